import { isoOfDay } from '../../model/plain-date.ts';
import type { OpenedList, RowBatch, SheetReader } from '../../readers/reader.ts';
import {
  type LedgerColumn,
  ledgerColumnOrder,
  ledgerColumns,
  ledgerIdentity,
  ledgerSettledOn,
} from '../../words/labels/ledger-columns.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';
import { splitCells } from './join-rows.ts';

/** What a ledger says of one gap, with the place of its row, which may join several. */
export interface LedgerSheetRow {
  readonly id: string;
  /** ISO day; '' while the gap is open. */
  readonly settledOn: string;
  readonly sheet: string;
  readonly row: number;
  /** Texts by column; columns that were deleted are absent. */
  readonly cells: Partial<Record<LedgerColumn, string>>;
}

interface Header {
  readonly identity: number;
  readonly settledOn: number | undefined;
  readonly columns: ReadonlyMap<LedgerColumn, number>;
}

/** The header is below a title row; officers may put a few lines above it. */
const HEADER_WITHIN = 20;
const ROWS_NAMED = 10;
/** Serial numbers of 1982 to 2119: a program that drops number formats leaves the bare number of a day. */
const SERIAL_DAYS = { first: 30_000, last: 80_000 };
const SERIAL_OF_1970 = 25_569;

const dateColumns: ReadonlySet<LedgerColumn> = new Set(['dueOn', 'publishedOn', 'remedyDueOn']);

function readHeader(batch: RowBatch, index: number): Header | undefined {
  const at = new Map<string, number>();
  for (let column = 0; column < batch.width(index); column += 1) {
    // A heading that the office wrapped or spaced out is still the heading.
    const text = batch.text(index, column).replace(/\s+/gu, '');
    if (text !== '' && !at.has(text)) at.set(text, column);
  }
  const find = ({ zh, en }: { readonly zh: string; readonly en: string }) =>
    at.get(zh) ?? at.get(en.replace(/\s+/gu, ''));
  const identity = find(ledgerIdentity);
  if (identity === undefined) return undefined;
  const columns = new Map<LedgerColumn, number>();
  for (const column of ledgerColumnOrder) {
    const found = find(ledgerColumns[column]);
    if (found !== undefined) columns.set(column, found);
  }
  return { identity, settledOn: find(ledgerSettledOn), columns };
}

/** A day as ISO, also where only its serial number is left; any other text as it is. */
function readDay(batch: RowBatch, index: number, column: number): string {
  const text = batch.text(index, column).trim();
  const serial = Number(text);
  if (/^\d{5}$/u.test(text) && serial >= SERIAL_DAYS.first && serial <= SERIAL_DAYS.last)
    return isoOfDay(serial - SERIAL_OF_1970);
  return /^\d{4}-\d{2}-\d{2} /u.test(text) ? text.slice(0, 10) : text;
}

function readRow(batch: RowBatch, index: number, header: Header, sheet: string): LedgerSheetRow {
  const cells: Partial<Record<LedgerColumn, string>> = {};
  for (const [column, at] of header.columns)
    cells[column] = dateColumns.has(column) ? readDay(batch, index, at) : batch.text(index, at).trim();
  return {
    id: batch.text(index, header.identity).trim(),
    settledOn: header.settledOn === undefined ? '' : readDay(batch, index, header.settledOn),
    sheet,
    row: batch.rowNumber(index),
    cells,
  };
}

/** A row for each gap that the row joins. */
function splitRow(row: LedgerSheetRow): readonly LedgerSheetRow[] {
  const ids = row.id.split(/\s+/u);
  return ids.map((id, index) => ({ ...row, id, cells: splitCells(row.cells, ids.length, index) }));
}

interface ReadSheetRows {
  readonly found: boolean;
  readonly rows: readonly LedgerSheetRow[];
  /** Numbers of rows with words and without identity. */
  readonly strangers: readonly number[];
}

async function readSheet(sheet: SheetReader): Promise<ReadSheetRows> {
  const rows: LedgerSheetRow[] = [];
  const strangers: number[] = [];
  let header: Header | undefined;
  for await (const batch of sheet.rows()) {
    for (let index = 0; index < batch.length; index += 1) {
      if (header === undefined) {
        if (batch.rowNumber(index) > HEADER_WITHIN) return { found: false, rows, strangers };
        header = readHeader(batch, index);
        continue;
      }
      const row = readRow(batch, index, header, sheet.name);
      if (row.id !== '') rows.push(...splitRow(row));
      else if (Object.values(row.cells).some((text) => text !== '')) strangers.push(row.row);
    }
  }
  return { found: header !== undefined, rows, strangers };
}

/**
 * The rows of every sheet of a rectification ledger, in the order of the sheets. Rows are distinguished by the hidden column, so they
 * may have been sorted, filtered or moved. Throws when no sheet has that column; rows without identity are reported as warnings.
 */
export async function readLedger(
  opened: OpenedList,
  file: string,
): Promise<{ readonly rows: readonly LedgerSheetRow[]; readonly problems: readonly Problem[] }> {
  const rows: LedgerSheetRow[] = [];
  const problems: Problem[] = [];
  let found = false;
  for (const sheet of opened.sheets) {
    const read = await readSheet(sheet);
    found ||= read.found;
    rows.push(...read.rows);
    if (read.strangers.length === 0) continue;
    const named = read.strangers.slice(0, ROWS_NAMED).join(', ');
    const facts = { rows: named, count: read.strangers.length };
    problems.push(problem('ledger/rows-without-identity', { file, sheet: sheet.name }, facts));
  }
  if (!found) {
    const heading = ledgerIdentity.zh;
    throw new InputError([problem('ledger/no-identity', { file }, { heading })]);
  }
  return { rows, problems };
}
