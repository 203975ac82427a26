import type { CellKind, RowBatch } from './reader.ts';
import { longestDigitRun } from './xlsx/digit-run.ts';
import type { NumberFormat } from './xlsx/number-format.ts';
import { dayOfSerial, textOfMoment, textOfTime } from './xlsx/serial-date.ts';

/** A cell of the formats that are read row by row into objects. `number`: as in `RowBatch.number`. */
export interface TableCell {
  readonly kind: CellKind;
  readonly text: string;
  readonly number: number;
}

const emptyCell: TableCell = { kind: 'empty', text: '', number: Number.NaN };

export function textCell(text: string): TableCell {
  return text === '' ? emptyCell : { kind: 'text', text, number: Number.NaN };
}

/**
 * What a text shows that was guarded against spreadsheets: ="0108" and '0012 are texts of digits. An apostrophe with another one
 * after it is a quotation mark of the text.
 */
export function unguarded(text: string): string {
  if (text.startsWith('="') && text.endsWith('"') && text.length > 2)
    return text.slice(2, -1).replaceAll('""', '"');
  return /^'[\d=+@-][^']*$/u.test(text) ? text.slice(1) : text;
}

export function errorCell(text: string): TableCell {
  return { kind: 'error', text, number: Number.NaN };
}

export function booleanCell(value: boolean): TableCell {
  return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE', number: Number.NaN };
}

/** `moment`: days since 1970-01-01 with the time as fraction. */
export function dateCell(moment: number): TableCell {
  return { kind: 'date', text: textOfMoment(moment), number: moment };
}

/** A number as its style shows it: a day, a time of day, with leading zeros, or plain. */
export function numberCell(value: number, format: NumberFormat, isFrom1904: boolean): TableCell {
  if (format === 'date') {
    const moment = dayOfSerial(value, isFrom1904);
    if (moment !== undefined) return dateCell(moment);
    if (value > 0 && value < 1) return textCell(textOfTime(value));
  }
  const text = String(value);
  const shown =
    typeof format === 'number' && Number.isInteger(value) && value >= 0 ? text.padStart(format, '0') : text;
  return { kind: 'number', text: shown, number: value };
}

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
