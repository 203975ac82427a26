import type { CountedDays } from './finding.ts';
import type { Day } from './plain-date.ts';

/** A day, and the minute of it where it is known. */
export interface Moment {
  readonly day: Day;
  readonly minute?: number;
}

/** The next due day of a limit that names its days itself, with the period that it belongs to. */
export interface NextDue {
  readonly working: CountedDays;
  /** ISO days, inclusive. */
  readonly period?: { readonly from: string; readonly to: string };
}

/** One day of the months that a count runs through. */
export interface CountedDay {
  /** ISO day. */
  readonly day: string;
  readonly kind: 'workday' | 'rest' | 'make-up';
  /** Which day of the count it is; absent for days that are not counted. */
  readonly number?: number;
  readonly isStart?: boolean;
  readonly isDue?: boolean;
}

export interface DayByDay {
  /** Whole months; empty for counts of many months. */
  readonly days: readonly CountedDay[];
  /** What lays down the days of rest of the years that the count touches. */
  readonly documents: readonly string[];
}

/** What a limit comes to from a moment: a count of days, a day that it names, a minute (`2024-09-26 15:30`), or no day at all. */
export type LimitDue =
  | {
      readonly kind: 'counted';
      readonly working: CountedDays;
      /** 可延长10日: the last day when the extension was allowed. */
      readonly extended?: CountedDays;
    }
  | ({ readonly kind: 'named' } & NextDue)
  | { readonly kind: 'moment'; readonly from: string; readonly due: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-covered' };
