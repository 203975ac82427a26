import { platform } from '#platform';
import { lineEvidence } from './line-evidence.ts';
import type { RecordScanner } from './record-scanner.ts';
import type { TextEncoding } from './text-encoding.ts';

/** What the bytes of a batch are, seen against the encoding of the file: `mixedAt` is the first record in another one. */
export interface EncodingCheck {
  /** Records with characters that are cut or broken. */
  readonly damaged: readonly number[];
  readonly mixedAt: number;
}

/** Characters of another encoding that make a line one of it. */
const LEAST_OF_ANOTHER = 3;

function isSurelyUtf8(line: Uint8Array): boolean {
  const { evidence, characters } = lineEvidence(line);
  return evidence === 'utf-8' && characters >= LEAST_OF_ANOTHER;
}

const AGREES: EncodingCheck = { damaged: [], mixedAt: -1 };

function recordBytes(scanner: RecordScanner, bytes: Uint8Array, record: number): Uint8Array {
  return bytes.subarray(
    scanner.recordStarts[record]!,
    scanner.fieldEnds[scanner.firstFields[record + 1]! - 1]!,
  );
}

function checkUtf8(scanner: RecordScanner, bytes: Uint8Array, from: number, to: number): EncodingCheck {
  if (platform.isUtf8(bytes.subarray(from, to))) return AGREES;
  const damaged: number[] = [];
  for (let record = 0; record < scanner.records; record++) {
    const line = recordBytes(scanner, bytes, record);
    if (platform.isUtf8(line)) continue;
    const { evidence, characters } = lineEvidence(line);
    // One broken character may look like one of GBK, a whole title does not.
    if (evidence === 'gb18030' && characters >= LEAST_OF_ANOTHER) return { damaged: [], mixedAt: record };
    damaged.push(record);
  }
  return { damaged, mixedAt: -1 };
}

/** Fields of GBK seldom begin with three bytes that could be one UTF-8 character; only these are looked at closely. */
function checkGb18030(scanner: RecordScanner, bytes: Uint8Array): EncodingCheck {
  const { recordStarts, firstFields, fieldEnds, records } = scanner;
  for (let record = 0; record < records; record++) {
    let start = recordStarts[record]!;
    for (let field = firstFields[record]!; field < firstFields[record + 1]!; field++) {
      const lead = bytes[start]!;
      if (
        lead >= 0xe3 &&
        lead < 0xf0 &&
        (bytes[start + 1]! & 0xc0) === 0x80 &&
        (bytes[start + 2]! & 0xc0) === 0x80 &&
        isSurelyUtf8(recordBytes(scanner, bytes, record))
      )
        return { damaged: [], mixedAt: record };
      start = fieldEnds[field]! + 1;
    }
  }
  return AGREES;
}

/** Checks the records of the last scan, which are bytes [from, to), against the encoding of the file. */
export function checkEncoding(
  encoding: TextEncoding,
  scanner: RecordScanner,
  bytes: Uint8Array,
  from: number,
  to: number,
): EncodingCheck {
  if (encoding === 'utf-8') return checkUtf8(scanner, bytes, from, to);
  return encoding === 'gb18030' ? checkGb18030(scanner, bytes) : AGREES;
}
