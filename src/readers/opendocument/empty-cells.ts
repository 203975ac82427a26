const CELL = Buffer.from('<table:table-cell');
const COVERED = Buffer.from('<table:covered-table-cell');
const REPEATED = Buffer.from('number-columns-repeated="');
const SPACE = 0x20;
const SLASH = 0x2f;
const GREATER = 0x3e;
const SMALL_F = 0x66;
const SMALL_O = 0x6f;

/** Index after `wanted` when it is at `at` and a blank or the end of the tag follows; -1 otherwise. */
function endOfName(bytes: Buffer, at: number, wanted: Buffer): number {
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return -1;
  const end = at + wanted.length;
  return bytes[end] === SPACE || bytes[end] === SLASH ? end : -1;
}

function repeats(bytes: Buffer, from: number, end: number): number {
  const at = bytes.subarray(from, end).indexOf(REPEATED);
  if (at === -1) return 1;
  let count = 0;
  for (let digit = from + at + REPEATED.length; bytes[digit]! >= 0x30 && bytes[digit]! <= 0x39; digit++)
    count = count * 10 + bytes[digit]! - 0x30;
  return Math.max(1, count);
}

/**
 * Passes over cells with nothing in them, which make up most of many sheets: `<table:table-cell table:style-name="ce1"/>`.
 * Returns where another tag begins, and reports how many columns were passed.
 */
export function passEmptyCells(
  bytes: Buffer,
  from: number,
  end: number,
  onColumns: (columns: number) => void,
): number {
  let at = from;
  for (;;) {
    let next = endOfName(bytes, at, CELL);
    if (next === -1) next = endOfName(bytes, at, COVERED);
    if (next === -1) return at;
    const attributes = next;
    let isRepeated = false;
    for (; next < end && bytes[next] !== GREATER; next++) {
      const byte = bytes[next]!;
      if (byte === SMALL_O && bytes[next + 1] === SMALL_F && bytes[next + 2] === SMALL_F) return at;
      // -spanned, and a sign that a value may hold: both are left to the scanner.
      if (byte === 0x70 && bytes[next + 1] === 0x61 && bytes[next + 2] === 0x6e) return at;
      if (byte === 0x27 || byte === 0x3c) return at;
      if (byte === 0x70 && bytes[next + 1] === 0x65 && bytes[next + 2] === 0x61) isRepeated = true;
    }
    if (next >= end || bytes[next - 1] !== SLASH) return at;
    onColumns(isRepeated ? repeats(bytes, attributes, next) : 1);
    at = next + 1;
    if (at >= end) return at;
  }
}
