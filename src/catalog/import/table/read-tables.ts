import { DOCUMENT_PART, type DocumentSink, scanDocument } from '../../../readers/docx/scan-document.ts';
import { cellsOfLine, isMarkdownName, isRule, plainText } from '../../../readers/markdown/table-lines.ts';
import type { ByteSource, OpenedList, ReadLimits, SheetReader } from '../../../readers/reader.ts';
import { isZip } from '../../../readers/sniff/magic.ts';
import { readZipDirectory } from '../../../readers/zip/directory.ts';
import { problem } from '../../../words/problems/index.ts';
import { InputError } from '../../../words/problems/problem.ts';
import { cleanCell } from '../cells/clean-cell.ts';
import { expandSpans, type SourceTable } from './source-table.ts';

const BOUNDS = { maxRows: 20_000, maxColumns: 100, maxCellCharacters: 20_000, listMark: '●' };

/** The tables of a Word document (.docx), each as a sheet 表1, 表2 …; what is outside of tables are captions. */
async function readDocument(source: ByteSource, limits: ReadLimits): Promise<readonly SourceTable[]> {
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

/** The pipe tables of a Markdown file with the lines around them, by line number. At most `rows` lines, `columns` cells. */
export function readMarkdown(
  text: string,
  file: string,
  most: { readonly rows: number; readonly columns: number },
): SourceTable {
  const rows: { number: number; texts: string[] }[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n?|\n/u)
    .entries()) {
    if (rows.length > most.rows) break;
    if (line.trim() === '' || isRule(line)) continue;
    const isTable = line.trimStart().startsWith('|');
    const cells = isTable ? cellsOfLine(line) : [line.replace(/^#{1,6}\s+/u, '')];
    const texts = cells.slice(0, most.columns).map((cell) => cleanCell(plainText(cell)));
    if (texts.some((one) => one !== '')) rows.push({ number: index + 1, texts });
  }
  return { file, sheet: '', captions: [], ...expandSpans(rows, []) };
}

/** The longest catalog known has some thousand rows; a list may have millions. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 100;
const LONGEST_CELL = 20_000;
const LARGEST_MARKDOWN = 32 * 1024 ** 2;

/** Whether an archive is a Word document, whatever its name says. */
async function isWordDocument(source: ByteSource): Promise<boolean> {
  if (!isZip(await source.readAt(0, 4))) return false;
  const entries = await readZipDirectory(source);
  return entries.some(({ name }) => name.toLowerCase() === 'word/document.xml');
}

async function readMarkdownFile(source: ByteSource): Promise<SourceTable> {
  const bytes = await source.readAt(0, Math.min(source.size, LARGEST_MARKDOWN));
  const most = { rows: MOST_ROWS, columns: MOST_COLUMNS };
  return readMarkdown(new TextDecoder().decode(bytes), source.name, most);
}

async function readSheet(sheet: SheetReader, file: string): Promise<SourceTable> {
  const rows: { number: number; texts: string[] }[] = [];
  for await (const batch of sheet.rows()) {
    for (let index = 0; index < batch.length && rows.length <= MOST_ROWS; index += 1) {
      const texts: string[] = [];
      const width = Math.min(batch.width(index), MOST_COLUMNS);
      for (let column = 0; column < width; column += 1)
        texts.push(cleanCell(batch.text(index, column).slice(0, LONGEST_CELL)));
      if (texts.some((text) => text !== '')) rows.push({ number: batch.rowNumber(index), texts });
    }
    if (rows.length > MOST_ROWS) break;
  }
  // A list of many rows is recognised by its headings; its merged cells are not worth unpacking it again.
  const merged = rows.length > MOST_ROWS ? [] : ((await sheet.allMergedCells?.()) ?? []);
  return { file, sheet: sheet.name, captions: [], ...expandSpans(rows, merged) };
}

/**
 * The tables of one file: the sheets that are not hidden, or the tables of a Word document. Throws `InputError` for what
 * holds no table. `open`: the way to open every other format.
 */
export async function readTables(
  source: ByteSource,
  limits: ReadLimits,
  open: (source: ByteSource, limits: ReadLimits) => Promise<OpenedList>,
): Promise<readonly SourceTable[]> {
  if (await isWordDocument(source)) return readDocument(source, limits);
  if (isMarkdownName(source.name) && !isZip(await source.readAt(0, 4)))
    return [await readMarkdownFile(source)];
  const opened = await open(source, limits);
  try {
    const shown = opened.sheets.filter(({ hidden }) => !hidden);
    const tables: SourceTable[] = [];
    for (const sheet of shown) tables.push(await readSheet(sheet, source.name));
    if (tables.every(({ rows }) => rows.length === 0))
      throw new InputError([problem('import/empty', { file: source.name }, {})]);
    return tables;
  } finally {
    await opened.close();
  }
}
