import { dayOf, daysInMonth } from '../../model/plain-date.ts';
import type { DateForm } from './date-reading.ts';
import { isPlausibleDay } from './plausible-day.ts';

/** Where the scanner leaves what it read; one per list, reused for every cell. `minutes` is -1 without a time of day. */
export interface ScannedDate {
  day: number;
  minutes: number;
  form: DateForm;
}

const SPACE = 32;
const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const ZERO = 48;
const COLON = 58;
const YEAR = 0x5e74;
const MONTH = 0x6708;
const DAY = 0x65e5;

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** `2024-09-25`, `2024/9/25`, `2024.9.25`, `2024年9月25日`: the separator names the form. */
function formOf(separator: number): DateForm | undefined {
  if (separator === HYPHEN) return 'iso';
  if (separator === SLASH) return 'slash';
  if (separator === DOT) return 'dot';
  return separator === YEAR ? 'chinese' : undefined;
}

/** Minutes of the day in ` H:MM` or ` H:MM:SS` from `at` to the end; -1 when it is anything else. */
function scanTime(text: string, at: number): number {
  if (text.charCodeAt(at) !== SPACE) return -1;
  let cursor = at + 1;
  let hours = digitAt(text, cursor++);
  const next = digitAt(text, cursor);
  if (next >= 0) {
    hours = hours * 10 + next;
    cursor += 1;
  }
  const tens = digitAt(text, cursor + 1);
  const ones = digitAt(text, cursor + 2);
  if (hours < 0 || hours > 23 || text.charCodeAt(cursor) !== COLON) return -1;
  if (tens < 0 || tens > 5 || ones < 0) return -1;
  const end = cursor + 3;
  if (end === text.length) return hours * 60 + tens * 10 + ones;
  const hasSeconds =
    end + 3 === text.length &&
    text.charCodeAt(end) === COLON &&
    digitAt(text, end + 1) >= 0 &&
    digitAt(text, end + 2) >= 0;
  return hasSeconds ? hours * 60 + tens * 10 + ones : -1;
}

/**
 * The fast path for the four common forms of a full date with an optional time: nearly every cell of a real list. False
 * when the text is anything else, a date that does not exist included; then the slow reader says what it is.
 */
export function scanPlainDate(text: string, scanned: ScannedDate): boolean {
  const length = text.length;
  if (length < 8 || length > 20) return false;
  const thousands = digitAt(text, 0);
  const hundreds = digitAt(text, 1);
  const tens = digitAt(text, 2);
  const ones = digitAt(text, 3);
  const separator = text.charCodeAt(4);
  const form = formOf(separator);
  if (form === undefined || thousands < 0 || hundreds < 0 || tens < 0 || ones < 0) return false;
  let cursor = 5;
  let month = digitAt(text, cursor++);
  const monthOnes = digitAt(text, cursor);
  if (monthOnes >= 0) {
    month = month * 10 + monthOnes;
    cursor += 1;
  }
  if (text.charCodeAt(cursor++) !== (separator === YEAR ? MONTH : separator)) return false;
  let day = digitAt(text, cursor++);
  const dayOnes = digitAt(text, cursor);
  if (dayOnes >= 0) {
    day = day * 10 + dayOnes;
    cursor += 1;
  }
  const year = thousands * 1000 + hundreds * 100 + tens * 10 + ones;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return false;
  if (separator === YEAR && text.charCodeAt(cursor++) !== DAY) return false;
  let minutes = -1;
  if (cursor !== length) {
    minutes = scanTime(text, cursor);
    if (minutes < 0) return false;
  }
  const found = dayOf(year, month, day);
  if (!isPlausibleDay(found)) return false;
  scanned.day = found;
  scanned.minutes = minutes;
  scanned.form = form;
  return true;
}
