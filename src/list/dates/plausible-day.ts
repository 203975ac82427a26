import { type Day, dayOf, daysInMonth } from '../../model/plain-date.ts';
import type { Minutes } from '../../model/publication.ts';
import { anomalousDate, type DateForm, type DateReading } from './date-reading.ts';

/**
 * Years that a date in a publication list can have. What lies outside is what programs write for "no date": 0001-01-01
 * (.NET), 1900-01-00 (Excel), 1900-01-01 (SQL Server), 9999-12-31.
 */
export const firstPlausibleYear = 1949;
export const lastPlausibleYear = 2100;

/** 1970-01-01: a blank that passed through a Unix time stamp; no site and no disclosure duty is that old. */
const unixEpoch: Day = 0;

/** True for a day that can be meant. */
export function isPlausibleDay(day: Day): boolean {
  return day !== unixEpoch && day >= firstPlausibleDay && day <= lastPlausibleDay;
}

const firstPlausibleDay = dayOf(firstPlausibleYear, 1, 1);
const lastPlausibleDay = dayOf(lastPlausibleYear, 12, 31);

/** The day if year, month and day name one, else the anomaly: impossible (2024-02-30) or a placeholder (1900-01-01). */
export function readParts(
  year: number,
  month: number,
  day: number,
  minutes: Minutes | undefined,
  form: DateForm,
): DateReading {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return anomalousDate('impossible-date');
  }
  return readDay(dayOf(year, month, day), minutes, form);
}

/** The day, or the anomaly when it is a placeholder. */
export function readDay(day: Day, minutes: Minutes | undefined, form: DateForm): DateReading {
  return isPlausibleDay(day) ? { kind: 'day', day, minutes, form } : anomalousDate('placeholder-date');
}
