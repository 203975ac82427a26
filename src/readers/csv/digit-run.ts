const SPACE = 0x20;
const HYPHEN = 0x2d;

/**
 * Length of the full-width digit (０-９) at this byte, 0 when there is none: EF BC 90-99 in UTF-8, A3 B0-B9 in GB18030.
 * A pair that only looks like one costs a look at the decoded text, no more.
 */
function fullWidthDigit(bytes: Uint8Array, at: number): number {
  const lead = bytes[at];
  const second = bytes[at + 1] ?? 0;
  if (lead === 0xef && second === 0xbc) {
    const third = bytes[at + 2] ?? 0;
    return third >= 0x90 && third <= 0x99 ? 3 : 0;
  }
  return lead === 0xa3 && second >= 0xb0 && second <= 0xb9 ? 2 : 0;
}

/** Whether bytes [start, end) hold `digits` digits in a row, spaces and hyphens between them allowed. */
export function hasDigitRun(bytes: Uint8Array, start: number, end: number, digits: number): boolean {
  if (end - start < digits) return false;
  let run = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x30 && byte <= 0x39) {
      if (++run >= digits) return true;
    } else if (byte < 0x80) {
      if (byte !== SPACE && byte !== HYPHEN) run = 0;
    } else {
      const width = byte === 0xef || byte === 0xa3 ? fullWidthDigit(bytes, at) : 0;
      if (width === 0) {
        run = 0;
      } else {
        if (++run >= digits) return true;
        at += width - 1;
      }
    }
  }
  return false;
}
