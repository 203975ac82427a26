import type { Language } from '../model/language.ts';
import type { GapReport, PartlyReadLimit } from '../model/report.ts';
import { notCheckedTexts } from '../words/labels/not-checked.ts';

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
