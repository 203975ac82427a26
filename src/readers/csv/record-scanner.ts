import { CR, type Dialect, LF, QUOTE } from './dialect.ts';
import { closingQuote, isLoneQuote, spansLines } from './lone-quotes.ts';

/** What the scanner could not accept, and the byte at which the cell or row concerned begins. */
export interface ScanFault {
  readonly kind: 'unclosed-quote' | 'cell-size' | 'row-size' | 'columns';
  readonly at: number;
  readonly column: number;
  readonly quoted: boolean;
}

export interface ScanLimits {
  readonly maxCellBytes: number;
  readonly maxColumns: number;
}

/**
 * Boundaries of the records in a run of bytes. The field `k` of record `r` ends at `fieldEnds[firstFields[r] + k]` and
 * starts one byte after the end of the one before (`recordStarts[r]` for the first); quotes are part of it. A scan of more bytes than
 * before may lay them out in larger arrays.
 */
export interface RecordScanner {
  fieldEnds: Int32Array;
  recordStarts: Int32Array;
  /** One more than there are records: the last is the number of fields. */
  firstFields: Int32Array;
  records: number;
  fault: ScanFault | undefined;
  /** Records of the last scan that end unlike the first of the file, and those with a quotation mark that has no partner. */
  readonly mixedEnds: number[];
  readonly loneQuotes: number[];
  /**
   * Finds whole records in [from, length) and returns the byte after the last of them. `words` are the same bytes, four
   * at a time. `isLast`: nothing follows, so that the end of the bytes ends the last record.
   */
  scan(bytes: Uint8Array, words: Int32Array, from: number, length: number, isLast: boolean): number;
}

/** Excel's own width: more fields than that are no table. */
const MOST_FIELDS = 16_384;
const MOST_CAPACITY = 64 * 1024;
/** A row may hold many long cells, but not a thousand of the longest. */
export const ROW_BYTES_PER_CELL_BYTES = 64;

/** A cell that spans lines and has text right after its closing quote was never closed: the next quote opens a later cell. */
function seemsUnclosed(
  bytes: Uint8Array,
  open: number,
  close: number,
  length: number,
  delimiter: number,
): boolean {
  const after = close + 1 < length ? bytes[close + 1]! : LF;
  if (after === delimiter || after === LF || after === CR) return false;
  return spansLines(bytes, open, close);
}

/**
 * Scans for the delimiter and the line ends of a dialect. No byte of these occurs inside a UTF-8 or GB18030 character, so bytes are
 * never decoded; four at a time are passed over when none is small enough to be one of them.
 */
