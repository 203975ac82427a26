import type { MergedCells } from '../reader.ts';
import type { RowBounds } from '../row-bounds.ts';
import type { TableRow } from '../table-batch.ts';
import type { TableCell } from '../table-cell.ts';
import { textCell } from '../table-cell.ts';
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

function span(attributes: string, name: string): number {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']?\\s*(\\d{1,6})`, 'iu').exec(attributes)?.[1];
  return Math.min(Math.max(Number(found ?? 1), 1), LONGEST_SPAN);
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
  /** Rows still covered from above, by column. */
  let covered: number[] = [];

  function openRow(attributes: string): void {
    closeRow();
    cells = [];
    column = 0;
    rowNumber += 1;
    isHidden = /display\s*:\s*none/iu.test(attributes);
  }

  function openCell(attributes: string): void {
    closeCell();
    if (cells === undefined) openRow('');
    while ((covered[column] ?? 0) > 0) column += 1;
    columnSpan = span(attributes, 'colspan');
    rowSpan = span(attributes, 'rowspan');
    pieces = [];
    characters = 0;
  }

  function closeCell(): void {
    if (pieces === undefined || cells === undefined) return;
    const text = visibleText(pieces);
    pieces = undefined;
    if (text !== '' && column >= bounds.maxColumns) bounds.refuseColumns(rowNumber);
    if (text !== '') cells[column] = textCell(text);
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
    cells = undefined;
  }

  function endTable(): void {
    closeRow();
    covered = [];
  }

  return {
    mergedCells,
    tables: () => tables,
    open(name, attributes) {
      if (name === 'table') {
        // A table inside a cell: what stood before it is a row of its own.
        endTable();
        tables += 1;
      } else if (name === 'tr') openRow(attributes);
      else if (name === 'td' || name === 'th') openCell(attributes);
      else if (name === 'caption') {
        openRow('');
        openCell('');
      } else if (lineBreaking.has(name)) pieces?.push('\n');
    },
    close(name) {
      if (name === 'table') endTable();
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
