import { extensionsOf } from '../../model/list-extensions.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { detectEncoding } from '../csv/detect-encoding.ts';
import { textBytes } from '../csv/text-bytes.ts';
import type { OpenedList, Reader, RowBatch } from '../reader.ts';
import { rowBounds } from '../row-bounds.ts';
import { batchOfRows } from '../table-batch.ts';
import { dayZeroOf } from '../xlsx/serial-date.ts';
import { fromSheet, rowsOfXml, sheetOf } from '../xml-rows.ts';
import { createXmlSpreadsheetSink } from './sheet-sink.ts';

const PART = 'XML';

/**
 * XML Spreadsheet 2003, which office systems write and call .xls. The file is read once for its sheets and styles, and again
 * for the rows of each sheet. A document type is refused.
 */
export const xmlSpreadsheetReader: Reader = {
  id: 'xml-spreadsheet',
  extensions: extensionsOf['xml-spreadsheet'],
  async open(source, limits): Promise<OpenedList> {
    const detected = await detectEncoding(source);
    const bytes = () => textBytes(source, detected, detected.encoding === 'gb18030');
    const bounds = rowBounds(source.name, 'XML Spreadsheet 2003', limits);

    async function* batches(sheet: number): AsyncGenerator<RowBatch> {
      const own = fromSheet(bytes(), outlines, sheet);
      const rows = rowsOfXml(own, createXmlSpreadsheetSink(0, bounds), source.name, PART);
      for await (const found of rows) yield batchOfRows(found);
    }

    const outline = createXmlSpreadsheetSink(-1, bounds);
    for await (const _ of rowsOfXml(bytes(), outline, source.name, PART));
    const outlines = outline.outlines();
    if (outlines.length === 0)
      throw new InputError([problem('workbook/no-sheets', { file: source.name }, {})]);
    const dayZero = dayZeroOf(outline.isFrom1904());
    return {
      format: 'xml-spreadsheet',
      encoding: detected.encoding,
      sheets: outlines.map((one, index) => sheetOf({ ...one, dayZero }, () => batches(index))),
      notes: [],
      close: async () => undefined,
    };
  },
};
