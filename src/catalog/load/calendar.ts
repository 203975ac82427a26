import * as schema from '../../generated/validators/calendar.js';
import type { Calendar, CalendarData } from '../../model/calendar.ts';
import { type Day, dayOf, dayOfIso, isoOfDay, partsOfDay, weekdayOf } from '../../model/plain-date.ts';
import { sha256Of } from '../../text/hash.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { byPlace, hasErrors, type ReadDocument, readDocument } from './document.ts';

interface YearDocument {
  readonly year?: number;
  readonly document?: string;
  readonly replaces?: boolean;
  readonly holidays?: readonly { readonly name?: string; readonly from?: string; readonly until?: string }[];
  readonly makeUpDays?: readonly { readonly day?: string; readonly for?: string }[];
}

interface CalendarDocument {
  readonly years?: readonly YearDocument[];
}

/** A notice sometimes reaches into the last days of the year before (元旦) or the first of the next. */
function isNear(day: Day, year: number): boolean {
  const parts = partsOfDay(day);
  if (parts.year === year) return true;
  return (parts.year === year - 1 && parts.month === 12) || (parts.year === year + 1 && parts.month === 1);
}

/** The longest run of days off so far was eight (国庆节 with 中秋节); more than this is a slip of the pen. */
const LONGEST_HOLIDAY = 16;

function readYear(
  year: YearDocument,
  pointer: string,
  source: ReadDocument<unknown>,
  problems: Problem[],
): Pick<CalendarData, 'holidays' | 'makeUpDays'> {
  const holidays: Record<string, string> = {};
  const makeUpDays: Record<string, string> = {};
  function checkYear(day: Day, place: string): void {
    const number = year.year ?? 0;
    if (isNear(day, number)) return;
    const facts = { day: isoOfDay(day), firstYear: number, lastYear: number };
    problems.push(problem('calendar/day-outside-years', source.placeOf(`${pointer}/${place}`), facts));
  }
  year.holidays?.forEach(({ name = '', from = '', until = '' }, index) => {
    const first: Day | undefined = dayOfIso(from);
    const last = dayOfIso(until);
    if (first === undefined || last === undefined) return;
    if (last < first || last - first >= LONGEST_HOLIDAY) {
      const facts = { name, from, until, longest: LONGEST_HOLIDAY };
      problems.push(
        problem('profile/holiday-length', source.placeOf(`${pointer}/holidays/${index}/until`), facts),
      );
      return;
    }
    checkYear(first, `holidays/${index}/from`);
    for (let day = first; day <= last; day += 1) holidays[isoOfDay(day)] = name;
  });
  year.makeUpDays?.forEach(({ day = '', for: name = '' }, index) => {
    const number = dayOfIso(day);
    if (number === undefined) return;
    const place = source.placeOf(`${pointer}/makeUpDays/${index}/day`);
    checkYear(number, `makeUpDays/${index}/day`);
    if (weekdayOf(number) < 5) problems.push(problem('calendar/make-up-on-weekday', place, { day }));
    else if (holidays[day] !== undefined) problems.push(problem('calendar/day-both', place, { day }));
    makeUpDays[day] = name;
  });
  return { holidays, makeUpDays };
}

/** Named days of a calendar in a year, make-up days included. */
function namedDaysOf(calendar: Calendar, year: number): readonly Day[] {
  const days: Day[] = [];
  for (let day = dayOf(year, 1, 1); day <= dayOf(year, 12, 31); day += 1)
    if (calendar.holidayName(day) !== undefined || calendar.makeUpName(day) !== undefined) days.push(day);
  return days;
}

/** What a year changes of the calendar below it, beyond adding days: nobody should find that out from a due date. */
function compareYear(
  year: YearDocument,
  read: ReturnType<typeof readYear>,
  below: Calendar,
  pointer: string,
  source: ReadDocument<unknown>,
): readonly Problem[] {
  const number = year.year ?? 0;
  if (!below.covers(dayOf(number, 1, 1))) return [];
  if (year.replaces === true) {
    const dropped = namedDaysOf(below, number).filter((day) => {
      const iso = isoOfDay(day);
      return (below.holidayName(day) === undefined ? read.makeUpDays : read.holidays)[iso] === undefined;
    });
    const facts = { year: number, dropped: dropped.length };
    return [problem('calendar/replaces-year', source.placeOf(`${pointer}/replaces`), facts)];
  }
  const rests = (year.holidays ?? []).flatMap(({ name = '', from = '', until = '' }, index) => {
    const place = source.placeOf(`${pointer}/holidays/${index}`);
    const laidOn = namedDaysOf(below, number).filter((day) => {
      const iso = isoOfDay(day);
      return from <= iso && iso <= until && below.makeUpName(day) !== undefined;
    });
    return laidOn.map((day) =>
      problem('calendar/rest-on-make-up-day', place, {
        day: isoOfDay(day),
        name,
        holiday: below.makeUpName(day) ?? '',
      }),
    );
  });
  const works = (year.makeUpDays ?? []).flatMap(({ day: iso = '' }, index) => {
    const day = dayOfIso(iso);
    const holiday = day === undefined ? undefined : below.holidayName(day);
    if (holiday === undefined) return [];
    const place = source.placeOf(`${pointer}/makeUpDays/${index}/day`);
    return [problem('calendar/work-on-holiday', place, { day: iso, holiday })];
  });
  return [...rests, ...works];
}

/** Reads the State Council's yearly notices from YAML, all problems in one run. `below`: the calendar over which it is laid. */
export function loadCalendar(
  text: string,
  file: string,
  below: Calendar,
): { readonly data?: CalendarData; readonly problems: readonly Problem[] } {
  const source = readDocument<CalendarDocument>(schema, text, file);
  const problems = [...source.problems];
  const years = source.document?.years ?? [];
  if (years.length === 0) return { problems };
  const holidays: Record<string, string> = {};
  const makeUpDays: Record<string, string> = {};
  const documentOfYear: Record<number, string> = {};
  years.forEach((year, index) => {
    const before = years[index - 1]?.year;
    if (before !== undefined && year.year !== undefined && year.year !== before + 1) {
      const place = source.placeOf(`/years/${index}/year`);
      problems.push(problem('profile/years-not-consecutive', place, { year: year.year, before }));
    }
    const read = readYear(year, `/years/${index}`, source, problems);
    problems.push(...compareYear(year, read, below, `/years/${index}`, source));
    Object.assign(holidays, read.holidays);
    Object.assign(makeUpDays, read.makeUpDays);
    if (year.year !== undefined && year.document !== undefined) documentOfYear[year.year] = year.document;
  });
  const numbers = years.map(({ year = 0 }) => year);
  const data: CalendarData = {
    firstYear: Math.min(...numbers),
    lastYear: Math.max(...numbers),
    holidays,
    makeUpDays,
    replacedYears: years.flatMap(({ year = 0, replaces }) => (replaces === true ? [year] : [])),
    documents: years.flatMap(({ document }) => document ?? []),
    documentOfYear,
    source: { file, sha256: sha256Of(text) },
  };
  problems.sort(byPlace);
  return hasErrors(problems) ? { problems } : { data, problems };
}
