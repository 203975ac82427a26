import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { problem } from '../../problems/index.ts';
import { InputError } from '../../problems/problem.ts';
import { openCompoundFile } from '../compound-file.ts';
import type { ByteSource, OpenedList, Reader, ReadLimits, RowBatch, SheetReader } from '../reader.ts';
import { rowBounds } from '../row-bounds.ts';
import { isBareBiff, isCompoundFile } from '../sniff/magic.ts';
import { batchOfRows, type TableRow } from '../table-batch.ts';
import type { TableCell } from '../table-cell.ts';
import { openParts } from '../xlsx/package-parts.ts';
import { cellOfSheetjs } from './cell-of-sheetjs.ts';
import { areRecordsSound } from './check-records.ts';
import { loadSheetjs } from './load-sheetjs.ts';

/** These formats are read whole: an .xls of 65,536 full rows has about 60 MiB. */
const LARGEST_FILE = 128 * 1024 ** 2;
const LARGEST_INFLATED = 512 * 1024 ** 2;
const BATCH_ROWS = 1000;
const HEADER_ROWS = 40;

type Grid = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** The library's dense form: rows of cells, with holes. */
function gridOf(sheet: WorkSheet): Grid {
  const grid: unknown = sheet['!data'];
  return Array.isArray(grid) ? (grid as Grid) : [];
}

async function* batches(
  sheet: WorkSheet,
  isFrom1904: boolean,
  file: string,
  limits: ReadLimits,
): AsyncGenerator<RowBatch> {
  const bounds = rowBounds(file, 'xls', limits);
  let rows: TableRow[] = [];
  for (const [index, line] of gridOf(sheet).entries()) {
    if (line === undefined) continue;
    const cells: (TableCell | undefined)[] = [];
    line.forEach((cell, column) => {
      const read = cell === undefined ? undefined : cellOfSheetjs(cell, isFrom1904);
      if (read === undefined) return;
      if (column >= bounds.maxColumns) bounds.refuseColumns(index + 1);
      if (read.text.length > bounds.maxCellBytes) bounds.refuseCell(index + 1, column);
      cells[column] = read;
    });
    if (cells.length === 0) continue;
    if (index >= bounds.maxRows) bounds.refuseRows();
    rows.push({ number: index + 1, cells, isHidden: sheet['!rows']?.[index]?.hidden === true });
    if (rows.length < BATCH_ROWS) continue;
    yield batchOfRows(rows);
    rows = [];
  }
  if (rows.length > 0) yield batchOfRows(rows);
}

function sheetReader(
  book: WorkBook,
  name: string,
  file: string,
  limits: ReadLimits,
): SheetReader | undefined {
  const sheet = book.Sheets[name];
  // Macro and chart sheets are marked; they hold no list.
  if (sheet === undefined || ['macro', 'chart'].includes(String(sheet['!type']))) return undefined;
  const properties = book.Workbook?.Sheets?.[book.SheetNames.indexOf(name)];
  const isFrom1904 = book.Workbook?.WBProps?.date1904 === true;
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    firstRow: s.r + 1,
    lastRow: e.r + 1,
    firstColumn: s.c,
    lastColumn: e.c,
  }));
  return {
    name,
    hidden: (properties?.Hidden ?? 0) !== 0,
    mergedCells: async () => merges.filter(({ firstRow }) => firstRow <= HEADER_ROWS),
    allMergedCells: async () => merges,
    rows: () => batches(sheet, isFrom1904, file, limits),
  };
}

/** The library unpacks without bounds: every part is unpacked by us first, within ours. */
async function checkParts(source: ByteSource, limits: ReadLimits): Promise<void> {
  const maxInflatedBytes = Math.min(limits.maxInflatedBytes, LARGEST_INFLATED);
  const parts = await openParts(source, { ...limits, maxInflatedBytes });
  for (const name of parts.names) {
    const entry = parts.find(name);
    if (entry !== undefined) for await (const _ of parts.inflate(entry));
  }
}

function damaged(file: string, format: string): InputError {
  return new InputError([problem('file/damaged', { file }, { format })]);
}

/** All bytes of a file that is read whole. */
async function readAll(source: ByteSource, format: string): Promise<Buffer> {
  if (source.size > LARGEST_FILE) {
    const facts = { format, bytes: source.size, limit: LARGEST_FILE };
    throw new InputError([problem('file/too-large', { file: source.name }, facts)]);
  }
  return Buffer.from(await source.readAt(0, source.size));
}

/** The workbook's stream: taken out of its container by us, since the library runs in circles in a broken one. */
async function readStream(source: ByteSource): Promise<Buffer> {
  const bytes = await readAll(source, 'xls');
  if (!isCompoundFile(bytes)) return bytes;
  const container = await openCompoundFile(source);
  const stream = (await container?.readStream('Workbook')) ?? (await container?.readStream('Book'));
  if (stream === undefined || !isBareBiff(stream)) throw damaged(source.name, 'xls');
  return stream;
}

async function readBook(bytes: Buffer, file: string, format: string): Promise<WorkBook> {
  const { read } = await loadSheetjs();
  try {
    return read(bytes, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: false,
      cellFormula: false,
      cellHTML: false,
      codepage: 936,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.message.startsWith('File is password-protected');
    throw isLocked ? new InputError([problem('workbook/password', { file }, {})]) : damaged(file, format);
  }
}

function openedBook(book: WorkBook, format: string, source: ByteSource, limits: ReadLimits): OpenedList {
  const sheets = book.SheetNames.flatMap((name) => sheetReader(book, name, source.name, limits) ?? []);
  if (sheets.length === 0) throw new InputError([problem('workbook/no-sheets', { file: source.name }, {})]);
  return {
    format,
    sheets,
    notes: sheets.length < book.SheetNames.length ? ['macro-sheet-left-out'] : [],
    close: async () => undefined,
  };
}

async function openXls(source: ByteSource, limits: ReadLimits): Promise<OpenedList> {
  const stream = await readStream(source);
  if (!areRecordsSound(stream)) throw damaged(source.name, 'xls');
  return openedBook(await readBook(stream, source.name, 'xls'), 'xls', source, limits);
}

/** Binary workbooks of Excel up to 2003 and of WPS (.et), BIFF 2 to 8. */
export const xlsReader: Reader = {
  id: 'xls',
  extensions: ['xls', 'et', 'xlt', 'ett'],
  recognises: (head) => isCompoundFile(head) || isBareBiff(head),
  open: (source, limits) => openXls(source, limits),
};

/** Binary workbooks of Excel 2007 and later. */
export const xlsbReader: Reader = {
  id: 'xlsb',
  extensions: ['xlsb'],
  // Only the directory at the end of the archive tells it from other workbooks.
  recognises: () => false,
  async open(source, limits) {
    await checkParts(source, limits);
    const book = await readBook(await readAll(source, 'xlsb'), source.name, 'xlsb');
    return openedBook(book, 'xlsb', source, limits);
  },
};
