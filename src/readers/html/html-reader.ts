import { extensionsOf } from '../../model/list-extensions.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { detectEncoding } from '../csv/detect-encoding.ts';
import { textBytes } from '../csv/text-bytes.ts';
import type { DetectedEncoding } from '../csv/text-encoding.ts';
import type { ByteSource, OpenedList, Reader, ReadLimits, RowBatch } from '../reader.ts';
import { HEADER_ROWS, MOST_MERGES, mergedInHeader, rowBounds } from '../row-bounds.ts';
import { batchOfRows, type TableRow } from '../table-batch.ts';
import { createHtmlScanner } from './html-scanner.ts';
import { createTableRowSink, type TableRowSink } from './table-rows.ts';

/** The rows as they are completed, chunk by chunk. */
async function* readRows(
  source: ByteSource,
  detected: DetectedEncoding,
  sink: TableRowSink,
): AsyncGenerator<readonly TableRow[]> {
  const scanner = createHtmlScanner(sink);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const bytes of textBytes(source, detected, detected.encoding === 'gb18030')) {
    scanner.feed(decoder.decode(bytes, { stream: true }));
    const rows = sink.takeRows();
    if (rows.length > 0) yield rows;
  }
  scanner.feed(decoder.decode());
  scanner.finish();
  sink.finish();
  const rows = sink.takeRows();
  if (rows.length > 0) yield rows;
}

async function* batches(
  source: ByteSource,
  detected: DetectedEncoding,
  limits: ReadLimits,
): AsyncGenerator<RowBatch> {
  const sink = createTableRowSink(rowBounds(source.name, 'HTML', limits));
  for await (const rows of readRows(source, detected, sink)) yield batchOfRows(rows);
}

/** Reads as far as the header may reach. */
async function preview(source: ByteSource, detected: DetectedEncoding, limits: ReadLimits) {
  const sink = createTableRowSink(rowBounds(source.name, 'HTML', limits));
  let rows = 0;
  for await (const found of readRows(source, detected, sink)) {
    rows += found.length;
    if (rows >= HEADER_ROWS) break;
  }
  return {
    rows,
    tables: sink.tables(),
    mergedCells: mergedInHeader(sink.mergedCells),
  };
}

/** Reads to the end for the merged cells alone. */
async function wholeMergedCells(source: ByteSource, detected: DetectedEncoding, limits: ReadLimits) {
  const sink = createTableRowSink(rowBounds(source.name, 'HTML', limits), MOST_MERGES);
  for await (const _ of readRows(source, detected, sink));
  return sink.mergedCells;
}

/**
 * Tables of a web page, as content systems write them and call them .xls. The text of each cell is what a browser shows:
 * nothing becomes a number or a date, so that 0012 and long numbers stay whole.
 */
export const htmlReader: Reader = {
  id: 'html',
  extensions: extensionsOf.html,
  async open(source, limits): Promise<OpenedList> {
    const detected = await detectEncoding(source);
    const { rows, tables, mergedCells } = await preview(source, detected, limits);
    if (rows === 0)
      throw new InputError([problem('file/not-a-list', { file: source.name }, { found: 'web-page' })]);
    return {
      format: 'html',
      encoding: detected.encoding,
      sheets: [
        {
          name: '',
          hidden: false,
          mergedCells: async () => mergedCells,
          allMergedCells: () => wholeMergedCells(source, detected, limits),
          rows: () => batches(source, detected, limits),
        },
      ],
      notes: tables > 1 ? ['read-as-one-sheet'] : [],
      close: async () => undefined,
    };
  },
};
