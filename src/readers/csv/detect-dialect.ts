import {
  BACKSLASH,
  COMMA,
  CR,
  type Dialect,
  LF,
  type LineEnds,
  QUOTE,
  SEMICOLON,
  TAB,
  UNIT_SEPARATOR,
} from './dialect.ts';
import { createRecordScanner } from './record-scanner.ts';

const PIPE = 124;
const CARET = 94;
const FIRST_SEPARATOR = 1;
/** From the commonest to the rarest: where nothing decides, the first wins. The last two are what databases write. */
const CANDIDATES = [COMMA, TAB, SEMICOLON, PIPE, CARET, FIRST_SEPARATOR, UNIT_SEPARATOR];
/** Separators that Chinese input methods type. */
const WIDE_CANDIDATES = ['，', '；', '｜'];
const RECORDS_LOOKED_AT = 2000;

type Trial = Omit<Dialect, 'columns' | 'mostColumns' | 'isQuoted' | 'skippedBytes'>;

/** The header is among so many rows. */
const HEAD_ROWS = 5;

/** How a sample reads in a dialect. */
interface Reading {
  /** Cells of the commonest rows that have more than one; 0 without any. */
  readonly columns: number;
  readonly mostColumns: number;
  readonly wholeRows: number;
  readonly rows: number;
  readonly blankRows: number;
  /** Share of the cells with something in them that are in quotes. */
  readonly quoted: number;
}

/** `"sep=;"` with CR LF. */
const LONGEST_STATED = 9;

/** The delimiter of a first line `sep=;`, as Excel honours it, and the length of the line. */
function statedDelimiter(
  sample: Uint8Array,
): { readonly delimiter: number; readonly skippedBytes: number } | undefined {
  const line = String.fromCharCode(...sample.subarray(0, LONGEST_STATED));
  const stated = /^"?sep=([^"A-Za-z0-9\r\n])"?(\r\n|\r|\n|$)/i.exec(line);
  const delimiter = stated?.[1]?.charCodeAt(0);
  if (stated === null || delimiter === undefined || delimiter > 0x7f) return undefined;
  return { delimiter, skippedBytes: Math.min(stated[0].length, sample.length) };
}

/** The bytes with room to be read four at a time. */
function aligned(sample: Uint8Array): { readonly bytes: Uint8Array; readonly words: Int32Array } {
  const room = new Uint8Array((sample.length + 3) & ~3);
  room.set(sample);
  return { bytes: room.subarray(0, sample.length), words: new Int32Array(room.buffer) };
}

type ReadIn = (trial: Trial) => Reading;

/** Reads a sample in one dialect after the other; in the same one once. */
function startReading(sample: Uint8Array, isWhole: boolean): ReadIn {
  const room = aligned(sample);
  const known = new Map<string, Reading>();
  return (trial) => {
    const key = `${trial.delimiter} ${trial.lineEnds} ${trial.isBackslashed}`;
    const reading = known.get(key) ?? readInDialect(room, trial, isWhole);
    known.set(key, reading);
    return reading;
  };
}

function readInDialect(
  { bytes, words }: ReturnType<typeof aligned>,
  trial: Trial,
  isWhole: boolean,
): Reading {
  const limits = { maxCellBytes: bytes.length + 1, maxColumns: 16_384 };
  const scanner = createRecordScanner(
    { ...trial, columns: 0, mostColumns: 0, isQuoted: true, skippedBytes: 0 },
    limits,
  );
  scanner.scan(bytes, words, 0, bytes.length, isWhole);
  // A first record longer than the sample is better than none.
  if (scanner.records === 0) scanner.scan(bytes, words, 0, bytes.length, true);
  const rowsByColumns = new Map<number, number>();
  const { recordStarts, firstFields, fieldEnds } = scanner;
  const rows = Math.min(scanner.records, RECORDS_LOOKED_AT);
  let blankRows = 0;
  let filled = 0;
  let quoted = 0;
  const headWidths: number[] = [];
  for (let record = 0; record < rows; record++) {
    const first = firstFields[record]!;
    const end = firstFields[record + 1]!;
    let start = recordStarts[record]!;
    const filledBefore = filled;
    let width = 0;
    for (let field = first; field < end; field++) {
      if (fieldEnds[field]! > start) {
        filled += 1;
        width = field - first + 1;
        if (bytes[start] === QUOTE) quoted += 1;
      }
      start = fieldEnds[field]! + 1;
    }
    if (record < HEAD_ROWS) headWidths.push(width);
    if (filled === filledBefore) blankRows += 1;
    else if (end - first > 1) rowsByColumns.set(end - first, (rowsByColumns.get(end - first) ?? 0) + 1);
  }
  let columns = 0;
  let wholeRows = 0;
  for (const [count, found] of rowsByColumns) {
    if (found < wholeRows || (found === wholeRows && count < columns)) continue;
    columns = count;
    wholeRows = found;
  }
  return {
    columns,
    // The header is the first row that is as wide as the others; a later one may be broken.
    mostColumns: columns === 0 ? 0 : (headWidths.find((width) => width >= columns) ?? columns),
    wholeRows,
    rows: rows - blankRows,
    blankRows,
    quoted: quoted / Math.max(1, filled),
  };
}

const shareOfWhole = ({ wholeRows, rows }: Reading) => wholeRows / Math.max(1, rows);

