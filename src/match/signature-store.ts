const SLOTS = 1 << 16;
/** Slots looked at before an old signature gives way. */
const MOST_PROBES = 4;

function isSpelled(text: string, codes: Uint16Array, length: number): boolean {
  if (text.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (text.charCodeAt(at) !== codes[at]) return false;
  return true;
}

/**
 * Turns codes into a string, the same string object each time while it is remembered: making one, and hashing it where it is
 * looked up, costs more than all else that is done with most titles.
 */
export function createSignatureStore(): (codes: Uint16Array, length: number) => string {
  const known = new Array<string>(SLOTS).fill('');
  return (codes, length) => {
    let hash = length;
    for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ codes[at]!, 0x9e3779b1) ^ (hash >>> 15);
    const home = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    for (let probe = 0; probe < MOST_PROBES; probe += 1) {
      const text = known[(home + probe) & (SLOTS - 1)]!;
      if (isSpelled(text, codes, length)) return text;
      if (text !== '') continue;
      const fresh = String.fromCharCode(...codes.subarray(0, length));
      known[(home + probe) & (SLOTS - 1)] = fresh;
      return fresh;
    }
    const fresh = String.fromCharCode(...codes.subarray(0, length));
    known[home] = fresh;
    return fresh;
  };
}
