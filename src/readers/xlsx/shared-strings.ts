import type { CellBytes } from '../reader.ts';
import { hasDigitRun } from './digit-run.ts';
import { BLOCK_STRINGS, EXACT_DIGITS, type StringBlock } from './string-block.ts';

const BLOCK_BITS = Math.log2(BLOCK_STRINGS);
const PLACE_MASK = BLOCK_STRINGS - 1;
/** Texts kept decoded, by the low bits of their index: columns of few values come to the same ones again and again. */
const KEPT_TEXTS = 8192;

/** The texts that cells share. They may still be coming in from another thread: ask for `until` first. */
export interface SharedStrings {
  /** How many are there to be read. */
  count(): number;
  /** Waits until the string is there or no more will come. Rejects with `InputError` when the part is broken. */
  until(index: number): Promise<void>;
  text(index: number): string;
  isEmpty(index: number): boolean;
  hasDigitRun(index: number, digits: number): boolean;
  /** Points at the string's UTF-8. */
  locate(index: number, into: CellBytes): boolean;
}

/** The side that fills the table. */
export interface SharedStringsFiller {
  readonly strings: SharedStrings;
  add(block: StringBlock): void;
  complete(): void;
  fail(error: unknown): void;
}

/** An empty table. */
export function createSharedStrings(): SharedStringsFiller {
  const blocks: { readonly bytes: Buffer; readonly starts: Int32Array; readonly digits: Uint8Array }[] = [];
  let count = 0;
  let isComplete = false;
  let failure: { readonly error: unknown } | undefined;
  let waiting: (() => void)[] = [];
  const keptIndexes = new Int32Array(KEPT_TEXTS).fill(-1);
  const keptTexts: string[] = new Array(KEPT_TEXTS).fill('');

  function wake(): void {
    const woken = waiting;
    waiting = [];
    for (const resume of woken) resume();
  }

  function decode(index: number): string {
    const block = blocks[index >> BLOCK_BITS];
    const place = index & PLACE_MASK;
    if (block === undefined) return '';
    return block.bytes.toString('utf8', block.starts[place], block.starts[place + 1]);
  }

  const strings: SharedStrings = {
    count: () => count,
    async until(index) {
      while (count <= index && !isComplete) {
        if (failure !== undefined) throw failure.error;
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
      }
    },
    text(index) {
      const slot = index & (KEPT_TEXTS - 1);
      if (keptIndexes[slot] === index) return keptTexts[slot] as string;
      const text = decode(index);
      keptIndexes[slot] = index;
      keptTexts[slot] = text;
      return text;
    },
    isEmpty(index) {
      const starts = blocks[index >> BLOCK_BITS]?.starts;
      const place = index & PLACE_MASK;
      return starts?.[place] === starts?.[place + 1];
    },
    hasDigitRun(index, digits) {
      const block = blocks[index >> BLOCK_BITS];
      const place = index & PLACE_MASK;
      const known = block?.digits[place] ?? 0;
      if (known < digits || block === undefined) return false;
      if (known >= EXACT_DIGITS) return true;
      return hasDigitRun(block.bytes, block.starts[place] ?? 0, block.starts[place + 1] ?? 0, digits);
    },
    locate(index, into) {
      const block = blocks[index >> BLOCK_BITS];
      if (block === undefined) return false;
      const place = index & PLACE_MASK;
      into.bytes = block.bytes;
      into.start = block.starts[place] ?? 0;
      into.end = block.starts[place + 1] ?? 0;
      into.isGb18030 = false;
      return true;
    },
  };
  return {
    strings,
    add({ bytes, starts, digits }) {
      blocks.push({ bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), starts, digits });
      count += digits.length;
      wake();
    },
    complete() {
      isComplete = true;
      wake();
    },
    fail(error) {
      failure ??= { error };
      wake();
    },
  };
}
