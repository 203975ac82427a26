import type { PlannedRow } from './planned-row.ts';
import { afterWorkdays, isKnownDay } from './rest-calendar.ts';

/** A count of working days: the day before the first that is counted, and the last one. ISO days. */
export interface RowCount {
  readonly from: string;
  readonly due: string;
}

/** What a row's limit comes to where it counts working days: from formation, or from the publication of what the row explains. */
export function countOf(
  { duty, formed, explains }: PlannedRow,
  rows: readonly PlannedRow[],
): RowCount | undefined {
  const limit = duty?.limit;
  if (limit?.kind !== 'workdays' && limit?.kind !== 'follows') return undefined;
  const document = rows.find(({ title }) => title === explains);
  const from = limit.kind === 'follows' ? document?.published : formed;
  if (from === undefined || !isKnownDay(from)) return undefined;
  return { from, due: afterWorkdays(from, limit.kind === 'follows' ? limit.workdays : limit.count) };
}
