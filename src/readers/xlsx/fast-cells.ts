import { keepBytes, SlotType } from './cell-batch.ts';
import type { RowWriter } from './row-writer.ts';
import { startsWith } from './xml-scanner.ts';
import { decodeCellText } from './xml-text.ts';

/** How far a sheet's scan is. */
export interface SheetPosition {
  isInRow: boolean;
  isInCell: boolean;
  /** Column of the next cell that does not name its own. */
  nextColumn: number;
  /** Rows opened less those closed by `skimRows`. */
  skimmedDepth: number;
}

export const QUOTE = 0x22;
export const SPACE = 0x20;
export const LESS = 0x3c;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const SMALL_C = 0x63;
const SMALL_I = 0x69;
const SMALL_N = 0x6e;
export const SMALL_R = 0x72;
const SMALL_S = 0x73;
const SMALL_T = 0x74;
const SMALL_V = 0x76;
/** Digits of a whole number that surely fits 32 bits. */
export const SAFE_DIGITS = 9;

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

/** The ways in which writers that share no strings put a text between the tags of its cell. */
const FORMS: readonly (readonly [before: Buffer, after: Buffer])[] = [
  ['<is><t>', '</t></is></c>'],
  ['<is><t xml:space="preserve">', '</t></is></c>'],
  ['<v>', '</v></c>'],
].map(([before, after]) => [Buffer.from(before as string), Buffer.from(after as string)]);

/** What a byte asks for while text is passed over: 1 needs decoding when `_` is before `x`, 2 always, 3 ends it. */
const marks = new Uint8Array(256);
marks[0x5f] = 1;
for (const byte of [0x26, 0x0d]) marks[byte] = 2;
marks[0x3c] = 3;

/**
 * Reads the text of an inline cell from behind its `>` and puts it into the row.
 * Returns the index after `</c>`, or -1 when it is of another form or not wholly in sight.
 */
function skimText(bytes: Buffer, from: number, end: number, column: number, writer: RowWriter): number {
  for (const [before, after] of FORMS) {
    if (!startsWith(bytes, from, before)) continue;
    const start = from + before.length;
    let isEncoded = false;
    let at = start;
    for (; at < end; at += 1) {
      const mark = marks[bytes[at] as number];
      if (mark === 0) continue;
      if (mark === 3) break;
      isEncoded ||= mark === 2 || bytes[at + 1] === 0x78;
    }
    const next = at + after.length;
    if (next > end || at - start > writer.maxCellBytes || !startsWith(bytes, at, after)) return -1;
    if (at > start) putText(bytes, start, at, isEncoded, column, writer);
    return next;
  }
  return -1;
}

function putText(
  bytes: Buffer,
  start: number,
  end: number,
  isEncoded: boolean,
  column: number,
  writer: RowWriter,
): void {
  const batch = writer.batch();
  if (!isEncoded) writer.put(column, SlotType.text, keepBytes(batch, bytes, start, end), end - start);
  else {
    const text = Buffer.from(decodeCellText(bytes.toString('utf8', start, end)));
    writer.put(column, SlotType.text, keepBytes(batch, text, 0, text.length), text.length);
  }
}
