import type { Estimate } from '../model/estimate.ts';
import type { MappingRule } from '../model/mapping.ts';
import type { MatchResult, Suggestion, TitlePart } from '../model/match.ts';
import type { Entry } from '../model/publication.ts';

/** Fields of an entry that the matcher reads. */
export type MatchInput = Pick<
  Entry,
  'title' | 'itemCode' | 'itemName' | 'elementName' | 'categoryName' | 'columnPath' | 'file' | 'sheet' | 'row'
> &
  Partial<Pick<Entry, 'fields'>>;

/** Compiled once per run from requirements and mapping; one pass over each title. */
export interface Matcher {
  /** Results are shared between entries with the same words: read, never change. */
  match(entry: MatchInput): MatchResult;
  /** The best candidates for a person to choose from, whatever `match` decided; likeness of names fills up. */
  suggest(entry: MatchInput, count: number): readonly Suggestion[];
  /** The parts of a title, as it is read for this catalog's words. */
  describe(title: string): readonly TitlePart[];
  /** Why the most probable items of a title are so, where printed words are weighed. */
  estimate(title: string): readonly Estimate[];
  /** Entries answered by each rule of the mapping so far. */
  mappingCounts(): readonly { readonly rule: MappingRule; readonly entries: number }[];
}