export function createRecordScanner(dialect: Dialect, limits: ScanLimits): RecordScanner {
  const { delimiter, lineEnds, isBackslashed } = dialect;
  const { maxCellBytes, maxColumns } = limits;
  const endsAtReturn = lineEnds === 'any' || lineEnds === 'cr';
  const maxRowBytes = maxCellBytes * ROW_BYTES_PER_CELL_BYTES;
  const smallInWord = (0x01010101 * (Math.max(delimiter, CR) + 1)) | 0;
  let capacity = 0;
  const mixedEnds: number[] = [];
  const loneQuotes: number[] = [];
  let firstEnd = 0;

  /** Fifteen thousand lists of three rows need no room for a large one each. */
  function makeRoom(bytes: number): void {
    // Every byte may end a field, and the last field ends behind the last byte.
    const needed = Math.min(MOST_CAPACITY, bytes + 2);
    if (needed <= capacity) return;
    capacity = Math.min(MOST_CAPACITY, 2 ** Math.ceil(Math.log2(needed)));
    scanner.fieldEnds = new Int32Array(capacity);
    scanner.recordStarts = new Int32Array(capacity + 1);
    scanner.firstFields = new Int32Array(capacity + 1);
  }

  /** Whether a CR or LF ends a record; 1, 2 and 3 name LF, CR LF and CR. `undefined`: the byte after it must be seen first. */
  function endAt(
    bytes: Uint8Array,
    at: number,
    start: number,
    length: number,
    isLast: boolean,
  ): number | undefined {
    if (bytes[at] === LF) {
      const isPair = at > start && bytes[at - 1] === CR;
      if (lineEnds === 'cr' || (lineEnds === 'crlf' && !isPair)) return 0;
      return isPair ? 2 : 1;
    }
    if (!endsAtReturn) return 0;
    if (lineEnds === 'cr') return 3;
    if (at + 1 >= length && !isLast) return undefined;
    return bytes[at + 1] === LF && at + 1 < length ? 0 : 3;
  }

  /** Phantom columns at the end of a row are no content. */
  function isTooWide(firstField: number, end: number): boolean {
    const { fieldEnds } = scanner;
    for (let field = end - 1; field >= firstField + maxColumns; field--) {
      if (fieldEnds[field]! > fieldEnds[field - 1]! + 1) return true;
    }
    return false;
  }

  function scan(bytes: Uint8Array, words: Int32Array, from: number, length: number, isLast: boolean): number {
    makeRoom(length - from);
    const { fieldEnds, recordStarts, firstFields } = scanner;
    const fullAt = capacity < MOST_CAPACITY ? capacity : capacity - MOST_FIELDS;
    const lastWord = (length + 3) >> 2;
    let recordStart = from;
    let fieldStart = from;
    let records = 0;
    let fields = 0;
    let firstField = 0;
    let isOpen = false;
    let fault: ScanFault['kind'] | undefined;
    let word = 0;
    // The highest bit of each byte in the word that is small and not yet looked at. The first one set is exact, later ones
    // may be false; the first byte of a word is its lowest on every platform that Node supports.
    let small = 0;
    // Where a cell begins that must be looked at for a quote, or -1.
    let resumeAt = from;
    scanner.fault = undefined;
    mixedEnds.length = 0;
    loneQuotes.length = 0;
    firstFields[0] = 0;
    for (;;) {
      if (resumeAt >= 0) {
        if (resumeAt < length && bytes[resumeAt] === QUOTE) {
          const close = closingQuote(bytes, resumeAt + 1, length, isLast, isBackslashed);
          const isDamaged = close === -1 ? isLast : seemsUnclosed(bytes, resumeAt, close, length, delimiter);
          const cell = { open: resumeAt, close, before: fields - firstField, isDamaged };
          if (isLoneQuote(bytes, dialect, cell, length)) {
            loneQuotes.push(records);
            resumeAt += 1;
          } else {
            isOpen = close === -1;
            if (isOpen) break;
            if (isDamaged) {
              fault = 'unclosed-quote';
              break;
            }
            resumeAt = close + 1;
          }
        }
        word = resumeAt >> 2;
        if (word >= lastWord) break;
        const four = words[word]!;
        small = (four - smallInWord) & ~four & 0x80808080 & (-1 << ((resumeAt & 3) << 3));
        resumeAt = -1;
      }
      while (small === 0 && ++word < lastWord) {
        const four = words[word]!;
        small = (four - smallInWord) & ~four & 0x80808080;
      }
      if (small === 0) break;
      const at = (word << 2) + ((31 - Math.clz32(small & -small)) >> 3);
      small &= small - 1;
      if (at >= length) break;
      const byte = bytes[at]!;
      if (byte !== delimiter && byte !== LF && byte !== CR) continue;
      const end = byte === delimiter ? 0 : endAt(bytes, at, recordStart, length, isLast);
      if (end === undefined) break;
      if (byte !== delimiter && end === 0) continue;
      if (at - fieldStart > maxCellBytes) {
        fault = 'cell-size';
        break;
      }
      if (byte === delimiter) {
        fieldEnds[fields++] = at;
        if (fields - firstField >= MOST_FIELDS) {
          fault = 'columns';
          break;
        }
      } else {
        fieldEnds[fields++] = end === 2 && at > fieldStart ? at - 1 : at;
        if (isTooWide(firstField, fields)) {
          fault = 'columns';
          break;
        }
        if (end !== firstEnd) {
          if (firstEnd === 0) firstEnd = end;
          else mixedEnds.push(records);
        }
        recordStarts[records++] = recordStart;
        firstFields[records] = firstField = fields;
        recordStart = at + 1;
        if (fields >= fullAt) {
          scanner.records = records;
          return recordStart;
        }
      }
      fieldStart = at + 1;
      if (bytes[fieldStart] === QUOTE) resumeAt = fieldStart;
    }

    const column = fields - firstField;
    if (fault === undefined) {
      if (length - fieldStart > maxCellBytes) fault = 'cell-size';
      else if (length - recordStart > maxRowBytes) fault = 'row-size';
      else if (isLast && isOpen) fault = 'unclosed-quote';
      else if (isLast && recordStart < length) {
        fieldEnds[fields++] =
          lineEnds !== 'cr' && length > fieldStart && bytes[length - 1] === CR ? length - 1 : length;
        if (isTooWide(firstField, fields)) fault = 'columns';
        else {
          recordStarts[records++] = recordStart;
          firstFields[records] = fields;
          recordStart = length;
        }
      }
    }
    scanner.records = records;
    if (fault !== undefined) {
      const at = fault === 'columns' || fault === 'row-size' ? recordStart : fieldStart;
      scanner.fault = { kind: fault, at, column, quoted: bytes[fieldStart] === QUOTE };
    }
    return recordStart;
  }

  const scanner: RecordScanner = {
    fieldEnds: new Int32Array(0),
    recordStarts: new Int32Array(0),
    firstFields: new Int32Array(0),
    records: 0,
    fault: undefined,
    mixedEnds,
    loneQuotes,
    scan,
  };
  return scanner;
}
