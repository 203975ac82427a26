import { nth } from '../model/present.ts';
import type { Entry, ReadSheet, RecognisedColumn } from '../model/publication.ts';
import type { RowBatch, SheetReader } from '../readers/reader.ts';
import type { SettledColumn } from './columns/recognise-columns.ts';
import { type ListYears, yearsIn } from './dates/years.ts';
import { beginsTable } from './header/find-header.ts';
import type { Overrides } from './header/header-cells.ts';
import { batchOf, type CopiedRow, readHead } from './header/read-head.ts';
import { safeText } from './rows/batch-view.ts';
import { classifyAbove } from './rows/classify-row.ts';
import { createRowReader } from './rows/read-rows.ts';
import { readSheetHead, type SheetHead } from './sheet-head.ts';
import type { SkipLog } from './skipped-rows.ts';

/** What is left to say about a sheet after its rows have passed. */
export interface SheetResult {
  readonly sheet: ReadSheet;
  readonly head: SheetHead;
  /** The first rows, for the message when no sheet has a header. */
  readonly firstRows: readonly CopiedRow[];
}

function describe(columns: readonly SettledColumn[]): readonly RecognisedColumn[] {
  return columns.map(({ index, heading, field, how, note, samples }) => ({
    index,
    heading,
    ...(field === undefined ? {} : { field }),
    how,
    ...(note === undefined ? {} : { note }),
    samples,
  }));
}

function textOf(row: CopiedRow): string {
  return row.texts.filter((text) => text !== '').join(' ');
}

type Batches = AsyncIterator<RowBatch>;

/** Every batch that is still to come: the rest of the one at hand, then the others. */
async function* batchesAfter(
  pending: RowBatch | undefined,
  taken: number,
  batches: Batches,
): AsyncGenerator<{ readonly batch: RowBatch; readonly from: number }> {
  if (pending === undefined) return;
  yield { batch: pending, from: taken };
  for (let next = await batches.next(); next.done !== true; next = await batches.next()) {
    yield { batch: next.value, from: 0 };
  }
}

/** The rows from `from` on as a batch of their own. */
function tailOf(batch: RowBatch, from: number): RowBatch {
  const { locate } = batch;
  return {
    ...(locate === undefined ? {} : { locate: (index, column, into) => locate(index + from, column, into) }),
    length: batch.length - from,
    rowNumber: (index) => batch.rowNumber(index + from),
    width: (index) => batch.width(index + from),
    kind: (index, column) => batch.kind(index + from, column),
    text: (index, column) => batch.text(index + from, column),
    number: (index, column) => batch.number(index + from, column),
    hasDigitRun: (index, column, digits) => batch.hasDigitRun(index + from, column, digits),
    isHidden: (index) => batch.isHidden(index + from),
  };
}

/** The rows from row `from` of a batch on, as if the sheet began there. */
async function* resume(
  at: { readonly batch: RowBatch; readonly from: number },
  rest: AsyncIterable<{ readonly batch: RowBatch; readonly from: number }>,
): AsyncGenerator<RowBatch> {
  if (at.from < at.batch.length) yield tailOf(at.batch, at.from);
  for await (const { batch, from } of rest) yield from === 0 ? batch : tailOf(batch, from);
}

interface Place {
  readonly file: string;
  readonly firstOrdinal: number;
  readonly overrides: Overrides;
  readonly channel?: string | undefined;
  /** The audited period, for dates without a year. */
  readonly period?: ListYears['period'] | undefined;
}

/** One table of a sheet, and the rows after it when another header begins there. */
interface TableResult {
  readonly result: SheetResult;
  readonly next?: AsyncGenerator<RowBatch>;
}

