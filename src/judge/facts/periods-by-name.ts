import { periodOf } from '../../calendar/periods.ts';
import { type Day, isoOfDay, partsOfDay } from '../../model/plain-date.ts';
import type { PeriodicLimit } from '../../model/time-limit.ts';
import type { DayRange } from './day-ranges.ts';
import type { Evidence } from './evidence.ts';
import type { ShortPeriod } from './gap-duties.ts';
import type { NamedPublications } from './named-period.ts';
import { type DutyPeriod, periodName } from './period-days.ts';

/** The end of the period behind: by then what reports a period may come out. */
const closesOn = ({ to }: DayRange, { period }: PeriodicLimit): Day => periodOf(to + 1, period).to;

/**
 * Publications by the first day of the period that they serve, when each serves the one that its title names: figures of January come
 * out in February. One that names none, or that came later than in the period behind, serves the period of its own day.
 */
function countByName(
  published: ReadonlyMap<Day, number>,
  named: readonly NamedPublications[],
  limit: PeriodicLimit,
): ReadonlyMap<Day, number> {
  const counts = new Map<Day, number>();
  const add = (day: Day, count: number) => {
    const { from } = periodOf(day, limit.period);
    counts.set(from, (counts.get(from) ?? 0) + count);
  };
  for (const [day, count] of published) add(day, count);
  for (const { named: range, publishedOn, count } of named) {
    const own = periodOf(range.to, limit.period);
    // 1-9月 reports its last month; a whole year reports no month.
    const isOne = range.from >= own.from || partsOfDay(range.from).month === 1;
    if (!isOne || publishedOn < own.from || publishedOn > closesOn(own, limit)) continue;
    add(publishedOn, -count);
    add(own.to, count);
  }
  return counts;
}

const NAMED_UNITS: ReadonlySet<string> = new Set(['month', 'quarter', 'half-year', 'year']);

/** 每月公开, with no day of its own: what reports a month is owed when the month is over. */
function isBare({ due, dues, days, grace, period, covers }: PeriodicLimit): boolean {
  return (
    [due, dues, days, grace, covers].every((one) => one === undefined) &&
    period.every === 1 &&
    NAMED_UNITS.has(period.unit)
  );
}

/** Figures come out when their period is over; what is reported of a period within it is judged by its day. */
function isToldAfterwards(named: Evidence['namedPeriods']): boolean {
  let all = 0;
  let after = 0;
  for (const { named: range, publishedOn, count } of named) {
    all += count;
    if (publishedOn > range.to) after += count;
  }
  return after * 2 > all;
}

export interface ShortByName {
  readonly short: readonly ShortPeriod[];
  /** The day by which the first that lacks and is not over may come out. */
  readonly pending: Day | undefined;
}

/** The periods that lack when publications serve the periods that their titles name; undefined where most do not report a period that is over. */
export function shortByName(
  limit: PeriodicLimit,
  { publishedDays, namedPeriods }: Evidence,
  periods: readonly (DutyPeriod & { readonly isExcused: boolean })[],
  asOf: Day,
): ShortByName | undefined {
  if (!isBare(limit) || !isToldAfterwards(namedPeriods)) return undefined;
  const counts = countByName(publishedDays, namedPeriods, limit);
  const short: ShortPeriod[] = [];
  let pending: Day | undefined;
  for (const period of periods) {
    const published = counts.get(period.from) ?? 0;
    const isSilence = published === 0 && limit.silenceMeansNone === true;
    if (period.isExcused || isSilence || published >= limit.minimum) continue;
    const dueOn = closesOn(period, limit);
    if (dueOn >= asOf) pending ??= dueOn;
    else
      short.push({
        name: periodName(period, limit.period.unit, isoOfDay),
        dueOn,
        minimum: limit.minimum,
        published,
        late: undefined,
        periods: 1,
      });
  }
  return { short, pending };
}
