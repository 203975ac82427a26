import { GENERAL_WEIGHT, type PhraseIndex } from './phrase-index.ts';
import { isSilent } from './phrases.ts';

/** What has been found of each requirement in one title, side by side: by requirement's index. */
export interface Tallies {
  readonly own: Float64Array;
  readonly general: Float64Array;
  readonly narrower: Float64Array;
  readonly explained: Float64Array;
  readonly run: Int32Array;
  readonly first: Int32Array;
  readonly stop: Int32Array;
  readonly isItself: Uint8Array;
  /** Requirements of which anything was found, in the order in which they were. */
  readonly met: readonly number[];
  /** Begins a new title; `keepsPlaces`: words lent later ask what is explained already. */
  begin(keepsPlaces: boolean): void;
  /** A pair of the title that phrases have; `isNew`: met here for the first time. */
  takePair(pair: number, at: number, weight: number, isNew: boolean): void;
  /** A narrower word in place of a printed one begins here; `isItself`: of the matter, out of a name. */
  startLoan(requirement: number, start: number, isItself: boolean): void;
  /** A pair of the printed word: what of it is lent so far. */
  lend(requirement: number, pair: number, weight: number, isGeneral: boolean): void;
  /** The narrower word explains its stretch of the title. */
  endLoan(requirement: number, start: number, stop: number, text: string, weights: Float64Array): void;
  /** Pairs of one requirement that are there, with their weights before general words are made light; valid for good. */
  pairsOf(requirement: number): () => ReadonlyMap<number, number>;
}

/** Pairs found in one title, each requirement's chained from its last to its first. */
interface Hits {
  readonly pairs: number[];
  readonly weights: number[];
  readonly before: number[];
}

function collectPairs({ pairs, weights, before }: Hits, last: number): ReadonlyMap<number, number> {
  const chain: number[] = [];
  for (let at = last; at >= 0; at = before[at]!) chain.push(at);
  return new Map(chain.reverse().map((at) => [pairs[at]!, weights[at]!]));
}

export function createTallies(count: number, index: PhraseIndex): Tallies {
  const { phrases, starts, owners, weights: ownWeights, areGeneral } = index;
  const requirements = Int32Array.from(phrases, ({ requirement }) => requirement);
  const isOfName = Uint8Array.from(phrases, ({ element }) => (element === undefined ? 1 : 0));
  const own = new Float64Array(count);
  const general = new Float64Array(count);
  const narrower = new Float64Array(count);
  const explained = new Float64Array(count);
  const isItself = new Uint8Array(count);
  const run = new Int32Array(count);
  const runFrom = new Int32Array(count);
  const first = new Int32Array(count);
  const stop = new Int32Array(count);
  const lastAt = new Int32Array(count);
  const lastPair = new Int32Array(count);
  const lastHit = new Int32Array(count);
  const isMet = new Uint8Array(count);
  const met: number[] = [];
  let hits: Hits = { pairs: [], weights: [], before: [] };
  let places: Map<number, Set<number>> | undefined;
  let lent = new Map<number, Map<number, number>>();

  function begin(keepsPlaces: boolean): void {
    for (const requirement of met) isMet[requirement] = 0;
    met.length = 0;
    hits = { pairs: [], weights: [], before: [] };
    places = keepsPlaces ? new Map() : undefined;
    if (lent.size > 0) lent = new Map();
  }

  function meet(requirement: number, at: number): void {
    if (isMet[requirement] === 1) return;
    isMet[requirement] = 1;
    met.push(requirement);
    own[requirement] = 0;
    general[requirement] = 0;
    narrower[requirement] = 0;
    explained[requirement] = 0;
    isItself[requirement] = 0;
    run[requirement] = 0;
    runFrom[requirement] = at;
    first[requirement] = at;
    stop[requirement] = at;
    lastAt[requirement] = -2;
    lastPair[requirement] = -1;
    lastHit[requirement] = -1;
    places?.set(requirement, new Set());
  }

  function hit(requirement: number, pair: number, weight: number): void {
    hits.before.push(lastHit[requirement]!);
    lastHit[requirement] = hits.pairs.push(pair) - 1;
    hits.weights.push(weight);
  }

  function takePair(pair: number, at: number, weight: number, isNew: boolean): void {
    const end = starts[pair + 1]!;
    for (let posting = starts[pair]!; posting < end; posting += 1) {
      const phrase = owners[posting]!;
      const requirement = requirements[phrase]!;
      const isGeneral = areGeneral[posting] === 1;
      meet(requirement, at);
      if (isOfName[phrase] === 1 && !isGeneral) isItself[requirement] = 1;
      if (isNew && lastPair[requirement] !== pair) {
        lastPair[requirement] = pair;
        const ownWeight = ownWeights[posting]!;
        if (isGeneral) general[requirement] = general[requirement]! + ownWeight;
        else own[requirement] = own[requirement]! + ownWeight;
        hit(requirement, pair, isGeneral ? ownWeight / GENERAL_WEIGHT : ownWeight);
      }
      if (lastAt[requirement] === at) continue;
      if (lastAt[requirement] !== at - 1) runFrom[requirement] = at;
      run[requirement] = Math.max(run[requirement]!, at + 2 - runFrom[requirement]!);
      lastAt[requirement] = at;
      stop[requirement] = at + 2;
      explained[requirement] = explained[requirement]! + weight;
      places?.get(requirement)?.add(at);
    }
  }

  function startLoan(requirement: number, start: number, isOfMatter: boolean): void {
    meet(requirement, start);
    if (isOfMatter) isItself[requirement] = 1;
  }

  function lend(requirement: number, pair: number, weight: number, isGeneral: boolean): void {
    const before = lent.get(requirement) ?? new Map<number, number>();
    const more = weight - (before.get(pair) ?? 0);
    if (more <= 0) return;
    lent.set(requirement, before.set(pair, weight));
    if (isGeneral) general[requirement] = general[requirement]! + more;
    else {
      own[requirement] = own[requirement]! + more;
      narrower[requirement] = narrower[requirement]! + more;
    }
    hit(requirement, pair, isGeneral ? weight / GENERAL_WEIGHT : weight);
  }

  function endLoan(
    requirement: number,
    start: number,
    end: number,
    text: string,
    weights: Float64Array,
  ): void {
    const known = places?.get(requirement);
    for (let at = start; at + 1 < end; at += 1) {
      if (known === undefined || known.has(at) || isSilent(text, at)) continue;
      known.add(at);
      explained[requirement] = explained[requirement]! + weights[at]!;
    }
    first[requirement] = Math.min(first[requirement]!, start);
    stop[requirement] = Math.max(stop[requirement]!, end);
  }

  function pairsOf(requirement: number): () => ReadonlyMap<number, number> {
    const last = lastHit[requirement]!;
    const own = hits;
    return () => collectPairs(own, last);
  }

  const figures = { own, general, narrower, explained, run, first, stop, isItself, met };
  return { ...figures, begin, takePair, startLoan, lend, endLoan, pairsOf };
}
