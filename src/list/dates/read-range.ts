import { existingDay } from '../../model/plain-date.ts';
import { anomalousDate, type DateReading, isPlausibleDay } from './date-reading.ts';

const time = '(?: ?\\d{1,2}:\\d{2}(?::\\d{2})?)?';
/** 2024年2月1日-2024年2月10日, 2023年3月21日-3月27日, 2024.2.1-10, 10月1日至12月31日(共92天). 一 is typed for a dash. */
const dayRange = new RegExp(
  `^(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})[日号]?${time}起?[-~至到一]` +
    `(?:(\\d{4})[-/.年])?(?:(\\d{1,2})[-/.月])?(\\d{1,2})[日号]?${time}止?(?:[ (.].{0,30}|为?止)?$`,
  'u',
);
const compactRange = /^(\d{4})(\d{2})(\d{2})[-~至到一](\d{4})(\d{2})(\d{2})$/u;
/** 2021年10-12月份, 2018年1一3月份, 1至3月, 2024年第一季度, 上半年. */
const monthRange =
  /^(?:\d{4}[-/.年])?\d{1,2}月?份?[-~至到一](?:\d{4}[-/.年])?\d{1,2}月份?$|^(?:\d{4}年?度?)?(?:第?[一二三四1-4]季度|[上下]半年)$/u;

function rangeOf(from: number | undefined, until: number | undefined): DateReading {
  if (from === undefined || until === undefined) return anomalousDate('impossible-date');
  // A range that runs backwards is a range all the same, but says nothing about either day.
  if (until < from || !isPlausibleDay(from) || !isPlausibleDay(until)) return anomalousDate('date-range');
  return { kind: 'range', from, until };
}

/** Reads a range of days or months; undefined when the text is none. A range without a year has no known days. */
export function readRange(text: string): DateReading | undefined {
  const compact = compactRange.exec(text);
  if (compact !== null) {
    const [, y1 = 0, m1 = 0, d1 = 0, y2 = 0, m2 = 0, d2 = 0] = compact.map(Number);
    return rangeOf(existingDay(y1, m1, d1), existingDay(y2, m2, d2));
  }
  const days = dayRange.exec(text);
  if (days !== null) {
    if (days[1] === undefined) return anomalousDate('date-range');
    const year = Number(days[1]);
    const month = Number(days[2]);
    return rangeOf(
      existingDay(year, month, Number(days[3])),
      existingDay(Number(days[4] ?? year), Number(days[5] ?? month), Number(days[6])),
    );
  }
  return monthRange.test(text) ? anomalousDate('date-range') : undefined;
}
