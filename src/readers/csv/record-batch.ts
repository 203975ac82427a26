import type { RowBatch } from '../reader.ts';
import { type CellDecoder, decodeDamagedUtf8, decodeGb18030 } from './decode-cell.ts';
import { QUOTE } from './dialect.ts';
import type { DigitFinder } from './digit-run.ts';
import { type RecentCells, rememberCells } from './recent-cells.ts';
import type { RecordScanner } from './record-scanner.ts';

/** A batch over scanned bytes that can be pointed at the next ones. */
export interface RecordBatch extends RowBatch {
  /** `firstRow`: 1-based number of the first record. */
  show(bytes: Uint8Array, firstRow: number, decode: CellDecoder): void;
}

/** The text of a cell that opens with a quote: doubled quotes count once, what follows the closing quote is kept, as Excel does. */
function quotedText(bytes: Uint8Array, start: number, end: number, decode: CellDecoder): string {
  let at = start + 1;
  while (at < end && bytes[at] !== QUOTE) at++;
  if (at >= end - 1) return decode(bytes, start + 1, Math.min(at, end));
  const unquoted = new Uint8Array(end - start);
  let length = 0;
  let inQuotes = true;
  for (at = start + 1; at < end; at++) {
    const byte = bytes[at]!;
    if (inQuotes && byte === QUOTE) {
      if (bytes[at + 1] === QUOTE && at + 1 < end) at += 1;
      else {
        inQuotes = false;
        continue;
      }
    }
    unquoted[length++] = byte;
  }
  return decode(unquoted, 0, length);
}

/** Cells of the records that `scanner` found last; each is decoded when asked for. */
export function createRecordBatch(scanner: RecordScanner, hasDigitRun: DigitFinder): RecordBatch {
  const { fieldEnds, recordStarts, firstFields } = scanner;
  let bytes = new Uint8Array(0);
  let firstRow = 1;
  let length = 0;
  let decode: CellDecoder = () => '';
  let recent: RecentCells = rememberCells(decode);
  let start = 0;
  let end = 0;

  /** Sets `start` and `end` to the cell's bytes; false when there is none or nothing in it. */
  function find(index: number, column: number): boolean {
    const field = firstFields[index]! + column;
    if (field >= firstFields[index + 1]!) return false;
    start = column === 0 ? recordStarts[index]! : fieldEnds[field - 1]! + 1;
    end = fieldEnds[field]!;
    return end > start && !(end === start + 2 && bytes[start] === QUOTE && bytes[start + 1] === QUOTE);
  }

  /** Points past the quotes of a cell that has none but those around it; false when quotes are part of its text. */
  function unquote(): boolean {
    if (bytes[start] !== QUOTE) return true;
    let at = start + 1;
    while (at < end && bytes[at] !== QUOTE) at += 1;
    if (at !== end - 1) return false;
    start += 1;
    end -= 1;
    return true;
  }

  return {
    get length() {
      return length;
    },
    show(shown, row, decoder) {
      bytes = shown as Uint8Array<ArrayBuffer>;
      firstRow = row;
      if (decoder !== decode) recent = rememberCells(decoder);
      decode = decoder;
      length = scanner.records;
    },
    rowNumber: (index) => firstRow + index,
    width(index) {
      let column = firstFields[index + 1]! - firstFields[index]! - 1;
      while (column >= 0 && !find(index, column)) column--;
      return column + 1;
    },
    kind: (index, column) => (find(index, column) ? 'text' : 'empty'),
    text(index, column) {
      if (!find(index, column)) return '';
      return unquote()
        ? recent.text(index, column, bytes, start, end)
        : quotedText(bytes, start, end, decode);
    },
    number: () => Number.NaN,
    locate(index, column, into) {
      if (decode === decodeDamagedUtf8) return false;
      const isThere = find(index, column);
      if (isThere && !unquote()) return false;
      into.bytes = bytes;
      into.start = isThere ? start : 0;
      into.end = isThere ? end : 0;
      into.isGb18030 = decode === decodeGb18030;
      return true;
    },
    hasDigitRun: (index, column, digits) => find(index, column) && hasDigitRun(bytes, start, end, digits),
    isHidden: () => false,
  };
}
