/**
 * Aho-Corasick over UTF-16 units: every pattern in one pass. Transitions lie in one open-addressing table, those along the
 * failure links too, so that each unit of a title costs one look-up; what is not in it leads where the first state does.
 */

export interface Automaton {
  /** Class of a unit; 0: in no pattern. */
  readonly classes: Uint16Array;
  /** Transitions of the first state, by class. */
  readonly roots: Int32Array;
  /** Key and target of each transition, side by side. */
  readonly table: Int32Array;
  readonly mask: number;
  /** Pattern that ends in a state, or -1. */
  readonly ends: Int32Array;
  /** Next state on the failure chain in which a pattern ends, or 0. */
  readonly nextEnd: Int32Array;
  /** The state itself where a pattern ends in it, else `nextEnd`. */
  readonly firstEnd: Int32Array;
}

/** State and class share a key: 2^19 states, 2^12 classes; no catalog uses as many characters. */
const CLASS_BITS = 12;

/** Even: where the key stands, its target behind it. */
function slotOf(key: number, mask: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & mask;
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

function fillTable(nodes: readonly Node[]): { readonly table: Int32Array; readonly mask: number } {
  const count = nodes.reduce((sum, { edges }, state) => (state === 0 ? sum : sum + edges.size), 0);
  const mask = 2 * (1 << Math.ceil(Math.log2(count * 2 + 2))) - 2;
  const table = new Int32Array(mask + 2).fill(-1);
  nodes.forEach(({ edges }, state) => {
    if (state === 0) return;
    for (const [letter, target] of edges) {
      const key = (state << CLASS_BITS) | letter;
      let slot = slotOf(key, mask);
      while (table[slot] !== -1) slot = (slot + 2) & mask;
      table[slot] = key;
      table[slot + 1] = target;
    }
  });
  return { table, mask };
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
  const roots = new Int32Array(1 << CLASS_BITS);
  for (const [letter, target] of root.edges) roots[letter] = target;
  return { classes, roots, ...fillTable(nodes), ends, nextEnd, firstEnd };
}

/** The state after one more unit. */
export function advance({ table, mask, roots }: Automaton, from: number, unitClass: number): number {
  if (from === 0) return roots[unitClass]!;
  const key = (from << CLASS_BITS) | unitClass;
  for (let slot = slotOf(key, mask); ; slot = (slot + 2) & mask) {
    const found = table[slot]!;
    if (found === key) return table[slot + 1]!;
    if (found === -1) return roots[unitClass]!;
  }
}
