/** A small generator of numbers: the same seed makes the same agency everywhere. */
export interface Random {
  /** A whole number from 0 to `count` - 1. */
  below(count: number): number;
  /** A whole number from `first` to `last`, both included. */
  between(first: number, last: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** `count` different values, in a random order; all of them when there are fewer. */
  sample<Value>(values: readonly Value[], count: number): readonly Value[];
}

/** Algorithm: mulberry32, Tommy Ettinger. `seed`: any whole number. */
export function startRandom(seed: number): Random {
  let state = seed | 0;
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * count);
  };
  return {
    below,
    between: (first, last) => first + below(last - first + 1),
    pick(values) {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
    sample(values, count) {
      const left = [...values];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(below(left.length), 1),
      ).flat();
    },
  };
}
