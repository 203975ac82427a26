import type { Match, MatchResult } from '../../model/match.ts';
import type { ElementState } from './element-state.ts';

export type CategoryResult = Extract<MatchResult, { kind: 'category' }>;

/** What an answer about a whole category comes to: the same for every entry with that answer. */
export interface CategoryTargets {
  /** Elements that the entry answers in every item. */
  readonly matches: readonly Match[];
  /** Elements that it may answer without saying so. */
  readonly unknown: readonly ElementState[];
  /** Whose limits the entry's dates are held against, once for all the items that it may belong to, where they agree. */
  readonly dated: readonly ElementState[];
}

/** The elements that are still open, one for each limit and the days on which it is in force. */
function distinctLimits(events: readonly ElementState[]): readonly ElementState[] {
  const distinct = new Map<string, ElementState>();
  for (const state of events) {
    const { settled, limits, validity } = state.plan;
    const key = `${validity?.from} ${validity?.to} ${limits.printed}`;
    if (settled === undefined && !distinct.has(key)) distinct.set(key, state);
  }
  return [...distinct.values()];
}

/** An element whose limit all of them have. */
export function sharedLimit(states: readonly ElementState[]): ElementState | undefined {
  const [first] = states;
  return states.every(({ plan }) => plan.limits.printed === first?.plan.limits.printed) ? first : undefined;
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
  const unknown: ElementState[] = [];
  const events: ElementState[] = [];
  for (const states of items) {
    const requirement = states[0]?.plan.requirement.index;
    if (requirement === undefined) continue;
    const named = states.filter(({ plan }) => elements.includes(plan.element.id));
    if (elements.length > 0 && named.length === 0) continue;
    if (elements.length === 0 && states.length > 1) {
      unknown.push(...states);
      continue;
    }
    const happened = items.length === 1 ? [] : named.filter(({ plan }) => plan.element.nature === 'event');
    unknown.push(...happened);
    events.push(...happened);
    const standing = named.filter((state) => !happened.includes(state));
    if (happened.length > 0 && standing.length === 0) continue;
    const indexes = standing.map((state) => states.indexOf(state));
    matches.push({ requirement, elements: indexes, how, confidence, clues, against: [] });
  }
  return { matches, unknown, dated: distinctLimits(events) };
}
