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

/** What a limit comes to from a moment: a count of days, a day that it names, a minute (`2024-09-26 15:30`), or no day at all. */
export type LimitDue =
  | { readonly kind: 'counted'; readonly working: CountedDays }
  | ({ readonly kind: 'named' } & NextDue)
  | { readonly kind: 'moment'; readonly from: string; readonly due: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'not-covered' };
