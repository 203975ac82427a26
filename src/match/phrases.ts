import type { Requirement } from '../model/requirement.ts';
import type { Vocabulary } from './vocabulary.ts';
import { generalWords, regions } from './words/general-words.ts';

/** A piece of what a requirement prints. */
export interface Phrase {
  readonly requirement: number;
  /** Element that prints it; absent: the item's or its category's name. */
  readonly element: number | undefined;
  /** The name of the category, which names no item. */
  readonly isCategory: boolean;
  readonly text: string;
  /** Pairs of characters with their weights. */
  readonly pairs: ReadonlyMap<number, number>;
  /** Pairs inside general words. */
  readonly general: ReadonlySet<number>;
  readonly weight: number;
}

type PhraseVocabulary = Pick<Vocabulary, 'canonical' | 'ownBodies'>;

export interface PhraseIndex {
  readonly phrases: readonly Phrase[];
  /** Phrases by pair. */
  readonly postings: ReadonlyMap<number, readonly number[]>;
  readonly general: RegExp;
  pairOf(text: string, at: number): number;
  pairsOf(text: string): readonly number[];
  /** Whether a pair only joins, or stands for what no catalog prints. */
  isSilent(text: string, at: number): boolean;
}

const CUTS = /[,，、。；;：:()（）〔〕[\]“”"《》/+]|以及/u;
/** The place that a body's name begins with. */
const PLACE = /^([^,]{2,4})[省市州县区]/u;

/** Words that tell no matter: those of duty and office, and the names of who is bound. */
function generalPattern(requirements: readonly Requirement[], vocabulary: PhraseVocabulary): RegExp {
  const subjects = [...new Set(requirements.map(({ subject }) => vocabulary.canonical(subject)))];
  const places = subjects.flatMap((subject) => PLACE.exec(subject)?.[1] ?? []);
  const bodies = vocabulary.ownBodies.map(vocabulary.canonical);
  const words = new Set([
    ...generalWords.split(' '),
    ...regions.split(' '),
    ...bodies,
    ...subjects,
    ...places,
  ]);
  const longestFirst = [...words]
    .filter((word) => /^[\p{sc=Han}]{2,}$/u.test(word))
    .sort((one, other) => other.length - one.length);
  return new RegExp(longestFirst.join('|'), 'gu');
}

/** What a pair inside a general word weighs beside one of the object's own. */
export const GENERAL_WEIGHT = 0.12;
/** What the name of the category says of an item. */
const CATEGORY_WEIGHT = 0.6;
/** Characters that only join, and those that no pair of words runs across. */
const JOINTS = new Set('的和与及或并在对为等由、,');
/** Of pieces that so many of the items print no item is told. */
const TEMPLATE_SHARE = 0.08;
const TEMPLATE_COUNT = 3;

function pairOf(text: string, at: number): number {
  return text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
}

function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x61 && unit <= 0x7a);
}

function isSilent(text: string, at: number): boolean {
  return (
    JOINTS.has(text.charAt(at)) ||
    JOINTS.has(text.charAt(at + 1)) ||
    !isHan(text.charCodeAt(at)) ||
    !isHan(text.charCodeAt(at + 1))
  );
}

function pairsOf(text: string): readonly number[] {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) if (!isSilent(text, at)) pairs.push(pairOf(text, at));
  return pairs;
}

interface Piece {
  readonly text: string;
  readonly element: number | undefined;
  readonly isCategory: boolean;
}

/** What a requirement prints, piece by piece; a piece that stands in most items of the catalog is a template and left out later. */
function piecesOf(
  { name, elements, categories }: Requirement,
  canonical: Vocabulary['canonical'],
): readonly Piece[] {
  const cut = (text: string, element: number | undefined, isCategory = false) =>
    text
      .split(CUTS)
      .map((piece) => canonical(piece))
      .filter(({ length }) => length >= 2)
      .map((piece) => ({ text: piece, element, isCategory }));
  return [
    ...cut(name, undefined),
    ...elements
      .filter(({ nature }) => nature !== 'optional')
      .flatMap((element) =>
        [element.name, ...(element.parts ?? [])].flatMap((text) => cut(text, element.index)),
      ),
    ...cut(categories.at(-1)?.name ?? '', undefined, true),
  ];
}

export function indexPhrases(
  requirements: readonly Requirement[],
  vocabulary: PhraseVocabulary,
): PhraseIndex {
  const { canonical } = vocabulary;
  const generalWord = generalPattern(requirements, vocabulary);
  const pieces = requirements.map((requirement) => piecesOf(requirement, canonical));
  const owners = new Map<string, Set<number>>();
  const spread = new Map<number, Set<number>>();
  pieces.forEach((own, requirement) => {
    for (const { text } of own) {
      owners.set(text, (owners.get(text) ?? new Set()).add(requirement));
      for (const pair of pairsOf(text)) spread.set(pair, (spread.get(pair) ?? new Set()).add(requirement));
    }
  });
  const most = Math.max(TEMPLATE_COUNT, TEMPLATE_SHARE * requirements.length);
  const top = Math.log(requirements.length + 1);
  const weightOf = (pair: number) =>
    Math.log((requirements.length + 1) / (spread.get(pair)?.size ?? 1)) / top;
  const phrases: Phrase[] = [];
  const postings = new Map<number, number[]>();
  pieces.forEach((own, requirement) => {
    const seen = new Set<string>();
    for (const { text, element, isCategory } of own) {
      if (seen.has(text) || (!isCategory && (owners.get(text)?.size ?? 0) > most)) continue;
      seen.add(text);
      const general = new Set([...text.matchAll(generalWord)].flatMap(({ 0: word }) => pairsOf(word)));
      const factor = isCategory ? CATEGORY_WEIGHT : 1;
      const pairs = new Map(
        pairsOf(text).map(
          (pair) => [pair, factor * weightOf(pair) * (general.has(pair) ? GENERAL_WEIGHT : 1)] as const,
        ),
      );
      const weight = [...pairs.values()].reduce((sum, one) => sum + one, 0);
      if (weight === 0) continue;
      for (const pair of pairs.keys()) {
        const list = postings.get(pair);
        if (list === undefined) postings.set(pair, [phrases.length]);
        else list.push(phrases.length);
      }
      phrases.push({ requirement, element, isCategory, text, pairs, general, weight });
    }
  });
  return { phrases, postings, general: generalWord, pairOf, pairsOf, isSilent };
}
