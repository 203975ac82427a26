import type { MatchResult } from '../model/match.ts';
import type { Requirement } from '../model/requirement.ts';
import { normalise } from '../text/normalise.ts';
import type { MatchInput } from './matcher.ts';
import { type Member, pairsOf, toldBy } from './publications.ts';

/** Items of one name with a number for each content (最低生活保障: documents, guide, lists), distinguished by their contents. */
interface Namesakes {
  readonly members: readonly Member[];
  /** Names of the elements of each, as an element column has them. */
  readonly headings: ReadonlyMap<number, readonly string[]>;
}

function memberOf({ index, elements, name }: Requirement, group: readonly Requirement[]): Member {
  const texts = (one: Requirement) => one.elements.map((element) => normalise(element.name));
  const own = texts(group.find((one) => one.index === index) ?? group[0]!);
  const others = group.filter((one) => one.index !== index).flatMap(texts);
  const keywords = elements.flatMap((element) => element.keywords.map(normalise));
  const pairs = own.flatMap(pairsOf).filter((pair) => !others.some((other) => other.includes(pair)));
  return { index, name: normalise(name), words: [...own, ...keywords], pairs: new Set(pairs) };
}

function groupNamesakes(requirements: readonly Requirement[]): ReadonlyMap<number, Namesakes> {
  const byName = new Map<string, Requirement[]>();
  for (const requirement of requirements) {
    const name = normalise(requirement.name);
    byName.set(name, [...(byName.get(name) ?? []), requirement]);
  }
  const found = new Map<number, Namesakes>();
  for (const group of byName.values()) {
    if (group.length < 2) continue;
    const headings = new Map(
      group.map(({ index, elements }) => [index, elements.map(({ name }) => normalise(name))] as const),
    );
    const namesakes = { members: group.map((one) => memberOf(one, group)), headings };
    for (const { index } of group) found.set(index, namesakes);
  }
  return found;
}

/**
 * Of an answer that names several items of one name keeps those whose content the entry's element column or title says; where neither
 * does, nobody can say which of them it is.
 */
export function compileNamesakes(
  requirements: readonly Requirement[],
): ((entry: MatchInput, result: MatchResult) => MatchResult) | undefined {
  const groups = groupNamesakes(requirements);
  if (groups.size === 0) return undefined;
  return ({ title, elementName = '' }, result) => {
    if (result.kind !== 'item' || result.matches.length < 2) return result;
    const [first] = result.matches;
    const group = first === undefined ? undefined : groups.get(first.requirement);
    const isOfGroup = ({ requirement }: { readonly requirement: number }) =>
      groups.get(requirement) === group;
    if (group === undefined || !result.matches.every(isOfGroup)) return result;
    const heading = normalise(elementName);
    const named = group.members.filter(({ index }) => group.headings.get(index)?.includes(heading) === true);
    const told = named.length > 0 ? named.map(({ index }) => index) : toldBy(group.members, normalise(title));
    const matches = result.matches.filter(({ requirement }) => told.includes(requirement));
    if (matches.length > 0) return { ...result, matches };
    const suggestions = result.matches.map(({ requirement, clues }) => ({ requirement, score: 0.5, clues }));
    return {
      kind: 'none',
      reason: 'ambiguous',
      clues: first?.clues ?? [],
      suggestions: suggestions.slice(0, 3),
    };
  };
}
