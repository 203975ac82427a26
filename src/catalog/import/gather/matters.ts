import { oneLine } from '../cells/clean-cell.ts';
import type { Line, LineCell } from '../table/read-lines.ts';

/** The matters below 一级事项, from the upper one down; the last that is filled names the item. */
export const matterRoles = ['item', 'third', 'fourth'] as const;

export const nameOf = (cell: LineCell | undefined) => oneLine(cell?.text ?? '').replace(/^●\s*/u, '');

/** The cell that names a row's item, and the names above it. */
export interface RowMatters {
  readonly named: LineCell | undefined;
  readonly above: readonly string[];
}

/** `before`: what stood above the item of the row before, in the same category. Without merged cells an upper matter stands in its first row only. */
export function rowMatters(line: Line, before: readonly string[]): RowMatters {
  const cells = matterRoles.map((role) => line.cell(role));
  const last = cells.findLastIndex((cell) => cell !== undefined);
  const above: string[] = [];
  let isCarried = true;
  for (const [index, cell] of cells.slice(0, Math.max(0, last)).entries()) {
    const name = cell === undefined ? (isCarried ? before[index] : undefined) : nameOf(cell);
    if (name !== before[index]) isCarried = false;
    if (name !== undefined) above.push(name);
  }
  return { named: cells[last], above };
}
