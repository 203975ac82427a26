import type { MatchResult } from '../model/match.ts';
import type { Entry } from '../model/publication.ts';

/** Fields of an entry that the matcher reads. */
export type MatchInput = Pick<
  Entry,
  'title' | 'itemCode' | 'itemName' | 'elementName' | 'categoryName' | 'columnPath' | 'file' | 'sheet' | 'row'
>;

/** Compiled once per run from requirements and mapping; one pass over each title. */
export interface Matcher {
  match(entry: MatchInput): MatchResult;
}
