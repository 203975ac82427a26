import type { Calendar } from '../model/calendar.ts';
import { addMonths, type Day, dayOf, type MonthDay, partsOfDay } from '../model/plain-date.ts';
import type { Period, PeriodDue, PeriodicLimit, PeriodUnit } from '../model/time-limit.ts';
import { fullPeriods, inWholeDays, type PeriodDays, periodDue } from './periods.ts';

/** A period that owes something; where each of several days in it does (每月8日、18日), the stretch up to one of them. */
export interface OwedPeriod extends PeriodDays {
  readonly named?: PeriodDue;
}

/** Days in a unit whose length is fixed. */
const FIXED: Readonly<Partial<Record<PeriodUnit, number>>> = { week: 7, 'ten-days': 10, 'half-month': 15 };
const MONTHS: Readonly<Partial<Record<PeriodUnit, number>>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** 间隔不超过3个月: the last day on which the publication after that of `from` is in time; undefined beyond the calendar's years. */
export function gapEnd(from: Day, printed: Period, calendar: Calendar): Day | undefined {
  if (printed.unit === 'workday') return calendar.addWorkdays(from, printed.every);
  const { every, unit } = inWholeDays(printed);
  const months = MONTHS[unit];
  return months === undefined ? from + (FIXED[unit] ?? 1) * every : addMonths(from, months * every);
}

function ordinal({ month, day }: MonthDay): number {
  return month * 32 + day;
}

/** Whether a day lies in the season, which may run over the new year. */
function isInSeason(day: Day, { season }: PeriodicLimit): boolean {
  if (season === undefined) return true;
  const [from, to, here] = [ordinal(season.from), ordinal(season.to), ordinal(partsOfDay(day))];
  return from <= to ? from <= here && here <= to : here >= from || here <= to;
}

/** A period owes nothing when part of it lies outside the season, the months, or before the day on which the duty began. */
function isOwed({ from, to }: PeriodDays, limit: PeriodicLimit): boolean {
  const { since, months } = limit;
  if (since !== undefined && from < dayOf(since.year, since.month, since.day)) return false;
  if (months !== undefined && !months.includes(partsOfDay(from).month)) return false;
  return isInSeason(from, limit) && isInSeason(to, limit);
}

/** The stretches that end on the named days of a period; none when the calendar does not reach them. */
function stretches(period: PeriodDays, limit: PeriodicLimit, calendar: Calendar): readonly OwedPeriod[] {
  const { days = [], postponed: _, ...plain } = limit;
  const named = days
    .map((due) => ({ due, day: periodDue(period, { ...plain, due }, calendar) }))
    .flatMap(({ due, day }) => (day === undefined ? [] : [{ due, day }]))
    .sort((a, b) => a.day - b.day);
  let from = period.from;
  return named.map(({ due, day }) => {
    const stretch = { from, to: day, named: due };
    from = day + 1;
    return stretch;
  });
}

/** The periods that lie wholly within [from, to] and owe something, in order. */
export function owedPeriods(
  limit: PeriodicLimit,
  from: Day,
  to: Day,
  calendar: Calendar,
): readonly OwedPeriod[] {
  const periods = fullPeriods(limit.period, from, to).filter((period) => isOwed(period, limit));
  return limit.days === undefined ? periods : periods.flatMap((period) => stretches(period, limit, calendar));
}

/** The last day on which what is owed for it is in time. */
export function owedDue(
  { named, ...days }: OwedPeriod,
  limit: PeriodicLimit,
  calendar: Calendar,
): Day | undefined {
  return periodDue(days, named === undefined ? limit : { ...limit, due: named }, calendar);
}
