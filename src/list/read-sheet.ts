import type { Entry, ReadSheet, RecognisedColumn } from '../model/publication.ts';
import type { RowBatch, SheetReader } from '../readers/reader.ts';
import type { SettledColumn } from './columns/recognise-columns.ts';
import { batchOf, type CopiedRow } from './header/copied-rows.ts';
import type { Overrides } from './header/header-cells.ts';
import { readHead } from './header/read-head.ts';
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

/** Every batch that is still to come: the rest of the one at hand, then the others. */
async function* batchesAfter(
  pending: RowBatch | undefined,
  taken: number,
  batches: AsyncIterator<RowBatch>,
): AsyncGenerator<{ readonly batch: RowBatch; readonly from: number }> {
  if (pending === undefined) return;
  yield { batch: pending, from: taken };
  for (let next = await batches.next(); next.done !== true; next = await batches.next()) {
    yield { batch: next.value, from: 0 };
  }
}

/** Reads one sheet: yields its entries batch by batch and returns what it was. Every row is an entry or in the log. */
export async function* readSheet(
  sheet: SheetReader,
  options: { readonly file: string; readonly firstOrdinal: number; readonly overrides: Overrides },
  log: SkipLog,
): AsyncGenerator<readonly Entry[], SheetResult> {
  const name = safeText(sheet.name);
  const batches = sheet.rows()[Symbol.asyncIterator]();
  try {
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
      return {
        head,
        firstRows: rows,
        sheet: { ...emptySheet(name), rows: log.rows() - skippedBefore, ...headerOf(head, rows) },
      };
    }
    const { first, depth, layout } = head;
    for (const row of rows.slice(0, first))
      log.add(name, row.number, classifyAbove(row.texts), () => textOf(row));
    for (const row of rows.slice(first, first + depth))
      log.add(name, row.number, 'header', () => textOf(row));
    const reader = createRowReader(layout, { file: options.file, sheet: name }, (row, reason, text) =>
      log.add(name, row, reason, text),
    );
    let entries = 0;
    const body = rows.slice(first + depth);
    const own = reader.read(batchOf(body), 0, options.firstOrdinal);
    entries += own.length;
    if (own.length > 0) yield own;
    reader.release();
    for await (const { batch, from } of rest) {
      const found = reader.read(batch, from, options.firstOrdinal + entries);
      entries += found.length;
      if (found.length > 0) yield found;
      reader.release();
    }
    return {
      head,
      firstRows: rows,
      sheet: {
        ...emptySheet(name),
        headerRow: rows[first]!.number,
        headerDepth: depth,
        columns: describe(layout.columns),
        rows: entries + log.rows() - skippedBefore,
        entries,
        hiddenRows: reader.hiddenRows(),
        dateForms: reader.forms(),
      },
    };
  } finally {
    await batches.return?.();
  }
}

function headerOf(head: SheetHead, rows: readonly CopiedRow[]): Partial<ReadSheet> {
  if (head.kind === 'list' || !('header' in head) || head.header === undefined) return {};
  const { first, depth, columns } = head.header;
  return { headerRow: rows[first]!.number, headerDepth: depth, columns: describe(columns) };
}

/** A sheet of which nothing was read. */
export function emptySheet(name: string): ReadSheet {
  return { name, columns: [], rows: 0, entries: 0, hiddenRows: 0, dateForms: {} };
}
