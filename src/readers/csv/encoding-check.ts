import { isUtf8 } from 'node:buffer';
import { lineEvidence } from './line-evidence.ts';
import type { RecordScanner } from './record-scanner.ts';
import type { TextEncoding } from './text-encoding.ts';

/** What the bytes of a batch are, seen against the encoding of the file: `mixedAt` is the first record in another one. */
export interface EncodingCheck {
  readonly damaged: boolean;
  readonly mixedAt: number;
}

const AGREES: EncodingCheck = { damaged: false, mixedAt: -1 };

function recordBytes(scanner: RecordScanner, bytes: Uint8Array, record: number): Uint8Array {
  return bytes.subarray(
    scanner.recordStarts[record]!,
    scanner.fieldEnds[scanner.firstFields[record + 1]! - 1]!,
  );
}

function checkUtf8(scanner: RecordScanner, bytes: Uint8Array, from: number, to: number): EncodingCheck {
  if (isUtf8(bytes.subarray(from, to))) return AGREES;
  for (let record = 0; record < scanner.records; record++) {
    const line = recordBytes(scanner, bytes, record);
    if (!isUtf8(line) && lineEvidence(line) === 'gb18030') return { damaged: false, mixedAt: record };
  }
  return { damaged: true, mixedAt: -1 };
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
        lineEvidence(recordBytes(scanner, bytes, record)) === 'utf-8'
      )
        return { damaged: false, mixedAt: record };
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
