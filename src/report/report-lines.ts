import type { Bilingual, Language } from '../model/language.ts';
import type { PartlyReadLimit } from '../model/not-checked.ts';
import type { ComingDuty } from '../model/outlook.ts';
import type { GapReport } from '../model/report.ts';
import { tailoringChanges } from '../words/labels/catalog-changes.ts';
import { notCheckedTexts } from '../words/labels/not-checked.ts';
import { unmatchedReasons } from '../words/labels/reasons.ts';

const texts: Readonly<Partial<Record<string, Bilingual>>> = unmatchedReasons;

/** Why an entry answers no item; a reason of a newer mulu is shown as it is. */
export function describeUnmatched(reason: string, language: Language): string {
  return texts[reason]?.[language] ?? reason;
}

/** What was tailored away from the catalog and why, a line each. */
export function describeTailoring(report: GapReport, language: Language): readonly string[] {
  return report.tailoring.map(({ item, change, reason }) =>
    [item, tailoringChanges[change]?.[language] ?? change, reason]
      .filter((part) => part !== undefined && part !== '')
      .join(language === 'zh' ? '：' : ': '),
  );
}

/** Calendar days of the forecast that is shown with the verdict; the calendar formats show all. */
const DAYS_SHOWN = 30;

/** What becomes due in the next 30 days, soonest first. */
export function listComingDuties(report: GapReport): readonly ComingDuty[] {
  return report.forecast.filter(({ inDays }) => inDays <= DAYS_SHOWN);
}

/** A line for the profile with the item and the period filled in; an open period shows the audited day's year. */
export function fillProfileLine(line: string, code: string, report: GapReport): string {
  const year = report.asOf.slice(0, 4);
  return line
    .replace('CODE', () => code.replaceAll('"', ''))
    .replace('FROM', report.period.from ?? `${year}-01-01`)
    .replace('TO', report.period.to ?? report.asOf);
}

/** 五公开 on one line, met of owed in each stage; undefined where no catalog says which element is which. */
export function describeDisclosures({ summary }: GapReport, language: Language): string | undefined {
  const { byDisclosure = [] } = summary;
  if (byDisclosure.length === 0) return undefined;
  const parts = byDisclosure.map(({ disclosure, elements: { met, gap, undetermined } }) => {
    const open =
      undetermined === 0
        ? ''
        : language === 'zh'
          ? `（另 ${undetermined} 无法判定）`
          : ` (+${undetermined} undetermined)`;
    return `${disclosure} ${met}/${met + gap}${open}`;
  });
  return parts.join(language === 'zh' ? '，' : ', ');
}

/** Duties of the documents that no list can show, a line each with the reason. */
function describeNotJudged({ catalogs }: GapReport, language: Language): readonly string[] {
  const duties = catalogs.flatMap(({ notJudged }) => notJudged ?? []);
  if (duties.length === 0) return [];
  const head = notCheckedTexts['not-judged-duties'][language];
  return [
    language === 'zh' ? `${head}（${duties.length}）：` : `${head} (${duties.length}):`,
    ...duties.map(({ what, why }) => (language === 'zh' ? `${what}（${why}）` : `${what} (${why})`)),
  ];
}

/** “公示5个工作日，无异议后”：未读“无异议”（3 项）. */
function describeUnread({ printed, unread, elements }: PartlyReadLimit, language: Language): string {
  return language === 'zh'
    ? `时限“${printed}”中未读：${unread.map((words) => `“${words}”`).join('、')}（${elements} 项要素）`
    : `limit "${printed}", not read: ${unread.map((words) => `"${words}"`).join(', ')} (elements: ${elements})`;
}

/** What the audit could not see, a line each; a key of a newer mulu is shown as it is. */
export function describeNotChecked(report: GapReport, language: Language): readonly string[] {
  const seen = report.notChecked.flatMap(({ what, count, limits = [] }) => {
    const text = notCheckedTexts[what]?.[language] ?? what;
    if (count === undefined) return [text];
    const head = language === 'zh' ? `${text}（${count}）` : `${text} (${count})`;
    return [head, ...limits.map((limit) => describeUnread(limit, language))];
  });
  return [...seen, ...describeNotJudged(report, language)];
}
