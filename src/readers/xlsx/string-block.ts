import { longestDigitRun } from './digit-run.ts';
import { decodeCellText } from './xml-text.ts';

/** Strings of one block. A fixed number, so that an index names block and place in it by its bits. */
export const BLOCK_STRINGS = 4096;

/** Consecutive shared strings as UTF-8 and offsets: what passes between threads without copying. */
export interface StringBlock {
  readonly bytes: Uint8Array;
  /** Where each string begins; one more for the end of the last. */
  readonly starts: Int32Array;
  /**
   * Per string: its longest run of digits when it holds at least `EXACT_DIGITS`, else how many digits it holds.
   */
  readonly digits: Uint8Array;
}

/** Below this many digits a string's runs are not measured beforehand. */
export const EXACT_DIGITS = 11;

/** A block being filled: its bytes are taken up to `used`. */
export interface BlockBuilder {
  bytes: Buffer;
  used: number;
  /** Makes room for so many bytes. */
  reserve(room: number): void;
  /** Ends a string whose bytes were put at `used` up to `end`. `digits`: at least as many as it holds. */
  endString(end: number, digits: number): void;
  /** Adds a string from the characters between its tags. */
  addRaw(raw: Buffer, start: number, end: number): void;
  finish(): void;
}

/** Fills blocks and hands each on when it is full. */
export function createBlockBuilder(emit: (block: StringBlock) => void): BlockBuilder {
  const starts = new Int32Array(BLOCK_STRINGS + 1);
  const digitCounts = new Uint8Array(BLOCK_STRINGS);
  let count = 0;

  function emitBlock(): void {
    emit({
      bytes: new Uint8Array(builder.bytes.subarray(0, builder.used)),
      starts: starts.slice(0, count + 1),
      digits: digitCounts.slice(0, count),
    });
    count = 0;
    builder.used = 0;
  }

  const builder: BlockBuilder = {
    bytes: Buffer.alloc(1024 * 1024),
    used: 0,
    reserve(room) {
      if (builder.used + room <= builder.bytes.length) return;
      const larger = Buffer.alloc(2 * (builder.used + room));
      builder.bytes.copy(larger, 0, 0, builder.used);
      builder.bytes = larger;
    },
    endString(end, digits) {
      digitCounts[count] = digits < EXACT_DIGITS ? digits : longestDigitRun(builder.bytes, builder.used, end);
      count += 1;
      starts[count] = end;
      builder.used = end;
      if (count === BLOCK_STRINGS) emitBlock();
    },
    addRaw(raw, start, end) {
      const text = decodeCellText(raw.toString('utf8', start, end));
      builder.reserve(Buffer.byteLength(text));
      const written = builder.bytes.write(text, builder.used);
      builder.endString(builder.used + written, EXACT_DIGITS);
    },
    finish() {
      if (count > 0) emitBlock();
    },
  };
  return builder;
}
