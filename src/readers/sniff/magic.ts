import type { FoundKind } from '../../words/problems/found-kinds.ts';

const latin1 = (head: Uint8Array, start: number, end: number) =>
  Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1', start, end);

/** Files that are no list whatever they are called: the bytes they begin with. */
const beginnings: readonly { readonly found: FoundKind; readonly bytes: string }[] = [
  { found: 'pdf', bytes: '%PDF-' },
  { found: 'rtf', bytes: '{\\rtf' },
  { found: 'image', bytes: '\x89PNG' },
  { found: 'image', bytes: '\xFF\xD8\xFF' },
  { found: 'image', bytes: 'GIF8' },
  { found: 'image', bytes: 'II*\0' },
  { found: 'image', bytes: 'MM\0*' },
  { found: 'rar', bytes: 'Rar!\x1A\x07' },
  { found: '7z', bytes: '7z\xBC\xAF\x27\x1C' },
  { found: 'gzip', bytes: '\x1F\x8B' },
  { found: 'utf-32', bytes: '\xFF\xFE\0\0' },
  { found: 'utf-32', bytes: '\0\0\xFE\xFF' },
  { found: 'program', bytes: 'MZ' },
  { found: 'program', bytes: '\x7FELF' },
  { found: 'database', bytes: 'SQLite format 3\0' },
  { found: 'database', bytes: '\0\x01\0\0Standard Jet DB' },
  { found: 'database', bytes: '\0\x01\0\0Standard ACE DB' },
];

/** Letters that begin both a kind of file and ordinary text: distinguished by what text never holds. */
const needsNul = new Set<FoundKind>(['program']);

/** What the first bytes are known to be, when that is no list. */
export function refusedByMagic(head: Uint8Array): FoundKind | undefined {
  const start = latin1(head, 0, 64);
  for (const { found, bytes } of beginnings) {
    if (start.startsWith(bytes) && (!needsNul.has(found) || head.includes(0))) return found;
  }
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image';
  if (start.startsWith('BM') && head.includes(0) && head.length > 14) return 'image';
  // Marks of two systems that are common in Chinese offices; copies taken out of them stay locked.
  if (start.startsWith('%TSD-Header') || latin1(head, 0, 512).includes('E-SafeNet')) return 'drm';
  return undefined;
}

/** Content that is no text in any encoding: control characters in more than one byte of a hundred. */
export function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte < 0x20 && (byte < 8 || byte > 13) && byte !== 0x1a && byte !== 0x1b) controls += 1;
  }
  return controls * 100 > head.length;
}

/** Bytes that a text file with cells of fixed width has between its texts taken out; the same bytes for anything else. */
export function withoutPadding(head: Uint8Array): Uint8Array {
  if (!head.includes(0)) return head;
  const text = head.filter((byte) => byte !== 0);
  const isPadded = text.length < head.length && text.length * 5 > head.length * 2;
  return isPadded && text.some((byte) => byte === 10 || byte === 13) ? text : head;
}

const isPrefix = (head: Uint8Array, bytes: readonly number[]) =>
  bytes.every((byte, index) => head[index] === byte);

export function isZip(head: Uint8Array): boolean {
  return (
    isPrefix(head, [0x50, 0x4b, 3, 4]) ||
    isPrefix(head, [0x50, 0x4b, 5, 6]) ||
    isPrefix(head, [0x50, 0x4b, 7, 8])
  );
}

/** The container of old Office files and of password-protected new ones (OLE compound file). */
export function isCompoundFile(head: Uint8Array): boolean {
  return isPrefix(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
}

/** An Excel stream without the OLE container, as Excel up to 4.0 and some generators write: a BOF record. */
export function isBareBiff(head: Uint8Array): boolean {
  const version = head[1] ?? 0xff;
  return (
    head[0] === 9 && [0, 2, 4, 8].includes(version) && [4, 6, 8, 16].includes(head[2] ?? 0) && head[3] === 0
  );
}
