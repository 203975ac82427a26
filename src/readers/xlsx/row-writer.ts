import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { ReadLimits } from '../reader.ts';
import {
  type CellBatch,
  clearBatch,
  compact,
  createCellBatch,
  hasRoom,
  isFull,
  moveSlots,
  SlotType,
} from './cell-batch.ts';
import { type GatheredCells, gatherCells } from './gathered-cells.ts';

/** Columns that a worksheet can have (XFD). */
const SHEET_COLUMNS = 16_384;
/** For workbooks, when the limits leave rows open: twice what a sheet can have. */
const MOST_ROWS = 2_000_000;

/** Puts cells into the batch being filled; full ones wait in `ready`. */
export interface RowWriter {
  readonly ready: CellBatch[];
  readonly maxCellBytes: number;
  /** Whether a row came after one that is below it. */
  readonly isOutOfOrder: () => boolean;
  /** Begins a row, or goes on with the last one where its number comes again. `number` below 1: one more than the row before. */
  startRow(number: number, isHidden: boolean): void;
  /** Renumbers the current row, when only its cells know. */
  numberRow(number: number): void;
  /** The number of the current row. */
  row(): number;
  put(column: number, type: number, value: number, length: number): void;
  putShared(column: number, index: number): void;
  /** Blank rows are forgotten, however many there are. */
  endRow(): void;
  batch(): CellBatch;
  /** Hands on what is left, batch by batch: each is in `ready` before the next is asked for. */
  finish(): Generator<void>;
  /** Gives a batch back to be filled again. */
  recycle(batch: CellBatch): void;
}

/** Whether each row has one cell and no more: the first column of a sheet that is written column by column, or a list of titles. */
function isOneColumn({ rows, rowStarts, rowWidths, types }: CellBatch): boolean {
  for (let row = 0; row < rows; row += 1) {
    const start = rowStarts[row] as number;
    const last = start + (rowWidths[row] as number) - 1;
    for (let slot = start; slot < last; slot += 1) if (types[slot] !== SlotType.empty) return false;
  }
  return true;
}

