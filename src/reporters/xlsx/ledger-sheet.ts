import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import {
  type LedgerColumn,
  ledgerColumnOrder,
  ledgerColumns,
  ledgerStatuses,
} from '../../labels/ledger-columns.ts';
import type { Language } from '../../model/language.ts';
import type { LedgerRow } from '../ledger-rows.ts';
import { addTable } from './table-sheet.ts';

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

/** exceljs has this member and does not declare it. */
interface ValidatedSheet extends Worksheet {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

function hasValidations(sheet: Worksheet): sheet is ValidatedSheet {
  return 'dataValidations' in sheet;
}

/**
 * The 整改台账: nineteen columns as offices use them, and a hidden twentieth that names the gap, by which the next audit
 * finds the officers' entries again.
 */
export function addLedger(
  workbook: Workbook,
  name: string,
  title: string,
  rows: readonly LedgerRow[],
  language: Language,
): void {
  const sheet = addTable(workbook, {
    name,
    title,
    columns: [
      ...ledgerColumnOrder.map((column) => ({
        heading: ledgerColumns[column][language],
        width: widths[column],
        ...(dates.has(column) ? { isDate: true as const } : {}),
      })),
      { heading: language === 'zh' ? '标识（勿改）' : 'Identity (keep)', width: 10, hidden: true as const },
    ],
    rows: rows.map((row, index) => [
      ...ledgerColumnOrder.map((column) => (column === 'number' ? index + 1 : row.cells[column])),
      row.finding.id,
    ]),
  });
  if (!hasValidations(sheet)) return;
  const letter = sheet.getColumn(ledgerColumnOrder.indexOf('status') + 1).letter;
  const choices = Object.values(ledgerStatuses).map((text) => text[language]);
  const last = FIRST_ROW + rows.length - 1 + ROWS_TO_SPARE;
  // One range, not a validation for each cell: the sheet stays small however long the ledger is.
  sheet.dataValidations.add(`${letter}${FIRST_ROW}:${letter}${last}`, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    errorTitle: ledgerColumns.status[language],
    error: choices.join(language === 'zh' ? '、' : ', '),
  });
}
