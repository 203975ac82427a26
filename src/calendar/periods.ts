import type { Calendar } from '../model/calendar.ts';
import type { Day } from '../model/plain-date.ts';
import { dayOf, daysInMonth, partsOfDay, weekdayOf } from '../model/plain-date.ts';
import type { Period, PeriodDue, PeriodicLimit, PeriodUnit } from '../model/time-limit.ts';
import { dueDay, postponedDay } from './due-day.ts';

/** One period: a quarter, a fortnight; both days inclusive. */
export interface PeriodDays {
  readonly from: Day;
  readonly to: Day;
}

const MONTHS: Readonly<Partial<Record<PeriodUnit, number>>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** The first days of the 旬 of a month, and of its halves. */
const PARTS_OF_MONTH: Readonly<Partial<Record<PeriodUnit, readonly number[]>>> = {
  'ten-days': [1, 11, 21],
  'half-month': [1, 16],
};

function monthIndex(day: Day): number {
  const { year, month } = partsOfDay(day);
  return year * 12 + month - 1;
}

function firstOfMonth(index: number): Day {
  const year = Math.floor(index / 12);
  return dayOf(year, index - year * 12 + 1, 1);
}

const PER_DAY: Readonly<Partial<Record<PeriodUnit, number>>> = { minute: 1440, hour: 24 };

/** 每2小时, 每30分钟: lists know days, so what comes round within a day is held to be there on each day. */
export function inWholeDays({ every, unit }: Period): Period {
  const perDay = PER_DAY[unit];
  return perDay === undefined ? { every, unit } : { every: Math.ceil(every / perDay), unit: 'day' };
}

/** Weeks begin on Monday; 1970-01-05 is the Monday of week 0. */
function unitIndex(day: Day, unit: PeriodUnit): number {
  const months = MONTHS[unit];
  if (months !== undefined) return Math.floor(monthIndex(day) / months);
  const parts = PARTS_OF_MONTH[unit];
  if (parts !== undefined) {
    const { day: dayOfMonth } = partsOfDay(day);
    return monthIndex(day) * parts.length + parts.findLastIndex((first) => first <= dayOfMonth);
  }
  return unit === 'week' ? (day - weekdayOf(day) - 4) / 7 : day;
}

function unitStart(index: number, unit: PeriodUnit): Day {
  const months = MONTHS[unit];
  if (months !== undefined) return firstOfMonth(index * months);
  const parts = PARTS_OF_MONTH[unit];
  if (parts !== undefined) {
    const month = Math.floor(index / parts.length);
    return firstOfMonth(month) + (parts[index - month * parts.length] ?? 1) - 1;
  }
  return unit === 'week' ? index * 7 + 4 : index;
}

/** Periods of one unit in the round that names them: quarters in a year, halves in a month. */
const ROUNDS: Readonly<Partial<Record<PeriodUnit, number>>> = {
  month: 12,
  quarter: 4,
  'half-year': 2,
  'half-month': 2,
  'ten-days': 3,
};

/** Periods that divide the year (every 3 months) follow the calendar; all others (every 2 weeks) are counted from somewhere. */
function followsCalendar({ every, unit }: Period): boolean {
  const months = MONTHS[unit];
  return every === 1 || (months !== undefined && 12 % (every * months) === 0);
}

function periodAt(index: number, { every, unit }: Period, base: number): PeriodDays {
  const start = base + index * every;
  return { from: unitStart(start, unit), to: unitStart(start + every, unit) - 1 };
}

function baseOf(period: Period, anchor: Day | undefined): number {
  if (anchor === undefined || followsCalendar(period)) return 0;
  const index = unitIndex(anchor, period.unit);
  return unitStart(index, period.unit) < anchor ? index + 1 : index;
}

/**
 * The period that a day is in. Periods that do not divide the year (two weeks, two years) are counted from the first whole
 * unit on or after `anchor`; without an anchor from a fixed day, the same for every list.
 */
