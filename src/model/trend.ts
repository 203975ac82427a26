import type { Finding } from './finding.ts';
import type { OutcomeCounts, Rate } from './report.ts';

/** One report on the line of time. */
export interface TrendPoint {
  readonly file: string;
  readonly asOf: string;
  readonly items: OutcomeCounts;
  readonly coverage: Rate;
  readonly timeliness: Rate;
  /** Errors and warnings, by identity against the reports before it. */
  readonly findings: {
    readonly total: number;
    readonly new: number;
    readonly regressed: number;
    readonly fixed: number;
  };
}

/** A gap of the latest report and since when there has been one. */
export interface StandingGap {
  readonly finding: Finding;
  readonly firstSeen: string;
  /** Reports in which it was, the latest included. */
  readonly reports: number;
}

/** Several reports of one agency in the order of their days of judgement. */
export interface Trend {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: 'mulu'; readonly version: string };
  readonly agency: string;
  readonly points: readonly TrendPoint[];
  /** Gaps of the latest report, the oldest first, cut to a bound. */
  readonly longest: readonly StandingGap[];
}
