import type { Requirement } from '../model/requirement.ts';
import { fullNames } from './full-names.ts';
import type { Vocabulary } from './vocabulary.ts';
import { generalWords, regions } from './words/general-words.ts';

/** A piece of what a requirement prints. */
export interface PrintedPhrase {
  readonly requirement: number;
  /** Element that prints it; absent: the item's or its category's name. */
  readonly element: number | undefined;
  /** The name of the category, which names no item. */
  readonly isCategory: boolean;
  readonly text: string;
}

export type PhraseVocabulary = Pick<Vocabulary, 'canonical' | 'ownBodies'>;

/** The phrases of a catalog and their pairs, whoever is bound by it. */
export interface PhraseTable {
  readonly phrases: readonly PrintedPhrase[];
  /** The pairs that any phrase has, by their numbers. */
  readonly pairs: Int32Array;
  /** How many requirements have each. */
  readonly spread: Int32Array;
  /** Where the pairs of each phrase begin in `members`, and where the last one's end. */
  readonly starts: Int32Array;
  /** Numbers of pairs, one phrase behind the other. */
  readonly members: Int32Array;
  /** Whether each is inside a general word there. */
  readonly areGeneral: Uint8Array;
}

const CUTS = /[,，、。；;：:()（）〔〕[\]“”"《》/+]|以及/u;
/** The place that a body's name begins with. */
const PLACE = /^([^,]{2,4})[省市州县区]/u;

const isHan = (word: string) => /^[\p{sc=Han}]{2,}$/u.test(word);

/** Words that name no matter, whoever is bound: those of duty and office, and the catalog's own bodies. */
export function generalWordsOf({ canonical, ownBodies }: PhraseVocabulary): readonly string[] {
  return [...generalWords.split(' '), ...regions.split(' '), ...ownBodies.map(canonical)].filter(isHan);
}

/** The names of who is bound, and of the places in them. */
export function boundNames(
  requirements: readonly Requirement[],
  { canonical }: PhraseVocabulary,
): readonly string[] {
  const subjects = [...new Set(requirements.map(({ subject }) => subject))].map(canonical);
  return [...subjects, ...subjects.flatMap((subject) => PLACE.exec(subject)?.[1] ?? [])].filter(isHan);
}

/** Any of the words, at each place the longest that fits. */
export function anyOf(words: readonly string[]): RegExp {
  const longestFirst = [...new Set(words)].sort((one, other) => other.length - one.length);
  return new RegExp(longestFirst.join('|'), 'gu');
}

/** Characters that only join, and those that no pair of words runs across. */
const JOINTS = '的和与及或并在对为等由、,';
/** Of pieces that so many of the items print no item is decided. */
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

/** Whether a pair only joins, or means what no catalog prints. */
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

/** What a requirement prints, piece by piece; a piece that is in most items of the catalog is a template and left out later. */
function piecesOf(
  { name, elements, categories }: Requirement,
  fullName: string | undefined,
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
    ...cut(fullName ?? '', undefined),
    ...elements
      .filter(({ nature }) => nature !== 'optional')
      .flatMap((element) =>
        [element.name, ...(element.parts ?? [])].flatMap((text) => cut(text, element.index)),
      ),
    ...cut(categories.at(-1)?.name ?? '', undefined, true),
  ];
}

/** How many requirements have each text, or each pair. */
function countOwners<Part>(parts: readonly ReadonlySet<Part>[]): ReadonlyMap<Part, number> {
  const counts = new Map<Part, number>();
  for (const own of parts) for (const part of own) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

/** Pairs of a text that are inside a general word of it. */
export function generalPairs(text: string, general: RegExp): ReadonlySet<number> {
  return new Set([...text.matchAll(general)].flatMap(({ 0: word }) => pairsOf(word)));
}

/** Cuts what a catalog prints into phrases and numbers their pairs. */
export function tablePhrases(
  requirements: readonly Requirement[],
  vocabulary: PhraseVocabulary,
): PhraseTable {
  const general = anyOf(generalWordsOf(vocabulary));
  const full = fullNames(requirements, vocabulary.canonical, general);
  const pieces = requirements.map((requirement, at) => piecesOf(requirement, full[at], vocabulary.canonical));
  const texts = pieces.map((own) => new Set(own.map(({ text }) => text)));
  const owners = countOwners(texts);
  const spread = countOwners(texts.map((own) => new Set([...own].flatMap(pairsOf))));
  const most = Math.max(TEMPLATE_COUNT, TEMPLATE_SHARE * requirements.length);
  const phrases: PrintedPhrase[] = [];
  const numbers = new Map<number, number>();
  const starts: number[] = [];
  const members: number[] = [];
  const areGeneral: number[] = [];
  pieces.forEach((own, requirement) => {
    const seen = new Set<string>();
    for (const { text, element, isCategory } of own) {
      if (seen.has(text) || (!isCategory && (owners.get(text) ?? 0) > most)) continue;
      seen.add(text);
      const pairs = new Set(pairsOf(text));
      if (pairs.size === 0) continue;
      const inside = generalPairs(text, general);
      phrases.push({ requirement, element, isCategory, text });
      starts.push(members.length);
      for (const pair of pairs) {
        const number = numbers.get(pair) ?? numbers.size;
        numbers.set(pair, number);
        members.push(number);
        areGeneral.push(inside.has(pair) ? 1 : 0);
      }
    }
  });
  starts.push(members.length);
  const pairs = [...numbers.keys()];
  return {
    phrases,
    pairs: Int32Array.from(pairs),
    spread: Int32Array.from(pairs, (pair) => spread.get(pair) ?? 1),
    starts: Int32Array.from(starts),
    members: Int32Array.from(members),
    areGeneral: Uint8Array.from(areGeneral),
  };
}
