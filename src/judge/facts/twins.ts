import type { EntryReference } from '../../model/finding.ts';
import type { Day } from '../../model/plain-date.ts';

/** Two rows that are the same information: same words, number, publisher, party and date of formation. */
export interface Twins {
  readonly entry: TwinEntry;
  /** The first of them in list order. */
  readonly first: TwinEntry;
}

export interface TwinEntry extends EntryReference {
  readonly channel: string;
  readonly columnPath: string;
  readonly publishedOn: Day | undefined;
}
