import { textOfLatin1, textOfUtf16 } from '../../text/slices.ts';

/** Turns bytes [start, end) into text. */
export type CellDecoder = (bytes: Uint8Array, start: number, end: number) => string;

/** UTF-16 units under construction; they become a string at once, several times faster than by any decoder. */
let scratchBytes = Buffer.alloc(64 * 1024);
let scratch = new Uint16Array(scratchBytes.buffer, scratchBytes.byteOffset, scratchBytes.length >> 1);

function reserve(units: number): void {
  if (units <= scratch.length) return;
  scratchBytes = Buffer.alloc(units * 4);
  scratch = new Uint16Array(scratchBytes.buffer, scratchBytes.byteOffset, scratchBytes.length >> 1);
}

const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const lenientGb18030 = new TextDecoder('gb18030', { ignoreBOM: true });

/** The first byte from `start` on that is not ASCII, or `end`. */
function endOfAscii(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at]! < 0x80) at += 1;
  return at;
}

/** For bytes known to be valid UTF-8. */
export function decodeValidUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (endOfAscii(bytes, start, end) === end) return textOfLatin1(bytes, start, end);
  reserve(end - start);
  const units = scratch;
  let length = 0;
  for (let at = start; at < end; ) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      units[length++] = byte;
      at += 1;
    } else if (byte >= 0xe0 && byte < 0xf0) {
      units[length++] = ((byte & 15) << 12) | ((bytes[at + 1]! & 63) << 6) | (bytes[at + 2]! & 63);
      at += 3;
    } else if (byte < 0xe0) {
      units[length++] = ((byte & 31) << 6) | (bytes[at + 1]! & 63);
      at += 2;
    } else {
      const above =
        (((byte & 7) << 18) |
          ((bytes[at + 1]! & 63) << 12) |
          ((bytes[at + 2]! & 63) << 6) |
          (bytes[at + 3]! & 63)) -
        0x10000;
      units[length++] = 0xd800 | (above >> 10);
      units[length++] = 0xdc00 | (above & 1023);
      at += 4;
    }
  }
  return textOfUtf16(scratchBytes, 0, length * 2);
}

/** For bytes that are damaged in places: U+FFFD stands for what cannot be read. */
export function decodeDamagedUtf8(bytes: Uint8Array, start: number, end: number): string {
  return lenientUtf8.decode(bytes.subarray(start, end));
}

const FIRST_LEAD = 0x81;
const FIRST_TRAIL = 0x40;
const TRAILS = 0xff - FIRST_TRAIL;
let pairs: Uint16Array | undefined;

/** The characters of all two-byte codes, from the platform's own GB18030 table. */
function buildPairs(): Uint16Array {
  const table = new Uint16Array((0xff - FIRST_LEAD) * TRAILS);
  const pair = new Uint8Array(2);
  for (let lead = FIRST_LEAD; lead <= 0xfe; lead++) {
    for (let trail = FIRST_TRAIL; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      pair[0] = lead;
      pair[1] = trail;
      const text = lenientGb18030.decode(pair);
      // 0 sends the cell to the platform's decoder.
      if (text.length === 1) table[(lead - FIRST_LEAD) * TRAILS + trail - FIRST_TRAIL] = text.charCodeAt(0);
    }
  }
  return table;
}

/** A decoder that calls `onDamaged` for a cell with characters that are cut or broken. */
export function damageTellingGb18030(onDamaged: () => void): CellDecoder {
  return (bytes, start, end) => {
    const text = decodeGb18030(bytes, start, end);
    // Only the platform's decoder gives this sign, and few cells come to it.
    if (wasSlow && text.includes('\uFFFD')) onDamaged();
    return text;
  };
}

/** Whether the last cell went to the platform's decoder. */
let wasSlow = false;

/** Two-byte characters by table; a cell with four-byte or broken ones goes to the platform's decoder. */
function decodeGb18030(bytes: Uint8Array, start: number, end: number): string {
  wasSlow = false;
  if (endOfAscii(bytes, start, end) === end) return textOfLatin1(bytes, start, end);
  pairs ??= buildPairs();
  reserve(end - start);
  const table = pairs;
  const units = scratch;
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      units[length++] = byte;
      continue;
    }
    at += 1;
    const trail = at < end ? bytes[at]! : 0;
    const unit =
      byte === 0x80 || byte === 0xff || trail < FIRST_TRAIL || trail === 0xff
        ? 0
        : table[(byte - FIRST_LEAD) * TRAILS + trail - FIRST_TRAIL]!;
    if (unit === 0) {
      wasSlow = true;
      return lenientGb18030.decode(bytes.subarray(start, end));
    }
    units[length++] = unit;
  }
  return textOfUtf16(scratchBytes, 0, length * 2);
}
