/** How the bytes of a text file spell characters. GBK and GB2312 are read as GB18030, which holds both. */
export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be' | 'big5';

/** An encoding, and how many bytes at the start of the file are its mark. */
export interface DetectedEncoding {
  readonly encoding: TextEncoding;
  readonly markBytes: number;
}

const MARKS: readonly { readonly encoding: TextEncoding; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'gb18030', mark: [0x84, 0x31, 0x95, 0x33] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

/** The encoding that a byte order mark states, if there is one. */
export function markedEncoding(head: Uint8Array): DetectedEncoding | undefined {
  for (const { encoding, mark } of MARKS) {
    if (head.length >= mark.length && mark.every((byte, index) => head[index] === byte))
      return { encoding, markBytes: mark.length };
  }
  return undefined;
}

/**
 * UTF-16 without a mark: delimiters, digits and line ends are ASCII, so every other byte of them is NUL, always on the
 * same side. Binary content has NULs on both sides.
 */
export function unmarkedUtf16(head: Uint8Array): TextEncoding | undefined {
  const pairs = Math.min(head.length >> 1, 2048);
  let little = 0;
  let big = 0;
  for (let pair = 0; pair < pairs; pair++) {
    const first = head[pair * 2];
    const second = head[pair * 2 + 1];
    if (first === 0 && second === 0) return undefined;
    if (second === 0) little += 1;
    if (first === 0) big += 1;
  }
  // Characters such as U+3400 have their NUL on the other side; they are few.
  if (little * 50 >= pairs && little > big * 8) return 'utf-16le';
  if (big * 50 >= pairs && big > little * 8) return 'utf-16be';
  return undefined;
}
