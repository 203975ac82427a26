import type { Calendar } from '../model/calendar.ts';
import type { Day } from '../model/plain-date.ts';
import { isoOfDay, weekdayOf } from '../model/plain-date.ts';

/** A holiday in the way of a count; ISO days, inclusive. */
export interface HolidayRun {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/**
 * Holidays in (after, until] that cost at least one weekday. Days of one holiday parted only by a plain weekend
 * are one run: some calendars name the weekdays alone.
 */
export function holidayRuns(after: Day, until: Day, calendar: Calendar): readonly HolidayRun[] {
  const runs: { from: Day; to: Day; name: string; weekdays: number }[] = [];
  for (let day = after + 1; day <= until; day++) {
    const name = calendar.holidayName(day);
    if (name === undefined) continue;
    const last = runs.at(-1);
    const weekdays = isWeekend(day) ? 0 : 1;
    if (last !== undefined && last.name === name && onlyRest(last.to + 1, day - 1, calendar)) {
      last.to = day;
      last.weekdays += weekdays;
    } else {
      runs.push({ from: day, to: day, name, weekdays });
    }
  }
  return runs
    .filter(({ weekdays }) => weekdays > 0)
    .map(({ from, to, name }) => ({ from: isoOfDay(from), to: isoOfDay(to), name }));
}

/** Make-up working days (调休上班) in (after, until]. */
export function makeUpDays(after: Day, until: Day, calendar: Calendar): readonly string[] {
  const days: string[] = [];
  for (let day = after + 1; day <= until; day++) {
    if (calendar.makeUpName(day) !== undefined) days.push(isoOfDay(day));
  }
  return days;
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) > 4;
}

function onlyRest(from: Day, to: Day, calendar: Calendar): boolean {
  for (let day = from; day <= to; day++) {
    if (calendar.isWorkday(day) !== false) return false;
  }
  return true;
}
