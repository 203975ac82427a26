import type { NormalisedUnits } from '../text/units.ts';

/** Titles remembered; a power of two. */
const SLOTS = 1 << 15;
/** Slots looked at before an old title gives way. */
const MOST_PROBES = 4;
/** Units of a title that is remembered; a longer one is read anew each time. Even: two are compared at once. */
const LONGEST = 64;
const PAIRS = LONGEST / 2;

/**
 * Gives what was made of the same units before, or makes it: finding costs a fraction of reading the words. Of fixed size,
 * whatever a list holds: of titles that share a slot the last one stays. The units of all titles must lie in one buffer.
 */
export function createTitleMemory<Kept>(
  make: (title: NormalisedUnits) => Kept,
): (title: NormalisedUnits) => Kept {
  const lengths = new Uint8Array(SLOTS);
  const stored = new Uint32Array(SLOTS * PAIRS);
  const kept = new Array<Kept | undefined>(SLOTS).fill(undefined);
  let pairs: Uint32Array = new Uint32Array(0);

  function isStored(slot: number, length: number, count: number): boolean {
    if (lengths[slot] !== length) return false;
    const from = slot * PAIRS;
    for (let at = 0; at < count; at += 1) if (stored[from + at] !== pairs[at]) return false;
    return true;
  }

  /** Where the title is, or the slot that it takes. */
  function slotOf(length: number, count: number): number {
    let hash = length;
    for (let at = 0; at < count; at += 1) hash = Math.imul(hash ^ pairs[at]!, 0x9e3779b1) ^ (hash >>> 15);
    const home = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    for (let probe = 0; probe < MOST_PROBES; probe += 1) {
      const slot = (home + probe) & (SLOTS - 1);
      if (lengths[slot] === 0 || isStored(slot, length, count)) return slot;
    }
    return home;
  }

  return (title) => {
    const { units, end } = title;
    if (end === 0 || end > LONGEST) return make(title);
    if (pairs.buffer !== units.buffer) pairs = new Uint32Array(units.buffer, 0, units.length >>> 1);
    units[end] = 0;
    const count = (end + 1) >>> 1;
    const slot = slotOf(end, count);
    const before = kept[slot];
    if (before !== undefined && isStored(slot, end, count)) return before;
    lengths[slot] = end;
    stored.set(pairs.subarray(0, count), slot * PAIRS);
    const fresh = make(title);
    kept[slot] = fresh;
    return fresh;
  };
}
