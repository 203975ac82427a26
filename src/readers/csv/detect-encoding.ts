import { isAscii, isUtf8 } from 'node:buffer';
import type { ByteSource } from '../reader.ts';
import { lineEvidence } from './line-evidence.ts';
import { type DetectedEncoding, markedEncoding, type TextEncoding, unmarkedUtf16 } from './text-encoding.ts';

const LF = 10;
const CR = 13;
const MOST_LINES = 2000;

function nextLineEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at++;
  return at;
}

/** Hanzi of GB2312 stand at B0A1-F7FE; anything else in two-byte form is rare in a list. */
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

/** The first line that is sure decides; a mixed file is then told at the line that disagrees, while it is read. */
function encodingOfLines(bytes: Uint8Array): TextEncoding {
  let weak: Uint8Array | undefined;
  let lines = 0;
  for (let at = 0; at < bytes.length && lines < MOST_LINES; ) {
    const end = nextLineEnd(bytes, at);
    const line = bytes.subarray(at, end);
    at = end + 1;
    if (isAscii(line)) continue;
    // The last line of the sample may be cut in the middle of a character.
    if (end === bytes.length && lines > 0) break;
    lines += 1;
    const evidence = lineEvidence(line);
    if (evidence === 'gb18030') return 'gb18030';
    if (evidence !== 'neither') return 'utf-8';
    weak ??= line;
  }
  if (weak === undefined) return 'utf-8';
  return isUtf8(weak) && !looksLikeCommonHanzi(weak) ? 'utf-8' : 'gb18030';
}

/**
 * The encoding of a text file: its mark, UTF-16 by its NULs, then UTF-8 when its first telling line is strictly that,
 * else GB18030. Reads on until the first bytes beyond ASCII.
 */
export async function detectEncoding(source: ByteSource): Promise<DetectedEncoding> {
  let first = true;
  for await (const chunk of source.chunks()) {
    if (first) {
      first = false;
      const marked = markedEncoding(chunk);
      if (marked !== undefined) return marked;
      const utf16 = unmarkedUtf16(chunk);
      if (utf16 !== undefined) return { encoding: utf16, markBytes: 0 };
    }
    if (!isAscii(chunk)) return { encoding: encodingOfLines(chunk), markBytes: 0 };
  }
  return { encoding: 'utf-8', markBytes: 0 };
}
