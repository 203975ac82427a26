import type { Day } from '../../model/plain-date.ts';
import { FIRST_PLAUSIBLE_DAY } from './timing.ts';

/** How many entries were published on each day, over the whole list. */
export interface DayCounts {
  note(day: Day): void;
  /** Entries published on the day. */
  countOf(day: Day): number;
  readonly total: () => number;
  /** Days with entries, ascending. */
  days(): readonly Day[];
}

export function countDays(asOf: Day): DayCounts {
  const counts = new Uint32Array(Math.max(0, asOf - FIRST_PLAUSIBLE_DAY) + 1);
  let total = 0;
  return {
    note(day) {
      const index = day - FIRST_PLAUSIBLE_DAY;
      if (index < 0 || index >= counts.length) return;
      counts[index] = (counts[index] ?? 0) + 1;
      total += 1;
    },
    countOf: (day) => counts[day - FIRST_PLAUSIBLE_DAY] ?? 0,
    total: () => total,
    days() {
      const days: Day[] = [];
      for (let index = 0; index < counts.length; index += 1) {
        if ((counts[index] ?? 0) > 0) days.push(index + FIRST_PLAUSIBLE_DAY);
      }
      return days;
    },
  };
}
