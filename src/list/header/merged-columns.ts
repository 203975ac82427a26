import type { Field } from '../../model/publication.ts';
import type { MergedCells } from '../../readers/reader.ts';
import type { Layout, MergedSpan } from '../layout.ts';
import { cleanText } from '../text/clean-text.ts';
import type { CopiedRow } from './read-head.ts';

/** Columns that offices merge downwards over the rows of one group. */
const groupFields: readonly Field[] = [
  'columnPath',
  'categoryName',
  'itemName',
  'publisher',
  'channel',
  'mode',
];

/**
 * A row whose item was left open names none: it is never taken for evidence of the item above it on less than this.
 *
 * The trace that merged cells leave in a format without them: most cells blank, the first filled, and no value that comes
 * twice in a row, because it would have been merged.
 */
function looksMerged(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== '');
  const neverRepeats = filled.every((value, index) => value !== filled[index - 1]);
  return values[0] !== '' && new Set(filled).size >= 2 && filled.length * 2 <= values.length && neverRepeats;
}

/** Which blank cells have the value above: whole columns of groups, and single merged cells of the first rows. */
export function findMerges(
  merged: readonly MergedCells[],
  rows: readonly CopiedRow[],
  layout: Layout,
): { readonly filledDown: ReadonlySet<number>; readonly mergedSpans: readonly MergedSpan[] } {
  const firstRow = rows[0]?.number ?? Number.POSITIVE_INFINITY;
  const spans = merged
    .filter((cells) => cells.lastRow > cells.firstRow && cells.firstRow >= firstRow)
    .map(({ firstColumn, firstRow: first, lastRow }) => ({ column: firstColumn, firstRow: first, lastRow }));
  const filledDown = new Set<number>();
  for (const { index, field, alsoField } of layout.columns) {
    const isGroup = (field !== undefined && groupFields.includes(field)) || alsoField === 'itemName';
    if (!isGroup) continue;
    const values = rows.map((row) => cleanText(row.texts[index] ?? ''));
    const isMerged = spans.some(({ column }) => column === index);
    if (isMerged || (merged.length === 0 && looksMerged(values))) filledDown.add(index);
  }
  return { filledDown, mergedSpans: spans.filter(({ column }) => !filledDown.has(column)) };
}
