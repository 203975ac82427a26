import type { MergedCells } from '../reader.ts';
import type { RowBounds } from '../row-bounds.ts';
import { dateCell, numberCell, type TableCell, type TableRow, textCell, unguarded } from '../table-batch.ts';
import { dayOfSerial, textOfMoment } from '../xlsx/serial-date.ts';
import type { HtmlSink } from './html-scanner.ts';

/** Collects the rows of all tables, one below the other, as Excel shows such a page. */
export interface TableRowSink extends HtmlSink {
  /** Whole rows since the last call. */
  takeRows(): readonly TableRow[];
  readonly mergedCells: readonly MergedCells[];
  readonly tables: () => number;
  finish(): void;
}

const MERGES_KEPT = 1000;
const LONGEST_SPAN = 65_534;

function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu').exec(
    attributes,
  );
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

function span(attributes: string, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(attributeOf(attributes, name) ?? '1', 10);
  // rowspan="0" reaches to the end of its group of rows.
  if (value === 0 && name === 'rowspan') return LONGEST_SPAN;
  return Math.min(Math.max(Number.isNaN(value) ? 1 : value, 1), LONGEST_SPAN);
}

/** The number that Excel (x:num) or LibreOffice (sdval) keep beside what a cell shows. */
function numberBeside(attributes: string): number {
  const stated = attributeOf(attributes, 'x:num') ?? attributeOf(attributes, 'sdval') ?? '';
  return stated.trim() === '' ? Number.NaN : Number(stated);
}

/** The day of the number beside a text that spells it in words: Wednesday, September 25, 2024. Another day than it spells is none. */
function dayInWords(text: string, value: number): TableCell | undefined {
  if (!(value >= 1) || !/\p{L}{3}/u.test(text)) return undefined;
  const moment = dayOfSerial(value, false);
  const [year, , day] = moment === undefined ? [] : textOfMoment(moment).slice(0, 10).split('-');
  const numbers = text.match(/\d+/gu)?.map(Number) ?? [];
  const isSpelt = numbers.includes(Number(year)) && numbers.includes(Number(day));
  return moment !== undefined && isSpelt ? dateCell(moment) : undefined;
}

