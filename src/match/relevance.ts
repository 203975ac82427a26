import type { Cover } from './cover.ts';
import type { Span } from './read-structure.ts';
import type { Tallies } from './tallies.ts';

/** A phrase that a catalog prints and that a title has, wholly or mostly. */
export interface PrintedFound extends Span {
  readonly requirement: number;
  /** Element that prints it; absent: the item's name. */
  readonly element?: number;
  readonly text: string;
  /** Share of the phrase's weight that the title has, 0-1. */
  readonly coverage: number;
  readonly score: number;
  /** The title is nothing but the phrase. */
  readonly isWhole: boolean;
}

/** How far a title is about one requirement in the words that the catalog prints. */
export interface Relevance extends Span {
  readonly requirement: number;
  /** Weight of the words of the matter itself that the title has; `general`: of words of duty and office. */
  readonly own: number;
  readonly general: number;
  /** Most of one phrase that is there, 0-1, and that phrase. */
  readonly coverage: number;
  readonly phrase: string;
  /** Most of one phrase of any weight that is there, 0-1. */
  readonly named: number;
  /** Weight that the phrase which is there most still lacks. */
  readonly lacking: number;
  /** The title has a word of the matter out of the item's or the category's name. */
  readonly isItself: boolean;
  /** Share of the title's own words that the requirement explains, 0-1. */
  readonly explained: number;
  /** Longest stretch of the title that the requirement prints, in characters. */
  readonly run: number;
  /** Share of `own` that is there by a narrower word only. */
  readonly narrower: number;
  readonly isWhole: boolean;
  /** Pairs of characters that are there, with what each weighs before general words are made light. */
  readonly pairs: () => ReadonlyMap<number, number>;
}

/** Share of an element's phrase that a title has, by element, of one requirement. */
export type Shares = ReadonlyMap<number, number>;

/** What the catalog prints and a title has. */
export interface PrintedWords {
  readonly found: readonly PrintedFound[];
  /** How much of the phrases of each element of a requirement is there, however little. */
  readonly sharesOf: (requirement: number) => Shares;
  readonly relevances: readonly Relevance[];
  /** What single requirements explain of the title. */
  readonly cover: Cover;
}

/** Collects shares of all elements, most of which nobody asks for. */
export function startShares() {
  const requirements: number[] = [];
  const elements: number[] = [];
  const coverages: number[] = [];
  return {
    take(requirement: number, element: number, coverage: number): void {
      requirements.push(requirement);
      elements.push(element);
      coverages.push(coverage);
    },
    of(requirement: number): Shares {
      const shares = new Map<number, number>();
      requirements.forEach((own, at) => {
        if (own === requirement)
          shares.set(elements[at]!, Math.max(shares.get(elements[at]!) ?? 0, coverages[at]!));
      });
      return shares;
    },
  };
}

/** The phrase of a requirement that a title has most of. */
export interface Best {
  readonly coverage: number;
  readonly phrase: string;
  named: number;
  readonly isWhole: boolean;
  readonly lacking: number;
}

const NO_PHRASE: Best = { coverage: 0, phrase: '', named: 0, isWhole: false, lacking: 0 };

/** Least weight of printed words for a requirement to be looked at. */
const LEAST_RELEVANCE = 0.5;

/** How far a title is about each requirement; `total`: what all its pairs weigh. */
export function relevancesOf(
  { own, general, narrower, explained, run, first, stop, isItself, met, pairsOf }: Tallies,
  best: ReadonlyMap<number, Best>,
  total: number,
): readonly Relevance[] {
  const relevances: Relevance[] = [];
  for (const requirement of met) {
    const ownWeight = own[requirement]!;
    if (ownWeight + general[requirement]! < LEAST_RELEVANCE) continue;
    const { coverage, phrase, named, isWhole, lacking } = best.get(requirement) ?? NO_PHRASE;
    relevances.push({
      requirement,
      own: ownWeight,
      general: general[requirement]!,
      coverage,
      phrase,
      named,
      lacking,
      isItself: isItself[requirement] === 1,
      explained: total === 0 ? 0 : explained[requirement]! / total,
      run: run[requirement]!,
      narrower: ownWeight === 0 ? 0 : narrower[requirement]! / ownWeight,
      isWhole,
      pairs: pairsOf(requirement),
      start: first[requirement]!,
      stop: stop[requirement]!,
    });
  }
  return relevances;
}
