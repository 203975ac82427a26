import type { Language } from '../model/language.ts';
import type { GapReport } from '../model/report.ts';
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

/** What the audit could not see, a line each; a key of a newer mulu is shown as it is. */
export function describeNotChecked(report: GapReport, language: Language): readonly string[] {
  const seen = report.notChecked.map(({ what, count }) => {
    const text = notCheckedTexts[what]?.[language] ?? what;
    if (count === undefined) return text;
    return language === 'zh' ? `${text}（${count}）` : `${text} (${count})`;
  });
  return [...seen, ...describeNotJudged(report, language)];
}
