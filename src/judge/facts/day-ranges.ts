import type { DayRange } from '../rules/rule.ts';

/** True when the ranges together leave no day of `wanted` out. */
export function coverDays(ranges: readonly DayRange[], wanted: DayRange): boolean {
  if (ranges.length === 0) return false;
  let next = wanted.from;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (from > next) break;
    if (to >= next) next = to + 1;
  }
  return next > wanted.to;
}
