import type { Problem } from '../../words/problems/problem.ts';
import type { TableRow } from '../table-batch.ts';
import type { LegacySheet } from './legacy-book.ts';

/** Asks the thread for the next rows of a sheet; the rows of one sheet are asked for to their end. */
export interface RowsWanted {
  readonly sheet: number;
}

export type FromLegacyWorker =
  | { readonly kind: 'book'; readonly sheets: readonly LegacySheet[]; readonly leftOut: number }
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };
