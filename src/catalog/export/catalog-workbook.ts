import { nth } from '../../model/present.ts';
import { createBook, rangeOf } from '../../write/book/book.ts';
import { type BookRow, type CellStyle, HEADING_STYLE } from '../../write/book/model.ts';
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

interface SheetCell {
  readonly lines: readonly string[];
  readonly rowSpan: number;
  readonly isCentred: boolean;
}

/** The official table of a catalog, whatever made it. */
export interface CatalogSheet {
  readonly title: string;
  readonly subtitle: string;
  readonly groups: readonly { readonly heading: string; readonly columns: number }[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  readonly note: string;
  /** How many columns of matters there are. */
  readonly matters: number;
}

const FIRST_HEADER_ROW = 3;
const FIRST_ROW = FIRST_HEADER_ROW + 2;
/** By meaning: code, the matters, element, basis, limit, subject, channels, then the narrow tick columns. */
const TICK_WIDTH = 7;

const CENTRED: CellStyle = { border: true, horizontal: 'center', vertical: 'center', wrap: true };
const LEFT: CellStyle = { ...CENTRED, horizontal: 'left' };
const TITLE: CellStyle = { bold: true, size: 16, horizontal: 'center', vertical: 'center', wrap: true };
const SUBTITLE: CellStyle = { size: 10, horizontal: 'center', vertical: 'center', wrap: true };

/** The two rows of headings, and the ranges in which a heading stands for several columns or for both rows. */
function writeHeadings({ groups, headings }: CatalogSheet): {
  readonly rows: readonly BookRow[];
  readonly merged: readonly string[];
} {
  const upper: string[] = [];
  const merged: string[] = [];
  for (const { heading, columns } of groups) {
    const first = upper.length;
    const isWhole = columns === 1 && headings[first] === '';
    if (isWhole || columns > 1)
      merged.push(
        rangeOf(FIRST_HEADER_ROW, first, FIRST_HEADER_ROW + (isWhole ? 1 : 0), first + columns - 1),
      );
    upper.push(heading, ...Array.from({ length: columns - 1 }, () => ''));
  }
  const lower = upper.map((_, column) => headings[column] ?? '');
  const rows = [upper, lower].map((texts) => ({
    cells: texts.map((value) => ({ value, style: HEADING_STYLE })),
  }));
  return { rows, merged };
}

/** Ranges of equal cells that are merged. */
function listMerged({ rows }: CatalogSheet): readonly string[] {
  return rows.flatMap((cells, index) =>
    cells.flatMap((cell, column) => {
      const row = FIRST_ROW + index;
      return cell === undefined || cell.rowSpan < 2
        ? []
        : [rangeOf(row, column, row + cell.rowSpan - 1, column)];
    }),
  );
}

/** The workbook that an office can publish: two header rows repeated on every page, A4 across, equal cells merged. */
export async function renderCatalogWorkbook(table: CatalogSheet): Promise<Uint8Array> {
  const { title, subtitle, headings, rows, note, matters } = table;
  const book = createBook({ title, creator: 'mulu', day: 0 });
  const header = writeHeadings(table);
  const width = headings.length;
  const widths = [
    7,
    11,
    ...(matters > 2 ? Array.from({ length: matters - 1 }, () => 16) : [20]),
    30,
    34,
    20,
    16,
    18,
  ];
  const widthOf = (column: number) => widths[column] ?? TICK_WIDTH;
  const columnWidths = headings.map((_, column) => widthOf(column));
  const heights = rowHeights(rows, columnWidths);
  const room = columnWidths.reduce((sum, one) => sum + one, 0);
  const noteRow = FIRST_ROW + rows.length;
  const whole = (row: number) => (width > 1 ? [rangeOf(row, 0, row, width - 1)] : []);
  book.add({
    name: '标准目录',
    columns: columnWidths.map((one) => ({ width: one })),
    rows: [
      { height: 30, cells: [{ value: title, style: TITLE }] },
      { cells: [{ value: subtitle, style: SUBTITLE }] },
      ...header.rows,
      ...rows.map((cells, row) => ({
        height: nth(heights, row),
        cells: cells.map((cell) => ({
          value: cell?.lines.join('\n') ?? '',
          style: cell?.isCentred === true ? CENTRED : LEFT,
        })),
      })),
      ...(note === ''
        ? []
        : [{ height: heightOfLines([note], room), cells: [{ value: note, style: LEFT }] }]),
    ],
    merged: [
      ...whole(1),
      ...whole(2),
      ...header.merged,
      ...listMerged(table),
      ...(note === '' ? [] : whole(noteRow)),
    ],
    frozenRows: FIRST_ROW - 1,
    repeatedRows: FIRST_ROW - 1,
  });
  return book.bytes();
}
