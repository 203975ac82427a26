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
  /** Text that stands outside of tables, for the title. */
  readonly captions: readonly string[];
}

/** Where a cell stands, for remarks. */
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
