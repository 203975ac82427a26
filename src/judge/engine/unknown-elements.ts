import type { Entry } from '../../model/publication.ts';
import type { ElementState } from './element-state.ts';
import { MOST_SEEN, noteSeen } from './element-state.ts';

/** Entries that answer one of several elements without saying which. */
export interface UnknownElements {
  take(entry: Entry): void;
  /** Adds what was only counted to the elements; once, after the last entry. */
  settle(): void;
}

/** Notes an entry that may answer elements which its title does not name. */
export function notePossible(
  states: readonly ElementState[],
  possible: readonly number[] | undefined,
  entry: Entry,
): void {
  for (const index of possible ?? []) {
    const state = states[index];
    if (state === undefined) continue;
    state.unknown += 1;
    noteSeen(state.otherSeen, entry);
  }
}

/** Notes an entry that may answer an item without having been taken for it. */
export function noteCandidate(
  states: readonly ElementState[],
  elements: readonly number[],
  entry: Entry,
): void {
  const meant = elements.length === 0 ? states : elements.flatMap((index) => states[index] ?? []);
  for (const state of meant) {
    state.possible += 1;
    noteSeen(state.otherSeen, entry);
  }
}

/**
 * Counts for `states` together: a page of a whole category would otherwise touch hundreds of elements, row after row, to
 * say the same of all. Once each has its first entries, a later one is only counted.
 */
export function countUnknown(states: readonly ElementState[]): UnknownElements {
  let noted = 0;
  let lastOrdinal = Number.NEGATIVE_INFINITY;
  let counted = 0;
  return {
    take(entry) {
      counted += 1;
      if (noted >= MOST_SEEN && entry.ordinal > lastOrdinal) return;
      noted += 1;
      lastOrdinal = Math.max(lastOrdinal, entry.ordinal);
      for (const state of states) noteSeen(state.otherSeen, entry);
    },
    settle() {
      for (const state of states) state.unknown += counted;
      counted = 0;
    },
  };
}
