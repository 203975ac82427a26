import type { Span } from './read-structure.ts';

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

/** How far a title speaks of one requirement in the words that the catalog prints. */
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
  /** Share of `own` that stands there by a narrower word only. */
  readonly narrower: number;
  readonly isWhole: boolean;
  /** Pairs of characters that are there, with what each weighs before general words are made light. */
  readonly pairs: ReadonlyMap<number, number>;
}

/** Share of an element's phrase that a title has, by element, of one requirement. */
export type Shares = ReadonlyMap<number, number>;

/** What the catalog prints and a title has. */
export interface PrintedWords {
  readonly found: readonly PrintedFound[];
  /** By requirement: how much of each element's phrases is there, however little. */
  readonly shares: ReadonlyMap<number, Shares>;
  readonly relevances: readonly Relevance[];
}

/** What has been found of one requirement so far. */
export interface Tally {
  own: number;
  general: number;
  narrower: number;
  explained: number;
  lastAt: number;
  runFrom: number;
  run: number;
  lastPair: number;
  first: number;
  stop: number;
  readonly places: Set<number>;
  readonly pairs: Map<number, number>;
  isItself: boolean;
}

export function tallyOf(at: number): Tally {
  return {
    own: 0,
    general: 0,
    narrower: 0,
    explained: 0,
    lastAt: -2,
    runFrom: at,
    run: 0,
    lastPair: 0,
    first: at,
    stop: at,
    places: new Set(),
    pairs: new Map(),
    isItself: false,
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

export const NO_PHRASE: Best = { coverage: 0, phrase: '', named: 0, isWhole: false, lacking: 0 };