function isHiddenBy(attributes: string): boolean {
  return (
    /display\s*:\s*none|(?:^|[;"'\s])height\s*:\s*0(?:\.0+)?(?:px|pt)?\s*(?:[;"']|$)/iu.test(attributes) ||
    /(?:^|\s)hidden(?:\s|=|\/|$)/iu.test(attributes)
  );
}

/** White space as a browser shows it: runs are one space, line breaks come from tags only. */
function visibleText(pieces: readonly string[]): string {
  return pieces
    .join('')
    .replace(/[ \t\r\f]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

const lineBreaking = new Set(['br', 'p', 'div', 'li']);
const groups = new Set(['thead', 'tbody', 'tfoot']);
/** Tags of a table inside a cell that part its texts. */
const inner = new Set(['table', 'tr', 'td', 'th', 'caption']);

/** Rows are closed by what follows them, as browsers do: end tags may be missing. */
export function createTableRowSink(bounds: RowBounds, mostMerges = MERGES_KEPT): TableRowSink {
  let rows: TableRow[] = [];
  const mergedCells: MergedCells[] = [];
  let tables = 0;
  let rowNumber = 0;
  let cells: (TableCell | undefined)[] | undefined;
  let isHidden = false;
  let pieces: string[] | undefined;
  let characters = 0;
  let column = 0;
  let columnSpan = 1;
  let rowSpan = 1;
  let value = Number.NaN;
  /** Cells with something in them of the widest row of the table so far, and rows with two or more. */
  let widestRow = 0;
  let wideRows = 0;
  /** Tables open inside a cell whose text they are. */
  let innerTables = 0;
  /** First of the merged cells that the open group of rows may still cut. */
  let groupMerges = 0;
  /** Rows still covered from above, by column. */
  let covered: number[] = [];

  function openRow(attributes: string): void {
    closeRow();
    cells = [];
    column = 0;
    rowNumber += 1;
    isHidden = isHiddenBy(attributes);
  }

  function openCell(attributes: string): void {
    closeCell();
    if (cells === undefined) openRow('');
    while ((covered[column] ?? 0) > 0) column += 1;
    columnSpan = span(attributes, 'colspan');
    rowSpan = span(attributes, 'rowspan');
    value = numberBeside(attributes);
    pieces = [];
    characters = 0;
  }

  function closeCell(): void {
    if (pieces === undefined || cells === undefined) return;
    const text = visibleText(pieces);
    pieces = undefined;
    const isFilled = text !== '' || !Number.isNaN(value);
    if (isFilled && column >= bounds.maxColumns) bounds.refuseColumns(rowNumber);
    if (text !== '') cells[column] = dayInWords(text, value) ?? textCell(unguarded(text));
    else if (!Number.isNaN(value)) cells[column] = numberCell(value, 'plain', false);
    const last = Math.min(column + columnSpan, bounds.maxColumns + 1);
    if ((columnSpan > 1 || rowSpan > 1) && mergedCells.length < mostMerges) {
      const lastRow = rowNumber + rowSpan - 1;
      mergedCells.push({ firstRow: rowNumber, lastRow, firstColumn: column, lastColumn: last - 1 });
    }
    // Counted from this row on: the end of the row takes one off.
    for (; column < last; column++) covered[column] = rowSpan;
  }

  function closeRow(): void {
    closeCell();
    if (cells === undefined) return;
    for (let at = 0; at < covered.length; at++) if ((covered[at] ?? 0) > 0) covered[at]! -= 1;
    if (cells.length > 0 && rowNumber > bounds.maxRows) bounds.refuseRows();
    if (cells.length > 0) rows.push({ number: rowNumber, cells, isHidden });
    const filled = cells.reduce((count, cell) => (cell === undefined ? count : count + 1), 0);
    if (filled > widestRow) widestRow = filled;
    if (filled >= 2) wideRows += 1;
    cells = undefined;
  }

  /** Cells reach down to the end of their group of rows, no further. */
  function endGroup(): void {
    closeRow();
    covered = [];
    for (let at = groupMerges; at < mergedCells.length; at++) {
      const cells = mergedCells[at]!;
      if (cells.lastRow > rowNumber) mergedCells[at] = { ...cells, lastRow: rowNumber };
    }
    groupMerges = mergedCells.length;
  }

  function endTable(): void {
    endGroup();
    widestRow = 0;
    wideRows = 0;
  }

  /**
   * Whether a table inside a cell is part of its text: the rows above are those of a list. Else the table around it only lays out
   * the page.
   */
  const isTextOfCell = () => pieces !== undefined && (widestRow >= 3 || (widestRow === 2 && wideRows >= 2));

  return {
    mergedCells,
    tables: () => tables,
    open(name, attributes) {
      if (innerTables > 0 || (name === 'table' && isTextOfCell())) {
        if (name === 'table') innerTables += 1;
        if (inner.has(name) || lineBreaking.has(name)) pieces?.push(' ');
        return;
      }
      if (name === 'table') {
        // A table that lays out the page: what was before it is a row of its own.
        endTable();
        tables += 1;
      } else if (groups.has(name)) endGroup();
      else if (name === 'tr') openRow(attributes);
      else if (name === 'td' || name === 'th') openCell(attributes);
      else if (name === 'caption') {
        openRow('');
        openCell('');
      } else if (lineBreaking.has(name)) pieces?.push('\n');
    },
    close(name) {
      if (innerTables > 0) {
        if (name === 'table') innerTables -= 1;
        if (inner.has(name)) pieces?.push(' ');
        return;
      }
      if (name === 'table') endTable();
      else if (groups.has(name)) endGroup();
      else if (name === 'tr' || name === 'caption') closeRow();
      else if (name === 'td' || name === 'th') closeCell();
      else if (name === 'p' || name === 'div' || name === 'li') pieces?.push('\n');
    },
    text(text) {
      if (pieces === undefined) return;
      characters += text.length;
      if (characters > bounds.maxCellBytes) bounds.refuseCell(rowNumber, column);
      pieces.push(text.replace(/\n/gu, ' '));
    },
    takeRows() {
      const taken = rows;
      rows = [];
      return taken;
    },
    refuse: bounds.refuseContent,
    finish: endTable,
  };
}
