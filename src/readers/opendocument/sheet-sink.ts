import { type Day, dayOfIso } from '../../model/plain-date.ts';
import type { RowBounds } from '../row-bounds.ts';
import {
  booleanCell,
  dateCell,
  errorCell,
  numberCell,
  type TableCell,
  type TableRow,
  textCell,
} from '../table-batch.ts';
import { dayZeroOf, momentOfIso, timeOfIso } from '../xlsx/serial-date.ts';
import { type GrowingOutline, keepMerge, type SheetOutline, type SheetSink } from '../xml-rows.ts';
import { createCellText } from './cell-text.ts';
import { createDocumentStyles, type DocumentStyles } from './document-styles.ts';
import { passEmptyCells } from './empty-cells.ts';

/** The attributes of a cell that carry its value. */
export interface CellValue {
  /** `office:value-type`; '' when the cell has none. */
  readonly type: string;
  readonly value: string | undefined;
  /** `office:string-value`: the text, where it differs from what is shown. */
  readonly stringValue: string | undefined;
  readonly isError: boolean;
  /** The number means a day by its style. */
  readonly isDate: boolean;
}

/** Office programs write no style lookup for us: leading zeros are taken from what is shown. */
function cellOfNumber(value: number, shown: string): TableCell {
  const cell = numberCell(value, 'plain', false);
  return /^0\d+$/u.test(shown) && Number(shown) === value ? { ...cell, text: shown } : cell;
}

/** A cell from its value and the text that it shows. */
function cellOfValue(
  { type, value, stringValue, isError, isDate }: CellValue,
  shown: string,
  dayZero: Day,
): TableCell {
  if (isError) return errorCell(shown);
  if (type === 'date') {
    const moment = momentOfIso(value ?? '');
    return moment === undefined ? textCell(shown) : dateCell(moment);
  }
  if (type === 'time') return textCell(timeOfIso(value ?? '') ?? shown);
  if (type === 'boolean') return booleanCell(/^(?:true|1)$/iu.test(value ?? ''));
  if (type === 'float' || type === 'percentage' || type === 'currency') {
    const number = value === undefined || value === '' ? Number.NaN : Number(value);
    if (Number.isNaN(number)) return textCell(shown);
    return isDate && number >= 1 && number < MOST_SERIAL
      ? dateCell(dayZero + number)
      : cellOfNumber(number, shown);
  }
  return textCell(stringValue ?? shown);
}

/** A sink that also says what it saw outside the rows. */
export interface OpenDocumentSink extends SheetSink {
  readonly outlines: () => readonly SheetOutline[];
}

/** Serial of 10000-01-01: no program shows a later day. */
const MOST_SERIAL = 2_958_466;

type Attribute = (name: string) => string | undefined;

/** Columns whose style is the same, up to the last of them (exclusive). */
interface ColumnStyle {
  readonly before: number;
  readonly style: string | undefined;
}

/** A number in an attribute: at least 1, absent as 1. */
function countOf(attribute: Attribute, name: string): number {
  const value = Number(attribute(name) ?? 1);
  return Number.isSafeInteger(value) && value > 1 ? value : 1;
}

interface RepeatedRow extends TableRow {
  readonly times: number;
}

/**
 * Reads the sheet with the index `wanted` (-1: none, only the outlines). Rows and cells that the file writes once with a
 * count are repeated, within the bounds: the last of them are the rest of an empty sheet.
 */
