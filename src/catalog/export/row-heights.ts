import { nth } from '../../model/present.ts';
import { displayWidth } from '../../write/display-width.ts';

const POINTS_A_LINE = 12.5;
const PADDING = 3;
/** Excel refuses a higher row. */
const HIGHEST_ROW = 409;
/** Half a Chinese character of the body is smaller than the character that widths are counted in. */
const ROOM = 1.1;

/** A cell that may stand for several rows. */
interface SpanningCell {
  readonly lines: readonly string[];
  readonly rowSpan: number;
}

/** Points that texts need in a column when they are wrapped. */
export function heightOfLines(lines: readonly string[], width: number): number {
  const wrapped = lines.map((line) => Math.max(1, Math.ceil(displayWidth(line) / (width * ROOM))));
  return wrapped.reduce((sum, count) => sum + count, 0) * POINTS_A_LINE + PADDING;
}

/**
 * Heights at which every text is seen whole: no program makes room by itself for a cell that is merged. What a merged cell needs beyond
 * its rows is shared among them.
 */
export function rowHeights(
  rows: readonly (readonly (SpanningCell | undefined)[])[],
  widths: readonly number[],
): readonly number[] {
  const heights = rows.map(() => POINTS_A_LINE + PADDING);
  const spanning: { readonly row: number; readonly rowSpan: number; readonly height: number }[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined) continue;
      const height = heightOfLines(cell.lines, nth(widths, column));
      if (cell.rowSpan > 1) spanning.push({ row, rowSpan: cell.rowSpan, height });
      else heights[row] = Math.max(nth(heights, row), height);
    }
  }
  // The narrower first: what they need may be enough for the wider.
  for (const { row, rowSpan, height } of spanning.sort((a, b) => a.rowSpan - b.rowSpan)) {
    const own = heights.slice(row, row + rowSpan);
    const missing = height - own.reduce((sum, one) => sum + one, 0);
    if (missing <= 0) continue;
    for (const [at, one] of own.entries()) heights[row + at] = one + missing / rowSpan;
  }
  return heights.map((height) => Math.min(HIGHEST_ROW, Math.ceil(height)));
}
