import type { EntryReference } from '../../model/finding.ts';
import type { Day } from '../../model/plain-date.ts';

/** Two rows that are the same document: same words, number, publisher, party and date of formation. */
export interface Duplicates {
  /** What was published again, on the same day or later. */
  readonly again: DuplicateEntry;
  /** The first publication. */
  readonly first: DuplicateEntry;
}

export interface DuplicateEntry extends EntryReference {
  readonly channel: string;
  readonly columnPath: string;
  readonly publishedOn: Day | undefined;
}
