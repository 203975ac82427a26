import { extensionsOf } from '../../model/list-extensions.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { detectEncoding } from '../csv/detect-encoding.ts';
import { textBytes } from '../csv/text-bytes.ts';
import type { OpenedList, Reader, ReadLimits, RowBatch } from '../reader.ts';
import { rowBounds } from '../row-bounds.ts';
import { batchOfRows } from '../table-batch.ts';
import { openParts, type PackageParts } from '../xlsx/package-parts.ts';
import { fromSheet, rowsOfXml, type SheetSink, sheetOf } from '../xml-rows.ts';
import { createDocumentStyles, type DocumentStyles } from './document-styles.ts';
import { createOpenDocumentSink } from './sheet-sink.ts';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** A document as a stream of XML that can be read anew; `encoding` where the document itself states one. */
interface Content {
  readonly format: 'ods' | 'fods';
  readonly file: string;
  readonly part: string;
  readonly encoding?: string;
  /** Styles that are in a part of their own. */
  readonly common?: DocumentStyles;
  chunks(): AsyncIterable<Uint8Array>;
}

/** The styles that all parts of a document share; those behind them are for its pages. */
async function readCommonStyles(parts: PackageParts): Promise<DocumentStyles> {
  const styles = createDocumentStyles();
  const entry = parts.find(STYLES);
  if (entry === undefined) return styles;
  let isDone = false;
  const sink: SheetSink = {
    skim: (_bytes, at) => at,
    skimmedDepth: () => 0,
    open(name, attribute) {
      isDone ||= name === 'automatic-styles';
      if (!isDone) styles.open(name, attribute);
    },
    close() {},
    text() {},
    takeRows: () => [],
    isDone: () => isDone,
  };
  for await (const _ of rowsOfXml(parts.inflate(entry), sink, parts.file, STYLES));
  return styles;
}

/**
 * The sheets of a document. The content is read once for its sheets, and again for the rows of each sheet: nothing is held in
 * memory, and counts of repeated rows cannot blow it up.
 */
async function openSheets(
  { format, file, part, encoding, common, chunks }: Content,
  limits: ReadLimits,
): Promise<OpenedList> {
  const bounds = rowBounds(file, 'ODS', limits);

  async function* batches(sheet: number): AsyncGenerator<RowBatch> {
    const own = fromSheet(chunks(), outlines, sheet);
    const rows = rowsOfXml(own, createOpenDocumentSink(0, bounds, common), file, part);
    for await (const found of rows) yield batchOfRows(found);
  }

  const outline = createOpenDocumentSink(-1, bounds, common);
  for await (const _ of rowsOfXml(chunks(), outline, file, part));
  const outlines = outline.outlines();
  if (outlines.length === 0) throw new InputError([problem('workbook/no-sheets', { file }, {})]);
  return {
    format,
    ...(encoding === undefined ? {} : { encoding }),
    sheets: outlines.map((one, index) => sheetOf(one, () => batches(index))),
    notes: [],
    close: async () => undefined,
  };
}

/** OpenDocument spreadsheets (LibreOffice, newer WPS). */
export const openDocumentReader: Reader = {
  id: 'ods',
  extensions: extensionsOf.ods,
  async open(source, limits) {
    const parts = await openParts(source, limits);
    const file = source.name;
    if (/<manifest:encryption-data/u.test(await parts.text(MANIFEST)))
      throw new InputError([problem('workbook/password', { file }, {})]);
    const content = parts.find(CONTENT);
    if (content === undefined)
      throw new InputError([problem('workbook/missing-part', { file }, { part: CONTENT })]);
    const common = await readCommonStyles(parts);
    return openSheets(
      { format: 'ods', file, part: CONTENT, common, chunks: () => parts.inflate(content) },
      limits,
    );
  },
};

/** The same document as one XML file without an archive around it. A document type is refused. */
export const flatOpenDocumentReader: Reader = {
  id: 'fods',
  extensions: extensionsOf.fods,
  async open(source, limits) {
    const detected = await detectEncoding(source);
    return openSheets(
      {
        format: 'fods',
        file: source.name,
        part: 'XML',
        encoding: detected.encoding,
        chunks: () => textBytes(source, detected, detected.encoding === 'gb18030'),
      },
      limits,
    );
  },
};
