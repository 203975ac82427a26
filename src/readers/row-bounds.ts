import { columnLetters } from '../text/column-letters.ts';
import { problem } from '../words/problems/index.ts';
import { InputError } from '../words/problems/problem.ts';
import type { MergedCells, ReadLimits } from './reader.ts';

/** Merged ranges that are kept of one sheet: a bound of memory that no real list meets. */
export const MOST_MERGES = 200_000;

/** Rows among which a header is; merged cells below them are no part of it. */
export const HEADER_ROWS = 40;

/** The merged cells that a header may have. */
export function mergedInHeader(merged: readonly MergedCells[]): readonly MergedCells[] {
  return merged.filter(({ firstRow }) => firstRow <= HEADER_ROWS);
}

/** What the rows of one file must not exceed; each function throws the `InputError` that says so. Rows are 1-based. */
export interface RowBounds {
  readonly maxCellBytes: number;
  readonly maxColumns: number;
  readonly maxRows: number;
  readonly refuseCell: (row: number, column: number) => never;
  readonly refuseColumns: (row: number) => never;
  readonly refuseRows: () => never;
  readonly maxSheets: number;
  readonly refuseSheets: () => never;
  /** The content is not what the format demands. */
  readonly refuseContent: () => never;
}

/** Where no limit is given: no office program has more rows in a sheet. */
const MOST_ROWS = 2_000_000;
/** A county with a sheet for each of its villages has some hundreds. */
const MOST_SHEETS = 1_000;

/** Throws the `InputError` of a file with more sheets than anybody makes. */
function refuseSheets(file: string): never {
  throw new InputError([problem('table/sheets', { file }, { limit: MOST_SHEETS })]);
}

/** Refuses a file with more sheets than anybody makes. */
export function assertFewSheets(file: string, sheets: number): void {
  if (sheets > MOST_SHEETS) refuseSheets(file);
}

export function rowBounds(file: string, format: string, limits: ReadLimits): RowBounds {
  const { maxCellBytes, maxColumns } = limits;
  const maxRows = Number.isFinite(limits.maxRows) ? limits.maxRows : MOST_ROWS;
  return {
    maxCellBytes,
    maxColumns,
    maxRows,
    maxSheets: MOST_SHEETS,
    refuseSheets: () => refuseSheets(file),
    refuseCell(row, column) {
      const facts = { limit: maxCellBytes, quoted: false };
      throw new InputError([problem('table/cell-size', { file, row, cell: columnLetters(column) }, facts)]);
    },
    refuseColumns(row) {
      throw new InputError([problem('table/columns', { file, row }, { limit: maxColumns })]);
    },
    refuseRows() {
      throw new InputError([problem('table/rows', { file }, { limit: maxRows })]);
    },
    refuseContent() {
      throw new InputError([problem('file/damaged', { file }, { format })]);
    },
  };
}
