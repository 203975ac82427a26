import type { Day } from '../../model/plain-date.ts';
import type { OutcomeReason } from '../../model/report.ts';
import type { DayRange } from './day-ranges.ts';
import type { NamedPublications } from './named-period.ts';
import type { SeenEntry } from './seen-entry.ts';

/** What was folded for one element while the list passed by. */
export interface Evidence {
  /** Entries that answer the element, drafts and those of other versions of the item left out. */
  readonly entries: number;
  /** Entries within the audited period. */
  readonly inPeriod: number;
  /** Entries abolished or lapsed on the day of judgement. */
  readonly lapsed: number;
  /** Entries without a usable day of publication. */
  readonly undated: number;
  /** Entries of the item whose element is not known. */
  readonly unknown: number;
  /** The list names columns; only asked where a column is what is owed. */
  readonly hasColumns: boolean;
  /** Entries that may answer the element and were not taken for it: its absence is not proved. */
  readonly possible: number;
  readonly firstPublishedOn: Day | undefined;
  readonly lastPublishedOn: Day | undefined;
  /** Reasons that the entries gave, with how many entries gave each. */
  readonly reasons: ReadonlyMap<OutcomeReason, number>;
  /** How many entries on each published day, those of other versions too; only kept for elements whose limits ask for it. */
  readonly publishedDays: ReadonlyMap<Day, number>;
  /** Those of them whose titles name a period (2017年1月, 三季度). */
  readonly namedPeriods: readonly NamedPublications[];
  /** Publication days of each body of the roster, where each owes for itself; `unknown`: entries of none of them. */
  readonly byBody?: {
    readonly roster: readonly string[];
    readonly days: ReadonlyMap<string, ReadonlyMap<Day, number>>;
    readonly unknown: number;
  };
  /** Channels and publishers as written, with the first entry and the count of each; a bounded number of them. */
  readonly channels: ReadonlyMap<string, Sighting>;
  readonly publishers: ReadonlyMap<string, Sighting>;
  /** Entries of which no channel is known. */
  readonly withoutChannel: number;
  /** The first entries published on days on which the element is exempt. */
  readonly publishedWhileExempt: readonly { readonly day: Day; readonly entry: SeenEntry }[];
  /** The first entries, in list order. */
  readonly seen: readonly SeenEntry[];
  /** Periods in which nothing happened, as declared: day ranges, both ends included. */
  readonly zeroReports: readonly DayRange[];
}

export interface Sighting {
  readonly first: SeenEntry;
  readonly count: number;
}
