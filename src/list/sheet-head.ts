import type { MergedCells, SheetReader } from '../readers/reader.ts';
import { recogniseColumns, type SettledColumn } from './columns/recognise-columns.ts';
import type { Value } from './columns/value-shape.ts';
import { beginsTable, findHeader } from './header/find-header.ts';
import type { Overrides } from './header/header-cells.ts';
import { findMerges } from './header/merged-columns.ts';
import { batchOf, type CopiedRow, isBlankRow } from './header/read-head.ts';
import { type Layout, layOut } from './layout.ts';
import { safeText } from './rows/batch-view.ts';
import { classifyRow } from './rows/classify-row.ts';
import { isBlankMark, isDitto } from './rows/row-words.ts';
import { kindOfHeaderless, kindOfTable, type SheetKind } from './sheet-kind.ts';

/** What the first rows of a sheet say about all of it. `first` and `depth` count in the rows of the head. */
export type SheetHead =
  | { readonly kind: 'list'; readonly first: number; readonly depth: number; readonly layout: Layout }
  | {
      readonly kind: SheetKind;
      readonly headings: readonly string[];
      readonly header: HeaderPlace | undefined;
    }
  | { readonly kind: 'empty-sheet' | 'no-header' };

export interface HeaderPlace {
  readonly first: number;
  readonly depth: number;
  readonly columns: readonly SettledColumn[];
}

const samplesShown = 3;
const longestSample = 60;
/** Headings whose values are shown to nobody, right or mistyped. */
const privateHeading = /身份证|证件号|手机|银行卡|账号|帐号|卡号/u;

function valuesBelow(rows: readonly CopiedRow[], from: number): (column: number) => readonly Value[] {
  const below = rows.slice(from);
  return (column) =>
    below.map((row) => ({ kind: row.kinds[column] ?? 'empty', text: row.texts[column] ?? '' }));
}

/** Three distinct values of a column, masked. */
function samplesOf(heading: string, values: readonly Value[]): readonly string[] {
  const samples = new Set<string>();
  for (const { text } of values) {
    const shown = safeText(text).slice(0, longestSample);
    if (shown === '' || isBlankMark(shown) || isDitto(shown)) continue;
    samples.add(privateHeading.test(heading) ? shown.replace(/[\dXx]/gu, '*') : shown);
    if (samples.size === samplesShown) break;
  }
  return [...samples];
}

/** True when a cell of the header or of a column that offices merge is blank: only then merged cells are worth their cost. */
function mayBeMerged(rows: readonly CopiedRow[], first: number, depth: number, layout: Layout): boolean {
  const watched = [
    ...layout.columnPath,
    ...['title', 'itemName', 'categoryName', 'publishedOn', 'formedOn', 'publisher', 'channel'].map(
      (field) => layout.at[field as 'title'],
    ),
  ].filter((column) => column !== -1);
  const headerHasGaps = rows
    .slice(first, first + depth + 1)
    .some((row) => layout.columns.some(({ index }) => (row.texts[index] ?? '') === ''));
  return (
    headerHasGaps ||
    rows
      .slice(first + depth)
      .some((row) => !isBlankRow(row) && watched.some((column) => (row.texts[column] ?? '') === ''))
  );
}

function hasGaps(rows: readonly CopiedRow[], column: number): boolean {
  return rows.some((row) => !isBlankRow(row) && (row.texts[column] ?? '').trim() === '');
}

interface Attempt {
  readonly first: number;
  readonly depth: number;
  readonly columns: readonly SettledColumn[];
  readonly layout: Layout;
}

/** The rows down to the header of the next table: its values say nothing of the columns of this one. */
function rowsOfTable(
  rows: readonly CopiedRow[],
  first: number,
  depth: number,
  overrides: Overrides,
): readonly CopiedRow[] {
  const own = new Set(rows.slice(first, first + depth).map(({ texts }) => texts.join('\t')));
  const next = rows.findIndex(
    (row, index) => index >= first + depth && !own.has(row.texts.join('\t')) && beginsTable(row, overrides),
  );
  return next === -1 ? rows : rows.slice(0, next);
}

function attempt(
  rows: readonly CopiedRow[],
  merged: readonly MergedCells[],
  overrides: Overrides,
): Attempt | undefined {
  const header = findHeader(rows, merged, overrides);
  if (header === undefined) return undefined;
  const { first, depth, cells } = header;
  const valuesOf = valuesBelow(rowsOfTable(rows, first, depth, overrides), first + depth);
  const columns = recogniseColumns(cells, valuesOf, overrides);
  const layout = layOut(columns, { filledDown: new Set(), mergedSpans: [] });
  return { first, depth, columns, layout };
}

/** Reads the head of a sheet: where its header is, what its columns mean, and whether it is a list at all. */
export async function readSheetHead(
  rows: readonly CopiedRow[],
  sheet: Pick<SheetReader, 'mergedCells'>,
  overrides: Overrides,
): Promise<SheetHead> {
  if (rows.every(isBlankRow)) return { kind: 'empty-sheet' };
  const plain = attempt(rows, [], overrides);
  const merged =
    plain === undefined || mayBeMerged(rows, plain.first, plain.depth, plain.layout)
      ? (await sheet.mergedCells()).filter(({ firstRow }) => firstRow >= (rows[0]?.number ?? 0))
      : [];
  const found = merged.length === 0 ? plain : attempt(rows, merged, overrides);
  if (found === undefined) {
    const kind = kindOfHeaderless(rows);
    return kind === undefined
      ? { kind: 'no-header' }
      : { kind, headings: firstTexts(rows), header: undefined };
  }
  const { first, depth } = found;
  const titles = rows.slice(0, first).flatMap(({ texts }) => texts.filter((text) => text !== ''));
  const kind = kindOfTable(found.columns, titles);
  const own = rowsOfTable(rows, first, depth, overrides);
  const place = { first, depth, columns: withSamples(found, own) };
  if (kind !== undefined) {
    return { kind, headings: found.columns.map(({ heading }) => heading), header: place };
  }
  const merges = findMerges(merged, own.slice(first + depth), found.layout);
  const columns = place.columns.map((column) =>
    merges.filledDown.has(column.index) &&
    column.note === undefined &&
    hasGaps(own.slice(first + depth), column.index)
      ? { ...column, note: 'filled-down' as const }
      : column,
  );
  return { kind: 'list', first, depth, layout: layOut(columns, merges) };
}

function withSamples(found: Attempt, rows: readonly CopiedRow[]): readonly SettledColumn[] {
  const below = rows.slice(found.first + found.depth);
  const batch = batchOf(below);
  const entries = below.filter((_, index) => classifyRow(batch, index, found.layout) === undefined);
  const valuesOf = valuesBelow(entries, 0);
  return found.columns.map((column) => {
    const values = valuesOf(column.index);
    const isCode = column.field === 'itemCode' && values.some(({ kind }) => kind === 'number');
    return {
      ...column,
      ...(isCode ? { note: 'codes-are-numbers' as const } : {}),
      samples: samplesOf(column.heading, values),
    };
  });
}

function firstTexts(rows: readonly CopiedRow[]): readonly string[] {
  return rows
    .flatMap(({ texts }) => texts)
    .map((text) => safeText(text.slice(0, longestSample)))
    .filter((text) => text !== '')
    .slice(0, 8);
}
