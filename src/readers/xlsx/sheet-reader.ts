import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { MergedCells, RowBatch, SheetReader } from '../reader.ts';
import type { ReaderNotes } from '../reader-notes.ts';
import type { ZipEntry } from '../zip/directory.ts';
import { type CellBatch, SlotType } from './cell-batch.ts';
import { createMergedCellsList, createWholeMergedCellsList, findMergedCells } from './merged-cells.ts';
import type { NumberFormat } from './number-format.ts';
import type { PackageParts } from './package-parts.ts';
import { createRawText } from './raw-text.ts';
import { viewBatch } from './row-batch.ts';
import { createRowWriter } from './row-writer.ts';
import { dayZeroOf } from './serial-date.ts';
import type { SharedStrings } from './shared-strings.ts';
import { createSheetSink } from './sheet-scanner.ts';
import type { WorkbookSheet } from './workbook.ts';
import { createXmlScanner } from './xml-scanner.ts';

/** Batches scanned ahead while the texts they need are still coming in: about 300 KB each. */
const MOST_WAITING = 256;

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly parts: PackageParts;
  readonly isFrom1904: boolean;
  readonly notes: ReaderNotes;
  /** Asked for with the first rows. */
  strings(): SharedStrings;
  formats(): Promise<readonly NumberFormat[]>;
}

export function createSheetReader(sheet: WorkbookSheet, entry: ZipEntry, context: SheetContext): SheetReader {
  const { parts } = context;
  let merged: Promise<readonly MergedCells[]> | undefined;
  return {
    name: sheet.name,
    position: sheet.position,
    hidden: sheet.isHidden,
    dayZero: dayZeroOf(context.isFrom1904),
    // They are behind the rows: asked for before these, the whole part is unpacked once more.
    mergedCells() {
      merged ??= findMergedCells(parts.inflate(entry), parts.file, sheet.part);
      return merged;
    },
    allMergedCells: () =>
      findMergedCells(parts.inflate(entry), parts.file, sheet.part, createWholeMergedCellsList()),
    async *rows() {
      const found = createMergedCellsList();
      yield* readRows(sheet, entry, context, found);
      merged ??= Promise.resolve(found.found);
    },
  };
}

async function* readRows(
  sheet: WorkbookSheet,
  entry: ZipEntry,
  context: SheetContext,
  merged: ReturnType<typeof createMergedCellsList>,
): AsyncGenerator<RowBatch> {
  const { parts, isFrom1904 } = context;
  const { file, limits } = parts;
  const strings = context.strings();
  const writer = createRowWriter(file, sheet.name, limits);
  const raw = createRawText({ file, sheet: sheet.name }, limits.maxCellBytes);
  const sink = createSheetSink(writer, raw, await context.formats(), merged, (row) =>
    context.notes.count('formulas-without-value', sheet.name, row),
  );
  const scanner = createXmlScanner(sink, file, sheet.part);
  const views = new Map<CellBatch, RowBatch>();

  /** Hands on what has all its texts; waits for them when too much has gathered. */
  async function* handOn(mostWaiting: number): AsyncGenerator<RowBatch> {
    for (let batch = writer.ready[0]; batch !== undefined; batch = writer.ready[0]) {
      if (batch.lastShared >= strings.count()) {
        if (writer.ready.length <= mostWaiting) return;
        await strings.until(batch.lastShared);
        if (batch.lastShared >= strings.count()) throw missingString(file, sheet.name, batch);
      }
      writer.ready.shift();
      let view = views.get(batch);
      if (view === undefined) {
        view = viewBatch(batch, strings, isFrom1904);
        views.set(batch, view);
      }
      yield view;
      writer.recycle(batch);
    }
  }

  for await (const chunk of parts.inflate(entry)) {
    scanner.feed(chunk);
    if (writer.ready.length > 0) yield* handOn(MOST_WAITING);
  }
  scanner.finish();
  for (const _ of writer.finish()) yield* handOn(0);
  if (writer.isOutOfOrder()) context.notes.say('rows-out-of-order');
}

function missingString(file: string, sheet: string, batch: CellBatch): InputError {
  const slot = batch.values.findIndex(
    (value, index) => value === batch.lastShared && batch.types[index] === SlotType.shared,
  );
  const row = batch.rowStarts.findIndex(
    (start, index) => index < batch.rows && start + (batch.rowWidths[index] as number) > slot,
  );
  const place = { file, sheet, row: batch.rowNumbers[row] as number };
  return new InputError([problem('workbook/missing-string', place, { index: batch.lastShared })]);
}
