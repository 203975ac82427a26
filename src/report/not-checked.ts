import type { Language } from '../model/language.ts';
import type { GapReport } from '../model/report.ts';
import { notCheckedTexts } from '../words/labels/not-checked.ts';

/** What the audit could not see, a line each; a key of a newer mulu is shown as it is. */
export function describeNotChecked(report: GapReport, language: Language): readonly string[] {
  return report.notChecked.map(({ what, count }) => {
    const text = notCheckedTexts[what]?.[language] ?? what;
    if (count === undefined) return text;
    return language === 'zh' ? `${text}（${count}）` : `${text} (${count})`;
  });
}
