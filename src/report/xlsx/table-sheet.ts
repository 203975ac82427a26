import { dayOfIso } from '../../model/plain-date.ts';
import { nth } from '../../model/present.ts';
import { columnLetters } from '../../text/column-letters.ts';
import { type Book, rangeOf } from '../../write/book/book.ts';
import {
  type BookCell,
  type BookRow,
  type CellStyle,
  type Choices,
  HEADING_STYLE,
} from '../../write/book/model.ts';
import { displayWidth } from '../../write/display-width.ts';

export interface TableColumn {
  readonly heading: string;
  /** Width in characters of the default font. */
  readonly width: number;
  /** Holds ISO days, written as real dates; a blank cell shows a day that is typed in as one. */
  readonly isDate?: true;
  readonly hidden?: true;
  /** To be filled in by a person: coloured. */
  readonly isAsked?: true;
  /** What can be chosen in the column, for the rows of the table and `spare` rows below. */
  readonly choices?: Omit<Choices, 'range'> & { readonly spare: number };
}

export interface TableSheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Fill of a cell, `RRGGBB`, by 0-based row and column of the table; a filled cell is centred. */
  readonly fillOf?: (row: number, column: number) => string | undefined;
  /** The file that a cell leads to, by 0-based row and column of the table: a path from where the workbook will be. */
  readonly linkOf?: (row: number, column: number) => string | undefined;
  /** How many columns go to paper, from the left; all unless stated. */
  readonly printedColumns?: number;
  /** Lines below the table, over its whole width. */
  readonly notes?: readonly string[];
  /** Columns that stay when the table is scrolled sideways. */
  readonly frozenColumns?: number;
}

const POINTS_A_LINE = 13;
/** Excel refuses a higher row. */
const HIGHEST_ROW = 409;
/** Half a Chinese character of the body is smaller than the character that widths are counted in. */
const ROOM = 1.1;
const HEADER_ROW = 2;
/** The first row below the title and the headings. */
export const FIRST_TABLE_ROW = HEADER_ROW + 1;
const ASKED = 'FFF9E5';

const TEXT_STYLE: CellStyle = { border: true, vertical: 'top', wrap: true, horizontal: 'left' };
const LINK_STYLE: CellStyle = { ...TEXT_STYLE, link: true };
const NUMBER_STYLE: CellStyle = { border: true, vertical: 'top', horizontal: 'center' };
const DATE_STYLE: CellStyle = { ...NUMBER_STYLE, format: 'date' };
const ASKED_TEXT: CellStyle = { ...TEXT_STYLE, fill: ASKED };
const ASKED_DATE: CellStyle = { ...DATE_STYLE, fill: ASKED };
const NOTE_STYLE: CellStyle = { vertical: 'top', wrap: true, horizontal: 'left' };
const TITLE_STYLE: CellStyle = {
  bold: true,
  size: 14,
  horizontal: 'center',
  vertical: 'center',
  shrink: true,
};

function writeCell(value: string | number, { isDate, isAsked }: TableColumn): BookCell {
  const dated = isAsked ? ASKED_DATE : DATE_STYLE;
  const day = isDate && typeof value === 'string' ? dayOfIso(value) : undefined;
  if (day !== undefined) return { value: { day }, style: dated };
  if (typeof value === 'number') return { value, style: NUMBER_STYLE };
  if (isDate && value === '') return { value, style: dated };
  return { value, style: isAsked ? ASKED_TEXT : TEXT_STYLE };
}

/** Lines that the highest cell of a row needs when wrapped. `widths`: of texts seen before. */
function countLines(
  row: readonly (string | number)[],
  columns: readonly TableColumn[],
  widths: Map<string, number>,
): number {
  let most = 1;
  for (let index = 0; index < columns.length; index += 1) {
    const value = row[index];
    const column = nth(columns, index);
    if (
      typeof value !== 'string' ||
      column.hidden ||
      (value.length * 2 <= column.width && !value.includes('\n'))
    )
      continue;
    let lines = 0;
    for (const line of value.split('\n')) {
      let width = widths.get(line);
      if (width === undefined) {
        width = displayWidth(line);
        widths.set(line, width);
      }
      lines += Math.max(1, Math.ceil(width / (column.width * ROOM)));
    }
    most = Math.max(most, lines);
  }
  return most;
}

/** Letters a word of a heading or a cell may have before it is broken all the same. */
const LONGEST_WORD = 14;
/** Bold letters and the margins of a cell. */
const ROOM_OF_HEADING = 1.2;
/** A column of sentences; its words are shorter than it is wide. */
const WIDE_COLUMN = 12;

