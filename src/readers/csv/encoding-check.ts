import { platform } from '#platform';
import type { RecordScanner } from './record-scanner.ts';
import type { TextEncoding } from './text-encoding.ts';

/**
 * What the bytes of one line say about their encoding. `neither`: ASCII, or nothing that decides.
 * `damaged-utf-8`: UTF-8 with a character cut in the middle, as systems do that shorten titles by bytes.
 */
export type LineEvidence = 'utf-8' | 'damaged-utf-8' | 'gb18030' | 'neither';

/** A line's evidence, and how many characters support it. */
export interface LineReading {
  readonly evidence: LineEvidence;
  readonly characters: number;
}

const silent: LineReading = { evidence: 'neither', characters: 0 };

/** Characters of three bytes in UTF-8: from U+0800 on, where Chinese and full-width punctuation are. */
function countThreeByteCharacters(line: Uint8Array): number {
  let found = 0;
  for (let at = 0; at + 2 < line.length; at++) {
    if ((line[at]! & 0xf0) === 0xe0 && (line[at + 1]! & 0xc0) === 0x80 && (line[at + 2]! & 0xc0) === 0x80) {
      found += 1;
      at += 2;
    }
  }
  return found;
}

/** Common characters of GB2312, read as pairs: the hanzi of level 1 (B0-D7) and full-width signs (A1-A3). */
function countCommonPairs(line: Uint8Array): number {
  let found = 0;
  for (let at = 0; at < line.length; at++) {
    const lead = line[at]!;
    if (lead < 0x80) continue;
    const trail = line[at + 1] ?? 0;
    const isCommon = (lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3);
    if (isCommon && trail >= 0xa1) found += 1;
    if (trail >= 0x40) at += 1;
  }
  return found;
}

/**
 * Two bytes of GBK can be valid UTF-8 by accident, and then spell Latin, Greek or Cyrillic; a run of three-byte characters
 * cannot. Hence three-byte characters are evidence of UTF-8 and two-byte ones alone of nothing. A line that is no UTF-8 as a whole
 * is what more of its bytes can be explained by.
 */
export function lineEvidence(line: Uint8Array): LineReading {
  if (platform.isAscii(line)) return silent;
  const chinese = countThreeByteCharacters(line);
  if (platform.isUtf8(line)) return chinese > 0 ? { evidence: 'utf-8', characters: chinese } : silent;
  const common = countCommonPairs(line);
  if (chinese * 3 > common * 2) return { evidence: 'damaged-utf-8', characters: chinese };
  return common > 0 ? { evidence: 'gb18030', characters: common } : silent;
}

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
