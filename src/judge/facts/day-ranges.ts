import type { Day } from '../../model/plain-date.ts';

/** Days in a row, both ends included; an open end is infinite. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** True when the ranges together leave no day of `wanted` out. */
export function coverDays(ranges: readonly DayRange[], wanted: DayRange): boolean {
  return ranges.length > 0 && uncoveredDays(ranges, wanted).length === 0;
}

export function holdDay(ranges: readonly DayRange[], day: Day): boolean {
  return ranges.some(({ from, to }) => day >= from && day <= to);
}

/** The days of `wanted` that no range covers, as ranges in order. */
function uncoveredDays(ranges: readonly DayRange[], wanted: DayRange): readonly DayRange[] {
  const left: DayRange[] = [];
  let next = wanted.from;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (to < next) continue;
    if (from > wanted.to) break;
    if (from > next) left.push({ from: next, to: from - 1 });
    next = to + 1;
  }
  if (next <= wanted.to) left.push({ from: next, to: wanted.to });
  return left;
}
