import type { Finding } from './finding.ts';

/** `regressed`: it had been gone in an earlier report. */
export type GapState = 'new' | 'persisting' | 'regressed';

/** A finding of this report as seen from earlier ones; the finding itself is in `GapReport.findings`. */
export interface ComparedGap {
  readonly id: string;
  readonly state: GapState;
  /** Day of judgement of the first report that had it. ISO. */
  readonly firstSeen: string;
}

/**
 * A finding of an earlier report that this one has not. `fixed`: it was judged again and is gone; `not-judged`: its rule, item or
 * element was not judged this time (silenced, exempt, not applicable, undetermined), so nothing is proved; `other-calendar`: its due
 * day was counted by other days of rest, so it may have gone with them.
 */
export interface GoneGap {
  readonly finding: Finding;
  readonly how: 'fixed' | 'not-judged' | 'other-calendar';
  readonly firstSeen: string;
  /** Day of judgement of the first report without it. ISO. */
  readonly goneOn: string;
}

/** An earlier report that was compared with. */
export interface BaselineReference {
  readonly file: string;
  readonly asOf: string;
  /** Both were judged by the same text of the same catalogs. */
  readonly sameCatalogs: boolean;
  /** True when the two counted by other days of `--calendar`, up to the year of this report; absent when by the same. */
  readonly otherCalendar?: boolean;
  readonly samePeriod: boolean;
}

/** This report beside earlier ones, finding by finding; errors and warnings only. */
export interface Comparison {
  /** Oldest first. */
  readonly baselines: readonly BaselineReference[];
  /** `fixed` and `notJudged` count what is gone since the latest baseline. */
  readonly counts: {
    readonly new: number;
    readonly persisting: number;
    readonly regressed: number;
    readonly fixed: number;
    readonly notJudged: number;
    /** Gone beside days of rest that are not those of the baseline; absent when none is. */
    readonly otherCalendar?: number;
  };
  readonly gaps: readonly ComparedGap[];
  /** All that ever went, so that its return is recognised; the latest have `goneOn` of this report. */
  readonly gone: readonly GoneGap[];
  /** Rules of which a report lists only the first findings: these were left out of the comparison. */
  readonly cutRules: readonly string[];
}
