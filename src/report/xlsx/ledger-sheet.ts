import type { Language } from '../../model/language.ts';
import {
  type LedgerColumn,
  ledgerColumns,
  ledgerIdentity,
  ledgerSettledOn,
  ledgerStatuses,
  shownLedgerColumns,
} from '../../words/labels/ledger-columns.ts';
import type { Book } from '../../write/book/book.ts';
import type { JoinedFormerRow, JoinedRow } from '../ledger/join-rows.ts';
import { addTable, type TableColumn } from './table-sheet.ts';

const widths: Readonly<Record<LedgerColumn, number>> = {
  number: 4,
  category: 8,
  code: 6,
  item: 16,
  element: 12,
  problemType: 7,
  problem: 24,
  limit: 12,
  dueOn: 10,
  publishedOn: 10,
  workingDaysLate: 6,
  subject: 9,
  basis: 20,
  place: 12,
  key: 10,
  remedy: 20,
  remedyDueOn: 10,
  person: 6,
  status: 8,
  remark: 8,
};

const dates: ReadonlySet<LedgerColumn> = new Set(['dueOn', 'publishedOn', 'remedyDueOn']);
/** Rows of the status column that can be added by hand below the last finding. */
const ROWS_TO_SPARE = 50;

/** Kept for filters and for the next audit; the problem says what is in them, and paper is narrow. */
const hidden: ReadonlySet<LedgerColumn> = new Set(['category', 'publishedOn', 'place']);

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
    ...(hidden.has(column) ? { hidden: true } : {}),
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

/** What is wrong and in which row; a row of an earlier ledger may say it already. */
function tellWithPlace({ problem, place }: JoinedRow['cells']): string {
  const [says, where] = [String(problem), String(place)];
  return where === '' || says.includes(where) ? says : `${says}\n${where}`;
}

/**
 * The 整改台账: the columns that offices use, and two hidden ones that name the gaps and the day when they were found
 * gone, by which the next audit finds the officers' entries again. Gaps first, then the rows of gaps that are gone.
 */
export function addLedger(
  book: Book,
  name: string,
  title: string,
  rows: readonly JoinedRow[],
  former: readonly JoinedFormerRow[],
  language: Language,
): void {
  const all = [...rows.map(({ ids, cells }) => ({ ids, settledOn: '', cells })), ...former];
  const columns = shownLedgerColumns(all);
  addTable(book, {
    name,
    title,
    columns: [
      ...columns.map((column) => describeColumn(column, language)),
      { heading: ledgerIdentity[language], width: 10, hidden: true },
      { heading: ledgerSettledOn[language], width: 10, hidden: true },
    ],
    rows: all.map(({ ids, settledOn, cells }, index) => [
      ...columns.map((column) => {
        if (column === 'number') return index + 1;
        return column === 'problem' ? tellWithPlace(cells) : cells[column];
      }),
      ids.join(' '),
      settledOn,
    ]),
  });
}
