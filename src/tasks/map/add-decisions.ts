import { editMapping } from '../../match/edit-mapping.ts';
import { writeMapping } from '../../match/mapping-text.ts';
import { type MergedMapping, mergeDecisions } from '../../match/merge-decisions.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { Decision } from '../../model/review.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { Host } from '../open/host.ts';

/** A mapping file as it is; `text` is absent when it is not there yet. */
export interface MappingText {
  readonly mapping: Mapping;
  readonly text?: string;
}

/** The decisions made so far with the text that holds them; none when the file is not there yet. Throws when it is faulty. */
export async function readMappingText(file: string, host: Host): Promise<MappingText> {
  if (!(await host.exists(file))) return { mapping: { rules: [], file } };
  const { loadMapping } = await import('../../catalog/load/mapping.ts');
  const text = await host.readText(file);
  const { mapping, problems } = loadMapping(text, file);
  if (mapping === undefined || problems.some(({ severity }) => severity === 'error'))
    throw new InputError(problems);
  return { mapping, text };
}

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
