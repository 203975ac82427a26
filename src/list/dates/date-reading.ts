import type { DateForm } from '../../model/date-forms.ts';
import { type Day, dayOf, daysInMonth } from '../../model/plain-date.ts';
import type { Anomaly, Minutes } from '../../model/publication.ts';

export type AnomalyKind = Anomaly['kind'];

/** What a cell of a date column says: a day, a range, nothing, or why it is no date. Never a guess. */
export type DateReading =
  | {
      readonly kind: 'day';
      readonly day: Day;
      /** Absent when the cell has no time of day. */
      readonly minutes: Minutes | undefined;
      readonly form: DateForm;
    }
  | { readonly kind: 'range'; readonly from: Day; readonly until: Day }
  /** Empty, 无, --, 0000-00-00: no date is claimed. */
  | { readonly kind: 'blank' }
  /** 长期, 至今: an end that is left open; no date anywhere else. */
  | { readonly kind: 'open' }
  | { readonly kind: 'anomaly'; readonly anomaly: AnomalyKind };

export const blankDate: DateReading = { kind: 'blank' };
export const openDate: DateReading = { kind: 'open' };

const anomalies = new Map<AnomalyKind, DateReading>();

/** The reading that means an anomaly of this kind. */
export function anomalousDate(anomaly: AnomalyKind): DateReading {
  let reading = anomalies.get(anomaly);
  if (reading === undefined) {
    reading = { kind: 'anomaly', anomaly };
    anomalies.set(anomaly, reading);
  }
  return reading;
}

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
