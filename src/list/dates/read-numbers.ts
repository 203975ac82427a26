import type { DateForm } from '../../model/date-forms.ts';
import { type Day, dayOf } from '../../model/plain-date.ts';
import { dayZeroOf, splitMoment } from '../../readers/xlsx/serial-date.ts';
import { anomalousDate, type DateReading, readDay, readParts } from './date-reading.ts';

/** Below the serial of 1980-01-01 are years (2023, 2023.9), not dates. */
const firstDay = dayOf(1980, 1, 1);
const lastDay = dayOf(2100, 12, 31);
const dayZeroOf1900 = dayZeroOf(false);
/** China Standard Time, the civil time of the whole country. */
const chinaOffsetSeconds = 8 * 3600;
/** Unix seconds of 2000-01-01 and 2100-01-01. */
const firstStamp = 946_684_800;
const lastStamp = 4_102_444_800;

/** A moment in days since 1970-01-01, to the nearest second as it is shown. */
export function readMoment(moment: number, form: DateForm): DateReading {
  const { day, seconds } = splitMoment(moment);
  return readDay(day, seconds === 0 ? undefined : Math.floor(seconds / 60), form);
}

/** Excel's day number: a date that lost its format (45190, 45190.65). `dayZero`: see `SheetReader`. */
export function readSerial(value: number, dayZero: Day = dayZeroOf1900): DateReading | undefined {
  const moment = value + dayZero;
  return moment >= firstDay && moment < lastDay + 1 ? readMoment(moment, 'serial') : undefined;
}

/** Seconds or milliseconds since 1970, as content systems store dates; shown in Chinese civil time. */
function readStamp(digits: string): DateReading | undefined {
  const seconds = digits.length === 13 ? Math.floor(Number(digits) / 1000) : Number(digits);
  if (seconds < firstStamp || seconds > lastStamp) return undefined;
  const local = seconds + chinaOffsetSeconds;
  return readDay(Math.floor(local / 86_400), Math.floor((local % 86_400) / 60), 'epoch');
}

/** Text of nothing but digits, with a fraction at most: 20240925, 45190, 202409, 2023731. Undefined when it is none. */
export function readDigits(text: string, dayZero?: Day): DateReading | undefined {
  if (!/^\d{1,17}(?:\.\d{1,12})?$/u.test(text)) return undefined;
  const whole = text.split('.')[0] ?? '';
  if (whole.length === 5) return readSerial(Number(text), dayZero) ?? anomalousDate('lost-separator');
  if (text !== whole) return undefined;
  const startsWithYear = /^(?:19|20)\d{2}/u.test(text);
  if (startsWithYear && (text.length === 8 || text.length === 12 || text.length === 14)) {
    const hours = Number(text.slice(8, 10));
    const minutes = Number(text.slice(10, 12));
    const hasTime = text.length > 8 && hours < 24 && minutes < 60;
    return readParts(
      Number(text.slice(0, 4)),
      Number(text.slice(4, 6)),
      Number(text.slice(6, 8)),
      hasTime ? hours * 60 + minutes : undefined,
      'compact',
    );
  }
  if (text.length === 10 || text.length === 13) return readStamp(text);
  if (startsWithYear && text.length === 4) return anomalousDate('year-only');
  if (startsWithYear && text.length === 6) {
    const month = Number(text.slice(4));
    return anomalousDate(month >= 1 && month <= 12 ? 'month-only' : 'lost-separator');
  }
  if (text.length === 6 && /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(text)) {
    return anomalousDate('two-digit-year');
  }
  return startsWithYear && text.length === 7 ? anomalousDate('lost-separator') : undefined;
}
