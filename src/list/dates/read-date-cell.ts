import type { Day } from '../../model/plain-date.ts';
import type { CellBytes, RowBatch } from '../../readers/reader.ts';
import { anomalousDate, blankDate, type DateReading } from './date-reading.ts';
import { readDateText } from './read-date-text.ts';
import { readMoment, readSerial } from './read-numbers.ts';
import { type ScannedDate, scanDateBytes, scanPlainDate } from './scan-plain-date.ts';

/** Distinct texts kept; lists repeat their dates, hostile ones do not. */
const memoSize = 20_000;

/** Reads cells of date columns; remembers the texts that the fast path cannot read. */
export interface DateReader {
  /**
   * Reads one cell. The common case leaves the day in `scanned` and returns undefined, so that nothing is allocated;
   * anything else comes back as a reading.
   */
  read(batch: RowBatch, index: number, column: number): DateReading | undefined;
  readonly scanned: ScannedDate;
}

/** `dayZero`: see `SheetReader`. */
export function createDateReader(dayZero?: Day): DateReader {
  const scanned: ScannedDate = { day: 0, minutes: -1, form: 'iso' };
  const memo = new Map<string, DateReading>();
  const cell: CellBytes = { bytes: new Uint8Array(0), start: 0, end: 0, isGb18030: false };

  function readText(text: string): DateReading {
    const known = memo.get(text);
    if (known !== undefined) return known;
    const reading = readDateText(text, dayZero);
    if (memo.size >= memoSize) memo.clear();
    memo.set(text, reading);
    return reading;
  }

  return {
    scanned,
    read(batch, index, column) {
      if (batch.locate?.(index, column, cell) === true) {
        if (cell.start === cell.end) return blankDate;
        if (scanDateBytes(cell, scanned)) return undefined;
      }
      switch (batch.kind(index, column)) {
        case 'text': {
          const text = batch.text(index, column);
          return scanPlainDate(text, scanned) ? undefined : readText(text);
        }
        case 'date':
          return readMoment(batch.number(index, column), 'date-cell');
        case 'number':
          return readSerial(batch.number(index, column), dayZero) ?? readText(batch.text(index, column));
        case 'error':
          return anomalousDate('error-cell');
        case 'boolean':
          return anomalousDate('not-a-date');
        default:
          return blankDate;
      }
    },
  };
}
