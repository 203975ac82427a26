import type { SkippedRows, SkipReason } from '../model/publication.ts';
import { safeText } from './rows/batch-view.ts';

/** Groups kept for the report; the counts are whole. */
const mostGroups = 500;
const longestText = 80;

/** Keeps what was no entry: consecutive rows with one reason become one group, bounded in number. */
export interface SkipLog {
  add(sheet: string, row: number, reason: SkipReason, text: () => string): void;
  /** A sheet that was not read at all. */
  addSheet(sheet: string, reason: SkipReason): void;
  readonly groups: () => readonly SkippedRows[];
  readonly counts: () => Readonly<Partial<Record<SkipReason, number>>>;
  /** Rows skipped so far. */
  readonly rows: () => number;
}

export function createSkipLog(): SkipLog {
  const groups: { -readonly [Key in keyof SkippedRows]: SkippedRows[Key] }[] = [];
  const counts: Partial<Record<SkipReason, number>> = {};
  let last: (typeof groups)[number] | undefined;
  let rows = 0;

  return {
    groups: () => groups,
    counts: () => counts,
    rows: () => rows,
    add(sheet, row, reason, text) {
      rows += 1;
      counts[reason] = (counts[reason] ?? 0) + 1;
      // Blank rows that the file leaves out do not part a group, entries do.
      if (last !== undefined && last.sheet === sheet && last.reason === reason && row === last.last + 1) {
        last.last = row;
        last.rows += 1;
        return;
      }
      last = undefined;
      if (groups.length >= mostGroups) return;
      last = { sheet, first: row, last: row, rows: 1, reason, text: safeText(text()).slice(0, longestText) };
      groups.push(last);
    },
    addSheet(sheet, reason) {
      last = undefined;
      if (groups.length < mostGroups) groups.push({ sheet, first: 0, last: 0, rows: 0, reason, text: '' });
    },
  };
}
