/** Texts remembered over all columns, of a small file and of a large one; powers of two. */
const FEWEST_SLOTS = 1 << 7;
const MOST_SLOTS = 1 << 12;
/** Bytes of the largest file that makes do with the fewest. */
const SMALL_FILE = 1 << 14;
/** Longer cells are titles and links, which do not repeat. */
const LONGEST = 96;
/** What a column gains by a repeated cell and loses by a new one; below zero it is only tried now and then. */
const GAIN = 1;
const LOSS = 2;
const MOST_CREDIT = 64;
const FIRST_CREDIT = 256;
const COLUMNS = 256;
/** One row in so many asks again for a column whose cells did not repeat. */
const TRIAL = 31;

/**
 * Texts of cells met before, by their bytes: 栏目, 发布机构 and dates repeat, and the same string object each time spares
 * decoding here and hashing wherever it is looked up.
 */
export interface RecentCells {
  /** The text of bytes [start, end), `decode`d when they are new. */
  text(row: number, column: number, bytes: Uint8Array, start: number, end: number): string;
}

/** A view that reads four bytes at any place, aligned or not. */
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** The last four bytes of a cell, which may have been hashed before; all of it when it is shorter. */
function lastWord(view: DataView, start: number, end: number): number {
  if (end - start >= 4) return view.getInt32(end - 4, true);
  let word = 0;
  for (let at = start; at < end; at += 1) word = (word << 8) | view.getUint8(at);
  return word;
}

function hashOf(view: DataView, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at + 4 < end; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ lastWord(view, start, end), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

export function rememberCells(
  decode: (bytes: Uint8Array, start: number, end: number) => string,
  mostBytes: number,
): RecentCells {
  const slots = mostBytes <= SMALL_FILE ? FEWEST_SLOTS : MOST_SLOTS;
  const texts = new Array<string>(slots).fill('');
  const lengths = new Uint8Array(slots);
  const copies = new Uint8Array(slots * LONGEST);
  const copied = viewOf(copies);
  const credits = new Int16Array(COLUMNS).fill(FIRST_CREDIT);
  let shown: Uint8Array = copies;
  let view = copied;

  function isCopy(copy: number, start: number, end: number): boolean {
    const toCopy = copy - start;
    for (let at = start; at + 4 < end; at += 4)
      if (view.getInt32(at, true) !== copied.getInt32(at + toCopy, true)) return false;
    return lastWord(view, start, end) === lastWord(copied, copy, end + toCopy);
  }

  return {
    text(row, column, bytes, start, end) {
      const length = end - start;
      if (length > LONGEST || column >= COLUMNS || (credits[column]! < 0 && (row & TRIAL) !== 0))
        return decode(bytes, start, end);
      if (bytes !== shown) {
        shown = bytes;
        view = viewOf(bytes);
      }
      const slot = (hashOf(view, start, end) >>> 8) & (slots - 1);
      const copy = slot * LONGEST;
      if (lengths[slot] === length && isCopy(copy, start, end)) {
        if (credits[column]! < MOST_CREDIT) credits[column]! += GAIN;
        return texts[slot]!;
      }
      credits[column] = Math.max(-MOST_CREDIT, credits[column]! - LOSS);
      const text = decode(bytes, start, end);
      texts[slot] = text;
      lengths[slot] = length;
      for (let at = 0; at < length; at += 1) copies[copy + at] = bytes[start + at]!;
      return text;
    },
  };
}
