/** Strings from bytes, for cells by the million. */
declare global {
  /**
   * The platform's own slices: `toString` checks and looks up on each call, which takes as long as making a short string.
   * They are not documented; where they are gone the documented way serves.
   */
  interface Buffer {
    readonly latin1Slice?: (this: Uint8Array, start: number, end: number) => string;
    readonly ucs2Slice?: (this: Uint8Array, start: number, end: number) => string;
  }
}

function latin1ByToString(this: Uint8Array, start: number, end: number): string {
  return Buffer.from(this.buffer, this.byteOffset, this.length).toString('latin1', start, end);
}

function ucs2ByToString(this: Uint8Array, start: number, end: number): string {
  return Buffer.from(this.buffer, this.byteOffset, this.length).toString('utf16le', start, end);
}

const latin1 = Buffer.prototype.latin1Slice ?? latin1ByToString;
const ucs2 = Buffer.prototype.ucs2Slice ?? ucs2ByToString;

/** The text of bytes [start, end), each of them one character. */
export function textOfLatin1(bytes: Uint8Array, start: number, end: number): string {
  return latin1.call(bytes, start, end);
}

/** The text of bytes [start, end), UTF-16 in the order of this machine. */
export function textOfUtf16(bytes: Uint8Array, start: number, end: number): string {
  return ucs2.call(bytes, start, end);
}
