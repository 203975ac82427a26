import type { DateForm } from '../../model/date-forms.ts';
import { dayOf, daysInMonth } from '../../model/plain-date.ts';
import type { CellBytes } from '../../readers/reader.ts';
import { isPlausibleDay } from './date-reading.ts';

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

/** Longest date with a time, 2024年09月25日 10:22:33, and a unit more to see that nothing follows. */
const LONGEST = 20;
const units = new Uint16Array(LONGEST + 1);

function digitAt(at: number): number {
  const digit = units[at]! - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** `2024-09-25`, `2024/9/25`, `2024.9.25`, `2024年9月25日`: the separator names the form. */
function formOf(separator: number): DateForm | undefined {
  if (separator === HYPHEN) return 'iso';
  if (separator === SLASH) return 'slash';
  if (separator === DOT) return 'dot';
  return separator === YEAR ? 'chinese' : undefined;
}

/** Minutes of the day in ` H:MM` or ` H:MM:SS` from `at` to `length`; -1 when it is anything else. */
function scanTime(at: number, length: number): number {
  if (units[at] !== SPACE) return -1;
  let cursor = at + 1;
  let hours = digitAt(cursor++);
  const next = digitAt(cursor);
  if (next >= 0) {
    hours = hours * 10 + next;
    cursor += 1;
  }
  const tens = digitAt(cursor + 1);
  const ones = digitAt(cursor + 2);
  if (hours < 0 || hours > 23 || units[cursor] !== COLON) return -1;
  if (tens < 0 || tens > 5 || ones < 0) return -1;
  const end = cursor + 3;
  if (end === length) return hours * 60 + tens * 10 + ones;
  const hasSeconds =
    end + 3 === length && units[end] === COLON && digitAt(end + 1) >= 0 && digitAt(end + 2) >= 0;
  return hasSeconds ? hours * 60 + tens * 10 + ones : -1;
}

function scanUnits(length: number, scanned: ScannedDate): boolean {
  const thousands = digitAt(0);
  const hundreds = digitAt(1);
  const tens = digitAt(2);
  const ones = digitAt(3);
  const separator = units[4]!;
  const form = formOf(separator);
  if (form === undefined || thousands < 0 || hundreds < 0 || tens < 0 || ones < 0) return false;
  let cursor = 5;
  let month = digitAt(cursor++);
  const monthOnes = digitAt(cursor);
  if (monthOnes >= 0) {
    month = month * 10 + monthOnes;
    cursor += 1;
  }
  if (units[cursor++] !== (separator === YEAR ? MONTH : separator)) return false;
  let day = digitAt(cursor++);
  const dayOnes = digitAt(cursor);
  if (dayOnes >= 0) {
    day = day * 10 + dayOnes;
    cursor += 1;
  }
  const year = thousands * 1000 + hundreds * 100 + tens * 10 + ones;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return false;
  if (separator === YEAR && units[cursor++] !== DAY) return false;
  let minutes = -1;
  if (cursor !== length) {
    minutes = scanTime(cursor, length);
    if (minutes < 0) return false;
  }
  const found = dayOf(year, month, day);
  if (!isPlausibleDay(found)) return false;
  scanned.day = found;
  scanned.minutes = minutes;
  scanned.form = form;
  return true;
}

/**
 * The fast path for the four common forms of a full date with an optional time: nearly every cell of a real list. False
 * when the text is anything else, a date that does not exist included; then the slow reader says what it is.
 */
export function scanPlainDate(text: string, scanned: ScannedDate): boolean {
  const { length } = text;
  if (length < 8 || length > LONGEST) return false;
  for (let at = 0; at < length; at += 1) units[at] = text.charCodeAt(at);
  units[length] = 0;
  return scanUnits(length, scanned);
}

/** 年, 月 or 日 whose bytes begin at `at`; 0 for anything else. */
function dateWordAt({ bytes, isGb18030 }: CellBytes, at: number): number {
  const word = (bytes[at]! << 8) | bytes[at + 1]!;
  if (isGb18030) return word === 0xc4ea ? YEAR : word === 0xd4c2 ? MONTH : word === 0xc8d5 ? DAY : 0;
  const character = (word << 8) | bytes[at + 2]!;
  return character === 0xe5b9b4 ? YEAR : character === 0xe69c88 ? MONTH : character === 0xe697a5 ? DAY : 0;
}

/** `scanPlainDate` for a cell that is still bytes. */
export function scanDateBytes(cell: CellBytes, scanned: ScannedDate): boolean {
  const { bytes, start, end, isGb18030 } = cell;
  if (end - start < 8 || end - start > LONGEST + 6) return false;
  let length = 0;
  for (let at = start; at < end; ) {
    if (length === LONGEST) return false;
    const byte = bytes[at]!;
    if (byte < 0x80) {
      units[length++] = byte;
      at += 1;
      continue;
    }
    const word = dateWordAt(cell, at);
    if (word === 0) return false;
    units[length++] = word;
    at += isGb18030 ? 2 : 3;
  }
  units[length] = 0;
  return scanUnits(length, scanned);
}
