import { sha256Of } from '../text/hash.ts';

/**
 * The contract between bytes and tables. A reader knows nothing of catalogs: it turns one file into sheets, and each
 * sheet into batches of rows whose cells are decoded only when asked for. Memory does not grow with the rows.
 */

/** Bytes of one input, wherever they come from; the only way for a reader to touch them. */
export interface ByteSource {
  /** Name for messages, never opened. */
  readonly name: string;
  readonly size: number;
  /** Exactly `length` bytes from `offset` on, fewer only at the end of the file. */
  readAt(offset: number, length: number): Promise<Uint8Array>;
  /** The bytes from `start` on in chunks of about 1 MiB; chunk buffers are not reused. */
  chunks(start?: number): AsyncIterable<Uint8Array>;
  /** SHA-256, hex; reads the file once more unless it was kept. */
  sha256(): Promise<string>;
  /** A path that a worker thread may open again, when the bytes are a plain file. */
  readonly path?: string;
}

export type CellKind = 'empty' | 'text' | 'number' | 'date' | 'boolean' | 'error';

/** Bytes [start, end) of `bytes`: characters in UTF-8, or in GB18030. An empty cell has none. */
export interface CellBytes {
  bytes: Uint8Array;
  start: number;
  end: number;
  isGb18030: boolean;
}

/**
 * Some consecutive rows. Row and cell values are valid only until the next batch is asked for: readers may reuse buffers.
 * Columns are 0-based.
 */
export interface RowBatch {
  readonly length: number;
  /** 1-based row number as spreadsheet software shows it; for CSV the record's number (line breaks inside quotes do not count). */
  rowNumber(index: number): number;
  /** One more than the last column with a cell. */
  width(index: number): number;
  kind(index: number, column: number): CellKind;
  /** The cell as text; '' when empty. Dates as `2024-09-25` or `2024-09-25 10:22:33`; numbers in shortest form; errors as #N/A. */
  text(index: number, column: number): string;
  /** The number, or for `date` the day number since 1970-01-01 with the time as fraction; NaN otherwise. */
  number(index: number, column: number): number;
  /** True when the cell's bytes hold at least `digits` digits, spaces and hyphens between them allowed; cheap, undecoded. */
  hasDigitRun(index: number, column: number, digits: number): boolean;
  /**
   * Points `into` at the characters of a cell where they are in the file, so that a date or an address can be read without
   * making a string of it; false where they are nowhere as they are. Absent for formats whose cells are never bytes.
   */
  readonly locate?: (index: number, column: number, into: CellBytes) => boolean;
  isHidden(index: number): boolean;
}

/** A rectangle of merged cells, 1-based rows, 0-based columns, inclusive. */
export interface MergedCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface SheetReader {
  readonly name: string;
  /** Place among the sheets that the workbook names, from 0, those left out too. */
  readonly position?: number;
  readonly hidden: boolean;
  /** Merged rectangles among the first 40 rows; enough for headers. Empty for formats without them. */
  readonly mergedCells: () => Promise<readonly MergedCells[]>;
  /** Merged rectangles of the whole sheet, for tables that are read cell by cell; absent for formats without any. */
  readonly allMergedCells?: () => Promise<readonly MergedCells[]>;
  /**
   * The day (since 1970-01-01) that serial 0 names in this file, for numbers in date columns that have no date format.
   * Absent: that of the 1900 system.
   */
  readonly dayZero?: number;
  /** The rows, front to back; may be called once. Blank rows may be left out. */
  rows(): AsyncIterable<RowBatch>;
}

export interface OpenedList {
  /** `xlsx`, `csv` … with details for people: `csv (comma)`. */
  readonly format: string;
  readonly encoding?: string;
  readonly sheets: readonly SheetReader[];
  /**
   * Anything worth reporting: content differs from the extension, macro sheets left out. Keys of the label table `listNotes`,
   * with what they are about after a colon; complete once the rows were read.
   */
  readonly notes: readonly string[];
  close(): Promise<void>;
}

/** Bounds on hostile input; each is an option of the command line with its default in the message. */
export interface ReadLimits {
  /** Inflated bytes of one file. Default 4 GiB. */
  readonly maxInflatedBytes: number;
  /** Bytes of one cell. Default 1 MiB. */
  readonly maxCellBytes: number;
  /** Columns of one row. Default 1024. */
  readonly maxColumns: number;
  /** Rows of one sheet. Default 2,000,000 for workbooks, unbounded for CSV. */
  readonly maxRows: number;
}

/** One input format: one file and one line in `readers/index.ts`; `sniff` finds out which files are of it. */
export interface Reader {
  readonly id: string;
  /** Without the dot; its line of `extensionsOf`. */
  readonly extensions: readonly string[];
  /** Throws `InputError` when the file is broken. */
  open(source: ByteSource, limits: ReadLimits): Promise<OpenedList>;
}

export const defaultReadLimits: ReadLimits = {
  maxInflatedBytes: 4 * 1024 ** 3,
  maxCellBytes: 1024 ** 2,
  maxColumns: 1024,
  maxRows: Number.POSITIVE_INFINITY,
};

/** What sources hand on at once. */
export const CHUNK_BYTES = 1024 * 1024;

/** Bytes in memory as a source: standard input, a member of an archive, a test. */
export function memorySource(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    size: bytes.length,
    readAt: async (offset, length) => bytes.subarray(offset, offset + length),
    async *chunks(start = 0) {
      for (let at = start; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
    },
    sha256: async () => sha256Of(bytes),
  };
}
