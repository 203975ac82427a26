import { anomalousDate, type DateReading } from './date-reading.ts';
import { readDay, readParts } from './plausible-day.ts';

/** Serial day numbers of 1980-01-01 and 2100-12-31: below them stand years (2023, 2023.9), not dates. */
const firstSerial = 29221;
const lastSerial = 73415;
/** Day number of 1970-01-01 in the 1900 date system of spreadsheets. */
const serialOfEpoch = 25569;
/** China Standard Time, the civil time of the whole country. */
const chinaOffsetSeconds = 8 * 3600;
/** Unix seconds of 2000-01-01 and 2100-01-01. */
const firstStamp = 946_684_800;
const lastStamp = 4_102_444_800;

/** Minutes in a fraction of a day, to the nearest second downwards; undefined for a whole day. */
export function minutesOfFraction(value: number): number | undefined {
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  return seconds === 0 ? undefined : Math.min(1439, Math.floor(seconds / 60));
}

/** Excel's day number: a date that lost its format (45190, 45190.65). */
export function readSerial(value: number): DateReading | undefined {
  if (!(value >= firstSerial && value < lastSerial + 1)) return undefined;
  return readDay(Math.floor(value) - serialOfEpoch, minutesOfFraction(value), 'serial');
}

/** Seconds or milliseconds since 1970, as content systems store dates; shown in Chinese civil time. */
function readStamp(digits: string): DateReading | undefined {
  const seconds = digits.length === 13 ? Math.floor(Number(digits) / 1000) : Number(digits);
  if (seconds < firstStamp || seconds > lastStamp) return undefined;
  const local = seconds + chinaOffsetSeconds;
  return readDay(Math.floor(local / 86_400), Math.floor((local % 86_400) / 60), 'epoch');
}

/** Text of nothing but digits, with a fraction at most: 20240925, 45190, 202409, 2023731. Undefined when it is none. */
export function readDigits(text: string): DateReading | undefined {
  if (!/^\d{1,17}(?:\.\d{1,12})?$/u.test(text)) return undefined;
  const whole = text.split('.')[0] ?? '';
  if (whole.length === 5) return readSerial(Number(text)) ?? anomalousDate('lost-separator');
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
