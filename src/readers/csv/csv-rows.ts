import type { Place } from '../../model/location.ts';
import { columnLetters } from '../../text/column-letters.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';
import type { ByteSource, ReadLimits, RowBatch } from '../reader.ts';
import type { ReaderNotes } from '../reader-notes.ts';
import { damageTellingGb18030, decodeDamagedUtf8, decodeValidUtf8 } from './decode-cell.ts';
import type { Dialect } from './dialect.ts';
import { digitFinder } from './digit-run.ts';
import { checkEncoding } from './encoding-check.ts';
import { createRowMender } from './mend-rows.ts';
import { createNulFilter } from './nul-bytes.ts';
import { type CellText, createRecordBatch } from './record-batch.ts';
import { createRecordScanner, ROW_BYTES_PER_CELL_BYTES, type ScanFault } from './record-scanner.ts';
import { lineAt, textBytes } from './text-bytes.ts';
import type { DetectedEncoding, TextEncoding } from './text-encoding.ts';

/** A text file whose encoding and dialect are known. */
export interface CsvFile {
  readonly source: ByteSource;
  readonly detected: DetectedEncoding;
  readonly dialect: Dialect;
  /** Read as UTF-8 whatever its encoding: the delimiter occurs inside characters. */
  readonly transcode: boolean;
}

const encodingNames: Record<TextEncoding, string> = {
  'utf-8': 'UTF-8',
  gb18030: 'GBK (GB18030)',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  big5: 'Big5',
};

function problemOf(fault: ScanFault, place: Place, limits: ReadLimits): Problem {
  if (fault.kind === 'unclosed-quote') return problem('csv/unclosed-quote', place, {});
  if (fault.kind === 'columns') return problem('table/columns', place, { limit: limits.maxColumns });
  if (fault.kind === 'row-size')
    return problem('table/row-size', place, { limit: limits.maxCellBytes * ROW_BYTES_PER_CELL_BYTES });
  return problem('table/cell-size', place, { limit: limits.maxCellBytes, quoted: fault.quoted });
}

/** Bytes that can be read one by one or four at a time, and grow. */
function createBuffer(size: number) {
  let bytes = new Uint8Array((size + 3) & ~3);
  let words = new Int32Array(bytes.buffer);
  let filled = 0;
  return {
    get bytes() {
      return bytes;
    },
    get words() {
      return words;
    },
    get filled() {
      return filled;
    },
    append(piece: Uint8Array) {
      if (filled + piece.length > bytes.length) {
        const larger = new Uint8Array((Math.max(bytes.length * 2, filled + piece.length) + 3) & ~3);
        larger.set(bytes.subarray(0, filled));
        bytes = larger;
        words = new Int32Array(bytes.buffer);
      }
      bytes.set(piece, filled);
      filled += piece.length;
    },
    drop(count: number) {
      bytes.copyWithin(0, count, filled);
      filled -= count;
    },
  };
}

/**
 * The records of a CSV file in batches of about `portionBytes`. Memory holds one portion and what is left of a record.
 * What is doubtful is noted with its rows; characters that are cut or broken read as U+FFFD.
 */
export async function* csvRows(
  file: CsvFile,
  limits: ReadLimits,
  notes: ReaderNotes,
  portionBytes = 256 * 1024,
): AsyncGenerator<RowBatch> {
  const { source, detected, dialect, transcode } = file;
  const encoding = transcode || dialect.wideSeparator !== undefined ? 'utf-8' : detected.encoding;
  // No character takes more than three times its bytes in UTF-8.
  const mostBytes = 3 * source.size;
  const buffer = createBuffer(Math.min(portionBytes * 2, mostBytes));
  const scanner = createRecordScanner(dialect, limits);
  const batch = createRecordBatch(scanner, dialect, digitFinder(encoding), mostBytes);
  const isGb18030 = encoding === 'gb18030';
  const noteDamage = (row: number) => notes.count('damaged-characters', '', row);
  const text: CellText = {
    decode: isGb18030 ? damageTellingGb18030(() => noteDamage(batch.rowAsked())) : decodeValidUtf8,
    isGb18030,
    isDamaged: false,
  };
  const damagedText: CellText = { decode: decodeDamagedUtf8, isGb18030: false, isDamaged: true };
  const separator = dialect.wideSeparator ?? String.fromCharCode(dialect.delimiter);
  const mender = createRowMender(dialect.columns, dialect.mostColumns, separator);
  const nuls = createNulFilter();
  let toSkip = dialect.skippedBytes;
  /** Bytes before the buffer, and records before the batch. */
  let passedBytes = dialect.skippedBytes;
  let passedRecords = 0;

  /** The physical line of a byte counted from the start of the buffer. */
  async function placeAt(at: number): Promise<Place> {
    return {
      file: source.name,
      line: await lineAt(textBytes(source, detected, transcode, dialect.wideSeparator), passedBytes + at),
    };
  }

  function noteRows(key: string, records: readonly number[]): void {
    for (const record of records) notes.count(key, '', passedRecords + record + 1);
  }

  async function* drain(isLast: boolean): AsyncGenerator<RowBatch> {
    let from = 0;
    for (;;) {
      const to = scanner.scan(buffer.bytes, buffer.words, from, buffer.filled, isLast);
      const { records, fault } = scanner;
      if (records > 0) {
        const check = checkEncoding(encoding, scanner, buffer.bytes, from, to);
        if (check.mixedAt >= 0) {
          const place = await placeAt(scanner.recordStarts[check.mixedAt]!);
          const here = encodingNames[encoding === 'utf-8' ? 'gb18030' : 'utf-8'];
          throw new InputError([
            problem('csv/mixed-encodings', place, { first: encodingNames[encoding], here }),
          ]);
        }
        for (const record of check.damaged) noteDamage(passedRecords + record + 1);
        batch.show(buffer.bytes, passedRecords + 1, check.damaged.length > 0 ? damagedText : text);
        noteRows('mixed-line-ends', scanner.mixedEnds);
        noteRows('lone-quotes', scanner.loneQuotes);
        const { mended, left } = mender.mend(scanner, batch, buffer.bytes);
        noteRows('separators-in-text', mended);
        noteRows('rows-with-more-cells', left);
        yield batch;
        passedRecords += records;
        if (passedRecords > limits.maxRows)
          throw new InputError([problem('table/rows', { file: source.name }, { limit: limits.maxRows })]);
      }
      if (fault !== undefined) {
        const cell =
          fault.kind === 'columns' || fault.kind === 'row-size' ? {} : { cell: columnLetters(fault.column) };
        throw new InputError([problemOf(fault, { ...(await placeAt(fault.at)), ...cell }, limits)]);
      }
      from = to;
      if (records === 0 || to >= buffer.filled) break;
    }
    buffer.drop(from);
    passedBytes += from;
  }

  for await (const raw of textBytes(source, detected, transcode, dialect.wideSeparator)) {
    const chunk = nuls.pass(raw);
    for (let cut = 0; cut < chunk.length; cut += portionBytes) {
      let portion: Uint8Array = chunk.subarray(cut, cut + portionBytes);
      if (toSkip > 0) {
        const skipped = Math.min(toSkip, portion.length);
        portion = portion.subarray(skipped);
        toSkip -= skipped;
      }
      buffer.append(portion);
      yield* drain(false);
    }
  }
  if (nuls.endsInNuls())
    throw new InputError([problem('csv/binary-bytes', await placeAt(buffer.filled - nuls.pending()), {})]);
  yield* drain(true);
  if (nuls.count() > 0) notes.say('nul-bytes');
}
