import type { CarriedLedger, FormerRow, LedgerNote, LedgerStatus } from '../../model/ledger.ts';
import type { GapReport, Outcome } from '../../model/report.ts';
import { findLedgerStatus, type LedgerColumn } from '../../words/labels/ledger-columns.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { ruleTexts } from '../../words/rules/index.ts';
import { createUntouched, mergeSheets } from './merge-sheets.ts';
import type { LedgerSheetRow } from './read-ledger.ts';

const judged: ReadonlySet<Outcome> = new Set(['met', 'gap', 'pending']);

/** The remedies that the tool itself writes, or wrote before: an officer's own differ. */
const ownRemedies: ReadonlySet<string> = new Set(
  ruleTexts.flatMap(({ remedy, order = remedy }) =>
    [remedy.zh, remedy.en, order.zh, order.en].map((text) => text.trim()),
  ),
);

/** What an officer said of a gap that is still there, and what follows from it. */
function proposeStatus(word: string, wasSettled: boolean): string {
  if (wasSettled) return 'recurring' satisfies LedgerStatus;
  const status = findLedgerStatus(word);
  if (word !== '' && status === undefined) return word;
  if (status === undefined || status === 'open' || status === 'mended')
    return 'persisting' satisfies LedgerStatus;
  return status;
}

/** True when the element, or the item where the row names none, was judged in this report. */
function wasJudged({ cells }: LedgerSheetRow, report: GapReport): boolean {
  const code = cells.code ?? '';
  if (code === '') return true;
  const items = report.items.filter((item) => item.code === code);
  const element = items.flatMap(({ elements }) => elements).find(({ name }) => name === cells.element);
  return element === undefined
    ? items.some(({ outcome }) => judged.has(outcome))
    : judged.has(element.outcome);
}

function keepFormer(row: LedgerSheetRow, report: GapReport): FormerRow {
  const { id, cells } = row;
  const word = cells.status ?? '';
  const status = findLedgerStatus(word);
  const texts = Object.fromEntries(
    Object.entries(cells).filter(([column]) => column !== ('number' satisfies LedgerColumn)),
  );
  if (row.settledOn === '' && !wasJudged(row, report)) return { id, status: status ?? word, cells: texts };
  const isOwnVerdict = status === 'withheld' || status === 'nothing-happened';
  const kept = isOwnVerdict ? status : status === undefined && word !== '' ? word : 'mended';
  return { id, settledOn: row.settledOn || report.asOf, status: kept, cells: texts };
}

/** What a row says of several gaps is written once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/**
 * Ties an earlier ledger to this report by the identity of each gap: what officers wrote beside gaps that are still open, with the
 * status that follows, and the rows of gaps that are gone.
 */
export function carryLedger(
  report: GapReport,
  rows: readonly LedgerSheetRow[],
  file: string,
): { readonly ledger: CarriedLedger; readonly problems: readonly Problem[] } {
  const untouched = createUntouched(rows, ownRemedies);
  const merged = mergeSheets(rows, untouched, file);
  const present = new Set(report.findings.filter(({ severity }) => severity !== 'info').map(({ id }) => id));
  const notes = merged.rows
    .filter(({ id }) => present.has(id))
    .map((row): LedgerNote => {
      const { remedy = '', remedyDueOn = '', person = '', status = '', remark = '' } = row.cells;
      return {
        id: row.id,
        ...(untouched('remedy', remedy, row) ? {} : { remedy }),
        ...(remedyDueOn === '' ? {} : { remedyDueOn }),
        person,
        status: proposeStatus(status, row.settledOn !== ''),
        remark,
      };
    });
  const formerRows = merged.rows.filter(({ id }) => !present.has(id)).map((row) => keepFormer(row, report));
  return { ledger: { file, notes, formerRows }, problems: distinct(merged.problems) };
}
