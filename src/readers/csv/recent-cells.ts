/** Texts remembered over all columns; a power of two. */
const SLOTS = 1 << 12;
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

export function rememberCells(
  decode: (bytes: Uint8Array, start: number, end: number) => string,
): RecentCells {
  const texts = new Array<string>(SLOTS).fill('');
  const lengths = new Uint8Array(SLOTS);
  const copies = new Uint8Array(SLOTS * LONGEST);
  const credits = new Int16Array(COLUMNS).fill(FIRST_CREDIT);

  return {
    text(row, column, bytes, start, end) {
      const length = end - start;
      if (length > LONGEST || column >= COLUMNS || (credits[column]! < 0 && (row & TRIAL) !== 0))
        return decode(bytes, start, end);
      let hash = length;
      for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
      const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
      const copy = slot * LONGEST;
      if (lengths[slot] === length) {
        let same = 0;
        while (same < length && copies[copy + same] === bytes[start + same]) same += 1;
        if (same === length) {
          if (credits[column]! < MOST_CREDIT) credits[column]! += GAIN;
          return texts[slot]!;
        }
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
