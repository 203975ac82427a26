/** What a slot holds; `CellBatch.values` and `lengths` mean something else for each. */
export const SlotType = {
  empty: 0,
  /** value: index of the shared string. */
  shared: 1,
  /** value, length: UTF-8 in `bytes`. */
  text: 2,
  /** value: the number; length: digits to show at least. */
  integer: 3,
  /** value, length: the number's characters in `bytes`. */
  decimal: 4,
  /** As `integer`, in a date format. */
  serial: 5,
  /** As `decimal`, in a date format. */
  serialDecimal: 6,
  /** value, length: an ISO date in `bytes`. */
  isoDate: 7,
  /** value: 0 or 1. */
  boolean: 8,
  /** value, length: the error's name in `bytes`. */
  error: 9,
} as const;

/** Slots after which a batch is closed, rows after which it is, and bytes. */
const FULL_SLOTS = 32_768;
const FULL_ROWS = 4096;
const FULL_BYTES = 1024 * 1024;

/** Rows of cells in typed arrays: a row owns the slots from its start, one for each column. Reused for later rows. */
export interface CellBatch {
  rows: number;
  readonly rowNumbers: Int32Array;
  readonly rowStarts: Int32Array;
  readonly rowWidths: Int32Array;
  readonly hidden: Uint8Array;
  readonly types: Uint8Array;
  readonly values: Int32Array;
  readonly lengths: Int32Array;
  /** Slots given to finished rows. */
  slots: number;
  bytes: Buffer;
  usedBytes: number;
  /** Highest index of a shared string, -1 without any. */
  lastShared: number;
}

/** An empty batch that can take a whole row of `maxColumns` at any time. */
export function createCellBatch(maxColumns: number): CellBatch {
  const slots = FULL_SLOTS + maxColumns;
  return {
    rows: 0,
    rowNumbers: new Int32Array(FULL_ROWS),
    rowStarts: new Int32Array(FULL_ROWS),
    rowWidths: new Int32Array(FULL_ROWS),
    hidden: new Uint8Array(FULL_ROWS),
    types: new Uint8Array(slots),
    values: new Int32Array(slots),
    lengths: new Int32Array(slots),
    slots: 0,
    bytes: Buffer.alloc(64 * 1024),
    usedBytes: 0,
    lastShared: -1,
  };
}

export function clearBatch(batch: CellBatch): void {
  batch.rows = 0;
  batch.slots = 0;
  batch.usedBytes = 0;
  batch.lastShared = -1;
}

export function isFull(batch: CellBatch): boolean {
  return batch.slots >= FULL_SLOTS || batch.rows === FULL_ROWS || batch.usedBytes >= FULL_BYTES;
}

/** Copies characters into the batch; returns where they begin. */
export function keepBytes(batch: CellBatch, source: Buffer, start: number, end: number): number {
  const at = batch.usedBytes;
  const used = at + end - start;
  if (used > batch.bytes.length) {
    const larger = Buffer.alloc(2 * used);
    batch.bytes.copy(larger, 0, 0, at);
    batch.bytes = larger;
  }
  const target = batch.bytes;
  for (let from = start, to = at; from < end; from += 1, to += 1) target[to] = source[from] as number;
  batch.usedBytes = used;
  return at;
}

/** Whether a whole row can still be taken. */
export function hasRoom(batch: CellBatch): boolean {
  return batch.slots <= FULL_SLOTS;
}

export function moveSlots(
  { types, values, lengths }: CellBatch,
  from: number,
  to: number,
  count: number,
): void {
  for (const slots of [types, values, lengths]) slots.copyWithin(to, from, from + count);
}

/** Closes the gaps that rows left where they were moved away. */
export function compact(batch: CellBatch): void {
  const { rowStarts, rowWidths } = batch;
  const order = Array.from({ length: batch.rows }, (_, row) => row).sort(
    (a, b) => (rowStarts[a] as number) - (rowStarts[b] as number),
  );
  let slots = 0;
  for (const row of order) {
    const width = rowWidths[row] as number;
    moveSlots(batch, rowStarts[row] as number, slots, width);
    rowStarts[row] = slots;
    slots += width;
  }
  batch.slots = slots;
}