/** Reads a sheet down to its end, or to the header of another table. Every row is an entry or in the log. */
async function* readTable(
  batches: Batches,
  sheet: SheetReader,
  options: Place & { readonly mayEnd: boolean },
  log: SkipLog,
): AsyncGenerator<readonly Entry[], TableResult> {
  const name = safeText(sheet.name);
  const { rows, pending, taken } = await readHead(batches);
  const head = await readSheetHead(rows, sheet, options.overrides);
  const skippedBefore = log.rows();
  const rest = batchesAfter(pending, taken, batches);
  if (head.kind !== 'list') {
    for (const row of rows) log.add(name, row.number, head.kind, () => textOf(row));
    for await (const { batch, from } of rest) {
      for (let index = from; index < batch.length; index += 1) {
        log.add(name, batch.rowNumber(index), head.kind, () => '');
      }
    }
    if (rows.length === 0) log.addSheet(name, head.kind);
    const counted = {
      ...emptySheet(name, sheet.position),
      rows: log.rows() - skippedBefore,
      ...headerOf(head, rows),
    };
    return { result: { head, firstRows: rows, sheet: counted } };
  }
  const { first, depth, layout } = head;
  for (const row of rows.slice(0, first))
    log.add(name, row.number, classifyAbove(row.texts), () => textOf(row));
  for (const row of rows.slice(first, first + depth)) log.add(name, row.number, 'header', () => textOf(row));
  const above = rows.slice(0, first).flatMap(({ texts }) => texts);
  const years: ListYears = {
    printed: yearsIn([sheet.name, ...above]),
    ...(options.period === undefined ? {} : { period: options.period }),
  };
  const reader = createRowReader(
    layout,
    { file: options.file, sheet: name, channel: options.channel, dayZero: sheet.dayZero, years },
    (row, reason, text) => log.add(name, row, reason, text),
    options.mayEnd ? (row) => beginsTable(row, options.overrides) : () => false,
  );
  let entries = 0;
  const result = (): SheetResult => ({
    head,
    firstRows: rows,
    sheet: {
      ...emptySheet(name, sheet.position),
      headerRow: nth(rows, first).number,
      headerDepth: depth,
      columns: describe(layout.columns),
      rows: entries + log.rows() - skippedBefore,
      entries,
      hiddenRows: reader.hiddenRows(),
      dateForms: reader.forms(),
    },
  });
  const body = { batch: batchOf(rows.slice(first + depth)), from: 0 };
  let current: { readonly batch: RowBatch; readonly from: number } | undefined = body;
  while (current !== undefined) {
    const { batch, from }: { readonly batch: RowBatch; readonly from: number } = current;
    const found = reader.read(batch, from, options.firstOrdinal + entries);
    const stop = reader.nextTable();
    entries += found.length;
    if (found.length > 0) yield found;
    reader.release();
    if (stop !== undefined) return { result: result(), next: resume({ batch, from: stop }, rest) };
    const next = await rest.next();
    current = next.done === true ? undefined : next.value;
  }
  return { result: result() };
}

/** More tables than this in one sheet are no longer distinguished. */
const mostTables = 64;

/**
 * Reads one sheet: yields its entries batch by batch and returns what its tables were, each with a header of its own. Every
 * row is an entry or in the log.
 */
export async function* readSheet(
  sheet: SheetReader,
  options: Place,
  log: SkipLog,
): AsyncGenerator<readonly Entry[], readonly SheetResult[]> {
  const results: SheetResult[] = [];
  const own = sheet.rows()[Symbol.asyncIterator]();
  let batches: Batches | undefined = own;
  let firstOrdinal = options.firstOrdinal;
  try {
    while (batches !== undefined) {
      const mayEnd = results.length < mostTables;
      const table: TableResult = yield* readTable(batches, sheet, { ...options, firstOrdinal, mayEnd }, log);
      results.push(table.result);
      firstOrdinal += table.result.sheet.entries;
      batches = table.next;
    }
    return results;
  } finally {
    await own.return?.();
  }
}

function headerOf(head: SheetHead, rows: readonly CopiedRow[]): Partial<ReadSheet> {
  if (head.kind === 'list' || !('header' in head) || head.header === undefined) return {};
  const { first, depth, columns } = head.header;
  return { headerRow: nth(rows, first).number, headerDepth: depth, columns: describe(columns) };
}

/** A sheet of which nothing was read. */
export function emptySheet(name: string, position: number | undefined): ReadSheet {
  return {
    name,
    ...(position === undefined ? {} : { position }),
    columns: [],
    rows: 0,
    entries: 0,
    hiddenRows: 0,
    dateForms: {},
  };
}
