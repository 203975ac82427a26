import type { Place } from '../../model/location.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';

/** The characters of one cell as they come in, in pieces. */
export interface RawText {
  bytes(): Buffer;
  length(): number;
  clear(): void;
  /** Throws `InputError` beyond the limit on cells. */
  add(bytes: Buffer, start: number, end: number): void;
  refuse(): never;
}

/** `place`: where a cell beyond the limit is reported. */
export function createRawText(place: Place, maxCellBytes: number): RawText {
  let bytes = Buffer.alloc(4096);
  let length = 0;

  function refuse(): never {
    throw new InputError([problem('workbook/cell-size', place, { limit: maxCellBytes })]);
  }

  return {
    bytes: () => bytes,
    length: () => length,
    clear() {
      length = 0;
    },
    add(piece, start, end) {
      const total = length + end - start;
      if (total > maxCellBytes) refuse();
      if (total > bytes.length) {
        const larger = Buffer.alloc(2 * total);
        bytes.copy(larger, 0, 0, length);
        bytes = larger;
      }
      piece.copy(bytes, length, start, end);
      length = total;
    },
    refuse,
  };
}
