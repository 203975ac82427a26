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

/**
 * A pure function of the report: 1 when more than `maxGaps` findings stand at or above the level. Counts every finding,
 * also those that the report does not list one by one.
 */
export function exitCodeOf(report: GapReport, failOn: FailLevel, maxGaps = 0): ExitCode {
  if (failOn === 'never') return exitCodes.clean;
  const counted = failLevels.slice(0, failLevels.indexOf(failOn) + 1) as readonly string[];
  let findings = 0;
  for (const rule of report.rules) if (counted.includes(rule.severity)) findings += rule.count;
  return findings > maxGaps ? exitCodes.gap : exitCodes.clean;
}

/** The worst exit code of several reports. */
export function worstExitCode(
  failOn: FailLevel,
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
