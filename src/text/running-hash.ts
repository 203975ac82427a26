/** 64 bits in two halves, gone over text by text: a quick mark of what is the same, never a proof of what is secret. */
export interface RunningHash {
  low: number;
  high: number;
}

/** White space and characters without width differ between exports of the same page. */
function isBlank(code: number): boolean {
  if (code > 0x3000) return code === 0xfeff;
  return code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x200b && code <= 0x200d);
}

/** Adds a text, and an end behind it, so that a title does not run into the number that follows it. */
export function addText(text: string, hash: RunningHash): void {
  let { low, high } = hash;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isBlank(code)) continue;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
    high ^= high >>> 13;
  }
  hash.low = Math.imul(low ^ 0x1f, 0x01000193);
  hash.high = Math.imul(high ^ 0x1f, 0x5bd1e995);
}
