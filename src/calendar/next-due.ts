import type { Calendar } from '../model/calendar.ts';
import type { CountedDays } from '../model/finding.ts';
import type { NextDue } from '../model/limit-due.ts';
import { type Day, dayOf, daysInMonth, isoOfDay, type MonthDay, partsOfDay } from '../model/plain-date.ts';
import type { ByLimit, PeriodicLimit, TimeLimit, YearlyByLimit } from '../model/time-limit.ts';
import { countedDays, dayBefore, postponedDay } from './due-day.ts';
import { gapEnd, type OwedPeriod, owedDue, owedPeriods } from './owed-periods.ts';
import { periodOf } from './periods.ts';
import { holidayRuns } from './rest-days.ts';

/** Periods looked at: the one before (due in the next), the running one and those behind it until one is due. */
const MOST_PERIODS = 16;

const DAYS_OF_YEAR = 366;

/** A named day as a count of nothing: only a day of rest can move it. */
function namedDay(day: Day, due: Day, calendar: Calendar): CountedDays {
  const ends = { from: isoOfDay(day), due: isoOfDay(due), unit: 'day' as const, count: 0, makeUp: [] };
  if (day === due) return { ...ends, skipped: [] };
  return { ...ends, skipped: holidayRuns(day - 1, due, calendar), movedFrom: isoOfDay(day) };
}

function workingOfPeriod(
  period: OwedPeriod,
  limit: PeriodicLimit,
  calendar: Calendar,
): CountedDays | undefined {
  if (limit.grace !== undefined) return countedDays(period.to, limit.grace, calendar);
  const { postponed: _, ...named } = limit;
  const day = owedDue(period, named, calendar);
  const due = owedDue(period, limit, calendar);
  if (day === undefined || due === undefined) return undefined;
  if (!limit.due?.workdays || limit.due.fromEnd) return namedDay(day, due, calendar);
  const { year, month } = partsOfDay(due);
  return countedDays(dayOf(year, month, 1) - 1, { count: limit.due.day, unit: 'workday' }, calendar);
}

/** 间隔不超过3个月: the next is due one period after the day that is given. */
function nextOfGap(from: Day, { period }: PeriodicLimit, calendar: Calendar): NextDue | undefined {
  const due = gapEnd(from, period, calendar);
  return due !== undefined && calendar.covers(due) ? { working: namedDay(due, due, calendar) } : undefined;
}

/** A season or 单月 may be most of a year away, a duty that begins later longer. */
function waitOf({ season, months, since }: PeriodicLimit, from: Day): number {
  const begins = since === undefined ? from : dayOf(since.year, since.month, since.day);
  return Math.max(0, begins - from) + ((season ?? months) === undefined ? 0 : DAYS_OF_YEAR);
}

function nextOfPeriods(from: Day, limit: PeriodicLimit, calendar: Calendar): NextDue | undefined {
  if (limit.rolling) return nextOfGap(from, limit, calendar);
  const running = periodOf(from, limit.period);
  const start = periodOf(running.from - 1, limit.period).from;
  const reach = MOST_PERIODS * (running.to - running.from + 1) + waitOf(limit, from);
  for (const period of owedPeriods(limit, start, running.to + reach, calendar)) {
    const isRest = limit.period.unit === 'workday' && calendar.isWorkday(period.from) === false;
    const due = owedDue(period, limit, calendar);
    if (due === undefined) return undefined;
    if (isRest || due < from) continue;
    const working = workingOfPeriod(period, limit, calendar);
    return working && { working, period: { from: isoOfDay(period.from), to: isoOfDay(period.to) } };
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
