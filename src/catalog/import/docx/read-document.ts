import type { ByteSource, ReadLimits } from '../../../readers/reader.ts';
import { openParts } from '../../../readers/xlsx/package-parts.ts';
import { createXmlScanner } from '../../../readers/xlsx/xml-scanner.ts';
import { problem } from '../../../words/problems/index.ts';
import { InputError } from '../../../words/problems/problem.ts';
import { cleanCell } from '../cells/clean-cell.ts';
import { expandSpans } from '../table/expand-spans.ts';
import type { SourceTable } from '../table/source-table.ts';
import { createDocumentSink, type DocumentSink } from './document-sink.ts';

const PART = 'word/document.xml';
const BOUNDS = { maxRows: 20_000, maxColumns: 100, maxCellCharacters: 20_000 };
/** A catalog of 146 items has about 4 MB; pictures are other parts. */
const LARGEST_DOCUMENT = 256 * 1024 ** 2;

async function scan(source: ByteSource, limits: ReadLimits): Promise<DocumentSink> {
  const parts = await openParts(source, limits);
  const entry = parts.find(PART);
  if (entry === undefined || entry.inflatedBytes > LARGEST_DOCUMENT)
    throw new InputError([problem('import/damaged-document', { file: source.name }, { part: PART })]);
  const sink = createDocumentSink(BOUNDS);
  const scanner = createXmlScanner(sink, source.name, PART);
  for await (const chunk of parts.inflate(entry)) scanner.feed(chunk);
  scanner.finish();
  return sink;
}

/** The tables of a Word document (.docx), each as a sheet 表1, 表2 …; what stands outside of tables are captions. */
export async function readDocument(source: ByteSource, limits: ReadLimits): Promise<readonly SourceTable[]> {
  let sink: DocumentSink;
  try {
    sink = await scan(source, limits);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // The archive's faults are told in the words of workbooks; this is a document.
    const keep = error.problems.some(
      ({ code }) => code === 'workbook/password' || code.startsWith('import/'),
    );
    if (keep) throw error;
    throw new InputError([problem('import/damaged-document', { file: source.name }, { part: PART })]);
  }
  if (sink.tables.length === 0)
    throw new InputError([problem('import/no-table-in-document', { file: source.name }, {})]);
  const captions = sink.paragraphs.map(cleanCell);
  return sink.tables.map(({ rows, merged }, index) => {
    const cleaned = rows.map(({ number, texts }) => ({
      number,
      texts: Array.from(texts, (text) => cleanCell(text ?? '')),
    }));
    return { file: source.name, sheet: `表${index + 1}`, captions, ...expandSpans(cleaned, merged) };
  });
}
