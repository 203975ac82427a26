import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { ThreadPort } from '../../model/platform.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { MergedCells, ReadLimits } from '../reader.ts';
import { rowBounds } from '../row-bounds.ts';
import {
  booleanCell,
  errorCell,
  numberCell,
  type TableCell,
  type TableRow,
  textCell,
} from '../table-batch.ts';
import { type NumberFormat, readNumberFormat } from '../xlsx/number-format.ts';
import { dayZeroOf } from '../xlsx/serial-date.ts';
import { loadSheetjs, wasCodePageFalse } from './load-sheetjs.ts';

/** Error codes of BIFF cells ([MS-XLS] 2.5.10). */
const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** Formats by code: a workbook has few, its cells are many. */
const formats = new Map<string, NumberFormat>();
const MOST_FORMATS = 1000;

function formatOf(code: string): NumberFormat {
  let format = formats.get(code);
  if (format === undefined) {
    if (formats.size > MOST_FORMATS) formats.clear();
    format = readNumberFormat(0, code);
    formats.set(code, format);
  }
  return format;
}

/** A cell as the library read it, in our terms; undefined when it is empty. */
function cellOfSheetjs({ t, v, z }: CellObject, isFrom1904: boolean): TableCell | undefined {
  if (t === 'n' && typeof v === 'number') return numberCell(v, formatOf(String(z ?? 'General')), isFrom1904);
  if (t === 's')
    return v === undefined || v === '' ? undefined : textCell(String(v).replaceAll('\r\n', '\n'));
  if (t === 'b') return booleanCell(v === true);
  if (t === 'e') return errorCell(errors[Number(v)] ?? '#N/A');
  return undefined;
}

const BATCH_ROWS = 1000;

/** What is to be read: the bytes of a whole workbook, or of its BIFF stream. */
export interface LegacyTask {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly format: 'xls' | 'xlsb';
  readonly limits: ReadLimits;
}

export interface LegacySheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly MergedCells[];
  readonly dayZero: number;
  /** The file states a code page that its texts are not in. */
  readonly isCodePageFalse: boolean;
}

/** A workbook that the library has read, here or in a thread of its own. */
export interface LegacyBook {
  readonly sheets: readonly LegacySheet[];
  /** Macro and chart sheets, which hold no list. */
  readonly leftOut: number;
  /** The rows of a sheet, some at a time. Throws `InputError` beyond the limits. */
  rows(sheet: number): AsyncIterable<readonly TableRow[]>;
  close(): Promise<void>;
}

type Grid = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** The library's dense form: rows of cells, with holes. */
function gridOf(sheet: WorkSheet): Grid {
  const grid: unknown = sheet['!data'];
  return Array.isArray(grid) ? (grid as Grid) : [];
}

async function* rowsOf(
  sheet: WorkSheet,
  isFrom1904: boolean,
  { file, format, limits }: LegacyTask,
): AsyncGenerator<readonly TableRow[]> {
  const bounds = rowBounds(file, format, limits);
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
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

function mergesOf(sheet: WorkSheet): readonly MergedCells[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({
    firstRow: s.r + 1,
    lastRow: e.r + 1,
    firstColumn: s.c,
    lastColumn: e.c,
  }));
}

async function readWith({ bytes, file, format }: LegacyTask): Promise<WorkBook> {
  const { read } = await loadSheetjs();
  try {
    // What came from another thread is no Buffer any more.
    return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: false,
      cellFormula: false,
      cellHTML: false,
      codepage: 936,
    });
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/iu.test(error.message);
    throw new InputError([
      isLocked ? problem('workbook/password', { file }, {}) : problem('file/damaged', { file }, { format }),
    ]);
  }
}

/** Reads a workbook in this thread. Throws `InputError` when it is damaged or locked. */
export async function readLegacyBook(task: LegacyTask): Promise<LegacyBook> {
  const book = await readWith(task);
  const isFrom1904 = book.Workbook?.WBProps?.date1904 === true;
  const isCodePageFalse = wasCodePageFalse();
  const kept = book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined || ['macro', 'chart'].includes(String(sheet['!type']))) return [];
    return [{ sheet, name, hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0 }];
  });
  return {
    sheets: kept.map(({ sheet, name, hidden }) => ({
      name,
      hidden,
      merges: mergesOf(sheet),
      dayZero: dayZeroOf(isFrom1904),
      isCodePageFalse,
    })),
    leftOut: book.SheetNames.length - kept.length,
    rows: (index) => rowsOf(kept[index]!.sheet, isFrom1904, task),
    close: async () => undefined,
  };
}

/** Asks the thread for the next rows of a sheet; the rows of one sheet are asked for to their end. */
export interface RowsWanted {
  readonly sheet: number;
}

export type FromBook =
  | { readonly kind: 'book'; readonly sheets: readonly LegacySheet[]; readonly leftOut: number }
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'end' };

/** Opens a workbook and hands on the rows of its sheets as they are asked for, until the thread is stopped. */
export async function serveBook(task: LegacyTask, port: ThreadPort<RowsWanted, FromBook>): Promise<never> {
  const { sheets, leftOut, rows } = await readLegacyBook(task);
  port.post({ kind: 'book', sheets, leftOut });
  const open = sheets.map((_, index) => rows(index)[Symbol.asyncIterator]());
  for (;;) {
    const { sheet } = await port.next();
    const next = await open[sheet]?.next();
    port.post(
      next === undefined || next.done === true ? { kind: 'end' } : { kind: 'rows', rows: next.value },
    );
  }
}
