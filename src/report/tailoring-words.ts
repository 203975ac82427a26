import type { Language } from '../model/language.ts';
import type { GapReport } from '../model/report.ts';
import { tailoringChanges } from '../words/labels/tailoring.ts';

/** What was tailored away from the catalog and why, a line each. */
export function describeTailoring(report: GapReport, language: Language): readonly string[] {
  return report.tailoring.map(({ item, change, reason }) =>
    [item, tailoringChanges[change]?.[language] ?? change, reason]
      .filter((part) => part !== undefined && part !== '')
      .join(language === 'zh' ? '：' : ': '),
  );
}
