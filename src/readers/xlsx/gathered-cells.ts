/**
 * The cells of a worksheet that is written column by column: its rows are whole only at its end. They are kept in typed arrays, some
 * 20 bytes a cell with its place, and given back row by row.
 */
import { type CellBatch, isFull, SlotType } from './cell-batch.ts';

const MOST_CELLS = 12_000_000;
const MOST_BYTES = 256 * 1024 ** 2;
/** Above every worksheet; the order of rows takes an array of this length at most. */
const MOST_ROWS = 2 ** 24;
const FIRST_CELLS = 65_536;

/** What a slot holds is a place in the bytes of its batch. */
const standsInBytes = new Set<number>([
  SlotType.text,
  SlotType.decimal,
  SlotType.serialDecimal,
  SlotType.isoDate,
  SlotType.error,
]);

export interface GatheredCells {
  isEmpty(): boolean;
  /** Takes the rows of a batch, which can be filled anew. False when they are more than can be kept: none of them was taken. */
  add(batch: CellBatch): boolean;
  /** The rows, top down, in batches that `empty` gives; each is to be handed on before the next is asked for. */
  batches(empty: () => CellBatch): Generator<CellBatch>;
}

function longer<Cells extends Uint8Array | Uint16Array | Int32Array>(
  cells: Cells,
  make: new (length: number) => Cells,
) {
  const larger = new make(cells.length * 2);
  larger.set(cells);
  return larger;
}

export function gatherCells(): GatheredCells {
  let rows = new Int32Array(FIRST_CELLS);
  let columns = new Uint16Array(FIRST_CELLS);
  let types = new Uint8Array(FIRST_CELLS);
  let values = new Int32Array(FIRST_CELLS);
  let lengths = new Int32Array(FIRST_CELLS);
  let cells = 0;
  let bytes = Buffer.alloc(FIRST_CELLS);
  let usedBytes = 0;
  let lastRow = 0;
  const hiddenRows = new Set<number>();

  function makeRoom(more: number, moreBytes: number): void {
    while (cells + more > rows.length) {
      rows = longer(rows, Int32Array);
      columns = longer(columns, Uint16Array);
      types = longer(types, Uint8Array);
      values = longer(values, Int32Array);
      lengths = longer(lengths, Int32Array);
    }
    if (usedBytes + moreBytes <= bytes.length) return;
    const larger = Buffer.alloc(2 * (usedBytes + moreBytes));
    bytes.copy(larger, 0, 0, usedBytes);
    bytes = larger;
  }

  function addRow(batch: CellBatch, row: number): void {
    const number = batch.rowNumbers[row] as number;
    const start = batch.rowStarts[row] as number;
    const width = batch.rowWidths[row] as number;
    if (batch.hidden[row] === 1) hiddenRows.add(number);
    if (number > lastRow) lastRow = number;
    for (let column = 0; column < width; column += 1) {
      const type = batch.types[start + column] as number;
      if (type === SlotType.empty) continue;
      rows[cells] = number;
      columns[cells] = column;
      types[cells] = type;
      values[cells] = (batch.values[start + column] as number) + (standsInBytes.has(type) ? usedBytes : 0);
      lengths[cells] = batch.lengths[start + column] as number;
      cells += 1;
    }
  }

  /** The numbers of the cells by row, and among those of a row as they came. */
  function inOrder(): Int32Array {
    const next = new Int32Array(lastRow + 2);
    for (let cell = 0; cell < cells; cell += 1) next[(rows[cell] as number) + 1]! += 1;
    for (let row = 1; row < next.length; row += 1) next[row]! += next[row - 1]!;
    const order = new Int32Array(cells);
    for (let cell = 0; cell < cells; cell += 1) {
      const row = rows[cell] as number;
      order[next[row]!] = cell;
      next[row]! += 1;
    }
    return order;
  }

  return {
    isEmpty: () => cells === 0,
    add(batch) {
      const highest = batch.rowNumbers.subarray(0, batch.rows).reduce((a, b) => Math.max(a, b), 0);
      if (
        cells + batch.slots > MOST_CELLS ||
        usedBytes + batch.usedBytes > MOST_BYTES ||
        highest >= MOST_ROWS
      )
        return false;
      makeRoom(batch.slots, batch.usedBytes);
      for (let row = 0; row < batch.rows; row += 1) addRow(batch, row);
      batch.bytes.copy(bytes, usedBytes, 0, batch.usedBytes);
      usedBytes += batch.usedBytes;
      return true;
    },
    *batches(empty) {
      const order = inOrder();
      let batch: CellBatch | undefined;
      for (let at = 0; at < cells; ) {
        if (batch !== undefined && isFull(batch)) {
          yield batch;
          batch = undefined;
        }
        batch ??= empty();
        batch.bytes = bytes;
        const row = rows[order[at]!] as number;
        const start = batch.slots;
        let width = 0;
        for (; at < cells && rows[order[at]!] === row; at += 1) {
          const cell = order[at]!;
          const column = columns[cell] as number;
          for (; width <= column; width += 1) batch.types[start + width] = SlotType.empty;
          const type = types[cell] as number;
          const value = values[cell] as number;
          batch.types[start + column] = type;
          batch.values[start + column] = value;
          batch.lengths[start + column] = lengths[cell] as number;
          if (type === SlotType.shared && value > batch.lastShared) batch.lastShared = value;
        }
        batch.rowNumbers[batch.rows] = row;
        batch.rowStarts[batch.rows] = start;
        batch.rowWidths[batch.rows] = width;
        batch.hidden[batch.rows] = hiddenRows.has(row) ? 1 : 0;
        batch.rows += 1;
        batch.slots = start + width;
      }
      if (batch !== undefined) yield batch;
    },
  };
}
