import type { Mapping, MappingAnswer, MappingDoubt, MappingRule } from '../model/mapping.ts';
import type { MatchResult } from '../model/match.ts';
import type { Requirement } from '../model/requirement.ts';
import { compileMapping } from './apply-mapping.ts';
import { compileMatcher } from './compile-matcher.ts';
import type { MatchInput } from './matcher.ts';

/** Entries of one rule that are looked at: a rule that is wrong is wrong among its first. */
const MOST_LOOKED_AT = 200;

/** Looks at what reviewed decisions did, and doubts those that say what nobody meant. */
export interface MappingQuestioner {
  /** Told of every entry; those that no decision answered cost nothing. */
  take(entry: MatchInput, result: MatchResult): void;
  doubts(): readonly MappingDoubt[];
}

function isMapped(result: MatchResult): boolean {
  if (result.kind === 'none') return result.reason === 'mapped-to-none';
  if (result.kind === 'category') return result.how === 'mapping';
  return result.matches.some(({ how }) => how === 'mapping');
}

/** The item for which the words of a title are clear evidence, where the decision says another. */
function otherItem(
  answer: MappingAnswer,
  result: MatchResult,
  requirements: readonly Requirement[],
): Requirement | undefined {
  if (result.kind !== 'item') return undefined;
  const meant = result.matches.flatMap(({ requirement }) => requirements[requirement] ?? []);
  const isSaid = ({ code, categories }: Requirement) =>
    answer.kind === 'item'
      ? code === answer.item
      : answer.kind === 'category' && categories.some((category) => category.code === answer.category);
  if (meant.some(isSaid)) return undefined;
  // A decision about one catalog does not concern the items of another.
  const catalogs = new Set(requirements.filter(isSaid).map(({ catalog }) => catalog));
  return meant.find(({ catalog }) => answer.kind === 'none' || catalogs.has(catalog));
}

/**
 * Two decisions that answer one entry differently, neither more special than the other; and a decision for many entries, some of
 * which clearly are another item. A decision for a single row was made by somebody who looked at it.
 */
export function questionMapping(mapping: Mapping, requirements: readonly Requirement[]): MappingQuestioner {
  const use = compileMapping(mapping, requirements);
  const plain = compileMatcher(requirements);
  const looked = new Map<MappingRule, number>();
  const found = new Map<string, MappingDoubt>();

  function note(key: string, doubt: MappingDoubt): void {
    if (!found.has(key)) found.set(key, doubt);
  }

  return {
    take(entry, result) {
      if (!isMapped(result)) return;
      const { rule, rival } = use.findWithRival(entry);
      if (rule === undefined || rule.when.row !== undefined) return;
      const count = looked.get(rule) ?? 0;
      if (count >= MOST_LOOKED_AT) return;
      looked.set(rule, count + 1);
      const { file, sheet, row, title } = entry;
      const example = { file, sheet, row, title };
      const at = mapping.rules.indexOf(rule);
      if (rival !== undefined)
        note(`${at} ${mapping.rules.indexOf(rival)}`, { kind: 'other-rule', rule, other: rival, example });
      const other = otherItem(rule.answer, plain.match(entry), requirements);
      if (other === undefined) return;
      const { code, name } = other;
      note(`${at} ${code}`, { kind: 'other-item', rule, item: { code, name }, example });
    },
    doubts: () => [...found.values()],
  };
}
