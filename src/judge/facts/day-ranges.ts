import { type Day, dayOfIso } from '../../model/plain-date.ts';
import type { Requirement } from '../../model/requirement.ts';

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

/** The days on which a requirement binds, infinite at an open end; undefined when it has no bounds. */
export function validityOf({
  validFrom,
  validUntil,
}: Pick<Requirement, 'validFrom' | 'validUntil'>): DayRange | undefined {
  const from = validFrom === undefined ? undefined : dayOfIso(validFrom);
  const to = validUntil === undefined ? undefined : dayOfIso(validUntil);
  if (from === undefined && to === undefined) return undefined;
  return { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY };
}

/** Without bounds every day is one of them, a day that nobody knows too. */
export function holdsOn(validity: DayRange | undefined, day: Day | undefined): boolean {
  return validity === undefined || day === undefined || (day >= validity.from && day <= validity.to);
}

/** The days of a range on which a requirement binds; `from` > `to` when there are none. */
export function withinValidity<Range extends DayRange>(range: Range, validity: DayRange | undefined): Range {
  if (validity === undefined) return range;
  return { ...range, from: Math.max(range.from, validity.from), to: Math.min(range.to, validity.to) };
}