export function periodOf(day: Day, printed: Period, anchor?: Day): PeriodDays {
  const period = inWholeDays(printed);
  const base = baseOf(period, anchor);
  return periodAt(Math.floor((unitIndex(day, period.unit) - base) / period.every), period, base);
}

/** The periods that lie wholly within [from, to], in order; anchored as in `periodOf`. */
export function fullPeriods(printed: Period, from: Day, to: Day, anchor?: Day): readonly PeriodDays[] {
  const period = inWholeDays(printed);
  const periods: PeriodDays[] = [];
  const base = baseOf(period, anchor);
  let index = Math.floor((unitIndex(from, period.unit) - base) / period.every);
  for (let next = periodAt(index, period, base); next.to <= to; next = periodAt(index, period, base)) {
    if (next.from >= from) periods.push(next);
    index += 1;
  }
  return periods;
}

/** Which quarter of the year, which half of the month; 0 = first. */
function positionOf({ from }: PeriodDays, { every, unit }: Period): number {
  const round = ROUNDS[unit] ?? 1;
  return Math.floor((unitIndex(from, unit) % round) / every);
}

/** 最后一个工作日: counted back from the last day of the month, which counts when it is worked. */
function workdayFromEnd(last: Day, count: number, calendar: Calendar): Day | undefined {
  return calendar.addWorkdays(last, calendar.isWorkday(last) === true ? 1 - count : -count);
}

/** The named day of a period, clipped to its month's end: 每月31日前 is 30 April. */
function namedDay(
  days: PeriodDays,
  { inPeriod, month, day, workdays, fromEnd }: PeriodDue,
  { unit }: Period,
  calendar: Calendar,
): Day | undefined {
  const start = inPeriod === 'same' ? days.from : days.to + 1;
  if (unit === 'week') return start + day - 1;
  // 次月5日 after the first half of a month lies in the next month, not in its second half.
  const isPartOfMonth = PARTS_OF_MONTH[unit] !== undefined;
  const index = isPartOfMonth && inPeriod === 'next' ? monthIndex(days.from) + 1 : monthIndex(start);
  const first = firstOfMonth(index + (month ?? 1) - 1);
  if (workdays && fromEnd) return workdayFromEnd(firstOfMonth(index + (month ?? 1)) - 1, day, calendar);
  // 前5个工作日内: counted from the day before the month.
  if (workdays) return calendar.addWorkdays(first - 1, day);
  const parts = partsOfDay(first);
  return first + Math.min(day, daysInMonth(parts.year, parts.month)) - 1;
}

/** One of several, in turn. */
function inTurn<T>(choices: readonly T[] | undefined, position: number): T | undefined {
  return choices === undefined || choices.length === 0 ? undefined : choices[position % choices.length];
}

/** The due day as the phrase names it, before any day of rest moves it. */
function unmovedDue(days: PeriodDays, limit: PeriodicLimit, calendar: Calendar): Day | undefined {
  const position = positionOf(days, limit.period);
  const due = inTurn(limit.dues, position) ?? limit.due;
  if (due !== undefined) return namedDay(days, due, limit.period, calendar);
  const window = inTurn(limit.windows, position);
  if (window !== undefined) {
    const { year } = partsOfDay(days.from);
    return dayOf(year, window.to.month, Math.min(window.to.day, daysInMonth(year, window.to.month)));
  }
  return limit.grace === undefined ? days.to : dueDay(days.to, limit.grace, calendar);
}

/**
 * The last day on which the publication for a period is in time. A named day (每月10日前) is a date, not a count: a day of rest
 * moves it only where the phrase says 遇节假日顺延. Grace (每季度结束后15日内) is counted like any span. Without either it is the
 * period's own last day.
 */
export function periodDue(days: PeriodDays, limit: PeriodicLimit, calendar: Calendar): Day | undefined {
  const due = unmovedDue(days, limit, calendar);
  return due === undefined ? undefined : postponedDay(due, limit, calendar);
}
