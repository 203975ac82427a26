import type { Day } from '../../model/plain-date.ts';
import type { Anomaly, Minutes } from '../../model/publication.ts';

/** How a date was written; keys of the label table `dateForms`. */
export const dateForms = [
  'iso',
  'slash',
  'dot',
  'chinese',
  'chinese-numerals',
  'compact',
  'timestamp',
  'epoch',
  'english',
  'day-or-month-first',
  'two-digit-year',
  'supplied-year',
  'range',
  'serial',
  'date-cell',
  'ditto',
] as const;

export type DateForm = (typeof dateForms)[number];

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

/** The reading that stands for an anomaly of this kind. */
export function anomalousDate(anomaly: AnomalyKind): DateReading {
  let reading = anomalies.get(anomaly);
  if (reading === undefined) {
    reading = { kind: 'anomaly', anomaly };
    anomalies.set(anomaly, reading);
  }
  return reading;
}
