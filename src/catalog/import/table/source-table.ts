import { nth } from '../../../model/present.ts';
import type { MergedCells } from '../../../readers/reader.ts';

/** A table as a person sees it: every cell that a merged cell covers shows that cell's text. */

export interface SourceCell {
  /** Cleaned; line breaks are kept. */
  readonly text: string;
  /** Row and column (as in the file) in which the merged cell begins; the cell's own place when it is not merged. */
  readonly fromRow: number;
  readonly fromColumn: number;
}

export interface SourceRow {
  /** 1-based, as the officer's software shows it. */
  readonly number: number;
  /** By column from 0; shorter than the table where the rest is empty. */
  readonly cells: readonly SourceCell[];
}

export interface SourceTable {
  readonly file: string;
  /** Name of the sheet; 表1, 表2 in a document; '' where there is one table only. */
  readonly sheet: string;
  readonly rows: readonly SourceRow[];
  /** Merged cells reach over rows: a blank cell is then blank, and not the rest of the cell above. */
  readonly hasRowSpans: boolean;
  /** Text that is outside of tables, for the title. */
  readonly captions: readonly string[];
}

/** Where a cell is, for remarks. */
export interface CellPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

export function cellAt(row: SourceRow, column: number): SourceCell {
  return row.cells[column] ?? { text: '', fromRow: row.number, fromColumn: column };
}

/** Cells that merged cells may cover in all: overlapping rectangles of a hostile file end here. */
const MOST_COVERED = 2_000_000;

interface RawRow {
  readonly number: number;
  readonly texts: readonly string[];
}

/** Rows with the text of every merged cell in all the cells that it covers. */
export function expandSpans(
  rows: readonly RawRow[],
  merged: readonly MergedCells[],
): { readonly rows: readonly SourceRow[]; readonly hasRowSpans: boolean } {
  const width = rows.reduce((most, { texts }) => Math.max(most, texts.length), 0);
  const grid: SourceCell[][] = rows.map(({ number, texts }) =>
    Array.from({ length: width }, (_, column) => ({
      text: texts[column] ?? '',
      fromRow: number,
      fromColumn: column,
    })),
  );
  const indexes = new Map(rows.map(({ number }, index) => [number, index]));
  let covered = 0;
  let hasRowSpans = false;
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merged) {
    const start = indexes.get(firstRow);
    if (start === undefined) continue;
    const cell = grid[start]?.[firstColumn];
    if (cell === undefined) continue;
    if (lastRow > firstRow && cell.text !== '') hasRowSpans = true;
    for (let index = start; index < rows.length && nth(rows, index).number <= lastRow; index += 1) {
      for (let column = firstColumn; column <= Math.min(lastColumn, width - 1); column += 1) {
        covered += 1;
        if (covered > MOST_COVERED) return { rows: numbered(rows, grid), hasRowSpans };
        nth(grid, index)[column] = cell;
      }
    }
  }
  return { rows: numbered(rows, grid), hasRowSpans };
}

function numbered(rows: readonly RawRow[], grid: readonly (readonly SourceCell[])[]): readonly SourceRow[] {
  return rows.map(({ number }, index) => ({ number, cells: nth(grid, index) }));
}