export function createOpenDocumentSink(
  wanted: number,
  bounds: RowBounds,
  common?: DocumentStyles,
): OpenDocumentSink {
  const outlines: GrowingOutline[] = [];
  let dayZero = dayZeroOf(false);
  const styles = createDocumentStyles(common);
  let columnStyles: ColumnStyle[] = [];
  let rowStyle: string | undefined;
  let rows: RepeatedRow[] = [];
  let row = 1;
  let rowTimes = 1;
  let isHidden = false;
  let cells: (TableCell | undefined)[] = [];
  let column = 0;
  let cellTimes = 1;
  let value: CellValue | undefined;
  let tableDepth = 0;
  const text = createCellText(bounds.maxCellBytes, () => bounds.refuseCell(row, column));
  const isWanted = () => outlines.length - 1 === wanted;

  function openTable(attribute: Attribute, offset: number): void {
    tableDepth += 1;
    if (tableDepth > 1) return;
    if (outlines.length === bounds.maxSheets) bounds.refuseSheets();
    const style = attribute('table:style-name') ?? '';
    outlines.push({
      name: attribute('table:name') ?? '',
      isHidden: styles.hidesTable(style),
      offset,
      mergedCells: [],
      dayZero,
    });
    row = 1;
    columnStyles = [];
  }

  function addColumns(attribute: Attribute): void {
    const columns = countOf(attribute, 'table:number-columns-repeated');
    const before = (columnStyles.at(-1)?.before ?? 0) + columns;
    columnStyles.push({ before, style: attribute('table:default-cell-style-name') });
  }

  function openRow(attribute: Attribute): void {
    rowTimes = countOf(attribute, 'table:number-rows-repeated');
    isHidden =
      /^(?:collapse|filter)$/u.test(attribute('table:visibility') ?? '') ||
      styles.hidesRow(attribute('table:style-name') ?? '');
    rowStyle = attribute('table:default-cell-style-name');
    cells = [];
    column = 0;
  }

  function openCell(name: string, attribute: Attribute): void {
    cellTimes = countOf(attribute, 'table:number-columns-repeated');
    const lastRow = row + countOf(attribute, 'table:number-rows-spanned') - 1;
    const lastColumn =
      column + Math.min(countOf(attribute, 'table:number-columns-spanned'), bounds.maxColumns) - 1;
    keepMerge(outlines, { firstRow: row, lastRow, firstColumn: column, lastColumn });
    if (name === 'covered-table-cell' || !isWanted()) return;
    const type = attribute('office:value-type') ?? '';
    value = {
      type,
      value:
        attribute('office:value') ??
        attribute('office:date-value') ??
        attribute('office:time-value') ??
        attribute('office:boolean-value'),
      stringValue: attribute('office:string-value'),
      isError: attribute('calcext:value-type') === 'error',
      isDate:
        type === 'float' &&
        styles.showsDay(
          attribute('table:style-name') ??
            rowStyle ??
            columnStyles.find(({ before }) => column < before)?.style,
        ),
    };
  }

  function closeCell(): void {
    if (value !== undefined) {
      const cell = cellOfValue(value, text.take(), dayZero);
      value = undefined;
      if (cell.kind !== 'empty') {
        if (column + cellTimes > bounds.maxColumns) bounds.refuseColumns(row);
        for (let at = column; at < column + cellTimes; at++) cells[at] = cell;
      }
    }
    column += cellTimes;
  }

  const passColumns = (columns: number) => {
    column += columns;
  };

  function closeRow(): void {
    if (cells.length > 0) {
      if (row + rowTimes - 1 > bounds.maxRows) bounds.refuseRows();
      rows.push({ number: row, cells, isHidden, times: rowTimes });
    }
    row += rowTimes;
  }

  function* repeated(taken: readonly RepeatedRow[]): Generator<TableRow> {
    for (const { times, number, cells: repeatedCells, isHidden: hidden } of taken) {
      for (let at = 0; at < times; at++)
        yield { number: number + at, cells: repeatedCells, isHidden: hidden };
    }
  }

  return {
    skim(bytes, at, end) {
      // Characters between cells belong to none.
      return tableDepth === 1 && value === undefined ? passEmptyCells(bytes, at, end, passColumns) : at;
    },
    skimmedDepth: () => 0,
    open(name, attribute, offset) {
      if (value !== undefined) text.open(name, attribute);
      else if (name === 'table') openTable(attribute, offset);
      else if (tableDepth > 1) return;
      else if (name === 'table-column') addColumns(attribute);
      else if (name === 'null-date') dayZero = dayOfIso(attribute('table:date-value') ?? '') ?? dayZero;
      else if (name === 'table-row') openRow(attribute);
      else if (name === 'table-cell' || name === 'covered-table-cell') openCell(name, attribute);
      else if (tableDepth === 0) styles.open(name, attribute);
    },
    close(name) {
      if (value !== undefined && text.isHidden()) {
        text.close(name);
        return;
      }
      if (name === 'table') tableDepth -= 1;
      if (tableDepth > 1) return;
      if (name === 'table-cell' || name === 'covered-table-cell') closeCell();
      else if (value !== undefined) text.close(name);
      else if (name === 'table-row') closeRow();
    },
    text(bytes, start, end) {
      if (value !== undefined) text.add(bytes, start, end);
    },
    takeRows() {
      const taken = rows;
      rows = [];
      return repeated(taken);
    },
    isDone: () => wanted >= 0 && outlines.length - 1 > wanted,
    outlines: () => outlines,
  };
}
