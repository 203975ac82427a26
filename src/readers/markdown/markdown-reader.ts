import { extensionsOf } from '../../model/list-extensions.ts';
import { detectEncoding } from '../csv/detect-encoding.ts';
import { textBytes } from '../csv/text-bytes.ts';
import type { DetectedEncoding } from '../csv/text-encoding.ts';
import type { ByteSource, OpenedList, Reader, ReadLimits, RowBatch } from '../reader.ts';
import { rowBounds } from '../row-bounds.ts';
import { batchOfRows, type TableRow, textCell, unguarded } from '../table-batch.ts';
import { cellsOfLine, isRule, plainText } from './table-lines.ts';

const BATCH_ROWS = 1000;

async function* lines(source: ByteSource, detected: DetectedEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  for await (const bytes of textBytes(source, detected, true)) {
    const parts = (rest + decoder.decode(bytes, { stream: true })).split(/\r\n|\r(?!$)|\n/u);
    rest = parts.pop() ?? '';
    yield* parts;
  }
  yield* rest.split(/\r\n?|\n/u);
}

/** What emphasis and links show: **甲** is 甲, [甲](https://…) is 甲. */
const shown = (cell: string) =>
  plainText(cell.replace(/\[([^\]]+)\]\([^)\s]*\)/gu, '$1').replace(/(\*\*|__)(?=\S)(.+?)\1/gu, '$2')).trim();

async function* batches(
  source: ByteSource,
  detected: DetectedEncoding,
  limits: ReadLimits,
): AsyncGenerator<RowBatch> {
  const bounds = rowBounds(source.name, 'Markdown', limits);
  let rows: TableRow[] = [];
  let number = 0;
  for await (const line of lines(source, detected)) {
    number += 1;
    if (line.trim() === '' || isRule(line)) continue;
    if (number > bounds.maxRows) bounds.refuseRows();
    // Words around the table are lines of one cell.
    const texts = line.includes('|') ? cellsOfLine(line) : [line.replace(/^\s{0,3}#{1,6}\s+/u, '')];
    if (texts.length > bounds.maxColumns) bounds.refuseColumns(number);
    const cells = texts.map((text, column) => {
      if (text.length > bounds.maxCellBytes) bounds.refuseCell(number, column);
      return textCell(unguarded(shown(text)));
    });
    rows.push({ number, cells, isHidden: false });
    if (rows.length < BATCH_ROWS) continue;
    yield batchOfRows(rows);
    rows = [];
  }
  if (rows.length > 0) yield batchOfRows(rows);
}

/** Tables of Markdown files, and of text that was copied from one: bars between the cells, a rule below the headings. */
export const markdownReader: Reader = {
  id: 'markdown',
  extensions: extensionsOf.markdown,
  async open(source, limits): Promise<OpenedList> {
    const detected = await detectEncoding(source);
    return {
      format: 'markdown',
      encoding: detected.encoding,
      sheets: [
        {
          name: '',
          hidden: false,
          mergedCells: async () => [],
          rows: () => batches(source, detected, limits),
        },
      ],
      notes: [],
      close: async () => undefined,
    };
  },
};
