import { seededNumbers } from '../lists/list-rows.ts';

/** One damaged copy of some bytes, the same for the same seed: bytes changed, cut out, doubled, or the end cut off. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const next = seededNumbers(seed);
  let damaged = Buffer.from(bytes);
  for (let change = next(4); change >= 0; change--) {
    const at = next(Math.max(1, damaged.length));
    const length = 1 + next(16);
    const kind = next(6);
    if (kind < 3)
      for (let step = 0; step < length && at + step < damaged.length; step++) damaged[at + step] = next(256);
    else if (kind === 3) damaged = Buffer.concat([damaged.subarray(0, at), damaged.subarray(at + length)]);
    else if (kind === 4) damaged = Buffer.concat([damaged.subarray(0, at + length), damaged.subarray(at)]);
    else damaged = damaged.subarray(0, at);
  }
  return damaged;
}
