import { DOCUMENT_PART, type DocumentSink, scanDocument } from '../../../readers/docx/scan-document.ts';
import type { ByteSource, ReadLimits } from '../../../readers/reader.ts';
import { problem } from '../../../words/problems/index.ts';
import { InputError } from '../../../words/problems/problem.ts';
import { cleanCell } from '../cells/clean-cell.ts';
import { expandSpans } from '../table/expand-spans.ts';
import type { SourceTable } from '../table/source-table.ts';

const BOUNDS = { maxRows: 20_000, maxColumns: 100, maxCellCharacters: 20_000, listMark: '●' };

/** The tables of a Word document (.docx), each as a sheet 表1, 表2 …; what stands outside of tables are captions. */
export async function readDocument(source: ByteSource, limits: ReadLimits): Promise<readonly SourceTable[]> {
  let sink: DocumentSink;
  try {
    sink = await scanDocument(source, limits, BOUNDS);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // The archive's faults are written in the words of workbooks; this is a document.
    const keep = error.problems.some(
      ({ code }) => code === 'workbook/password' || code.startsWith('import/'),
    );
    if (keep) throw error;
    throw new InputError([
      problem('import/damaged-document', { file: source.name }, { part: DOCUMENT_PART }),
    ]);
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
