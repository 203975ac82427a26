import type { Calendar } from '../model/calendar.ts';
import type { CountedDays } from '../model/finding.ts';
import type { NextDue } from '../model/limit-due.ts';
import type { MonthDay } from '../model/month-day.ts';
import type { Day } from '../model/plain-date.ts';
import { dayOf, daysInMonth, isoOfDay, partsOfDay } from '../model/plain-date.ts';
import type { ByLimit, PeriodicLimit, TimeLimit, YearlyByLimit } from '../model/time-limit.ts';
import { countedDays, dayBefore, postponedDay } from './due-day.ts';
import { type PeriodDays, periodDue, periodOf } from './periods.ts';
import { holidayRuns } from './rest-days.ts';

/** Periods looked at: the one before (due in the next), the running one and those behind it until one is due. */
const MOST_PERIODS = 16;

/** A named day as a count of nothing: only a day of rest can move it. */
function namedDay(day: Day, due: Day, calendar: Calendar): CountedDays {
  const ends = { from: isoOfDay(day), due: isoOfDay(due), unit: 'day' as const, count: 0, makeUp: [] };
  if (day === due) return { ...ends, skipped: [] };
  return { ...ends, skipped: holidayRuns(day - 1, due, calendar), movedFrom: isoOfDay(day) };
}

function workingOfPeriod(
  period: PeriodDays,
  limit: PeriodicLimit,
  calendar: Calendar,
): CountedDays | undefined {
  if (limit.grace !== undefined) return countedDays(period.to, limit.grace, calendar);
  const { postponed: _, ...named } = limit;
  const day = periodDue(period, named, calendar);
  const due = periodDue(period, limit, calendar);
  if (day === undefined || due === undefined) return undefined;
  if (!limit.due?.workdays) return namedDay(day, due, calendar);
  const { year, month } = partsOfDay(due);
  return countedDays(dayOf(year, month, 1) - 1, { count: limit.due.day, unit: 'workday' }, calendar);
}

function nextOfPeriods(from: Day, limit: PeriodicLimit, calendar: Calendar): NextDue | undefined {
  const running = periodOf(from, limit.period);
  let period = periodOf(running.from - 1, limit.period);
  for (let seen = 0; seen < MOST_PERIODS; seen++) {
    const isOwed = limit.period.unit !== 'workday' || calendar.isWorkday(period.from) !== false;
    const due = periodDue(period, limit, calendar);
    if (due === undefined) return undefined;
    if (isOwed && due >= from) {
      const working = workingOfPeriod(period, limit, calendar);
      return working && { working, period: { from: isoOfDay(period.from), to: isoOfDay(period.to) } };
    }
    period = periodOf(period.to + 1, limit.period);
  }
  return undefined;
}

function dayInYear(year: number, { month, day }: MonthDay): Day {
  return dayOf(year, month, Math.min(day, daysInMonth(year, month)));
}

function nextOfDates(from: Day, limit: YearlyByLimit | ByLimit, calendar: Calendar): NextDue | undefined {
  const { year } = partsOfDay(from);
  const dates = limit.kind === 'by' ? [limit] : limit.dates;
  const years = limit.kind === 'by' ? [limit.year ?? year] : [year - 1, year, year + 1];
  const days = years.flatMap((one) => dates.map((date) => dayInYear(one, date))).sort((a, b) => a - b);
  for (const day of days) {
    const due = postponedDay(day, limit, calendar);
    if (due === undefined) return undefined;
    if (due >= from || limit.kind === 'by') return { working: namedDay(day, due, calendar) };
  }
  return undefined;
}

/**
 * The first due day on or after `from` of a limit that names its days (每月10日前, 每年1月31日前); of one that looks ahead
 * (会议召开7日前), the last day before `from`. Undefined when the limit names none, or the calendar does not reach it.
 */
export function nextDue(from: Day, limit: TimeLimit, calendar: Calendar): NextDue | undefined {
  if (limit.kind === 'periodic') return nextOfPeriods(from, limit, calendar);
  if (limit.kind === 'yearly-by' || limit.kind === 'by') return nextOfDates(from, limit, calendar);
  if (limit.kind !== 'before' || limit.span?.unit === 'hour') return undefined;
  const last = limit.span === undefined ? from - 1 : dayBefore(from, limit.span, calendar);
  return last === undefined ? undefined : { working: namedDay(last, last, calendar) };
}
