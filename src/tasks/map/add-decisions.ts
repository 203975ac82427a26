import { editMapping } from '../../match/edit-mapping.ts';
import { writeMapping } from '../../match/mapping-text.ts';
import { type MergedMapping, mergeDecisions } from '../../match/merge-decisions.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { Decision } from '../../model/review.ts';
import type { MappingText } from './read-mapping.ts';

/** Decisions added to those made before, and the text of the file that holds them all. */
export function addDecisions(
  before: MappingText,
  decisions: readonly Decision[],
  requirements: readonly Requirement[],
): MergedMapping & { readonly text: string } {
  const merged = mergeDecisions(before.mapping, decisions);
  const text =
    before.text === undefined
      ? writeMapping(merged.mapping, requirements)
      : editMapping(before.text, before.mapping, merged.mapping, requirements);
  return { ...merged, text };
}
