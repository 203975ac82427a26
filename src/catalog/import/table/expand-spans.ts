import { nth } from '../../../model/present.ts';
import type { MergedCells } from '../../../readers/reader.ts';
import type { SourceCell, SourceRow } from './source-table.ts';

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
