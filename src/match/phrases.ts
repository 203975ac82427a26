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
  readonly weight: number;
}

type PhraseVocabulary = Pick<Vocabulary, 'canonical' | 'ownBodies'>;

/** The phrases that have a pair stand side by side, from `starts` of the pair's number to that of the next. */
export interface PhraseIndex {
  readonly phrases: readonly Phrase[];
  /** Numbers of the pairs that any phrase has. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly starts: Int32Array;
  readonly owners: Int32Array;
  /** What the pair weighs in each. */
  readonly weights: Float64Array;
  /** Whether it stands inside a general word there. */
  readonly areGeneral: Uint8Array;
  readonly general: RegExp;
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
const JOINTS = '的和与及或并在对为等由、,';
/** Of pieces that so many of the items print no item is told. */
const TEMPLATE_SHARE = 0.08;
const TEMPLATE_COUNT = 3;

/** Units that pairs are made of. */
const spoken = new Uint8Array(65_536);
spoken.fill(1, 0x4e00, 0xa000);
spoken.fill(1, 0x61, 0x7b);
for (let at = 0; at < JOINTS.length; at += 1) spoken[JOINTS.charCodeAt(at)] = 0;

/** Two units as one small number. */
export function pairOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** Whether a pair only joins, or stands for what no catalog prints. */
export function isSilent(text: string, at: number): boolean {
  return spoken[text.charCodeAt(at)] === 0 || spoken[text.charCodeAt(at + 1)] === 0;
}

export function pairsOf(text: string): readonly number[] {
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

interface Posting {
  readonly phrase: number;
  readonly weight: number;
  readonly isGeneral: boolean;
}

function flatten(
  postings: ReadonlyMap<number, readonly Posting[]>,
): Pick<PhraseIndex, 'pairs' | 'starts' | 'owners' | 'weights' | 'areGeneral'> {
  const pairs = new Map<number, number>();
  const starts = new Int32Array(postings.size + 1);
  let count = 0;
  for (const [pair, list] of postings) {
    starts[pairs.size] = count;
    pairs.set(pair, pairs.size);
    count += list.length;
  }
  starts[pairs.size] = count;
  const owners = new Int32Array(count);
  const weights = new Float64Array(count);
  const areGeneral = new Uint8Array(count);
  let write = 0;
  for (const list of postings.values())
    for (const { phrase, weight, isGeneral } of list) {
      owners[write] = phrase;
      weights[write] = weight;
      areGeneral[write++] = isGeneral ? 1 : 0;
    }
  return { pairs, starts, owners, weights, areGeneral };
}

/** How many requirements have each text, or each pair. */
function countOwners<Part>(parts: readonly ReadonlySet<Part>[]): ReadonlyMap<Part, number> {
  const counts = new Map<Part, number>();
  for (const own of parts) for (const part of own) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

export function indexPhrases(
  requirements: readonly Requirement[],
  vocabulary: PhraseVocabulary,
): PhraseIndex {
  const { canonical } = vocabulary;
  const generalWord = generalPattern(requirements, vocabulary);
  const pieces = requirements.map((requirement) => piecesOf(requirement, canonical));
  const texts = pieces.map((own) => new Set(own.map(({ text }) => text)));
  const owners = countOwners(texts);
  const spread = countOwners(texts.map((own) => new Set([...own].flatMap(pairsOf))));
  const most = Math.max(TEMPLATE_COUNT, TEMPLATE_SHARE * requirements.length);
  const top = Math.log(requirements.length + 1);
  const weightOf = (pair: number) => Math.log((requirements.length + 1) / (spread.get(pair) ?? 1)) / top;
  const phrases: Phrase[] = [];
  const postings = new Map<number, Posting[]>();
  pieces.forEach((own, requirement) => {
    const seen = new Set<string>();
    for (const { text, element, isCategory } of own) {
      if (seen.has(text) || (!isCategory && (owners.get(text) ?? 0) > most)) continue;
      seen.add(text);
      const general = new Set([...text.matchAll(generalWord)].flatMap(({ 0: word }) => pairsOf(word)));
      const factor = isCategory ? CATEGORY_WEIGHT : 1;
      let weight = 0;
      for (const pair of new Set(pairsOf(text))) {
        const isGeneral = general.has(pair);
        const ownWeight = factor * weightOf(pair) * (isGeneral ? GENERAL_WEIGHT : 1);
        weight += ownWeight;
        const posting = { phrase: phrases.length, weight: ownWeight, isGeneral };
        const list = postings.get(pair);
        if (list === undefined) postings.set(pair, [posting]);
        else list.push(posting);
      }
      if (weight > 0) phrases.push({ requirement, element, isCategory, text, weight });
    }
  });
  return { phrases, ...flatten(postings), general: generalWord };
}
