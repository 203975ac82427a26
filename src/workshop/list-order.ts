import type { PlannedRow } from './planned-row.ts';

const sheetNames = ['一季度', '二季度', '三季度', '四季度', '常设栏目'] as const;

const dayOf = ({ formed, published }: PlannedRow): string => formed ?? published ?? '';

/** Pages that are always there have a sheet of their own, all else is in the quarter of its day. */
function sheetOf(row: PlannedRow, year: number): (typeof sheetNames)[number] {
  if (row.duty?.isStanding === true) return '常设栏目';
  const day = dayOf(row);
  if (day === '') return '三季度';
  if (day > `${year}-12-31`) return '四季度';
  return sheetNames[Math.floor((Number(day.slice(5, 7)) - 1) / 3)] ?? '四季度';
}

export interface ListSheet {
  readonly name: string;
  readonly rows: readonly PlannedRow[];
}

/** Rows as they are in the sheets of a list: by day, and rows of one day as they were added. */
export function laySheets(rows: readonly PlannedRow[], year: number): readonly ListSheet[] {
  const inOrder = rows.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)));
  return sheetNames
    .map((name) => ({ name, rows: inOrder.filter((row) => sheetOf(row, year) === name) }))
    .filter((sheet) => sheet.rows.length > 0);
}

export const rowsInOrder = (rows: readonly PlannedRow[], year: number): readonly PlannedRow[] =>
  laySheets(rows, year).flatMap((sheet) => sheet.rows);
