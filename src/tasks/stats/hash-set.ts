import type { RunningHash } from '../../text/running-hash.ts';

const FIRST_SIZE = 1 << 10;

/** Publications by hash, with one small number each: open addressing over typed arrays, 12 bytes a slot, at most 4/5 full. */
export interface HashSet {
  /** Adds the hash with its number; the slot when it is new, `-1 - slot` when it was there. Slots last until the next `put`. */
  put(hash: RunningHash, value: number): number;
  valueAt(slot: number): number;
  setValue(slot: number, value: number): void;
}

export function createHashSet(): HashSet {
  let size = FIRST_SIZE;
  let used = 0;
  let lows = new Uint32Array(size);
  let highs = new Uint32Array(size);
  let values = new Uint32Array(size);

  /** The slot that holds the hash, or the free one where it belongs; a free slot is 0 in both halves. */
  function slotOf(low: number, high: number): number {
    let slot = low & (size - 1);
    while ((lows[slot] !== 0 || highs[slot] !== 0) && (lows[slot] !== low || highs[slot] !== high))
      slot = (slot + 1) & (size - 1);
    return slot;
  }

  function grow(): void {
    const old = { lows, highs, values };
    size *= 2;
    lows = new Uint32Array(size);
    highs = new Uint32Array(size);
    values = new Uint32Array(size);
    for (let index = 0; index < old.lows.length; index += 1) {
      const low = old.lows[index] ?? 0;
      const high = old.highs[index] ?? 0;
      if (low === 0 && high === 0) continue;
      const slot = slotOf(low, high);
      lows[slot] = low;
      highs[slot] = high;
      values[slot] = old.values[index] ?? 0;
    }
  }

  return {
    put(hash, value) {
      if (used * 5 > size * 4) grow();
      const low = hash.low >>> 0;
      // The one hash that looks like a free slot is moved aside.
      const high = low === 0 && hash.high >>> 0 === 0 ? 1 : hash.high >>> 0;
      const slot = slotOf(low, high);
      if (lows[slot] !== 0 || highs[slot] !== 0) return -1 - slot;
      lows[slot] = low;
      highs[slot] = high;
      values[slot] = value;
      used += 1;
      return slot;
    },
    valueAt: (slot) => values[slot] ?? 0,
    setValue(slot, value) {
      values[slot] = value;
    },
  };
}
