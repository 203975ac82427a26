import { createRecordScanner } from './record-scanner.ts';
import type { TextEncoding } from './text-encoding.ts';

export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const QUOTE = 34;
export const COMMA = 44;
export const SEMICOLON = 59;

/** How the records of a file are told apart. */
export interface Dialect {
  readonly delimiter: number;
  /** LF, also for CR LF; CR only in files of old Mac software. */
  readonly lineEnd: number;
  /** Bytes before the first record: a line `sep=;` that only Excel reads. */
  readonly skippedBytes: number;
}

const CANDIDATES = [COMMA, TAB, SEMICOLON];
const RECORDS_LOOKED_AT = 200;

/** Whether this byte is never part of a GB18030 character (trail bytes begin at 0x30). */
export function isSafeIn(encoding: TextEncoding, delimiter: number): boolean {
  return encoding !== 'gb18030' || delimiter < 0x30 || delimiter === SEMICOLON;
}

/** The line end that stands outside of quotes: Mac software writes LF inside cells and CR after rows. */
function detectLineEnd(sample: Uint8Array): number {
  let inQuotes = false;
  let sawReturn = false;
  for (const byte of sample) {
    if (byte === QUOTE) inQuotes = !inQuotes;
    else if (inQuotes) continue;
    else if (byte === LF) return LF;
    else if (byte === CR) sawReturn = true;
  }
  return sawReturn || (!sample.includes(LF) && sample.includes(CR)) ? CR : LF;
}

/** The delimiter of a first line `sep=;`, as Excel honours it, and the length of the line. */
function statedDelimiter(
  sample: Uint8Array,
): { readonly delimiter: number; readonly skippedBytes: number } | undefined {
  const line = String.fromCharCode(...sample.subarray(0, 8));
  const stated = /^"?sep=([^"A-Za-z0-9\r\n])"?(\r\n|\r|\n|$)/i.exec(line);
  const delimiter = stated?.[1]?.charCodeAt(0);
  if (stated === null || delimiter === undefined || delimiter > 0x7f) return undefined;
  return { delimiter, skippedBytes: Math.min(stated[0].length, sample.length) };
}

/** How well a delimiter explains the sample: rows that agree on a number of columns, times the columns. */
function agreement(
  sample: Uint8Array,
  words: Int32Array,
  delimiter: number,
  lineEnd: number,
  isWhole: boolean,
): number {
  const scanner = createRecordScanner(delimiter, lineEnd, {
    maxCellBytes: sample.length + 1,
    maxColumns: 16_384,
  });
  scanner.scan(sample, words, 0, sample.length, isWhole);
  const rowsByColumns = new Map<number, number>();
  for (let record = 0; record < Math.min(scanner.records, RECORDS_LOOKED_AT); record++) {
    const columns = scanner.firstFields[record + 1]! - scanner.firstFields[record]!;
    rowsByColumns.set(columns, (rowsByColumns.get(columns) ?? 0) + 1);
  }
  let best = 0;
  for (const [columns, rows] of rowsByColumns) best = Math.max(best, rows * (columns - 1));
  return best;
}

/** Where a closing quote, the delimiter and an opening quote follow each other: hardly ever inside a cell. */
function countQuotedJoints(sample: Uint8Array, delimiter: number): number {
  let joints = 0;
  for (let at = sample.indexOf(delimiter, 1); at !== -1; at = sample.indexOf(delimiter, at + 1)) {
    if (sample[at - 1] === QUOTE && sample[at + 1] === QUOTE) joints += 1;
  }
  return joints;
}

/**
 * The dialect of a file from its first bytes (ASCII-compatible, mark removed). The comma wins where nothing tells.
 * `isWhole`: the sample is the whole file.
 */
export function detectDialect(sample: Uint8Array, isWhole: boolean): Dialect {
  const lineEnd = detectLineEnd(sample);
  const stated = statedDelimiter(sample);
  if (stated !== undefined) return { ...stated, lineEnd };
  const aligned = new Uint8Array((sample.length + 3) & ~3);
  aligned.set(sample);
  const words = new Int32Array(aligned.buffer);
  const bytes = aligned.subarray(0, sample.length);
  let delimiter = COMMA;
  let best = 0;
  for (const candidate of CANDIDATES) {
    const score =
      agreement(bytes, words, candidate, lineEnd, isWhole) + 2 * countQuotedJoints(bytes, candidate);
    if (score > best) {
      best = score;
      delimiter = candidate;
    }
  }
  return { delimiter, lineEnd, skippedBytes: 0 };
}
