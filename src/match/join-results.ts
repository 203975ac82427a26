import type { MatchResult } from '../model/match.ts';

/** What tells more: an item before a category, a category before nothing. */
const weights: Readonly<Record<MatchResult['kind'], number>> = { item: 2, category: 1, none: 0 };

function join(left: MatchResult, right: MatchResult): MatchResult {
  if (left.kind === 'item' && right.kind === 'item')
    return { ...left, matches: [...left.matches, ...right.matches] };
  if (left.kind === 'none' && right.kind === 'none') {
    const suggestions = [...left.suggestions, ...right.suggestions]
      .sort((one, other) => other.score - one.score)
      .slice(0, 3);
    return { ...left, suggestions };
  }
  if (left.kind === 'category' && right.kind === 'category' && left.category === right.category) {
    const catalogs = [...(left.catalogs ?? []), ...(right.catalogs ?? [])];
    return { ...left, catalogs, elements: [...new Set([...left.elements, ...right.elements])] };
  }
  return weights[right.kind] > weights[left.kind] ? right : left;
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
