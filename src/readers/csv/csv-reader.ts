import { extensionsOf } from '../../model/list-extensions.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { ByteSource, OpenedList, Reader, ReadLimits } from '../reader.ts';
import { createReaderNotes } from '../reader-notes.ts';
import { csvRows } from './csv-rows.ts';
import { detectDialect } from './detect-dialect.ts';
import { detectEncoding } from './detect-encoding.ts';
import { COMMA, isSafeInGb18030, SEMICOLON, TAB, UNIT_SEPARATOR } from './dialect.ts';
import { textBytes } from './text-bytes.ts';
import type { DetectedEncoding } from './text-encoding.ts';

const SAMPLE_BYTES = 128 * 1024;

const delimiterNames = new Map([
  [COMMA, 'comma'],
  [TAB, 'tab'],
  [SEMICOLON, 'semicolon'],
  [1, '^A'],
  [UNIT_SEPARATOR, '^_'],
]);

const isBlank = (bytes: Uint8Array) =>
  bytes.every((byte) => byte === 0x20 || byte === 9 || byte === 10 || byte === 13 || byte === 0x1a);

/** The first bytes of the text as UTF-8, and whether they are all of it; throws when there are none. */
async function readSample(source: ByteSource, detected: DetectedEncoding) {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of textBytes(source, detected, true)) {
    pieces.push(chunk);
    length += chunk.length;
    if (length > SAMPLE_BYTES) break;
  }
  const sample = Buffer.concat(pieces).map((byte) => (byte === 0 ? 0x20 : byte));
  const isWhole = length <= SAMPLE_BYTES;
  if (isWhole && isBlank(sample)) throw new InputError([problem('file/empty', { file: source.name }, {})]);
  return { sample: sample.subarray(0, SAMPLE_BYTES), isWhole };
}

/** How the options of a test reach the reader; the product uses the default. */
export interface CsvOptions {
  /** Bytes scanned at once. */
  readonly portionBytes?: number;
}

/** Opens a delimited text file: encoding and dialect are found from its content. */
export async function openCsv(
  source: ByteSource,
  limits: ReadLimits,
  options: CsvOptions = {},
): Promise<OpenedList> {
  const detected = await detectEncoding(source);
  const { sample, isWhole } = await readSample(source, detected);
  const dialect = detectDialect(sample, isWhole);
  const isSafe = isSafeInGb18030(dialect.delimiter) && !dialect.isBackslashed;
  const transcode = detected.encoding === 'big5' || (detected.encoding === 'gb18030' && !isSafe);
  const notes = createReaderNotes();
  if (dialect.isBackslashed) notes.say('backslash-quotes');
  const delimiter =
    dialect.wideSeparator ?? delimiterNames.get(dialect.delimiter) ?? String.fromCharCode(dialect.delimiter);
  return {
    format: `csv (${delimiter})`,
    encoding: detected.encoding,
    sheets: [
      {
        name: '',
        hidden: false,
        mergedCells: async () => [],
        rows: () => csvRows({ source, detected, dialect, transcode }, limits, notes, options.portionBytes),
      },
    ],
    get notes() {
      return notes.list();
    },
    close: async () => undefined,
  };
}

/** Delimited text in any encoding that an office writes. The last resort: whatever is text is read as this. */
export const csvReader: Reader = {
  id: 'csv',
  extensions: extensionsOf.csv,
  open: (source, limits) => openCsv(source, limits),
};
