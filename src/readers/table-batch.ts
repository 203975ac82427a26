import type { RowBatch } from './reader.ts';
import { emptyCell, type TableCell } from './table-cell.ts';
import { longestDigitRun } from './xlsx/digit-run.ts';

/** One row of a format whose rows are few enough to be objects. */
export interface TableRow {
  /** 1-based, as spreadsheet software shows it. */
  readonly number: number;
  /** By column; holes are empty cells. */
  readonly cells: readonly (TableCell | undefined)[];
  readonly isHidden: boolean;
}

/** Rows held in memory as a batch. */
export function batchOfRows(rows: readonly TableRow[]): RowBatch {
  const cellAt = (index: number, column: number): TableCell => rows[index]?.cells[column] ?? emptyCell;
  return {
    length: rows.length,
    rowNumber: (index) => rows[index]?.number ?? 0,
    width: (index) =>
      (rows[index]?.cells.findLastIndex((cell) => cell !== undefined && cell.kind !== 'empty') ?? -1) + 1,
    kind: (index, column) => cellAt(index, column).kind,
    text: (index, column) => cellAt(index, column).text,
    number: (index, column) => cellAt(index, column).number,
    hasDigitRun(index, column, digits) {
      const { kind, text } = cellAt(index, column);
      if (text.length < digits || (kind === 'date' && digits > 8)) return false;
      const bytes = Buffer.from(text);
      return longestDigitRun(bytes, 0, bytes.length) >= digits;
    },
    isHidden: (index) => rows[index]?.isHidden ?? false,
  };
}