/** Where a closing quote, the delimiter and an opening quote follow each other: hardly ever inside a cell. */
function countQuotedJoints(sample: Uint8Array, delimiter: number): number {
  let joints = 0;
  for (let at = sample.indexOf(delimiter, 1); at !== -1; at = sample.indexOf(delimiter, at + 1)) {
    if (sample[at - 1] === QUOTE && sample[at + 1] === QUOTE) joints += 1;
  }
  return joints;
}

/** The delimiter that leaves most rows whole; of those that do equally well the one with more columns. */
function detectDelimiter(sample: Uint8Array, readIn: ReadIn): number {
  let delimiter = COMMA;
  let best: readonly [joints: number, share: number, columns: number] = [0, 0, 0];
  for (const candidate of CANDIDATES) {
    if (!sample.includes(candidate)) continue;
    const reading = readIn({ delimiter: candidate, lineEnds: 'any', isBackslashed: false });
    const joints = countQuotedJoints(sample, candidate) >= Math.max(1, reading.wholeRows) ? 1 : 0;
    const score = [joints, shareOfWhole(reading), reading.columns] as const;
    const difference = score.map((value, index) => value - best[index]!).find((value) => value !== 0) ?? 0;
    if (difference <= 0) continue;
    best = score;
    delimiter = candidate;
  }
  return delimiter;
}

/** Which line breaks end a record, by what keeps the rows of the sample whole. */
function detectLineEnds(sample: Uint8Array, delimiter: number, readIn: ReadIn): LineEnds {
  const text = new TextDecoder('latin1').decode(sample);
  const hasPair = text.includes('\r\n');
  const hasLoneReturn = /\r(?!\n)/u.test(text);
  const hasLoneFeed = /(?<!\r)\n/u.test(text);
  const others: LineEnds[] = [];
  if (hasPair && (hasLoneReturn || hasLoneFeed)) others.push('crlf');
  if (hasLoneReturn && (hasLoneFeed || hasPair)) others.push('lf', 'cr');
  if (others.length === 0) return 'any';
  const read = (lineEnds: LineEnds) => readIn({ delimiter, lineEnds, isBackslashed: false });
  const any = read('any');
  let best: LineEnds = 'any';
  let share = shareOfWhole(any);
  for (const lineEnds of others) {
    const reading = read(lineEnds);
    const isBetter = shareOfWhole(reading) > share && reading.wholeRows * 2 > any.wholeRows;
    // CR CR LF: one line break that was written twice.
    const isTidier =
      shareOfWhole(reading) === share &&
      reading.wholeRows === any.wholeRows &&
      reading.blankRows < any.blankRows;
    if (!isBetter && !(isTidier && best === 'any')) continue;
    best = lineEnds;
    share = shareOfWhole(reading);
  }
  return best;
}

/** A backslash before a quotation mark that does not end its cell. */
function hasBackslashedQuotes(sample: Uint8Array, delimiter: number): boolean {
  for (let at = sample.indexOf(BACKSLASH); at !== -1; at = sample.indexOf(BACKSLASH, at + 1)) {
    const after = sample[at + 2] ?? LF;
    if (sample[at + 1] === QUOTE && ![delimiter, LF, CR, QUOTE].includes(after)) return true;
  }
  return false;
}

function dialectOf(trial: Trial, { columns, mostColumns, quoted }: Reading, skippedBytes: number): Dialect {
  return { ...trial, columns, mostColumns, isQuoted: quoted >= 0.5, skippedBytes };
}

/** The wide separator that makes a table of a text which is none without it. */
function detectWideSeparator(sample: Uint8Array, isWhole: boolean): Dialect | undefined {
  const text = new TextDecoder().decode(sample);
  for (const wideSeparator of WIDE_CANDIDATES) {
    if (!text.includes(wideSeparator)) continue;
    const translated = new TextEncoder().encode(
      text.replaceAll(wideSeparator, String.fromCharCode(UNIT_SEPARATOR)),
    );
    const trial: Trial = { delimiter: UNIT_SEPARATOR, lineEnds: 'any', isBackslashed: false, wideSeparator };
    const reading = startReading(translated, isWhole)(trial);
    // Most titles have such a sign now and then; a separator is in nearly every row, as often in each.
    if (reading.wholeRows >= 2 && shareOfWhole(reading) >= 0.7) return dialectOf(trial, reading, 0);
  }
  return undefined;
}

/**
 * The dialect of a file from its first bytes (UTF-8, mark removed). The comma wins where nothing decides. `isWhole`: the sample
 * is the whole file.
 */
export function detectDialect(sample: Uint8Array, isWhole: boolean): Dialect {
  const stated = statedDelimiter(sample);
  const body = sample.subarray(stated?.skippedBytes ?? 0);
  const readIn = startReading(body, isWhole);
  const delimiter = stated?.delimiter ?? detectDelimiter(body, readIn);
  const lineEnds = detectLineEnds(body, delimiter, readIn);
  const plain = readIn({ delimiter, lineEnds, isBackslashed: false });
  if (stated === undefined && (plain.columns === 0 || shareOfWhole(plain) < 0.5)) {
    const wide = detectWideSeparator(body, isWhole);
    if (wide !== undefined) return wide;
  }
  const escaped = hasBackslashedQuotes(body, delimiter)
    ? readIn({ delimiter, lineEnds, isBackslashed: true })
    : undefined;
  const isBackslashed = escaped !== undefined && shareOfWhole(escaped) >= shareOfWhole(plain);
  const reading = isBackslashed ? escaped : plain;
  return dialectOf({ delimiter, lineEnds, isBackslashed }, reading, stated?.skippedBytes ?? 0);
}
