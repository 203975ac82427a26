import { hasDigitRun } from '../xlsx/digit-run.ts';
import type { TextEncoding } from './text-encoding.ts';

/** Whether bytes [start, end) hold `digits` digits in a row; spaces, hyphens and fillers between them do not count. */
export type DigitFinder = (bytes: Uint8Array, start: number, end: number, digits: number) => boolean;

/**
 * Two-byte codes of GB18030: full-width digits at A3B0-A3B9 count; the ideographic space A1A1, the dash A1AA and the full-width
 * hyphen A3AD do not end a run. A digit is never a second byte, but of four-byte codes, which cost a look at the text.
 */
function hasDigitRunGb18030(bytes: Uint8Array, start: number, end: number, digits: number): boolean {
  let run = 0;
  for (let at = start; run + end - at >= digits; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x30 && byte <= 0x39) run += 1;
    else if (byte < 0x80) {
      if (byte !== 0x20 && byte !== 0x2d && byte !== 9 && byte !== 10 && byte !== 13) run = 0;
    } else {
      at += 1;
      const pair = (byte << 8) | (bytes[at] ?? 0);
      if (pair >= 0xa3b0 && pair <= 0xa3b9) run += 1;
      else if (pair !== 0xa1a1 && pair !== 0xa1aa && pair !== 0xa3ad) run = 0;
    }
    if (run >= digits) return true;
  }
  return false;
}

/** The finder for scanned bytes: UTF-16 was turned into UTF-8 before. */
export function digitFinder(encoding: TextEncoding): DigitFinder {
  return encoding === 'gb18030' ? hasDigitRunGb18030 : hasDigitRun;
}
