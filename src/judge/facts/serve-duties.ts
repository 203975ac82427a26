import type { Day } from '../../model/plain-date.ts';
import { nth } from '../../model/present.ts';

/** Something owed by a day, a period's or a year's, with the days on which a publication can be meant for it. */
export interface Duty {
  /** From here on a publication is meant for this duty before any other. */
  readonly from: Day;
  /** From here on it may be meant for this duty, when the one before needs it no more; at most `from`. */
  readonly earlyFrom: Day;
  /** The last day in time. */
  readonly dueOn: Day;
  readonly minimum: number;
  /** Exempt, or declared to have been empty: what was published for it counts, nothing is made up for it. */
  readonly isExcused: boolean;
}

/** What was published for a duty in time, and when the first of what was made up for it came out. */
export interface Served {
  readonly published: number;
  readonly late: Day | undefined;
}

/** Publications that serve no duty yet: each serves one. */
function unusedOf(publishedDays: ReadonlyMap<Day, number>) {
  const left = new Map([...publishedDays].sort(([a], [b]) => a - b));
  return {
    /** Takes up to `wanted` publications of the days from `from` to `to`; gives the days. */
    take(from: Day, to: Day, wanted: number): readonly Day[] {
      const taken: Day[] = [];
      for (const [day, count] of left) {
        if (day > to || taken.length >= wanted) break;
        if (day < from) continue;
        const used = Math.min(count, wanted - taken.length);
        for (let one = 0; one < used; one += 1) taken.push(day);
        if (used === count) left.delete(day);
        else left.set(day, count - used);
      }
      return taken;
    },
    firstAfter(from: Day, to: Day): Day | undefined {
      for (const day of left.keys()) if (day > from && day <= to) return day;
      return undefined;
    },
  };
}

/**
 * Whether something lacks wherever the rows without a day belong: each of them is laid where it helps most. What was made up late for a
 * duty that one of them may have served is then ahead of the next, if it lies nearer to that; a habit of being late is no doubt.
 * `isJudged`: the duties that are asked about, by index.
 */
export function isLackProven(
  duties: readonly Duty[],
  publishedDays: ReadonlyMap<Day, number>,
  undated: number,
  isJudged: (index: number) => boolean,
): boolean {
  const filled = serve(duties, publishedDays, { rows: undated, isJudged });
  return filled.some(
    ({ published }, index) =>
      isJudged(index) && nth(duties, index).isExcused === false && published < nth(duties, index).minimum,
  );
}

/**
 * Gives publications to duties, which come in the order of their due days. One publication serves one duty: what came in time first;
 * then what was made up late for a duty, which is not there for the next one any more; then what came ahead.
 */
export function serveDuties(
  duties: readonly Duty[],
  publishedDays: ReadonlyMap<Day, number>,
): readonly Served[] {
  return serve(duties, publishedDays, { rows: 0, isJudged: () => false });
}

/** From here on a day lies nearer to the due day of a duty than to that of the one before. */
function nearerFrom(dueOn: Day, before: Duty | undefined): Day {
  return before === undefined ? Number.NEGATIVE_INFINITY : Math.floor((before.dueOn + dueOn) / 2) + 1;
}

function serve(
  duties: readonly Duty[],
  publishedDays: ReadonlyMap<Day, number>,
  undated: { readonly rows: number; isJudged(index: number): boolean },
): readonly Served[] {
  const unused = unusedOf(publishedDays);
  let rows = undated.rows;
  let isFilled = false;
  const served = duties.map(({ from, earlyFrom, dueOn, minimum, isExcused }, index) => {
    let published = unused.take(from, dueOn, minimum).length;
    if (isExcused) return { published, late: undefined };
    if (published < minimum) {
      const since = isFilled ? Math.max(earlyFrom, nearerFrom(dueOn, duties[index - 1])) : earlyFrom;
      published += unused.take(since, from - 1, minimum - published).length;
    }
    isFilled = false;
    if (published < minimum && undated.isJudged(index)) {
      const filled = Math.min(rows, minimum - published);
      rows -= filled;
      published += filled;
      isFilled = filled > 0;
    }
    if (published >= minimum) return { published, late: undefined };
    const next = duties[index + 1];
    const lateUntil = next === undefined ? Number.POSITIVE_INFINITY : next.from - 1;
    const [late] = unused.take(dueOn + 1, lateUntil, minimum - published);
    return { published, late };
  });
  return served.map((one, index) => {
    const { dueOn, minimum, isExcused } = nth(duties, index);
    if (one.late !== undefined || isExcused || one.published >= minimum) return one;
    const closesOn = duties[index + 1]?.dueOn ?? Number.POSITIVE_INFINITY;
    return { ...one, late: unused.firstAfter(dueOn, closesOn) };
  });
}
