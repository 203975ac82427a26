import { extensionsOf } from '../../model/list-extensions.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { OpenedList, Reader, RowBatch } from '../reader.ts';
import { rowBounds } from '../row-bounds.ts';
import { openDocumentKind } from '../sniff/sniff.ts';
import { batchOfRows } from '../table-batch.ts';
import { openParts } from '../xlsx/package-parts.ts';
import { rowsOfXml } from '../xml-rows.ts';
import { createOpenDocumentSink } from './sheet-sink.ts';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
const HEADER_ROWS = 40;

/**
 * OpenDocument spreadsheets (LibreOffice, newer WPS). The content is unpacked once for its sheets, and again for the rows of
 * each sheet: nothing is held in memory, and counts of repeated rows cannot blow it up.
 */
export const openDocumentReader: Reader = {
  id: 'ods',
  extensions: extensionsOf.ods,
  recognises: (head) => openDocumentKind(head) === 'ods',
  async open(source, limits): Promise<OpenedList> {
    const parts = await openParts(source, limits);
    const file = source.name;
    if (/<manifest:encryption-data/u.test(await parts.text(MANIFEST)))
      throw new InputError([problem('workbook/password', { file }, {})]);
    const content = parts.find(CONTENT);
    if (content === undefined)
      throw new InputError([problem('workbook/missing-part', { file }, { part: CONTENT })]);
    const bounds = rowBounds(file, 'ODS', limits);

    async function* batches(sheet: number): AsyncGenerator<RowBatch> {
      const rows = rowsOfXml(parts.inflate(content!), createOpenDocumentSink(sheet, bounds), file, CONTENT);
      for await (const found of rows) yield batchOfRows(found);
    }

    const outline = createOpenDocumentSink(-1, bounds);
    for await (const _ of rowsOfXml(parts.inflate(content), outline, file, CONTENT));
    const outlines = outline.outlines();
    if (outlines.length === 0) throw new InputError([problem('workbook/no-sheets', { file }, {})]);
    return {
      format: 'ods',
      sheets: outlines.map(({ name, isHidden, mergedCells, dayZero }, index) => ({
        name,
        ...(dayZero === undefined ? {} : { dayZero }),
        hidden: isHidden,
        mergedCells: async () => mergedCells.filter(({ firstRow }) => firstRow <= HEADER_ROWS),
        allMergedCells: async () => mergedCells,
        rows: () => batches(index),
      })),
      notes: [],
      close: async () => undefined,
    };
  },
};