export function createRowWriter(file: string, sheet: string, limits: ReadLimits): RowWriter {
  const maxColumns = Math.min(limits.maxColumns, SHEET_COLUMNS);
  // Row numbers are kept in 32 bits.
  const maxRows = Number.isFinite(limits.maxRows) ? Math.min(limits.maxRows, 2 ** 31 - 1) : MOST_ROWS;
  const ready: CellBatch[] = [];
  const spare: CellBatch[] = [];
  let batch = createCellBatch(maxColumns);
  let start = 0;
  let width = 0;
  let rowNumber = 0;
  let isRowHidden = false;
  let isOutOfOrder = false;
  /** Where the row under way is written: behind the others, or in the place of one that is gone on with. */
  let target = 0;
  let highest = 0;
  /** Rows of the batch were moved, and left room behind. */
  let isScattered = false;
  /** Takes full batches as long as the sheet may turn out to be written column by column; then undefined. */
  let gathered: GatheredCells | undefined = gatherCells();
  let comesBack = false;

  function put(column: number, type: number, value: number, length: number): void {
    if (column >= maxColumns) {
      const place = { file, sheet, row: rowNumber };
      throw new InputError([problem('workbook/columns', place, { limit: maxColumns })]);
    }
    if (column >= width) {
      for (let gap = start + width; gap < start + column; gap += 1) batch.types[gap] = 0;
      width = column + 1;
    }
    batch.types[start + column] = type;
    batch.values[start + column] = value;
    batch.lengths[start + column] = length;
  }

  /** Goes on with the last row when this is its number: some exporters write a row element for each cell. */
  function resume(number: number, isHidden: boolean): boolean {
    const last = batch.rows - 1;
    if (last < 0 || number < 1 || batch.rowNumbers[last] !== number) return false;
    // Rows that were gone on with lie behind it.
    if ((batch.rowStarts[last] as number) + (batch.rowWidths[last] as number) !== batch.slots) return false;
    rowNumber = number;
    isRowHidden = isHidden || batch.hidden[last] === 1;
    start = batch.rowStarts[last] as number;
    width = batch.rowWidths[last] as number;
    batch.rows = last;
    batch.slots = start;
    target = last;
    return true;
  }

  /**
   * Goes on with an earlier row of the batch, behind all others: exporters that write column by column come back to each row.
   * A row that is in an earlier batch, or finds no room, makes the whole sheet be gathered, if none of it was handed on.
   */
  function reopen(number: number, isHidden: boolean): boolean {
    if (number < 1 || number > highest || comesBack) return false;
    const at = batch.rowNumbers.subarray(0, batch.rows).lastIndexOf(number);
    if (at !== -1 && !hasRoom(batch)) compact(batch);
    if (at === -1 || !hasRoom(batch)) {
      if (gathered !== undefined && (at !== -1 || !gathered.isEmpty())) comesBack = true;
      else isOutOfOrder = true;
      return false;
    }
    rowNumber = number;
    isRowHidden = isHidden || batch.hidden[at] === 1;
    start = batch.slots;
    width = batch.rowWidths[at] as number;
    moveSlots(batch, batch.rowStarts[at] as number, start, width);
    target = at;
    isScattered = true;
    return true;
  }

  /** Puts a full batch away and begins another. */
  function closeBatch(): void {
    if (gathered !== undefined) {
      if (isScattered) comesBack = true;
      if ((comesBack || isOneColumn(batch)) && gathered.add(batch)) {
        clearBatch(batch);
        return;
      }
      if (comesBack) isOutOfOrder = true;
      comesBack = false;
      ready.push(...gathered.batches(() => createCellBatch(maxColumns)));
      gathered = undefined;
    }
    ready.push(batch);
    batch = spare.pop() ?? createCellBatch(maxColumns);
  }

  return {
    ready,
    isOutOfOrder: () => isOutOfOrder,
    maxCellBytes: limits.maxCellBytes,
    batch: () => batch,
    put,
    putShared(column, index) {
      put(column, SlotType.shared, index, 0);
      if (index > batch.lastShared) batch.lastShared = index;
    },
    startRow(number, isHidden) {
      if (resume(number, isHidden) || reopen(number, isHidden)) return;
      if (isScattered && isFull(batch)) compact(batch);
      if (isFull(batch)) {
        closeBatch();
        isScattered = false;
      }
      rowNumber = number >= 1 ? number : rowNumber + 1;
      isRowHidden = isHidden;
      start = batch.slots;
      width = 0;
      target = batch.rows;
    },
    row: () => rowNumber,
    numberRow(number) {
      if (!resume(number, isRowHidden) && !reopen(number, isRowHidden)) rowNumber = number;
    },
    endRow() {
      if (width === 0) return;
      if (rowNumber > maxRows) {
        const place = { file, sheet, row: rowNumber };
        throw new InputError([problem('workbook/rows', place, { limit: maxRows })]);
      }
      const row = target;
      batch.rowNumbers[row] = rowNumber;
      if (rowNumber > highest) highest = rowNumber;
      batch.rowStarts[row] = start;
      batch.rowWidths[row] = width;
      batch.hidden[row] = isRowHidden ? 1 : 0;
      batch.rows = Math.max(batch.rows, row + 1);
      batch.slots = start + width;
      width = 0;
    },
    *finish() {
      comesBack ||= isScattered;
      if (gathered !== undefined && (comesBack || !gathered.isEmpty())) {
        const isWhole = gathered.add(batch);
        if (isWhole) clearBatch(batch);
        // Gathered rows are in order, whatever they came in.
        if (comesBack) isOutOfOrder = !isWhole;
        for (const whole of gathered.batches(() => spare.pop() ?? createCellBatch(maxColumns))) {
          ready.push(whole);
          yield;
        }
      }
      if (batch.rows === 0) return;
      ready.push(batch);
      yield;
    },
    recycle(used) {
      clearBatch(used);
      spare.push(used);
    },
  };
}
