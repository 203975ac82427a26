import type { GapReport } from '../model/report.ts';

/** 0 no gap at the threshold, 1 gap, 2 wrong input or usage, 3 defect in mulu. */
export const exitCodes = {
  clean: 0,
  gap: 1,
  wrongInput: 2,
  defect: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const failLevels = ['error', 'warning', 'info', 'never'] as const;

export type FailLevel = (typeof failLevels)[number];

/** For reports: `new` fails on what an earlier report did not have, or had no more. */
export const reportFailLevels = [...failLevels, 'new'] as const;

export type ReportFailLevel = (typeof reportFailLevels)[number];

/** Findings at or above a level, all that were counted, those left out that somebody answers for. */
function countFindings({ rules, findings, comparison }: GapReport, failOn: ReportFailLevel): number {
  if (failOn === 'new') {
    const states = new Map(comparison?.gaps.map(({ id, state }) => [id, state]));
    return findings.filter(
      ({ id, severity, accepted }) =>
        severity === 'error' && accepted === undefined && (states.get(id) ?? 'new') !== 'persisting',
    ).length;
  }
  const counted: readonly string[] = failLevels.slice(0, failLevels.indexOf(failOn) + 1);
  let count = 0;
  for (const rule of rules) if (counted.includes(rule.severity)) count += rule.count - (rule.accepted ?? 0);
  return count;
}

/**
 * A pure function of the report: 1 when more than `maxGaps` findings are at or above the level, or when the report does not pass the
 * gate of its profile, which alone decides where no level was stated. Counts every finding, also those that the report does not list.
 */
export function exitCodeOf(report: GapReport, failOn: ReportFailLevel | undefined, maxGaps = 0): ExitCode {
  if (failOn === 'never') return exitCodes.clean;
  if (report.gate?.passed === false) return exitCodes.gap;
  if (failOn === undefined && report.gate !== undefined) return exitCodes.clean;
  return countFindings(report, failOn ?? 'error') > maxGaps ? exitCodes.gap : exitCodes.clean;
}

/** The worst exit code of several reports. */
export function worstExitCode(
  failOn: ReportFailLevel | undefined,
  maxGaps: number,
): { readonly take: (report: GapReport) => void; readonly worst: () => ExitCode } {
  let worst: ExitCode = exitCodes.clean;
  return {
    take(report) {
      if (exitCodeOf(report, failOn, maxGaps) === exitCodes.gap) worst = exitCodes.gap;
    },
    worst: () => worst,
  };
}
