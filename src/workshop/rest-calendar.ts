import { holidays, makeUpDays } from './rest-days.ts';

/** The workshop's own calendar, walked day by day: it shares no line with the one that it tests. Days are ISO texts. */

const isHoliday = (day: string) => holidays.some(([first, last]) => first <= day && day <= last);
const workedRestDays = new Set(makeUpDays);

const DAY = 86_400_000;
const FIRST = Date.parse('2023-01-01T00:00:00Z');
/** 1 January 2023 was a Sunday. */
const WEEK = 7;

/** Every day of the workshop's years, and where each is. */
const days = Array.from({ length: 4 * 366 }, (_, index) =>
  new Date(FIRST + index * DAY).toISOString().slice(0, 10),
);
const positions = new Map(days.map((day, index) => [day, index]));
const worked = days.map(
  (day, index) =>
    workedRestDays.has(day) || (index % WEEK !== 0 && index % WEEK !== WEEK - 1 && !isHoliday(day)),
);

function positionOf(day: string): number {
  const position = positions.get(day);
  if (position === undefined) throw new Error(`${day} is no day of the workshop`);
  return position;
}

/** Whether it is a day at all, of the years that the workshop knows. */
export const isKnownDay = (day: string): boolean => positions.has(day);

/** `count` days later; earlier when negative. */
export function shiftDay(day: string, count: number): string {
  const shifted = days[positionOf(day) + count];
  if (shifted === undefined) throw new Error(`${count} days from ${day} the workshop has no days`);
  return shifted;
}

/** The same day of the month so many months later, or the last day of that month. */
export function shiftMonths(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const month = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  const wanted = `${month}-${day.slice(8)}`;
  return positions.has(wanted) ? wanted : (days.findLast((one) => one.startsWith(month)) ?? wanted);
}

export function isWorkday(day: string): boolean {
  return worked[positionOf(day)] === true;
}

/** The day itself, or the first working day after it. */
export function workdayFrom(day: string): string {
  let at = day;
  while (!isWorkday(at)) at = shiftDay(at, 1);
  return at;
}

/** The n-th working day after `day`; the day itself is not counted. */
export function afterWorkdays(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = shiftDay(at, 1);
    if (isWorkday(at)) left -= 1;
  }
  return at;
}

/** Working days after `from`, up to and with `to`. */
export function workdaysBetween(from: string, to: string): number {
  let count = 0;
  for (let day = shiftDay(from, 1); day <= to; day = shiftDay(day, 1)) if (isWorkday(day)) count += 1;
  return count;
}

/** Working days of a year from which a count of ten days runs over a holiday or a make-up day: a wall calendar gets them wrong. */
export function trickyWorkdays(year: number): readonly string[] {
  const near = [...holidays.flat(), ...makeUpDays].filter((day) => day.startsWith(String(year)));
  const days = new Set(
    near.flatMap((day) => Array.from({ length: 10 }, (_, back) => shiftDay(day, -1 - back))),
  );
  return [...days].filter((day) => day.startsWith(String(year)) && isWorkday(day)).sort();
}
