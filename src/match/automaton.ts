/**
 * Aho-Corasick over UTF-16 units: every pattern in one pass. The transitions of all states but the first lie in one hash table of
 * numbers: to build it costs a millisecond for some thousand words, and it is small enough to stay near.
 */

export interface Automaton {
  /** Class of a unit; 0: in no pattern. */
  readonly classes: Uint16Array;
  /** Transitions of the first state, by class. */
  readonly roots: Int32Array;
  /** State that a transition starts from, its class and its target, side by side; a power of two of them. */
  readonly cells: Int32Array;
  /** The longest end of what was read that begins another pattern. */
  readonly fails: Int32Array;
  /** Pattern that ends in a state, or -1. */
  readonly ends: Int32Array;
  /** Next state on the failure chain in which a pattern ends, or 0. */
  readonly nextEnd: Int32Array;
  /** The state itself where a pattern ends in it, else `nextEnd`. */
  readonly firstEnd: Int32Array;
}

const CELL = 3;

/** Where the transition of a state by a class is, or the free cell where it would be. */
function cellOf(cells: Int32Array, mask: number, state: number, letter: number): number {
  let hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b);
  hash ^= hash >>> 15;
  for (;;) {
    const at = CELL * (hash & mask);
    const owner = cells[at]!;
    if (owner === 0 || (owner === state && cells[at + 1] === letter)) return at;
    hash += 1;
  }
}

function maskOf(cells: Int32Array): number {
  return cells.length / CELL - 1;
}

/** A table at most half full, so that most transitions are found at the first look. */
function tableFor(transitions: number): Int32Array {
  return new Int32Array(CELL * 2 ** Math.ceil(Math.log2(2 * transitions + 2)));
}

/** States in the order of their depth, the first state left out. */
function byDepth(depths: Int32Array, count: number): Int32Array {
  const counts = new Int32Array(depths.reduce((most, depth) => Math.max(most, depth), 0) + 2);
  for (let state = 1; state < count; state += 1) {
    const depth = depths[state]!;
    counts[depth + 1] = counts[depth + 1]! + 1;
  }
  for (let depth = 1; depth < counts.length; depth += 1) counts[depth] = counts[depth]! + counts[depth - 1]!;
  const order = new Int32Array(count - 1);
  for (let state = 1; state < count; state += 1) {
    const depth = depths[state]!;
    order[counts[depth]!] = state;
    counts[depth] = counts[depth]! + 1;
  }
  return order;
}

/** `patterns` are normalised and not empty; the index of a pattern is its number. Of two equal ones the first counts. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const most = 1 + patterns.reduce((sum, { length }) => sum + length, 0);
  const classes = new Uint16Array(65_536);
  const roots = new Int32Array(65_536);
  const cells = tableFor(most);
  const mask = maskOf(cells);
  const parents = new Int32Array(most);
  const letters = new Uint16Array(most);
  const depths = new Int32Array(most);
  const ends = new Int32Array(most).fill(-1);
  let classCount = 0;
  let count = 1;
  patterns.forEach((pattern, index) => {
    let state = 0;
    for (let at = 0; at < pattern.length; at += 1) {
      const unit = pattern.charCodeAt(at);
      if (classes[unit] === 0) classes[unit] = ++classCount;
      const letter = classes[unit]!;
      const cell = state === 0 ? -1 : cellOf(cells, mask, state, letter);
      let target = cell < 0 ? roots[letter]! : cells[cell + 2]!;
      if (target === 0) {
        target = count++;
        parents[target] = state;
        letters[target] = letter;
        depths[target] = at + 1;
        if (cell < 0) roots[letter] = target;
        else cells.set([state, letter, target], cell);
      }
      state = target;
    }
    if (ends[state]! < 0) ends[state] = index;
  });
  const automaton = {
    classes,
    roots: roots.slice(0, classCount + 1),
    cells,
    fails: new Int32Array(count),
    ends: ends.slice(0, count),
    nextEnd: new Int32Array(count),
    firstEnd: new Int32Array(count),
  };
  const { fails, nextEnd, firstEnd } = automaton;
  // A failure link leads to a lower depth, so depth by depth every link is known when needed.
  for (const state of byDepth(depths, count)) {
    const parent = parents[state]!;
    const fail = parent === 0 ? 0 : advance(automaton, fails[parent]!, letters[state]!);
    fails[state] = fail;
    nextEnd[state] = ends[fail]! >= 0 ? fail : nextEnd[fail]!;
    firstEnd[state] = ends[state]! >= 0 ? state : nextEnd[state]!;
  }
  return automaton;
}

/** The state after one more unit. */
export function advance(
  { cells, fails, roots }: Pick<Automaton, 'cells' | 'fails' | 'roots'>,
  from: number,
  unitClass: number,
): number {
  const mask = maskOf(cells);
  for (let state = from; state !== 0; state = fails[state]!) {
    const target = cells[cellOf(cells, mask, state, unitClass) + 2]!;
    if (target !== 0) return target;
  }
  return roots[unitClass]!;
}

/** An automaton in few numbers: the table is filled again from its states. */
export interface PackedAutomaton {
  /** Units of all patterns, in the order of their classes from 1. */
  readonly units: string;
  readonly size: number;
  /** The state from which each state but the first is reached, and the class that leads there. */
  readonly parents: readonly number[];
  readonly letters: readonly number[];
  readonly fails: readonly number[];
  readonly ends: readonly number[];
  readonly nextEnd: readonly number[];
}

export function packAutomaton({ classes, roots, cells, ...links }: Automaton): PackedAutomaton {
  const parents = new Array<number>(links.fails.length - 1).fill(0);
  const letters = new Array<number>(links.fails.length - 1).fill(0);
  roots.forEach((target, letter) => {
    if (target !== 0) letters[target - 1] = letter;
  });
  for (let at = 0; at < cells.length; at += CELL) {
    if (cells[at] === 0) continue;
    const target = cells[at + 2]!;
    parents[target - 1] = cells[at]!;
    letters[target - 1] = cells[at + 1]!;
  }
  const units: string[] = [];
  classes.forEach((letter, unit) => {
    if (letter !== 0) units[letter - 1] = String.fromCharCode(unit);
  });
  return {
    units: units.join(''),
    size: cells.length,
    parents,
    letters,
    fails: [...links.fails],
    ends: [...links.ends],
    nextEnd: [...links.nextEnd],
  };
}

export function unpackAutomaton({ units, size, parents, letters, ...packed }: PackedAutomaton): Automaton {
  const classes = new Uint16Array(65_536);
  for (let at = 0; at < units.length; at += 1) classes[units.charCodeAt(at)] = at + 1;
  const roots = new Int32Array(units.length + 1);
  const cells = new Int32Array(size);
  const mask = maskOf(cells);
  const fails = Int32Array.from(packed.fails);
  const ends = Int32Array.from(packed.ends);
  const nextEnd = Int32Array.from(packed.nextEnd);
  const firstEnd = ends.map((end, state) => (end >= 0 ? state : nextEnd[state]!));
  parents.forEach((parent, at) => {
    const letter = letters[at]!;
    if (parent === 0) roots[letter] = at + 1;
    else {
      const cell = cellOf(cells, mask, parent, letter);
      cells[cell] = parent;
      cells[cell + 1] = letter;
      cells[cell + 2] = at + 1;
    }
  });
  return { classes, roots, cells, fails, ends, nextEnd, firstEnd };
}
