import type { MatchResult, PossibleAnswer } from '../model/match.ts';

/** What says more: an item before a category, a category before nothing. */
const weights: Readonly<Record<MatchResult['kind'], number>> = { item: 2, category: 1, none: 0 };

function possibleOf(result: MatchResult): readonly PossibleAnswer[] {
  return result.kind === 'category' ? [] : (result.possible ?? []);
}

function join(left: MatchResult, right: MatchResult): MatchResult {
  const possible = [...possibleOf(left), ...possibleOf(right)];
  const told = possible.length === 0 ? {} : { possible };
  if (left.kind === 'item' && right.kind === 'item')
    return { ...left, ...told, matches: [...left.matches, ...right.matches] };
  if (left.kind === 'none' && right.kind === 'none') {
    const suggestions = [...left.suggestions, ...right.suggestions]
      .sort((one, other) => other.score - one.score)
      .slice(0, 3);
    return { ...left, ...told, suggestions };
  }
  if (left.kind === 'category' && right.kind === 'category' && left.category === right.category) {
    const catalogs = [...(left.catalogs ?? []), ...(right.catalogs ?? [])];
    return { ...left, catalogs, elements: [...new Set([...left.elements, ...right.elements])] };
  }
  const weightier = weights[right.kind] > weights[left.kind] ? right : left;
  return weightier.kind === 'category' ? weightier : { ...weightier, ...told };
}

/** Joins what two catalogs say of one entry; the same two results give the same object, as matchers promise. */
export function joinResults(): (left: MatchResult, right: MatchResult) => MatchResult {
  const known = new WeakMap<MatchResult, WeakMap<MatchResult, MatchResult>>();
  return (left, right) => {
    let byRight = known.get(left);
    if (byRight === undefined) {
      byRight = new WeakMap();
      known.set(left, byRight);
    }
    let joined = byRight.get(right);
    if (joined === undefined) {
      joined = join(left, right);
      byRight.set(right, joined);
    }
    return joined;
  };
}
