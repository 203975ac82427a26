import type { Day } from '../../model/plain-date.ts';
import { dayOfIso } from '../../model/plain-date.ts';
import type { Requirement } from '../../model/requirement.ts';
import type { DayRange } from './day-ranges.ts';

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
