import type { GapReport } from '../../model/report.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';

/** A report with the file it came from. */
export interface SavedReport {
  readonly file: string;
  readonly report: GapReport;
}

/** Oldest first; the order in which they were given does not count. */
export function byDay(reports: readonly SavedReport[]): readonly SavedReport[] {
  return [...reports].sort((a, b) =>
    a.report.asOf === b.report.asOf ? (a.file < b.file ? -1 : 1) : a.report.asOf < b.report.asOf ? -1 : 1,
  );
}

/** A report of a part would call everything else mended, or new. */
function refuseNarrowed(reports: readonly SavedReport[]): readonly Problem[] {
  return reports
    .filter(({ report }) => report.narrowed !== undefined)
    .map(({ file }) => problem('report/narrowed', { file }, {}));
}

/** What keeps reports from being in one row of time: two of one day, or another agency. */
export function checkSeries(reports: readonly SavedReport[]): readonly Problem[] {
  const problems: Problem[] = [...refuseNarrowed(reports)];
  const days = new Map<string, string>();
  const agency = reports[0]?.report.agency ?? '';
  for (const { file, report } of reports) {
    const { asOf } = report;
    const other = days.get(asOf);
    if (other !== undefined) problems.push(problem('report/same-day-twice', { file }, { asOf, other }));
    else days.set(asOf, file);
    if (report.agency !== agency)
      problems.push(problem('report/other-agency', { file }, { agency, other: report.agency }));
  }
  return problems;
}

/** What keeps `baselines` from being compared with `report`. */
export function checkBaselines(
  report: Pick<GapReport, 'asOf' | 'agency'>,
  baselines: readonly SavedReport[],
): readonly Problem[] {
  const { asOf, agency } = report;
  const later = baselines.filter((baseline) => baseline.report.asOf > asOf);
  const strangers = baselines.filter((baseline) => baseline.report.agency !== agency);
  return [
    ...refuseNarrowed(baselines),
    ...later.map(({ file, report: { asOf: baseline } }) =>
      problem('report/baseline-not-earlier', { file }, { asOf, baseline }),
    ),
    ...strangers.map(({ file, report: { agency: other } }) =>
      problem('report/other-agency', { file }, { agency, other }),
    ),
    ...checkSeries(baselines).filter(({ code }) => code === 'report/same-day-twice'),
  ];
}
