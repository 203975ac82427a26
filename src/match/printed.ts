import type { Requirement } from '../model/requirement.ts';
import type { Span } from './read-structure.ts';
import type { Vocabulary } from './vocabulary.ts';
import { generalWords } from './words/general-words.ts';

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

interface Phrase {
  readonly requirement: number;
  readonly element: number | undefined;
  readonly text: string;
  /** Pairs of characters with their weights. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly weight: number;
}

const CUTS = /[,，、。；;：:()（）〔〕[\]“”"《》/+]|以及/u;
const GENERAL = new RegExp(
  generalWords
    .split(' ')
    .sort((one, other) => other.length - one.length)
    .join('|'),
  'gu',
);
/** What a pair inside a general word weighs beside one of the object's own. */
const GENERAL_WEIGHT = 0.12;
/** Characters that only join. */
const JOINTS = new Set('的和与及或并在对为等由、');
/** Least share of a phrase that a title must have to name it. */
const NAMED = 0.7;
/** Least weight of a phrase by which an item is recognised: two rare words. */
const TELLING = 1.6;
/** Below it a phrase is a topic that much may be about. */
const TOPIC = 2.4;

function pairsOf(text: string): readonly number[] {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (JOINTS.has(text.charAt(at)) || JOINTS.has(text.charAt(at + 1))) continue;
    pairs.push(text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1));
  }
  return pairs;
}

/** What a requirement prints, piece by piece; a piece that stands in most items of the catalog is a template and left out later. */
function piecesOf(
  { name, elements, categories }: Requirement,
  canonical: Vocabulary['canonical'],
): readonly { readonly text: string; readonly element: number | undefined }[] {
  const cut = (text: string, element: number | undefined) =>
    text
      .split(CUTS)
      .map((piece) => canonical(piece))
      .filter(({ length }) => length >= 2)
      .map((piece) => ({ text: piece, element }));
  // 卫生健康 > 综合业务: where the name says nothing of the matter, the category does.
  const isNameless =
    canonical(name)
      .replace(GENERAL, '')
      .replace(/[,业务综合]/gu, '') === '';
  return [
    ...cut(name, undefined),
    ...(isNameless ? cut(categories.at(-1)?.name ?? '', undefined) : []),
    ...elements
      .filter(({ nature }) => nature !== 'optional')
      .flatMap((element) =>
        [element.name, ...(element.parts ?? [])].flatMap((text) => cut(text, element.index)),
      ),
  ];
}

/** Of pieces that so many of the items print no item is told. */
const TEMPLATE_SHARE = 0.08;
const TEMPLATE_COUNT = 3;

/** Share of an element's phrase that a title has, by element, of one requirement. */
export type Shares = ReadonlyMap<number, number>;

/** What the catalog prints and a title has. */
export interface PrintedWords {
  readonly found: readonly PrintedFound[];
  /** By requirement: how much of each element's phrases is there, however little. */
  readonly shares: ReadonlyMap<number, Shares>;
}

export interface PrintedIndex {
  find(text: string, hidden: readonly Span[]): PrintedWords;
  /** Characters that the phrases are made of. */
  readonly characters: string;
}

/** Indexes what a catalog prints by pairs of characters, each weighing the more the fewer items have it. */
export function compilePrinted(
  requirements: readonly Requirement[],
  { canonical }: Vocabulary,
): PrintedIndex {
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
    for (const { text, element } of own) {
      if (seen.has(text) || (owners.get(text)?.size ?? 0) > most) continue;
      seen.add(text);
      const general = new Set([...text.matchAll(GENERAL)].flatMap(({ 0: word }) => pairsOf(word)));
      const pairs = new Map(
        pairsOf(text).map(
          (pair) => [pair, weightOf(pair) * (general.has(pair) ? GENERAL_WEIGHT : 1)] as const,
        ),
      );
      const weight = [...pairs.values()].reduce((sum, one) => sum + one, 0);
      for (const pair of pairs.keys()) {
        const list = postings.get(pair);
        if (list === undefined) postings.set(pair, [phrases.length]);
        else list.push(phrases.length);
      }
      phrases.push({ requirement, element, text, pairs, weight });
    }
  });
  const had = new Float64Array(phrases.length);
  const firsts = new Int32Array(phrases.length);
  const lasts = new Int32Array(phrases.length);

  function find(text: string, hidden: readonly Span[]): PrintedWords {
    const touched: number[] = [];
    const met = new Set<number>();
    for (let at = 0; at + 1 < text.length; at += 1) {
      const pair = text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
      const list = postings.get(pair);
      if (list === undefined || met.has(pair)) continue;
      if (hidden.some(({ start, stop }) => start <= at && at + 2 <= stop)) continue;
      met.add(pair);
      for (const phrase of list) {
        if (had[phrase] === 0) {
          touched.push(phrase);
          firsts[phrase] = at;
        }
        had[phrase] = had[phrase]! + phrases[phrase]!.pairs.get(pair)!;
        lasts[phrase] = at + 2;
      }
    }
    const found: PrintedFound[] = [];
    const shares = new Map<number, Map<number, number>>();
    for (const at of touched) {
      const phrase = phrases[at]!;
      const coverage = had[at]! / phrase.weight;
      had[at] = 0;
      if (phrase.element !== undefined) {
        const own = shares.get(phrase.requirement) ?? new Map<number, number>();
        shares.set(phrase.requirement, own);
        own.set(phrase.element, Math.max(own.get(phrase.element) ?? 0, coverage));
      }
      const isWhole = phrase.text === text;
      if (!isWhole && (coverage < NAMED || phrase.weight * coverage < TELLING)) continue;
      const many = Math.min(phrase.weight, 5);
      // 旅行社 alone is a topic; the longer phrase is the matter.
      const score = isWhole ? 8 : coverage * coverage * (many < TOPIC ? 0.8 * many : 1.2 + 0.8 * many);
      const { requirement, element } = phrase;
      found.push({
        requirement,
        ...(element === undefined ? {} : { element }),
        text: phrase.text,
        coverage,
        score,
        start: firsts[at]!,
        stop: lasts[at]!,
        isWhole,
      });
    }
    return { found, shares };
  }

  return { find, characters: [...new Set(phrases.flatMap(({ text }) => [...text]))].join('') };
}
