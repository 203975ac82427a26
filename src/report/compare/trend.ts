import type { GapReport } from '../../model/report.ts';
import type { StandingGap, Trend, TrendPoint } from '../../model/trend.ts';
import { compareReports } from './compare-reports.ts';
import { byDay, type SavedReport } from './order-baselines.ts';

const LONGEST_LISTED = 20;

function pointOf(saved: SavedReport, before: readonly SavedReport[]): TrendPoint {
  const { report, file } = saved;
  const { counts, gaps } = compareReports(report, before);
  return {
    file,
    asOf: report.asOf,
    items: report.summary.items,
    coverage: report.summary.coverage,
    timeliness: report.summary.timeliness,
    findings: { total: gaps.length, new: counts.new, regressed: counts.regressed, fixed: counts.fixed },
  };
}

function listLongest(latest: GapReport, reports: readonly SavedReport[]): readonly StandingGap[] {
  const standing = new Map<string, { firstSeen: string; reports: number }>();
  for (const { report } of reports) {
    for (const { id } of report.findings) {
      const known = standing.get(id);
      if (known === undefined) standing.set(id, { firstSeen: report.asOf, reports: 1 });
      else known.reports += 1;
    }
  }
  return latest.findings
    .filter(({ severity }) => severity === 'error')
    .map((finding, index) => ({
      index,
      finding,
      ...(standing.get(finding.id) ?? { firstSeen: latest.asOf, reports: 1 }),
    }))
    .sort((a, b) =>
      a.firstSeen === b.firstSeen
        ? b.reports - a.reports || a.index - b.index
        : a.firstSeen < b.firstSeen
          ? -1
          : 1,
    )
    .slice(0, LONGEST_LISTED)
    .map(({ finding, firstSeen, reports: count }) => ({ finding, firstSeen, reports: count }));
}

/** The course of one agency's reports; they may come in any order. Needs at least one. */
export function drawTrend(given: readonly SavedReport[], version: string): Trend {
  const reports = byDay(given);
  const latest = reports.at(-1);
  if (latest === undefined) throw new Error('a trend needs at least one report');
  return {
    schemaVersion: '1.0',
    tool: { name: 'mulu', version },
    agency: latest.report.agency,
    points: reports.map((saved, index) => pointOf(saved, reports.slice(0, index))),
    longest: listLongest(latest.report, reports),
  };
}
