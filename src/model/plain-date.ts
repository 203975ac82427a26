/**
 * A civil day without clock or zone: the number of days since 1970-01-01 in the proleptic Gregorian calendar.
 * Integers compare, subtract and index tables; text in reports is always ISO `YYYY-MM-DD` made by `isoOfDay`.
 */
export type Day = number;

/** Month 1-12, day of month 1-31. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a civil date; the date must exist (see `existingDay`). Algorithm: days from civil, Howard Hinnant. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The civil date of a day number; inverse of `dayOf`. */
export function partsOfDay(day: Day): DayParts {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days in a month (1-12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day number if year, month and day name a real date, else undefined (2024-02-30 is not a date). */
export function existingDay(year: number, month: number, day: number): Day | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayOf(year, month, day);
}

/** `YYYY-MM-DD`. */
export function isoOfDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOfDay(day);
  const y = String(year).padStart(4, '0');
  return `${y}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`;
}

/** Reads exactly `YYYY-MM-DD` of a real date; anything else is undefined. */
export function dayOfIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  return existingDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The same day of the month `months` later, clipped to the month's end (01-31 + 1 month = 02-28 or 02-29). */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOfDay(day);
  const index = parts.year * 12 + (parts.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/** A day beyond the month's end (2月底 is 02-29) means its last day. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** One day of one year. */
export interface YearMonthDay extends MonthDay {
  readonly year: number;
}

/** 七月下旬: a stretch of days in each year, inclusive. */
export interface YearlyWindow {
  readonly from: MonthDay;
  readonly to: MonthDay;
}
