/** A run of NULs that long is a disk sector that was never written. */
const SECTOR_BYTES = 512;

/**
 * Takes NUL bytes out of text: programs that keep cells at a fixed width fill them with NULs, which read as blanks. A text that
 * breaks off in NULs, as an interrupted copy does, is recognised by its end.
 */
export interface NulFilter {
  /** The chunk with blanks for NULs; the same bytes when it has none. */
  pass(chunk: Buffer): Buffer;
  readonly count: () => number;
  /** NULs at the end of what has passed. */
  readonly pending: () => number;
  /** Whether the text ends in NULs that fill no cell. */
  readonly endsInNuls: () => boolean;
}

const BLANK = 0x20;

export function createNulFilter(): NulFilter {
  let count = 0;
  let runs = 0;
  let pending = 0;
  return {
    pass(chunk) {
      const first = chunk.indexOf(0);
      if (first === -1) {
        if (chunk.length > 0) pending = 0;
        return chunk;
      }
      const cleaned = Buffer.from(chunk);
      for (let at = 0; at < cleaned.length; at++) {
        if (cleaned[at] !== 0) {
          pending = 0;
          continue;
        }
        if (pending === 0) runs += 1;
        pending += 1;
        count += 1;
        cleaned[at] = BLANK;
      }
      return cleaned;
    },
    count: () => count,
    pending: () => pending,
    endsInNuls: () => pending >= SECTOR_BYTES || (pending > 0 && runs === 1),
  };
}
