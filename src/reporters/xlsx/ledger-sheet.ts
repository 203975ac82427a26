import type { Workbook } from 'exceljs';
import {
  type LedgerColumn,
  ledgerColumnOrder,
  ledgerColumns,
  ledgerIdentity,
  ledgerSettledOn,
  ledgerStatuses,
} from '../../labels/ledger-columns.ts';
import type { Language } from '../../model/language.ts';
import type { FormerLedgerRow, LedgerRow } from '../ledger-rows.ts';
import { addTable } from './table-sheet.ts';
import { addValidation } from './validation.ts';

const widths: Readonly<Record<LedgerColumn, number>> = {
  number: 5,
  category: 11,
  code: 8,
  item: 18,
  element: 11,
  problemType: 9,
  problem: 24,
  limit: 16,
  dueOn: 11,
  publishedOn: 11,
  workingDaysLate: 7,
  subject: 11,
  basis: 18,
  place: 16,
  remedy: 22,
  remedyDueOn: 11,
  person: 7,
  status: 9,
  remark: 9,
};

const dates: ReadonlySet<LedgerColumn> = new Set(['dueOn', 'publishedOn', 'remedyDueOn']);
/** Rows of the status column that can be added by hand below the last finding. */
const ROWS_TO_SPARE = 50;
const FIRST_ROW = 3;

/**
 * The 整改台账: nineteen columns as offices use them, and two hidden ones that name the gap and the day when it was found
 * gone, by which the next audit finds the officers' entries again. Gaps first, then the rows of gaps that are gone.
 */
export function addLedger(
  workbook: Workbook,
  name: string,
  title: string,
  rows: readonly LedgerRow[],
  former: readonly FormerLedgerRow[],
  language: Language,
): void {
  const all = [...rows.map(({ finding, cells }) => ({ id: finding.id, settledOn: '', cells })), ...former];
  const sheet = addTable(workbook, {
    name,
    title,
    columns: [
      ...ledgerColumnOrder.map((column) => ({
        heading: ledgerColumns[column][language],
        width: widths[column],
        ...(dates.has(column) ? { isDate: true as const } : {}),
      })),
      { heading: ledgerIdentity[language], width: 10, hidden: true as const },
      { heading: ledgerSettledOn[language], width: 10, hidden: true as const },
    ],
    rows: all.map(({ id, settledOn, cells }, index) => [
      ...ledgerColumnOrder.map((column) => (column === 'number' ? index + 1 : cells[column])),
      id,
      settledOn,
    ]),
  });
  const letter = sheet.getColumn(ledgerColumnOrder.indexOf('status') + 1).letter;
  const choices = Object.values(ledgerStatuses).map((text) => text[language]);
  const last = FIRST_ROW + all.length - 1 + ROWS_TO_SPARE;
  addValidation(sheet, `${letter}${FIRST_ROW}:${letter}${last}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    errorTitle: ledgerColumns.status[language],
    error: choices.join(language === 'zh' ? '、' : ', '),
  });
}
