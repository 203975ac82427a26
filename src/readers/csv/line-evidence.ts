import { isAscii, isUtf8 } from 'node:buffer';

/**
 * What the bytes of one line say about their encoding. `neither`: ASCII, or too few characters to tell.
 * `damaged-utf-8`: UTF-8 with a character cut in the middle, as systems do that shorten titles by bytes.
 */
export type LineEvidence = 'utf-8' | 'damaged-utf-8' | 'gb18030' | 'neither';

/** Characters of three bytes in valid UTF-8: from U+0800 on, where Chinese and full-width punctuation stand. */
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

const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Two bytes of GBK can be valid UTF-8 by accident, and then spell Latin, Greek or Cyrillic; a run of three-byte
 * characters cannot. Hence three-byte characters speak for UTF-8 and two-byte ones alone for nothing.
 */
export function lineEvidence(line: Uint8Array): LineEvidence {
  if (isAscii(line)) return 'neither';
  const chinese = countThreeByteCharacters(line);
  if (isUtf8(line)) return chinese >= 3 ? 'utf-8' : 'neither';
  const damaged = lenientUtf8.decode(line).split('\uFFFD').length - 1;
  return chinese >= 3 && chinese >= damaged * 2 ? 'damaged-utf-8' : 'gb18030';
}
