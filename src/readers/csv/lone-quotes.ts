import { CR, type Dialect, LF, QUOTE } from './dialect.ts';

/** Lines looked at inside a cell. */
const MOST_LINES = 8;

/** Cells of the line from `from` on, quotes taken for text, and where it ends; -1 when its end is not among these bytes. */
function countCells(bytes: Uint8Array, from: number, length: number, delimiter: number) {
  let cells = 1;
  for (let at = from; at < length; at++) {
    const byte = bytes[at];
    if (byte === delimiter) cells += 1;
    else if (byte === LF || byte === CR) return { cells, end: at };
  }
  return { cells, end: -1 };
}

function nextLine(bytes: Uint8Array, end: number): number {
  return bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : end + 1;
}

/**
 * Whether a quotation mark that opens a cell at `open` is part of its text: read so, its line and the lines that would be
 * inside the cell are whole rows of the table. `before`: cells of the record before this one; `close`: where the cell seems to
 * end, -1 when that is not in sight; `isDamaged`: text follows its end, or it has none, so that less evidence is needed.
 */
export function isLoneQuote(
  bytes: Uint8Array,
  { delimiter, columns, isQuoted }: Dialect,
  cell: {
    readonly open: number;
    readonly close: number;
    readonly before: number;
    readonly isDamaged: boolean;
  },
  length: number,
): boolean {
  if (columns < 2 || (isQuoted && !cell.isDamaged)) return false;
  const first = countCells(bytes, cell.open, length, delimiter);
  if (first.end === -1) return false;
  // The cell ends in its own line: nothing is lost by reading it as it is.
  if (cell.close !== -1 && cell.close < first.end) return false;
  if (cell.before + first.cells !== columns) return false;
  let whole = 0;
  let lines = 0;
  let at = nextLine(bytes, first.end);
  while (lines < MOST_LINES && at < length && (cell.close === -1 || at <= cell.close)) {
    const line = countCells(bytes, at, length, delimiter);
    if (line.end === -1 && cell.close === -1) break;
    lines += 1;
    if (line.cells === columns) whole += 1;
    if (line.end === -1) break;
    at = nextLine(bytes, line.end);
  }
  if (cell.isDamaged) return whole * 2 >= lines;
  // A text of several lines may have a separator in each; three lines in a row seldom have just so many.
  return whole === lines && lines >= (columns === 2 ? 3 : 1);
}

/** Whether a line ends between two places. */
export function spansLines(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] === LF || bytes[at] === CR) return true;
  return false;
}

/** The closing quote of a cell that opened before `from`; -1 when it is not among these bytes. */
export function closingQuote(
  bytes: Uint8Array,
  from: number,
  length: number,
  isLast: boolean,
  isBackslashed: boolean,
): number {
  for (let at = from; at < length; at++) {
    if (isBackslashed && bytes[at] === 92) {
      at += 1;
      continue;
    }
    if (bytes[at] !== QUOTE) continue;
    if (at + 1 >= length) return isLast ? at : -1;
    if (bytes[at + 1] !== QUOTE) return at;
    at += 1;
  }
  return -1;
}
