import type { Match, MatchResult } from '../model/match.ts';
import type { ElementState } from './element-state.ts';

export type CategoryResult = Extract<MatchResult, { kind: 'category' }>;

/** What an answer about a whole category comes to: the same for every entry with that answer. */
export interface CategoryTargets {
  /** Elements that the entry answers in every item. */
  readonly matches: readonly Match[];
  /** Elements that it may answer without saying so. */
  readonly untold: readonly ElementState[];
  /** Whose limits the entry's dates are held against, once for all the items that it may belong to. */
  readonly dated: ElementState | undefined;
}

/** The limit of elements that agree on it; of one that is still open. */
function sharedLimits(events: readonly ElementState[]): ElementState | undefined {
  const open = events.filter(({ plan }) => plan.settled === undefined);
  const printed = new Set(open.map(({ plan }) => plan.limits.printed));
  return printed.size === 1 ? open[0] : undefined;
}

/**
 * A policy or a telephone number may serve every item of a category. A decision, a licence, a result is one item's: when the
 * entry names only the category it proves nothing of any single item, and its own lateness must not be charged to all of them.
 */
export function targetsOfCategory(
  items: readonly (readonly ElementState[])[],
  { elements, how, confidence, clues }: CategoryResult,
): CategoryTargets {
  const matches: Match[] = [];
  const untold: ElementState[] = [];
  const events: ElementState[] = [];
  for (const states of items) {
    const requirement = states[0]?.plan.requirement.index;
    if (requirement === undefined) continue;
    const named = states.filter(({ plan }) => elements.includes(plan.element.id));
    if (elements.length > 0 && named.length === 0) continue;
    if (elements.length === 0 && states.length > 1) {
      untold.push(...states);
      continue;
    }
    const happened = items.length === 1 ? [] : named.filter(({ plan }) => plan.element.nature === 'event');
    untold.push(...happened);
    events.push(...happened);
    const standing = named.filter((state) => !happened.includes(state));
    if (happened.length > 0 && standing.length === 0) continue;
    const indexes = standing.map((state) => states.indexOf(state));
    matches.push({ requirement, elements: indexes, how, confidence, clues, against: [] });
  }
  return { matches, untold, dated: sharedLimits(events) };
}
