/** Runs longer than this are reported as this long. */
const LONGEST = 255;

/**
 * Digits of the longest run in UTF-8 bytes. Spaces, hyphens and invisible characters between digits do not end it;
 * full-width digits count, as in ID numbers typed with a Chinese input method.
 */
export function longestDigitRun(bytes: Uint8Array, start: number, end: number): number {
  let longest = 0;
  let run = 0;
  let at = start;
  while (at < end) {
    const byte = bytes[at] as number;
    if (byte >= 0x30 && byte <= 0x39) {
      run += 1;
      at += 1;
    } else if (byte === 0x20 || byte === 0x2d || byte === 0x09 || byte === 0x0a || byte === 0x0d) at += 1;
    else if (byte < 0x80) {
      if (run > longest) longest = run;
      run = 0;
      at += 1;
    } else {
      const next = bytes[at + 1] as number;
      const last = bytes[at + 2] as number;
      if (byte === 0xef && next === 0xbc && last >= 0x90 && last <= 0x99) run += 1;
      else if (!isFiller(byte, next, last)) {
        if (run > longest) longest = run;
        run = 0;
      }
      at += byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    }
  }
  return Math.min(LONGEST, Math.max(longest, run));
}

/** Whether `longestDigitRun` is at least `digits`; looks no further than it must. */
export function hasDigitRun(bytes: Uint8Array, start: number, end: number, digits: number): boolean {
  let run = 0;
  for (let at = start; run + end - at >= digits; ) {
    const byte = bytes[at] as number;
    if (byte >= 0x30 && byte <= 0x39) {
      run += 1;
      at += 1;
    } else if (byte < 0x80) {
      if (byte !== 0x20 && byte !== 0x2d && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) run = 0;
      at += 1;
    } else {
      const next = bytes[at + 1] as number;
      const last = bytes[at + 2] as number;
      if (byte === 0xef && next === 0xbc && last >= 0x90 && last <= 0x99) run += 1;
      else if (run > 0 && !isFiller(byte, next, last)) run = 0;
      at += byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    }
    if (run >= digits) return true;
  }
  return digits <= 0;
}

/** No-break space; U+2000-U+206F (spaces, dashes, zero-width); U+2212 minus; U+3000; U+FE63 and U+FF0D hyphens; U+FEFF. */
function isFiller(first: number, second: number, third: number): boolean {
  if (first === 0xc2) return second === 0xa0 || second === 0xad;
  if (first === 0xe2) return second === 0x80 || second === 0x81 || (second === 0x88 && third === 0x92);
  if (first === 0xe3) return second === 0x80 && third === 0x80;
  if (first !== 0xef) return false;
  return (
    (second === 0xbc && third === 0x8d) ||
    (second === 0xb9 && third === 0xa3) ||
    (second === 0xbb && third === 0xbf)
  );
}
