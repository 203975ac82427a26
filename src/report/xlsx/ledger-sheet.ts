import type { Language } from '../../model/language.ts';
import {
  type LedgerColumn,
  ledgerColumnOrder,
  ledgerColumns,
  ledgerIdentity,
  ledgerSettledOn,
  ledgerStatuses,
} from '../../words/labels/ledger-columns.ts';
import type { Book } from '../../write/book/book.ts';
import type { FormerLedgerRow, LedgerRow } from '../ledger-rows.ts';
import { addTable, type TableColumn } from './table-sheet.ts';

const widths: Readonly<Record<LedgerColumn, number>> = {
  number: 5,
  category: 10,
  code: 7,
  item: 16,
  element: 10,
  problemType: 8,
  problem: 24,
  limit: 14,
  dueOn: 10,
  publishedOn: 10,
  workingDaysLate: 7,
  subject: 10,
  basis: 20,
  place: 14,
  remedy: 20,
  remedyDueOn: 10,
  person: 7,
  status: 9,
  remark: 8,
};

const dates: ReadonlySet<LedgerColumn> = new Set(['dueOn', 'publishedOn', 'remedyDueOn']);
/** Rows of the status column that can be added by hand below the last finding. */
const ROWS_TO_SPARE = 50;

/** Columns of the ledger that an officer fills in or changes. */
const asked: ReadonlySet<LedgerColumn> = new Set(['remedy', 'remedyDueOn', 'person', 'status', 'remark']);

function describeColumn(column: LedgerColumn, language: Language): TableColumn {
  const heading = ledgerColumns[column][language];
  const states = Object.values(ledgerStatuses).map((text) => text[language]);
  return {
    heading,
    width: widths[column],
    ...(dates.has(column) ? { isDate: true } : {}),
    ...(asked.has(column) ? { isAsked: true } : {}),
    ...(column === 'status'
      ? {
          choices: {
            source: `"${states.join(',')}"`,
            others: 'stop',
            title: heading,
            message: states.join(language === 'zh' ? '、' : ', '),
            spare: ROWS_TO_SPARE,
          },
        }
      : {}),
  };
}

/**
 * The 整改台账: nineteen columns as offices use them, and two hidden ones that name the gap and the day when it was found
 * gone, by which the next audit finds the officers' entries again. Gaps first, then the rows of gaps that are gone.
 */
export function addLedger(
  book: Book,
  name: string,
  title: string,
  rows: readonly LedgerRow[],
  former: readonly FormerLedgerRow[],
  language: Language,
): void {
  const all = [...rows.map(({ finding, cells }) => ({ id: finding.id, settledOn: '', cells })), ...former];
  addTable(book, {
    name,
    title,
    columns: [
      ...ledgerColumnOrder.map((column) => describeColumn(column, language)),
      { heading: ledgerIdentity[language], width: 10, hidden: true },
      { heading: ledgerSettledOn[language], width: 10, hidden: true },
    ],
    rows: all.map(({ id, settledOn, cells }, index) => [
      ...ledgerColumnOrder.map((column) => (column === 'number' ? index + 1 : cells[column])),
      id,
      settledOn,
    ]),
  });
}
