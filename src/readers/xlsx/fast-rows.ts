import {
  EQUALS,
  GREATER,
  LESS,
  QUOTE,
  SAFE_DIGITS,
  type SheetPosition,
  SLASH,
  SMALL_C,
  SMALL_R,
  SPACE,
  skimCell,
} from './fast-cells.ts';
import type { RowWriter } from './row-writer.ts';

/**
 * Reads cells as nearly all programs write them, `<c r="B12" s="3" t="s"><v>41</v></c>`, and the tags of their rows.
 * Returns where it met anything else, or the end: what is not wholly in sight is left untouched.
 * `formats`: a code per style, 0 plain, 1 date, else digits to show.
 */
export function skimRows(
  bytes: Buffer,
  from: number,
  end: number,
  position: SheetPosition,
  writer: RowWriter,
  formats: Uint8Array,
): number {
  let at = from;
  for (;;) {
    const next = position.isInRow
      ? bytes[at + 1] === SMALL_C
        ? skimCell(bytes, at, end, position, writer, formats)
        : skimRowEnd(bytes, at, end, position, writer)
      : skimRowStart(bytes, at, end, position, writer);
    if (next === at || next >= end) return next;
    at = next;
    if (bytes[at] !== LESS) return at;
  }
}

/** `</row>` */
function skimRowEnd(
  bytes: Buffer,
  at: number,
  end: number,
  position: SheetPosition,
  writer: RowWriter,
): number {
  const isRowEnd =
    bytes[at + 1] === SLASH &&
    bytes[at + 2] === SMALL_R &&
    bytes[at + 3] === 0x6f &&
    bytes[at + 4] === 0x77 &&
    bytes[at + 5] === GREATER;
  if (!isRowEnd || at + 6 > end) return at;
  writer.endRow();
  position.isInRow = false;
  position.skimmedDepth -= 1;
  return at + 6;
}

/** `hidden` or `ht="0`: the row may be a hidden one. */
function mayHide(bytes: Buffer, at: number): boolean {
  if (bytes[at + 1] === 0x69) return true;
  return bytes[at + 1] === 0x74 && bytes[at + 2] === EQUALS && bytes[at + 4] === 0x30;
}

/** `<row r="12" spans="1:10">` or the same with `/>`: only with `r` first and without `hidden`. */
function skimRowStart(
  bytes: Buffer,
  from: number,
  end: number,
  position: SheetPosition,
  writer: RowWriter,
): number {
  const isRow =
    bytes[from + 1] === SMALL_R &&
    bytes[from + 2] === 0x6f &&
    bytes[from + 3] === 0x77 &&
    bytes[from + 4] === SPACE &&
    bytes[from + 5] === SMALL_R &&
    bytes[from + 6] === EQUALS &&
    bytes[from + 7] === QUOTE;
  if (!isRow) return from;
  let at = from + 8;
  let number = 0;
  for (let byte = bytes[at] as number; byte >= 0x30 && byte <= 0x39; byte = bytes[at] as number) {
    number = number * 10 + byte - 0x30;
    at += 1;
  }
  if (at - from - 8 > SAFE_DIGITS || bytes[at] !== QUOTE) return from;
  for (at += 1; bytes[at] !== GREATER; at += 1) {
    if (at >= end || (bytes[at] === 0x68 && mayHide(bytes, at))) return from;
  }
  if (at >= end) return from;
  writer.startRow(number, false);
  if (bytes[at - 1] === SLASH) {
    writer.endRow();
    return at + 1;
  }
  position.isInRow = true;
  position.nextColumn = 0;
  position.skimmedDepth += 1;
  return at + 1;
}
