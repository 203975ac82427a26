import { platform } from '#platform';

/**
 * What the bytes of one line say about their encoding. `neither`: ASCII, or nothing that tells.
 * `damaged-utf-8`: UTF-8 with a character cut in the middle, as systems do that shorten titles by bytes.
 */
export type LineEvidence = 'utf-8' | 'damaged-utf-8' | 'gb18030' | 'neither';

/** A line's evidence, and how many characters speak for it. */
export interface LineReading {
  readonly evidence: LineEvidence;
  readonly characters: number;
}

const silent: LineReading = { evidence: 'neither', characters: 0 };

/** Characters of three bytes in UTF-8: from U+0800 on, where Chinese and full-width punctuation stand. */
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
 * cannot. Hence three-byte characters speak for UTF-8 and two-byte ones alone for nothing. A line that is no UTF-8 as a whole
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
