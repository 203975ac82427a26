import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import type { ByteSource, OpenedList, Reader, ReadLimits } from '../reader.ts';
import { csvRows } from './csv-rows.ts';
import { detectEncoding } from './detect-encoding.ts';
import { COMMA, type Dialect, detectDialect, isSafeIn, SEMICOLON, TAB } from './dialect.ts';
import { textBytes } from './text-bytes.ts';
import { type DetectedEncoding, markedEncoding, unmarkedUtf16 } from './text-encoding.ts';

const SAMPLE_BYTES = 128 * 1024;

const delimiterNames = new Map([
  [COMMA, 'comma'],
  [TAB, 'tab'],
  [SEMICOLON, 'semicolon'],
]);

const isBlank = (bytes: Uint8Array) =>
  bytes.every((byte) => byte === 0x20 || byte === 9 || byte === 10 || byte === 13 || byte === 0x1a);

/** The dialect from the first bytes of the text; throws when there are none. */
async function sampleDialect(source: ByteSource, detected: DetectedEncoding): Promise<Dialect> {
  for await (const chunk of textBytes(source, detected, false)) {
    const sample = chunk.subarray(0, SAMPLE_BYTES);
    const isWhole = chunk.length <= SAMPLE_BYTES && source.size <= detected.markBytes + chunk.length;
    if (isWhole && isBlank(sample)) break;
    return detectDialect(sample, isWhole);
  }
  throw new InputError([problem('file/empty', { file: source.name }, {})]);
}

/** How the options of a test reach the reader; the product uses the default. */
export interface CsvOptions {
  /** Bytes scanned at once. */
  readonly portionBytes?: number;
}

/** Opens a delimited text file: encoding and dialect are told from its content. */
export async function openCsv(
  source: ByteSource,
  limits: ReadLimits,
  options: CsvOptions = {},
): Promise<OpenedList> {
  const detected = await detectEncoding(source);
  const dialect = await sampleDialect(source, detected);
  const transcode = !isSafeIn(detected.encoding, dialect.delimiter);
  const notes: string[] = [];
  const onDamaged = () => {
    if (!notes.includes('damaged-characters')) notes.push('damaged-characters');
  };
  const delimiter = delimiterNames.get(dialect.delimiter) ?? String.fromCharCode(dialect.delimiter);
  return {
    format: `csv (${delimiter})`,
    encoding: detected.encoding,
    sheets: [
      {
        name: '',
        hidden: false,
        mergedCells: async () => [],
        rows: () =>
          csvRows({ source, detected, dialect, transcode }, limits, onDamaged, options.portionBytes),
      },
    ],
    notes,
    close: async () => undefined,
  };
}

/** Delimited text in any encoding that an office writes. The last resort: whatever is text is read as this. */
export const csvReader: Reader = {
  id: 'csv',
  extensions: ['csv', 'tsv', 'txt'],
  recognises: (head) =>
    head.length > 0 &&
    (markedEncoding(head) !== undefined || unmarkedUtf16(head) !== undefined || !head.includes(0)),
  open: (source, limits) => openCsv(source, limits),
};
