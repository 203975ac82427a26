/** Aho-Corasick over UTF-16 units: every pattern in one pass. Transitions lie in one open-addressing table. */

export interface Automaton {
  /** Class of a unit; 0: in no pattern. */
  readonly classes: Uint16Array;
  /** Transitions of the first state, by class. */
  readonly roots: Int32Array;
  readonly keys: Int32Array;
  readonly targets: Int32Array;
  readonly mask: number;
  readonly fail: Int32Array;
  /** Pattern that ends in a state, or -1. */
  readonly ends: Int32Array;
  /** Next state on the failure chain in which a pattern ends, or 0. */
  readonly nextEnd: Int32Array;
}

/** State and class share a key: 2^20 states, 2^11 classes. */
const CLASS_BITS = 11;

function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 15) & mask;
}

/** The target of a transition, or 0. */
function step(automaton: Automaton, state: number, unitClass: number): number {
  const { roots, keys, targets, mask } = automaton;
  if (state === 0) return roots[unitClass]!;
  const key = (state << CLASS_BITS) | unitClass;
  let slot = slotOf(key, mask);
  for (;;) {
    const found = keys[slot]!;
    if (found === key) return targets[slot]!;
    if (found === -1) return 0;
    slot = (slot + 1) & mask;
  }
}

function emptyAutomaton(capacity: number): Automaton {
  const size = 1 << Math.ceil(Math.log2(capacity * 2 + 2));
  return {
    classes: new Uint16Array(65_536),
    roots: new Int32Array(1 << CLASS_BITS),
    keys: new Int32Array(size).fill(-1),
    targets: new Int32Array(size),
    mask: size - 1,
    fail: new Int32Array(capacity),
    ends: new Int32Array(capacity).fill(-1),
    nextEnd: new Int32Array(capacity),
  };
}

function connect(
  { roots, keys, targets, mask }: Automaton,
  state: number,
  unitClass: number,
  target: number,
): void {
  if (state === 0) {
    roots[unitClass] = target;
    return;
  }
  const key = (state << CLASS_BITS) | unitClass;
  let slot = slotOf(key, mask);
  while (keys[slot] !== -1) slot = (slot + 1) & mask;
  keys[slot] = key;
  targets[slot] = target;
}

/** `patterns` are normalised and not empty; the index of a pattern is its number. Of two equal ones the first counts. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const capacity = patterns.reduce((sum, pattern) => sum + pattern.length, 1);
  const automaton = emptyAutomaton(capacity);
  const { classes, fail, ends, nextEnd } = automaton;
  const parents = new Int32Array(capacity);
  const letters = new Uint16Array(capacity);
  const byDepth: number[][] = [];
  let states = 1;
  let classCount = 0;
  patterns.forEach((pattern, index) => {
    let state = 0;
    for (let depth = 0; depth < pattern.length; depth += 1) {
      const unit = pattern.charCodeAt(depth);
      if (classes[unit] === 0) classes[unit] = ++classCount;
      const unitClass = classes[unit]!;
      let target = step(automaton, state, unitClass);
      if (target === 0) {
        target = states++;
        parents[target] = state;
        letters[target] = unitClass;
        connect(automaton, state, unitClass, target);
        if (byDepth[depth] === undefined) byDepth[depth] = [];
        byDepth[depth]!.push(target);
      }
      state = target;
    }
    if (ends[state] === -1) ends[state] = index;
  });
  // A failure link leads to a lower depth, so depth by depth every link is known when it is needed.
  for (const level of byDepth) {
    for (const state of level) {
      const parent = parents[state]!;
      const back = parent === 0 ? 0 : advance(automaton, fail[parent]!, letters[state]!);
      fail[state] = back;
      nextEnd[state] = ends[back]! >= 0 ? back : nextEnd[back]!;
    }
  }
  return automaton;
}

/** The state after one more unit, failure links followed. */
export function advance(automaton: Automaton, from: number, unitClass: number): number {
  const { keys, targets, mask, fail, roots } = automaton;
  for (let state = from; state !== 0; state = fail[state]!) {
    const key = (state << CLASS_BITS) | unitClass;
    let slot = slotOf(key, mask);
    for (let found = keys[slot]!; found !== -1; found = keys[slot]!) {
      if (found === key) return targets[slot]!;
      slot = (slot + 1) & mask;
    }
  }
  return roots[unitClass]!;
}
