/**
 * Aho-Corasick over UTF-16 units: every pattern in one pass. The transitions of all states, those along the failure links
 * too, lie in one table in which each state's row is shifted to where it fits between the others: one look-up for each
 * unit of a title, in memory small enough to stay near. What is not there leads where the first state does.
 */

export interface Automaton {
  /** Class of a unit; 0: in no pattern. */
  readonly classes: Uint16Array;
  /** Transitions of the first state, by class. */
  readonly roots: Int32Array;
  /** Where the row of a state begins in `cells`, counted in pairs. */
  readonly bases: Int32Array;
  /** State that a transition starts from, and its target, side by side. */
  readonly cells: Int32Array;
  /** Pattern that ends in a state, or -1. */
  readonly ends: Int32Array;
  /** Next state on the failure chain in which a pattern ends, or 0. */
  readonly nextEnd: Int32Array;
  /** The state itself where a pattern ends in it, else `nextEnd`. */
  readonly firstEnd: Int32Array;
}

/** A state under construction: its transitions by class. */
interface Node {
  readonly edges: Map<number, number>;
  readonly depth: number;
  readonly parent: number;
  /** Class that leads here. */
  readonly letter: number;
  fail: number;
}

function emptyNode(depth: number, parent: number, letter: number): Node {
  return { edges: new Map(), depth, parent, letter, fail: 0 };
}

/** Cells before the last used one that are tried again; trying all takes seconds and saves little. */
const LOOK_BACK = 1024;

/** Shifts rows, the fullest first, to a place where all their cells are free. */
function packRows(nodes: readonly Node[], classCount: number): Pick<Automaton, 'bases' | 'cells'> {
  const rows = nodes.map((_, state) => state).filter((state) => state > 0 && nodes[state]!.edges.size > 0);
  rows.sort((one, other) => nodes[other]!.edges.size - nodes[one]!.edges.size || one - other);
  const edgeCount = rows.reduce((sum, state) => sum + nodes[state]!.edges.size, 0);
  const bases = new Int32Array(nodes.length);
  // No row begins below zero; what is not used belongs to state 0, which is never asked for.
  const margin = classCount + 1;
  let cells = new Int32Array(2 * (edgeCount + 4 * margin));
  let firstFree = margin;
  let end = margin;
  for (const state of rows) {
    const edges = [...nodes[state]!.edges];
    const letters = Int32Array.from(edges, ([letter]) => letter).sort();
    const lead = letters[0]!;
    while (cells[2 * firstFree] !== 0) firstFree += 1;
    let base = (letters.length === 1 ? firstFree : Math.max(firstFree, end - LOOK_BACK)) - lead;
    const fits = () => letters.every((letter) => (cells[2 * (base + letter)] ?? 0) === 0);
    while (!fits()) base += 1;
    end = Math.max(end, base + letters.at(-1)! + 1);
    if (2 * (end + margin) > cells.length) {
      const larger = new Int32Array(2 * cells.length);
      larger.set(cells);
      cells = larger;
    }
    bases[state] = base;
    for (const [letter, target] of edges) {
      cells[2 * (base + letter)] = state;
      cells[2 * (base + letter) + 1] = target;
    }
  }
  return { bases, cells: cells.slice(0, 2 * (end + margin)) };
}

/** `patterns` are normalised and not empty; the index of a pattern is its number. Of two equal ones the first counts. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const classes = new Uint16Array(65_536);
  const root = emptyNode(0, 0, 0);
  const nodes: Node[] = [root];
  const patternOf = new Map<number, number>();
  let classCount = 0;
  patterns.forEach((pattern, index) => {
    let state = 0;
    for (let at = 0; at < pattern.length; at += 1) {
      const unit = pattern.charCodeAt(at);
      if (classes[unit] === 0) classes[unit] = ++classCount;
      const letter = classes[unit]!;
      let target = nodes[state]!.edges.get(letter);
      if (target === undefined) {
        target = nodes.length;
        nodes.push(emptyNode(at + 1, state, letter));
        nodes[state]!.edges.set(letter, target);
      }
      state = target;
    }
    if (!patternOf.has(state)) patternOf.set(state, index);
  });
  const ends = new Int32Array(nodes.length).fill(-1);
  const nextEnd = new Int32Array(nodes.length);
  const firstEnd = new Int32Array(nodes.length);
  for (const [state, index] of patternOf) ends[state] = index;
  // A failure link leads to a lower depth, so depth by depth every link and its transitions are known when needed.
  const byDepth = nodes
    .map((_, state) => state)
    .sort((one, other) => nodes[one]!.depth - nodes[other]!.depth);
  for (const state of byDepth.slice(1)) {
    const node = nodes[state]!;
    const { parent, letter, edges } = node;
    if (parent !== 0) {
      const behind = nodes[nodes[parent]!.fail]!;
      node.fail = behind.edges.get(letter) ?? root.edges.get(letter) ?? 0;
    }
    nextEnd[state] = ends[node.fail]! >= 0 ? node.fail : nextEnd[node.fail]!;
    firstEnd[state] = ends[state]! >= 0 ? state : nextEnd[state]!;
    if (node.fail === 0) continue;
    for (const [next, target] of nodes[node.fail]!.edges) if (!edges.has(next)) edges.set(next, target);
  }
  const roots = new Int32Array(classCount + 1);
  for (const [letter, target] of root.edges) roots[letter] = target;
  return { classes, roots, ...packRows(nodes, classCount), ends, nextEnd, firstEnd };
}

/** The state after one more unit. */
export function advance({ bases, cells, roots }: Automaton, from: number, unitClass: number): number {
  if (from === 0) return roots[unitClass]!;
  const at = 2 * (bases[from]! + unitClass);
  return cells[at] === from ? cells[at + 1]! : roots[unitClass]!;
}
