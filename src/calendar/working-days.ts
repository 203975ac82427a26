import type { Calendar, CalendarData } from '../model/calendar.ts';
import type { Day } from '../model/plain-date.ts';
import { dayOf, dayOfIso, weekdayOf } from '../model/plain-date.ts';

interface NamedDays {
  readonly holidays: Map<Day, string>;
  readonly makeUpDays: Map<Day, string>;
}

/** Later calendars are laid over the earlier ones, day by day; only a year that says so replaces what was there. */
function mergeDays(calendars: readonly CalendarData[]): NamedDays {
  const holidays = new Map<Day, string>();
  const makeUpDays = new Map<Day, string>();
  for (const calendar of calendars) {
    for (const year of calendar.replacedYears ?? []) {
      const [first, last] = [dayOf(year, 1, 1), dayOf(year, 12, 31)];
      for (const days of [holidays, makeUpDays])
        for (const day of days.keys()) if (day >= first && day <= last) days.delete(day);
    }
    for (const [days, other, source] of [
      [holidays, makeUpDays, calendar.holidays],
      [makeUpDays, holidays, calendar.makeUpDays],
    ] as const) {
      for (const [iso, name] of Object.entries(source)) {
        const day = dayOfIso(iso);
        if (day === undefined) continue;
        days.set(day, name);
        other.delete(day);
      }
    }
  }
  return { holidays, makeUpDays };
}

function yearsOf(calendars: readonly CalendarData[]): number[] {
  const years = new Set<number>();
  for (const { firstYear, lastYear } of calendars) {
    for (let year = firstYear; year <= lastYear; year++) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/**
 * Tables over the covered years. `before[i]`: working days on or before day i; `workdays[k]`: index of the k-th working day.
 * So N working days after D is `workdays[before[D] + N]`, and the working days in (D, P] are `before[P] - before[D]`.
 * `stretch[i]` numbers the runs of covered years, 0 for days of a year between that nobody supplied.
 */
function buildTables(years: readonly number[], start: Day, { holidays, makeUpDays }: NamedDays) {
  const length = dayOf((years.at(-1) ?? 0) + 1, 1, 1) - start;
  const works = new Uint8Array(length);
  const before = new Uint32Array(length);
  const workdays = new Int32Array(length + 1).fill(-1);
  const stretch = new Uint16Array(length);
  let number = 0;
  for (const [index, year] of years.entries()) {
    if (years[index - 1] !== year - 1) number += 1;
    stretch.fill(number, dayOf(year, 1, 1) - start, dayOf(year + 1, 1, 1) - start);
  }
  let count = 0;
  for (let i = 0; i < length; i++) {
    const day = start + i;
    const isWork = makeUpDays.has(day) || (weekdayOf(day) < 5 && !holidays.has(day));
    if (isWork) {
      works[i] = 1;
      count += 1;
      workdays[count] = i;
    }
    before[i] = count;
  }
  return { works, before, workdays, stretch };
}

/**
 * Builds the O(1) tables. `added` calendars come from outside the shipped table and are laid over it.
 * Dates that do not exist are passed over here: they are reported when a calendar is loaded.
 */
export function buildCalendar(calendar: CalendarData, added: readonly CalendarData[] = []): Calendar {
  const calendars = [calendar, ...added];
  const years = yearsOf(calendars);
  const firstYear = years[0] ?? calendar.firstYear;
  const lastYear = years.at(-1) ?? calendar.lastYear;
  const start = dayOf(firstYear, 1, 1);
  const named = mergeDays(calendars);
  const { works, before, workdays, stretch } = buildTables(years, start, named);

  function addWorkdays(day: Day, n: number): Day | undefined {
    const i = day - start;
    const run = stretch[i];
    if (run === undefined || run === 0) return undefined;
    if (n === 0) return day;
    // Backwards, a day of rest itself lies after the last working day counted.
    const from = n > 0 ? (before[i] ?? 0) : (before[i] ?? 0) - (works[i] ?? 0) + 1;
    const found = workdays[from + n];
    return found === undefined || stretch[found] !== run ? undefined : start + found;
  }

  return {
    firstYear,
    lastYear,
    added,
    isWorkday(day) {
      const i = day - start;
      return stretch[i] ? works[i] === 1 : undefined;
    },
    addWorkdays,
    countWorkdays(from, to) {
      const run = stretch[from - start];
      if (run === undefined || run === 0 || stretch[to - start] !== run) return undefined;
      return (before[to - start] ?? 0) - (before[from - start] ?? 0);
    },
    nextWorkday(day) {
      return works[day - start] === 1 && stretch[day - start] !== 0 ? day : addWorkdays(day, 1);
    },
    holidayName: (day) => (stretch[day - start] ? named.holidays.get(day) : undefined),
    makeUpName: (day) => (stretch[day - start] ? named.makeUpDays.get(day) : undefined),
    covers: (day) => Boolean(stretch[day - start]),
    documentOf: (year) =>
      added.findLast(({ documentOfYear }) => documentOfYear?.[year] !== undefined)?.documentOfYear?.[year],
  };
}
