import { findLedgerStatus, type LedgerColumn, ledgerColumns } from '../../words/labels/ledger-columns.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { LedgerSheetRow } from './read-ledger.ts';

/** The columns that officers fill in. */
const officerColumns = ['remedy', 'remedyDueOn', 'person', 'status', 'remark'] as const;

type OfficerColumn = (typeof officerColumns)[number];

/** Whether a cell still holds what the tool wrote there. */
type Untouched = (column: OfficerColumn, text: string, row: LedgerSheetRow) => boolean;

/** The day that most rows have: the one that the tool proposed. */
function commonDay(rows: readonly LedgerSheetRow[]): string {
  const counts = new Map<string, number>();
  for (const { cells, settledOn } of rows) {
    const day = cells.remedyDueOn ?? '';
    if (day !== '' && settledOn === '') counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** `remedies`: the remedies that the tool itself writes, in every language. */
export function createUntouched(rows: readonly LedgerSheetRow[], remedies: ReadonlySet<string>): Untouched {
  const proposed = commonDay(rows);
  return (column, text) => {
    if (text === '') return true;
    if (column === 'remedy') return remedies.has(text);
    if (column === 'remedyDueOn') return text === proposed;
    return column === 'status' && findLedgerStatus(text) === 'open';
  };
}

/**
 * One row for each identity. The whole ledger and the sheet of a body both hold a gap: what an officer wrote in either counts; where
 * both hold different words, the first sheet wins and the other is reported.
 */
export function mergeSheets(
  rows: readonly LedgerSheetRow[],
  untouched: Untouched,
  file: string,
): { readonly rows: readonly LedgerSheetRow[]; readonly problems: readonly Problem[] } {
  const merged = new Map<string, LedgerSheetRow>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const first = merged.get(row.id);
    if (first === undefined) {
      merged.set(row.id, row);
      continue;
    }
    const cells: Partial<Record<LedgerColumn, string>> = { ...first.cells };
    for (const column of officerColumns) {
      const kept = first.cells[column] ?? '';
      const other = row.cells[column] ?? '';
      if (kept === other || untouched(column, other, row)) continue;
      if (untouched(column, kept, first)) cells[column] = other;
      else {
        const place = { file, sheet: first.sheet, row: first.row };
        const facts = { column: ledgerColumns[column].zh, kept, left: other, sheet: row.sheet };
        problems.push(problem('ledger/contradicting-sheets', place, facts));
      }
    }
    merged.set(row.id, { ...first, cells, settledOn: first.settledOn || row.settledOn });
  }
  return { rows: [...merged.values()], problems };
}
