import type { MatchResult } from '../../model/match.ts';
import type { Entry } from '../../model/publication.ts';
import { normalise } from '../../text/normalise.ts';
import { isOutOfPeriod } from '../facts/audited-period.ts';
import { publicationDay } from '../facts/timing.ts';
import type { Judging } from '../rules/rule.ts';
import { addTo, type ElementState, noteBodies, notePublished, noteSeen } from './element-state.ts';
import { notePossible } from './unknown-elements.ts';

/** Distinct column paths remembered at once. */
const MOST_PATHS = 10_000;

/** Proof that does not come from what an entry answers. */
export interface StandingProofs {
  take(entry: Entry, result: MatchResult): void;
}

function note(state: ElementState, entry: Entry, context: Judging): void {
  const publishedOn = publicationDay(entry, context.asOf);
  if (publishedOn === undefined) return;
  notePublished(state, publishedOn);
  noteBodies(state, publishedOn, entry);
  state.entries += 1;
  noteSeen(state.seen, entry);
  addTo(state.reasons, 'published');
  if (!isOutOfPeriod(entry, context)) state.inPeriod += 1;
}

/** Elements that may be on the pages of other items, by the index of those. */
function heldBy(states: readonly ElementState[]): ReadonlyMap<number, readonly ElementState[]> {
  const held = new Map<number, ElementState[]>();
  const holding = states.filter(
    ({ plan }) => plan.settled === undefined && plan.element.heldIn !== undefined,
  );
  for (const state of holding) {
    const { catalog } = state.plan.requirement;
    for (const { plan } of states) {
      const { requirement, element } = plan;
      const holds = requirement.catalog === catalog && state.plan.element.heldIn?.includes(requirement.code);
      if (holds !== true || element.index !== 0) continue;
      held.set(requirement.index, [...(held.get(requirement.index) ?? []), state]);
    }
  }
  return held;
}

/**
 * A duty on the whole list (网站每周至少更新1次) counts every entry; a column that is owed (设立专栏) is shown by any entry in it,
 * whatever that entry answers.
 */
export function startProofs(states: readonly ElementState[], context: Judging): StandingProofs {
  const open = states.filter(({ plan }) => plan.settled === undefined);
  const every = open.filter(({ plan }) => plan.element.provenBy === 'any-entry');
  const byColumn = open
    .filter(({ plan }) => plan.element.provenBy === 'column')
    .map((state) => ({ state, names: (state.plan.element.columns ?? []).map(normalise) }));
  const held = heldBy(states);
  const known = new Map<string, readonly ElementState[]>();

  function statesOf(path: string): readonly ElementState[] {
    let found = known.get(path);
    if (found === undefined) {
      const folded = normalise(path);
      found = byColumn.flatMap(({ state, names }) =>
        names.some((name) => name !== '' && folded.includes(name)) ? [state] : [],
      );
      if (known.size < MOST_PATHS) known.set(path, found);
    }
    return found;
  }

  return {
    take(entry, result) {
      if (held.size > 0 && result.kind === 'item')
        for (const { requirement } of result.matches)
          for (const state of held.get(requirement) ?? []) notePossible([state], [0], entry);
      for (const state of every) note(state, entry, context);
      if (byColumn.length === 0 || !entry.fields.has('columnPath')) return;
      for (const { state } of byColumn) state.hasColumns = true;
      const { columnPath } = entry;
      if (columnPath !== undefined && columnPath !== '')
        for (const state of statesOf(columnPath)) note(state, entry, context);
    },
  };
}
