import type { RowBatch } from '../reader.ts';
import { unguarded } from '../table-batch.ts';
import type { CellDecoder } from './decode-cell.ts';
import { BACKSLASH, type Dialect, QUOTE, UNIT_SEPARATOR } from './dialect.ts';
import type { DigitFinder } from './digit-run.ts';
import { type RecentCells, rememberCells } from './recent-cells.ts';
import type { RecordScanner } from './record-scanner.ts';

/** How the bytes of a batch become text. */
export interface CellText {
  readonly decode: CellDecoder;
  readonly isGb18030: boolean;
  /** Characters may be broken: cells are not to be read as bytes. */
  readonly isDamaged: boolean;
}

/** A batch over scanned bytes that can be pointed at the next ones. */
export interface RecordBatch extends RowBatch {
  /** `firstRow`: 1-based number of the first record. */
  show(bytes: Uint8Array, firstRow: number, text: CellText): void;
  /** The row whose text was asked for last. */
  readonly rowAsked: () => number;
}

const EQUALS = 0x3d;
const APOSTROPHE = 0x27;

/**
 * The text of a cell that opens with a quote: doubled quotes and those behind a backslash count once, what follows the closing
 * quote is kept, as Excel does.
 */
function quotedText(
  bytes: Uint8Array,
  start: number,
  end: number,
  decode: CellDecoder,
  isBackslashed: boolean,
): string {
  const unquoted = new Uint8Array(end - start);
  let length = 0;
  let inQuotes = true;
  for (let at = start + 1; at < end; at++) {
    const byte = bytes[at]!;
    const next = at + 1 < end ? bytes[at + 1] : 0;
    if (isBackslashed && byte === BACKSLASH && (next === QUOTE || next === BACKSLASH)) at += 1;
    else if (inQuotes && byte === QUOTE) {
      if (next === QUOTE) at += 1;
      else {
        inQuotes = false;
        continue;
      }
    }
    unquoted[length++] = bytes[at]!;
  }
  return decode(unquoted, 0, length);
}

/** Cells of the records that `scanner` found last; each is decoded when asked for. */
export function createRecordBatch(
  scanner: RecordScanner,
  { isBackslashed, wideSeparator }: Dialect,
  hasDigitRun: DigitFinder,
  mostBytes: number,
): RecordBatch {
  let { fieldEnds, recordStarts, firstFields } = scanner;
  let bytes = new Uint8Array(0);
  let firstRow = 1;
  let length = 0;
  let shownText: CellText = { decode: () => '', isGb18030: false, isDamaged: false };
  let recent: RecentCells | undefined;
  let rowAsked = 0;
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

  const isGuarded = () => bytes[start] === EQUALS || bytes[start] === APOSTROPHE;

  function textOfCell(index: number, column: number): string {
    recent ??= rememberCells(shownText.decode, mostBytes);
    const text = unquote()
      ? recent.text(index, column, bytes, start, end)
      : quotedText(bytes, start, end, shownText.decode, isBackslashed);
    const shown =
      wideSeparator === undefined
        ? text
        : text.replaceAll(String.fromCharCode(UNIT_SEPARATOR), wideSeparator);
    const first = shown.charCodeAt(0);
    return first === EQUALS || first === APOSTROPHE ? unguarded(shown) : shown;
  }

  return {
    get length() {
      return length;
    },
    show(shown, row, text) {
      bytes = shown as Uint8Array<ArrayBuffer>;
      firstRow = row;
      if (text.decode !== shownText.decode) recent = undefined;
      shownText = text;
      length = scanner.records;
      ({ fieldEnds, recordStarts, firstFields } = scanner);
    },
    rowAsked: () => rowAsked,
    rowNumber: (index) => firstRow + index,
    width(index) {
      let column = firstFields[index + 1]! - firstFields[index]! - 1;
      while (column >= 0 && !find(index, column)) column--;
      return column + 1;
    },
    kind(index, column) {
      if (!find(index, column)) return 'empty';
      return bytes[start] === EQUALS && textOfCell(index, column) === '' ? 'empty' : 'text';
    },
    text(index, column) {
      rowAsked = firstRow + index;
      return find(index, column) ? textOfCell(index, column) : '';
    },
    number: () => Number.NaN,
    locate(index, column, into) {
      if (shownText.isDamaged || wideSeparator !== undefined) return false;
      const isThere = find(index, column);
      if (
        isThere &&
        (!unquote() || isGuarded() || (isBackslashed && bytes.subarray(start, end).includes(BACKSLASH)))
      )
        return false;
      into.bytes = bytes;
      into.start = isThere ? start : 0;
      into.end = isThere ? end : 0;
      into.isGb18030 = shownText.isGb18030;
      return true;
    },
    hasDigitRun: (index, column, digits) => find(index, column) && hasDigitRun(bytes, start, end, digits),
    isHidden: () => false,
  };
}
