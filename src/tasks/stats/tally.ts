import type { Tallies } from '../../model/statistics.ts';

/** Names told apart; a list with more has something else in that column. */
const MOST_NAMES = 5000;

/** Counts publications by name. */
export interface TallyCounter {
  add(name: string): void;
  /** A publication that was counted as unnamed turns out to have a name in another row. */
  forgetUnnamed(): void;
  finish(): Tallies;
}

export function createTally(): TallyCounter {
  const counts = new Map<string, number>();
  let unnamed = 0;
  let others = 0;
  return {
    add(name) {
      if (name === '') unnamed += 1;
      else if (counts.has(name) || counts.size < MOST_NAMES) counts.set(name, (counts.get(name) ?? 0) + 1);
      else others += 1;
    },
    forgetUnnamed() {
      unnamed -= 1;
    },
    finish: () => ({
      counts: [...counts]
        .map(([name, count]) => ({ name, count }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
      unnamed,
      others,
    }),
  };
}