const longestWord = (text: string): number =>
  Math.max(0, ...(text.match(/[A-Za-z][A-Za-z-]*/gu) ?? []).map((word) => word.length));

/** Chinese is broken anywhere, a word of letters nowhere: a narrow column becomes as wide as its longest word. */
function widenForWords(columns: readonly TableColumn[], rows: TableSheet['rows']): readonly TableColumn[] {
  return columns.map((column, at) => {
    if (column.hidden || column.width >= WIDE_COLUMN) return column;
    let longest = longestWord(column.heading) * ROOM_OF_HEADING;
    for (const row of rows) {
      const value = row[at];
      if (typeof value === 'string' && value.length <= LONGEST_WORD)
        longest = Math.max(longest, longestWord(value));
    }
    return { ...column, width: Math.max(column.width, Math.min(LONGEST_WORD, Math.ceil(longest))) };
  });
}

const filledStyles = new Map<string, CellStyle>();

/** One style for each fill: the same object is the same style of the file. */
function filledStyle(fill: string): CellStyle {
  const style = filledStyles.get(fill) ?? { ...NUMBER_STYLE, fill };
  filledStyles.set(fill, style);
  return style;
}

function* writeRows({
  title,
  columns,
  rows,
  notes = [],
  fillOf,
  linkOf,
}: TableSheet): Generator<BookRow, void> {
  yield { height: 26, cells: [{ value: title, style: TITLE_STYLE }] };
  const headings = columns.map(({ heading }) => ({ value: heading, style: HEADING_STYLE }));
  const lines = countLines(
    headings.map(({ value }) => value),
    columns,
    new Map(),
  );
  yield { height: Math.max(2, lines) * POINTS_A_LINE, cells: headings };
  const widths = new Map<string, number>();
  for (const [index, values] of rows.entries()) {
    yield {
      height: Math.min(HIGHEST_ROW, countLines(values, columns, widths) * POINTS_A_LINE + 2),
      cells: columns.map((column, at) => {
        const cell = writeCell(values[at] ?? '', column);
        const fill = fillOf?.(index, at);
        const link = linkOf?.(index, at);
        if (link !== undefined) return { ...cell, link, style: LINK_STYLE };
        return fill === undefined ? cell : { ...cell, style: filledStyle(fill) };
      }),
    };
  }
  const room = ROOM * columns.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);
  for (const note of notes) {
    const noteLines = Math.ceil(displayWidth(note) / room);
    yield {
      height: Math.min(HIGHEST_ROW, noteLines * POINTS_A_LINE + 2),
      cells: [{ value: note, style: NOTE_STYLE }],
    };
  }
}

function listChoices({ columns, rows }: TableSheet): readonly Choices[] {
  return columns.flatMap(({ choices }, index) => {
    if (choices === undefined) return [];
    const { spare, ...rest } = choices;
    const last = HEADER_ROW + Math.max(1, rows.length + spare);
    return [{ ...rest, range: rangeOf(FIRST_TABLE_ROW, index, last, index) }];
  });
}

/** A table with a title row, a frozen and filtered header, wrapped texts and a grid. */
export function addTable(book: Book, sheet: TableSheet): void {
  const columns = widenForWords(sheet.columns, sheet.rows);
  const table = { ...sheet, columns };
  const { rows, frozenColumns, printedColumns, notes = [] } = table;
  const visible = columns.findLastIndex(({ hidden }) => hidden !== true) + 1;
  const asked = columns.findIndex(({ isAsked }) => isAsked);
  const last = HEADER_ROW + rows.length;
  const across = [1, ...notes.map((_, index) => last + index + 1)];
  book.add({
    name: table.name,
    columns: columns.map(({ width, hidden }) => ({ width, ...(hidden ? { hidden } : {}) })),
    rows: writeRows(table),
    merged: visible > 1 ? across.map((row) => rangeOf(row, 0, row, (printedColumns ?? visible) - 1)) : [],
    frozenRows: HEADER_ROW,
    ...(frozenColumns === undefined ? {} : { frozenColumns }),
    filter: rangeOf(HEADER_ROW, 0, last, visible - 1),
    repeatedRows: HEADER_ROW,
    ...(printedColumns === undefined
      ? {}
      : { printed: rangeOf(1, 0, last + notes.length, printedColumns - 1) }),
    choices: listChoices(table),
    ...(asked === -1 ? {} : { activeCell: `${columnLetters(asked)}${FIRST_TABLE_ROW}` }),
  });
}
