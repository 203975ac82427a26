import { nth } from '../../model/present.ts';
import type { CellKind, RowBatch } from '../../readers/reader.ts';
import { isBlank } from '../text/clean-text.ts';
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

/** A header is looked for in this many rows that are not blank. */
export const headerSearchRows = 30;
/** Rows kept beyond, so that a header at the end of the search has values below it to show what it means. */
const headRows = 45;
/** Characters kept in all; a hostile first row may be as long as it likes. */
const headCharacters = 8 * 1024 * 1024;

/** The first rows of a sheet, and what comes after them: the rest of the batch at hand, then the other batches. */
export interface Head {
  readonly rows: readonly CopiedRow[];
  /** Rows of the first pending batch that belong to the head already. */
  readonly taken: number;
  readonly pending: RowBatch | undefined;
}

export function isBlankRow(row: CopiedRow): boolean {
  return row.texts.every(isBlank);
}

/** Takes the first rows off the batches, and leaves the rest where it is. */
export async function readHead(batches: AsyncIterator<RowBatch>): Promise<Head> {
  const rows: CopiedRow[] = [];
  let filled = 0;
  let characters = 0;
  for (;;) {
    const next = await batches.next();
    if (next.done === true) return { rows, taken: 0, pending: undefined };
    const batch = next.value;
    for (let index = 0; index < batch.length; index += 1) {
      const row = copyRow(batch, index);
      rows.push(row);
      if (!isBlankRow(row)) filled += 1;
      characters += row.texts.reduce((total, text) => total + text.length, 0);
      // Blank rows are counted too in the end: a sheet may begin with a million of them.
      if (filled >= headRows || rows.length >= headRows * 10 || characters > headCharacters) {
        return { rows, taken: index + 1, pending: batch };
      }
    }
  }
}
