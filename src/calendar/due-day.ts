import type { Calendar } from '../model/calendar.ts';
import type { CountedDays } from '../model/finding.ts';
import type { Day } from '../model/plain-date.ts';
import { addMonths, isoOfDay } from '../model/plain-date.ts';
import type { DisplayLimit, Span } from '../model/time-limit.ts';
import { holidayRuns, makeUpDays } from './rest-days.ts';

/** Counts beyond this (about a century of days) are a slip of the pen; they end nowhere rather than far away. */
const MOST_COUNTED = 36_600;

const MINUTES_OF_DAY = 1440;

/** The last day of a count in calendar units, before any rest day moves it. */
function lastDay(from: Day, { count, unit }: Span): Day {
  switch (unit) {
    case 'week':
      return from + 7 * count;
    case 'month':
      return addMonths(from, count);
    case 'year':
      return addMonths(from, 12 * count);
    case 'minute':
      return from + Math.ceil(count / MINUTES_OF_DAY);
    case 'hour':
      return from + Math.ceil(count / 24);
    default:
      return from + count;
  }
}

function isCountable(count: number): boolean {
  return Number.isInteger(count) && count >= 0 && count <= MOST_COUNTED;
}

/**
 * The last day on which something is still in time, that day included; `undefined` when the count leaves the covered years.
 * The day of the trigger is not counted (民法典 art. 201). A count in calendar units that ends on a day of rest ends on the
 * next working day (art. 203); months and years end on the same day of the month, or its last (art. 202). A count of 0 is the day itself.
 * Hours: the last day that could still be in time whatever the clock said; only a later day is certainly late.
 */
export function dueDay(from: Day, span: Span, calendar: Calendar): Day | undefined {
  if (!isCountable(span.count)) return undefined;
  if (span.unit === 'workday') return calendar.addWorkdays(from, span.count);
  const last = lastDay(from, span);
  if (span.unit === 'hour' || span.unit === 'minute' || span.count === 0)
    return calendar.covers(last) ? last : undefined;
  return calendar.nextWorkday(last);
}

/** Due days repeat: few limits, and a few hundred days in a year's list. */
export function rememberDueDays(calendar: Calendar): (from: Day, span: Span) => Day | undefined {
  const bySpan = new Map<string, Map<Day, Day | undefined>>();
  const known = new WeakMap<Span, Map<Day, Day | undefined>>();
  return (from, span) => {
    let days = known.get(span);
    if (days === undefined) {
      const key = `${span.count} ${span.unit}`;
      days = bySpan.get(key) ?? new Map();
      bySpan.set(key, days);
      known.set(span, days);
    }
    let due = days.get(from);
    if (due === undefined && !days.has(from)) {
      due = dueDay(from, span, calendar);
      days.set(from, due);
    }
    return due;
  };
}

/** The last day on which something must still be up: the first day is not counted; a display ends on the day itself, rest day or not. */
export function displayEnd(from: Day, span: Span, calendar: Calendar): Day | undefined {
  if (!isCountable(span.count)) return undefined;
  return span.unit === 'workday' ? calendar.addWorkdays(from, span.count) : lastDay(from, span);
}

/** 遇节假日顺延: a named day that is a day of rest gives way to the next working day; undefined outside the calendar. */
export function postponedDay(
  day: Day,
  { postponed }: { readonly postponed?: boolean },
  calendar: Calendar,
): Day | undefined {
  return postponed ? calendar.nextWorkday(day) : day;
}

/**
 * The last day that lies at least `span` before `event` (会议召开7日前): counted back, the event's day not counted.
 * Art. 203 moves ends of periods forward only; a notice given early enough stays early enough.
 */
export function dayBefore(event: Day, span: Span, calendar: Calendar): Day | undefined {
  if (!isCountable(span.count)) return undefined;
  if (span.unit === 'workday') return calendar.addWorkdays(event, -span.count);
  return lastDay(event, { count: -span.count, unit: span.unit });
}

/** The last day of a display with its working: unlike a due day it moves off a day of rest only where the limit says so. */
export function countedDisplay(
  from: Day,
  limit: Pick<DisplayLimit, 'span' | 'postponed'>,
  calendar: Calendar,
): CountedDays | undefined {
  const { span, postponed } = limit;
  if (postponed || span.unit === 'workday') return countedDays(from, span, calendar);
  const due = displayEnd(from, span, calendar);
  if (due === undefined) return undefined;
  return {
    ...{ from: isoOfDay(from), due: isoOfDay(due), unit: span.unit, count: span.count },
    skipped: [],
    makeUp: [],
  };
}

/** The due day with its working, as it is shown to the officer. */
export function countedDays(from: Day, span: Span, calendar: Calendar): CountedDays | undefined {
  const due = dueDay(from, span, calendar);
  if (due === undefined) return undefined;
  const ends = { from: isoOfDay(from), due: isoOfDay(due), unit: span.unit, count: span.count };
  if (span.unit === 'workday') {
    return {
      ...ends,
      skipped: holidayRuns(from, due, calendar),
      makeUp: makeUpDays(from, due, calendar),
    };
  }
  const last = lastDay(from, span);
  if (last === due) return { ...ends, skipped: [], makeUp: [] };
  return { ...ends, skipped: holidayRuns(last - 1, due, calendar), makeUp: [], movedFrom: isoOfDay(last) };
}
