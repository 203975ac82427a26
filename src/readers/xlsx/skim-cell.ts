import { keepBytes, SlotType } from './cell-batch.ts';
import type { RowWriter } from './row-writer.ts';
import type { SheetPosition } from './skim-rows.ts';
import { skimText } from './skim-text.ts';

const QUOTE = 0x22;
const SPACE = 0x20;
const LESS = 0x3c;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const SMALL_C = 0x63;
const SMALL_I = 0x69;
const SMALL_N = 0x6e;
const SMALL_R = 0x72;
const SMALL_S = 0x73;
const SMALL_T = 0x74;
const SMALL_V = 0x76;
/** Digits of a whole number that surely fits 32 bits. */
const SAFE_DIGITS = 9;

/** Reads one cell; returns the index after it, `from` when it is of another form or not wholly in sight. */
export function skimCell(
  bytes: Buffer,
  from: number,
  end: number,
  position: SheetPosition,
  writer: RowWriter,
  formats: Uint8Array,
): number {
  if (bytes[from + 2] !== SPACE) return from;
  let at = from + 3;
  let column = position.nextColumn;
  let style = 0;
  let isShared = false;
  let isText = false;
  let byte = 0;
  for (;;) {
    const key = bytes[at];
    if (bytes[at + 1] !== EQUALS || bytes[at + 2] !== QUOTE) return from;
    at += 3;
    if (key === SMALL_R) {
      column = 0;
      for (byte = bytes[at] as number; byte >= 0x41 && byte <= 0x5a; byte = bytes[at] as number) {
        column = column * 26 + byte - 0x40;
        at += 1;
      }
      column -= 1;
      if (column < 0 || column > 0xffff) return from;
      for (byte = bytes[at] as number; byte >= 0x30 && byte <= 0x39; byte = bytes[at] as number) at += 1;
    } else if (key === SMALL_S) {
      const start = at;
      style = 0;
      for (byte = bytes[at] as number; byte >= 0x30 && byte <= 0x39; byte = bytes[at] as number) {
        style = style * 10 + byte - 0x30;
        at += 1;
      }
      if (at - start > SAFE_DIGITS) return from;
    } else if (key === SMALL_T) {
      const start = at;
      at = endOfWord(bytes, at);
      if (at === start + 1 && bytes[start] === SMALL_S) isShared = true;
      else if (bytes[start] === SMALL_I || (bytes[start] === SMALL_S && at === start + 3)) isText = true;
      else if (at !== start + 1 || bytes[start] !== SMALL_N) return from;
    } else return from;
    if (bytes[at] !== QUOTE) return from;
    at += 1;
    if (bytes[at] !== SPACE) break;
    at += 1;
  }
  if (bytes[at] === SLASH && bytes[at + 1] === GREATER) {
    if (at + 2 > end) return from;
    position.nextColumn = column + 1;
    return at + 2;
  }
  if (isText) {
    const next = bytes[at] === GREATER ? skimText(bytes, at + 1, end, column, writer) : -1;
    if (next === -1) return from;
    position.nextColumn = column + 1;
    return next;
  }
  if (
    bytes[at] !== GREATER ||
    bytes[at + 1] !== LESS ||
    bytes[at + 2] !== SMALL_V ||
    bytes[at + 3] !== GREATER
  ) {
    return from;
  }
  at += 4;
  const start = at;
  let value = 0;
  for (byte = bytes[at] as number; byte >= 0x30 && byte <= 0x39; byte = bytes[at] as number) {
    value = value * 10 + byte - 0x30;
    at += 1;
  }
  let isWhole = at - start <= SAFE_DIGITS && at > start;
  if (byte !== LESS || !isWhole) {
    if (isShared) return from;
    isWhole = false;
    while (isNumberByte(bytes[at] as number)) at += 1;
    if (at === start) return from;
  }
  const next = at + 8;
  if (next > end || !isCellEnd(bytes, at)) return from;
  position.nextColumn = column + 1;
  if (isShared) writer.putShared(column, value);
  else {
    const format = style < formats.length ? (formats[style] as number) : 0;
    if (isWhole) {
      writer.put(column, format === 1 ? SlotType.serial : SlotType.integer, value, format === 1 ? 0 : format);
    } else {
      const type = format === 1 ? SlotType.serialDecimal : SlotType.decimal;
      writer.put(column, type, keepBytes(writer.batch(), bytes, start, at), at - start);
    }
  }
  return next;
}

/** Index after the letters from `at` on. */
function endOfWord(bytes: Buffer, from: number): number {
  let at = from;
  for (
    let byte = (bytes[at] as number) | 0x20;
    byte >= 0x61 && byte <= 0x7a;
    byte = (bytes[at] as number) | 0x20
  )
    at += 1;
  return at;
}

function isNumberByte(byte: number): boolean {
  // 0-9 . - + E e
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    byte === 0x2e ||
    byte === 0x2d ||
    byte === 0x2b ||
    (byte & 0xdf) === 0x45
  );
}

/** `</v></c>` */
function isCellEnd(bytes: Buffer, at: number): boolean {
  return (
    bytes[at] === LESS &&
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === SMALL_V &&
    bytes[at + 3] === GREATER &&
    bytes[at + 4] === LESS &&
    bytes[at + 5] === SLASH &&
    bytes[at + 6] === SMALL_C &&
    bytes[at + 7] === GREATER
  );
}
