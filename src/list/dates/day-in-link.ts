import type { Day } from '../../model/plain-date.ts';
import { existingDay } from '../../model/plain-date.ts';
import type { CellBytes } from '../../readers/reader.ts';

const ZERO = 0x30;
const TWO = 0x32;

function digitAt({ bytes, end }: CellBytes, at: number): number {
  if (at >= end) return -1;
  const digit = bytes[at]! - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

/** Two digits as a number; -1 when they are none. */
function pairAt(link: CellBytes, at: number): number {
  const tens = digitAt(link, at);
  const ones = digitAt(link, at + 1);
  return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
}

/** Past `/`, `-` or `_`. */
function afterSeparator({ bytes, end }: CellBytes, at: number): number {
  const sign = at < end ? bytes[at] : 0;
  return sign === 0x2f || sign === 0x2d || sign === 0x5f ? at + 1 : at;
}

/** The day written from `at` on: 2024/09/25, 202409/25, 20240925, 2024-09-25, and no digit behind it. */
function dayAt(link: CellBytes, at: number): Day | undefined {
  const century = pairAt(link, at);
  const year = pairAt(link, at + 2);
  const monthAt = afterSeparator(link, at + 4);
  const month = pairAt(link, monthAt);
  const placeOfDay = afterSeparator(link, monthAt + 2);
  const day = pairAt(link, placeOfDay);
  if (year < 0 || month < 0 || day < 0 || digitAt(link, placeOfDay + 2) >= 0) return undefined;
  return existingDay(century * 100 + year, month, day);
}

/** Longer links carry search words, not paths. */
const LONGEST_LINK = 500;

/** The day that a link names, from its characters; the latest of several. */
export function dayInLink(link: CellBytes): Day | undefined {
  const { bytes, start, end } = link;
  const last = Math.min(end, start + LONGEST_LINK) - 1;
  let found: Day | undefined;
  for (let at = start; at < last; at += 1) {
    if (bytes[at] !== TWO || bytes[at + 1] !== ZERO) continue;
    // Within a longer number is no day.
    if (at > start && bytes[at - 1]! >= ZERO && bytes[at - 1]! <= 0x39) continue;
    const day = dayAt(link, at);
    if (day !== undefined && (found === undefined || day > found)) found = day;
  }
  return found;
}

/** Visible ASCII but & and <, with which entities and tags begin: such a link is read as it is. */
const isPlain = new Uint8Array(256).fill(1, 0x21, 0x7f);
isPlain[0x26] = 0;
isPlain[0x3c] = 0;

/** Of the shortest number that is masked in an address or an index number. */
const IDENTITY_DIGITS = 17;

/** Whether a link is read as it is: it needs no cleaning, and no number in it may be a person's. */
export function isPlainLink({ bytes, start, end }: CellBytes): boolean {
  let digits = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]!;
    if (isPlain[byte] === 0) return false;
    if (byte >= ZERO && byte <= 0x39) {
      digits += 1;
      if (digits === IDENTITY_DIGITS) return false;
    } else if (byte !== 0x2d) digits = 0;
  }
  return true;
}

/** `dayInLink` of a text. */
export function dayInLinkText(text: string): Day | undefined {
  const bytes = Buffer.from(text.slice(0, LONGEST_LINK + 20), 'utf8');
  return dayInLink({ bytes, start: 0, end: bytes.length, isGb18030: false });
}
