import { type ReadListOptions, readList } from '../../src/list/read-list.ts';
import { nth } from '../../src/model/present.ts';
import type { Entry, ReadList } from '../../src/model/publication.ts';
import type {
  ByteSource,
  CellKind,
  MergedCells,
  OpenedList,
  RowBatch,
  SheetReader,
} from '../../src/readers/reader.ts';
import { longestRun } from './digit-runs.ts';

/** A cell as a test writes it: text, a number, or a date cell by its day number and time. */
export type ArrayCell = string | number | null | { readonly date: number } | { readonly error: string };

export interface ArraySheet {
  readonly name?: string;
  readonly rows: readonly (readonly ArrayCell[])[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly merged?: readonly MergedCells[];
}

function kindOf(cell: ArrayCell | undefined): CellKind {
  if (cell === undefined || cell === null || cell === '') return 'empty';
  if (typeof cell === 'string') return 'text';
  if (typeof cell === 'number') return 'number';
  return 'date' in cell ? 'date' : 'error';
}

function textOf(cell: ArrayCell | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'string' || typeof cell === 'number') return String(cell);
  if ('error' in cell) return cell.error;
  return new Date(Math.round(cell.date * 86_400_000))
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ')
    .replace(' 00:00:00', '');
}

/** A batch over rows of arrays. Like the real ones, it forgets its rows when the next batch is asked for. */
function batchOver(rows: readonly (readonly ArrayCell[])[], firstRow: number, hidden: ReadonlySet<number>) {
  let kept: readonly (readonly ArrayCell[])[] | undefined = rows;
  const cell = (index: number, column: number): ArrayCell | undefined => {
    if (kept === undefined) throw new Error('a cell was read after its batch had passed');
    return kept[index]?.[column];
  };
  const batch: RowBatch = {
    length: rows.length,
    rowNumber: (index) => firstRow + index,
    width: (index) => nth(rows, index).length,
    kind: (index, column) => kindOf(cell(index, column)),
    text: (index, column) => textOf(cell(index, column)),
    number(index, column) {
      const value = cell(index, column);
      if (typeof value === 'number') return value;
      return value !== null && typeof value === 'object' && 'date' in value ? value.date : Number.NaN;
    },
    hasDigitRun: (index, column, digits) => longestRun(textOf(cell(index, column))) >= digits,
    isHidden: (index) => hidden.has(firstRow + index),
  };
  return {
    batch,
    forget() {
      kept = undefined;
    },
  };
}

function sheetOver(sheet: ArraySheet, batchRows: number): SheetReader {
  return {
    name: sheet.name ?? 'Sheet1',
    hidden: sheet.hidden ?? false,
    mergedCells: async () => sheet.merged ?? [],
    async *rows() {
      const hidden = new Set(sheet.hiddenRows ?? []);
      for (let first = 0; first < sheet.rows.length; first += batchRows) {
        const { batch, forget } = batchOver(sheet.rows.slice(first, first + batchRows), first + 1, hidden);
        yield batch;
        forget();
      }
    },
  };
}

/** Lists of arrays through the contract of the readers, in small batches so that every test crosses batch borders. */
export function openArrays(
  sheets: readonly ArraySheet[],
  batchRows = 7,
): { source: ByteSource; opened: OpenedList } {
  const source: ByteSource = {
    name: 'list.xlsx',
    size: 0,
    readAt: async () => new Uint8Array(),
    async *chunks() {},
    sha256: async () => '0'.repeat(64),
  };
  const opened: OpenedList = {
    format: 'xlsx',
    sheets: sheets.map((sheet) => sheetOver(sheet, batchRows)),
    notes: [],
    close: async () => undefined,
  };
  return { source, opened };
}

/** An entry as plain data, without what every entry has. */
export type PlainEntry = Partial<Record<keyof Entry, unknown>>;

export interface ReadArrays {
  readonly list: ReadList;
  readonly entries: readonly PlainEntry[];
}

/** Reads a list of arrays to its end; entries are taken as plain data while their batch is at hand. */
export async function readArrays(
  sheets: readonly ArraySheet[],
  options: Partial<ReadListOptions> = {},
  batchRows = 7,
): Promise<ReadArrays> {
  const { source, opened } = openArrays(sheets, batchRows);
  const batches = readList(source, opened, { firstOrdinal: 0, ...options });
  const entries: PlainEntry[] = [];
  for (;;) {
    const next = await batches.next();
    if (next.done === true) return { list: next.value, entries };
    for (const entry of next.value) entries.push(JSON.parse(JSON.stringify(entry)) as PlainEntry);
  }
}

/** One sheet with this header and these rows. */
export function readTable(
  header: readonly string[],
  rows: readonly (readonly ArrayCell[])[],
  options: Partial<ReadListOptions> = {},
): Promise<ReadArrays> {
  return readArrays([{ rows: [header, ...rows] }], options);
}
