import type { MappingAnswer } from './mapping.ts';
import type { Suggestion } from './match.ts';
import type { Requirement } from './requirement.ts';

/** Why entries are put before a person. */
export type ReviewReason = 'ambiguous' | 'unrecognised' | 'news' | 'other-business' | 'category' | 'weak';

/** What tells a group of entries again, in another run and from a workbook. */
export interface ReviewKey {
  /** As the list has it; '' when the list has no column path. */
  readonly columnPath: string;
  /** Title with `*` for what changes from entry to entry. */
  readonly pattern: string;
  /** The first entry of the group. */
  readonly example: {
    readonly file: string;
    readonly sheet: string;
    readonly row: number;
    readonly title: string;
  };
}

/** One question to the officer: all doubtful entries of one column path whose titles have one pattern. */
export interface ReviewGroup extends ReviewKey {
  /** Stable across runs: column path and pattern. */
  readonly id: string;
  /** Entries that one answer settles: such titles in this column. */
  readonly entries: number;
  /** Entries with such titles that ask, in all columns. */
  readonly entriesAnywhere: number;
  /** Entries of the column that ask; 0 without a column path. */
  readonly columnAsked: number;
  /** All entries of the column, also those that are clear; 0 without a column path. */
  readonly columnEntries: number;
  readonly reason: ReviewReason;
  /** Best first, at most three. */
  readonly suggestions: readonly Suggestion[];
}

/** The questions that lists raise, with the requirements that their answers can name. */
export interface Review {
  readonly requirements: readonly Requirement[];
  /** Those that settle most entries first. */
  readonly groups: readonly ReviewGroup[];
  /** Entries read. */
  readonly entries: number;
  /** Entries in groups beyond the limit: to be asked next time. */
  readonly left: number;
  /** For a second look: entries of which only the category is clear, and the weakest that were taken for an item. */
  readonly again: readonly ReviewGroup[];
  /** Entries that a decision says answer nothing; the report counts them among those without an item. */
  readonly decided: number;
}

/** Entries that a decision holds for: the whole column path, the title pattern in it or in any column, or one row. */
export type Reach = 'column' | 'pattern' | 'title' | 'row';

/** What an officer answered for one group; `decidedOn` is an ISO day. */
export interface Decision {
  readonly group: ReviewKey;
  readonly answer: MappingAnswer;
  readonly reach: Reach;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly note?: string;
}
