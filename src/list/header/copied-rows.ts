import { nth } from '../../model/present.ts';
import type { CellKind, RowBatch } from '../../readers/reader.ts';
import { hasDigitRun } from '../text/digit-runs.ts';

/** A row taken out of its batch, so that it may be looked at after the next batch came. */
export interface CopiedRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly kinds: readonly CellKind[];
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
}

/** Longest text kept of one cell: Excel's own bound; more is never shown. */
const longestCell = 32_767;

export function copyRow(batch: RowBatch, index: number): CopiedRow {
  const width = batch.width(index);
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    number: batch.rowNumber(index),
    hidden: batch.isHidden(index),
    kinds: columns.map((column) => batch.kind(index, column)),
    texts: columns.map((column) => batch.text(index, column).slice(0, longestCell)),
    numbers: columns.map((column) => batch.number(index, column)),
  };
}

/** Copied rows in the shape of a batch. */
export function batchOf(rows: readonly CopiedRow[]): RowBatch {
  const row = (index: number): CopiedRow => nth(rows, index);
  return {
    length: rows.length,
    rowNumber: (index) => row(index).number,
    width: (index) => row(index).kinds.length,
    kind: (index, column) => row(index).kinds[column] ?? 'empty',
    text: (index, column) => row(index).texts[column] ?? '',
    number: (index, column) => row(index).numbers[column] ?? Number.NaN,
    hasDigitRun: (index, column, digits) => hasDigitRun(row(index).texts[column] ?? '', digits),
    isHidden: (index) => row(index).hidden,
  };
}
