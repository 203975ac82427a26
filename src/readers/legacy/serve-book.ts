import type { ThreadPort } from '../../model/platform.ts';
import type { TableRow } from '../table-batch.ts';
import { type LegacySheet, type LegacyTask, readLegacyBook } from './legacy-book.ts';

/** Asks the thread for the next rows of a sheet; the rows of one sheet are asked for to their end. */
export interface RowsWanted {
  readonly sheet: number;
}

export type FromBook =
  | { readonly kind: 'book'; readonly sheets: readonly LegacySheet[]; readonly leftOut: number }
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'end' };

/** Opens a workbook and hands on the rows of its sheets as they are asked for, until the thread is stopped. */
export async function serveBook(task: LegacyTask, port: ThreadPort<RowsWanted, FromBook>): Promise<never> {
  const { sheets, leftOut, rows } = await readLegacyBook(task);
  port.post({ kind: 'book', sheets, leftOut });
  const open = sheets.map((_, index) => rows(index)[Symbol.asyncIterator]());
  for (;;) {
    const { sheet } = await port.next();
    const next = await open[sheet]?.next();
    port.post(
      next === undefined || next.done === true ? { kind: 'end' } : { kind: 'rows', rows: next.value },
    );
  }
}
