import type { MergedCells } from '../reader.ts';
import { createXmlScanner } from './xml-scanner.ts';

/** `B12` → column 1 (0-based), row 12 (1-based); -1 and 0 for what is missing. */
export function readReference(reference: string): { readonly column: number; readonly row: number } {
  // Some exporters number the columns, from 0 on: `3`, and some name both: `R12C2`.
  if (/^\d{1,5}$/u.test(reference)) return { column: Number(reference), row: 0 };
  const both = /^R(\d{1,7})C(\d{1,5})$/iu.exec(reference);
  if (both !== null) return { column: Number(both[2]) - 1, row: Number(both[1]) };
  let column = 0;
  let at = 0;
  for (; at < reference.length && at < 4; at += 1) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + code - 0x40;
  }
  const row = Number(reference.slice(at));
  return { column: column - 1, row: Number.isInteger(row) ? row : 0 };
}

/** Rectangles that begin below this row say nothing about a header. */
const LAST_HEADER_ROW = 40;
/** More than a header of 40 rows can have in a list that a person can read. */
const MOST_RECTANGLES = 4096;
/** More than a table of some thousand rows can have. */
const MOST_RECTANGLES_IN_ALL = 200_000;

/** The merged cells met so far, those of the first rows only. */
export interface MergedCellsList {
  readonly found: readonly MergedCells[];
  add(cells: MergedCells | undefined): void;
}

export function createMergedCellsList(): MergedCellsList {
  return collectRectangles(LAST_HEADER_ROW, MOST_RECTANGLES);
}

/** The merged cells of all rows. */
export function createWholeMergedCellsList(): MergedCellsList {
  return collectRectangles(Number.POSITIVE_INFINITY, MOST_RECTANGLES_IN_ALL);
}

function collectRectangles(lastRow: number, most: number): MergedCellsList {
  const found: MergedCells[] = [];
  return {
    found,
    add(cells) {
      if (cells === undefined || cells.firstRow > lastRow) return;
      if (found.length < most) found.push(cells);
    },
  };
}

/** `A1:C2`; undefined when it is no rectangle. */
export function readMergedCells(range: string): MergedCells | undefined {
  const [from = '', to = from] = range.replaceAll('$', '').split(':');
  const first = readReference(from);
  const last = readReference(to);
  const isRectangle =
    first.column >= 0 && first.row >= 1 && last.column >= first.column && last.row >= first.row;
  if (!isRectangle) return undefined;
  return { firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column };
}

const ROWS_END = Buffer.from('sheetData>');
const EMPTY_ROWS = Buffer.from('sheetData/>');

/**
 * Finds the merged cells of a sheet without reading its rows: they are behind them.
 * The whole part is unpacked all the same.
 */
export async function findMergedCells(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  part: string,
  merged: MergedCellsList = createMergedCellsList(),
): Promise<readonly MergedCells[]> {
  const scanner = createXmlScanner(
    {
      skim: (_, at) => at,
      skimmedDepth: () => 0,
      open(name, attribute) {
        if (name === 'mergeCell') merged.add(readMergedCells(attribute('ref') ?? ''));
      },
      close() {},
      text() {},
    },
    file,
    part,
  );
  let isPastRows = false;
  let tail = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (isPastRows) scanner.feed(chunk);
    else {
      const bytes = Buffer.concat([tail, chunk]);
      const end = endOfRows(bytes);
      if (end !== -1) {
        isPastRows = true;
        scanner.feed(bytes.subarray(end));
      } else tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 64)));
    }
  }
  return merged.found;
}

/** Index after `</sheetData>`, `</x:sheetData>` or `<sheetData/>`; -1 when it is not in sight. */
function endOfRows(bytes: Buffer): number {
  const empty = bytes.indexOf(EMPTY_ROWS);
  if (empty !== -1) return empty + EMPTY_ROWS.length;
  for (let at = bytes.indexOf(ROWS_END); at !== -1; at = bytes.indexOf(ROWS_END, at + 1)) {
    const open = bytes.lastIndexOf(0x3c, at);
    if (open !== -1 && bytes[open + 1] === 0x2f) return at + ROWS_END.length;
  }
  return -1;
}
