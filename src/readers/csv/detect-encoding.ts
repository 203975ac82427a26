import { platform } from '#platform';
import { type ByteSource, memorySource } from '../reader.ts';
import { lineEvidence } from './encoding-check.ts';
import { type DetectedEncoding, markedEncoding, type TextEncoding, unmarkedUtf16 } from './text-encoding.ts';

/** Fewer characters say nothing. */
const LEAST_PAIRS = 8;
const MOST_BYTES = 256 * 1024;

/** Shares of the two-byte characters that are common ones of Big5, and of GB2312. */
function sharesOf(bytes: Uint8Array) {
  let pairs = 0;
  let big5 = 0;
  let gb2312 = 0;
  const end = Math.min(bytes.length - 1, MOST_BYTES);
  for (let at = 0; at < end; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1]!;
    at += 1;
    pairs += 1;
    const isBig5Trail = (trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1;
    // Signs and the 5,401 common characters.
    if (lead >= 0xa1 && lead <= 0xc6 && isBig5Trail) big5 += 1;
    // Signs and the 3,755 common hanzi.
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) gb2312 += 1;
  }
  return { pairs, big5: big5 / Math.max(1, pairs), gb2312: gb2312 / Math.max(1, pairs) };
}

/**
 * Whether two-byte text is Big5 and not GBK: both use the same lead bytes, but a good third of the trail bytes of Big5 lie where
 * the common hanzi of GB2312 have none.
 */
function looksLikeBig5(bytes: Uint8Array): boolean {
  const { pairs, big5, gb2312 } = sharesOf(bytes);
  return pairs >= LEAST_PAIRS && big5 >= 0.9 && gb2312 <= 0.7;
}

const LF = 10;
const CR = 13;
const MOST_LINES = 2000;
/** A declaration lies within so many first bytes. */
const HEAD_BYTES = 2048;

function nextLineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at++;
  return at;
}

/** Hanzi of GB2312 are at B0A1-F7FE; anything else in two-byte form is rare in a list. */
function looksLikeCommonHanzi(line: Uint8Array): boolean {
  for (let at = 0; at < line.length; at++) {
    const lead = line[at]!;
    if (lead < 0x80) continue;
    const trail = line[at + 1] ?? 0;
    if (lead < 0xa1 || lead > 0xf7 || trail < 0xa1) return false;
    at += 1;
  }
  return true;
}

/**
 * The first line that is sure decides; a mixed file is then reported at the line that disagrees, while it is read. Undefined where
 * no line decides.
 */
function encodingOfLines(bytes: Uint8Array): TextEncoding | undefined {
  let lines = 0;
  for (let at = 0; at < bytes.length && lines < MOST_LINES; ) {
    const end = nextLineEnd(bytes, at);
    const line = bytes.subarray(at, end);
    at = end + 1;
    if (platform.isAscii(line)) continue;
    // The last line of the sample may be cut in the middle of a character.
    if (end === bytes.length && lines > 0) break;
    lines += 1;
    const { evidence } = lineEvidence(line);
    if (evidence === 'gb18030') return looksLikeBig5(bytes) ? 'big5' : 'gb18030';
    if (evidence !== 'neither') return 'utf-8';
  }
  return undefined;
}

/** Lines without a character of three bytes: `é` in UTF-8, or a hanzi of GBK that is UTF-8 by accident. */
function encodingOfFew(bytes: Uint8Array): TextEncoding {
  const few = bytes.filter((byte) => byte >= 0x80);
  return platform.isUtf8(few) && !looksLikeCommonHanzi(few) ? 'utf-8' : 'gb18030';
}

const labels: Readonly<Record<string, TextEncoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
};

/** The encoding that markup declares for itself; XML without a word is UTF-8. */
function statedEncoding(bytes: Uint8Array): TextEncoding | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)).trimStart();
  if (!head.startsWith('<')) return undefined;
  const stated = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)|charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head);
  const label = (stated?.[1] ?? stated?.[2])?.toLowerCase();
  if (label !== undefined) return labels[label];
  return /^<\?(?:xml|mso-application)/iu.test(head) ? 'utf-8' : undefined;
}

/**
 * The encoding of a text file: its mark, UTF-16 by its NULs, then UTF-8 or GB18030 by the first line that decides. What markup states
 * of itself counts where no line decides. Reads on until the first bytes beyond ASCII.
 */
export async function detectEncoding(source: ByteSource): Promise<DetectedEncoding> {
  let stated: TextEncoding | undefined;
  let first = true;
  for await (const chunk of source.chunks()) {
    if (first) {
      first = false;
      const marked = markedEncoding(chunk);
      if (marked !== undefined) return marked;
      const utf16 = unmarkedUtf16(chunk);
      if (utf16 !== undefined) return { encoding: utf16, markBytes: 0 };
      stated = statedEncoding(chunk);
    }
    if (!platform.isAscii(chunk))
      return { encoding: encodingOfLines(chunk) ?? stated ?? encodingOfFew(chunk), markBytes: 0 };
  }
  return { encoding: 'utf-8', markBytes: 0 };
}

/**
 * The text of a small file in whatever encoding an office's editor saved it, as lists are read: UTF-8 where it is that, else GBK or
 * UTF-16 by its bytes. A byte order mark stays as its character.
 */
export async function textOfBytes(bytes: Uint8Array): Promise<string> {
  if (!bytes.includes(0)) {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // Another encoding, or broken characters.
    }
  }
  const { encoding } = await detectEncoding(memorySource('', bytes));
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
