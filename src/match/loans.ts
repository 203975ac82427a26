import type { PhraseIndex } from './phrase-index.ts';
import { pairOf, pairsOf } from './phrases.ts';
import { compileRelated, type RelatedFound, type RelatedTable } from './related.ts';

/** A pair of a wider word in a phrase that prints it. */
interface LentPair {
  readonly pair: number;
  readonly weight: number;
  readonly isGeneral: boolean;
}

/** A phrase that prints a wider word, with the pairs of the word. */
export interface Borrower {
  readonly phrase: number;
  readonly pairs: readonly LentPair[];
  /** What all pairs of the word weigh in the phrase. */
  readonly weight: number;
  /** The phrase is an item's or a category's name, and the word no general one. */
  readonly isItself: boolean;
}

/** Narrower words of what a catalog prints, with the phrases that they imply. */
export interface Loans {
  find(text: string): readonly RelatedFound[];
  /** How many characters of the wider word each of a narrower one represents: more than one where it is short for it. */
  reachOf(concept: number, word: string): number;
  borrowers(concept: number): readonly Borrower[];
}

/** The phrases one behind the other: whether any has a word is then one search. */
function joinPhrases({ phrases }: PhraseIndex) {
  const text = phrases.map((phrase) => phrase.text).join('\n');
  const starts = new Int32Array(phrases.length);
  let start = 0;
  phrases.forEach((phrase, at) => {
    starts[at] = start;
    start += phrase.text.length + 1;
  });
  /** Phrases that have a word, in their order. */
  function having(word: string): readonly number[] {
    const found: number[] = [];
    let phrase = 0;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[phrase] ?? text.length)) {
      while (phrase < starts.length && starts[phrase]! <= at) phrase += 1;
      found.push(phrase - 1);
    }
    return found;
  }
  return having;
}

/** Whether a word is made of characters of a longer one, in their order: 公厕 of 公共厕所. */
function isShortFor(word: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === word[at]) at += 1;
  return at === word.length;
}

export function compileLoans(index: PhraseIndex, related: RelatedTable): Loans {
  const { phrases, pairs: numbers, starts, owners, weights, areGeneral } = index;
  const having = joinPhrases(index);
  const known = new Map<number, readonly Borrower[]>();

  function lentPair(pair: number, phrase: number): readonly LentPair[] {
    const number = numbers.get(pair);
    if (number === undefined) return [];
    for (let posting = starts[number]!; posting < starts[number + 1]!; posting += 1)
      if (owners[posting] === phrase)
        return [{ pair: number, weight: weights[posting]!, isGeneral: areGeneral[posting] === 1 }];
    return [];
  }

  function find(concept: string): readonly Borrower[] {
    const pairs = pairsOf(concept);
    return having(concept).map((phrase) => {
      const lent = pairs.flatMap((pair) => lentPair(pair, phrase));
      return {
        phrase,
        pairs: lent,
        weight: lent.reduce((sum, { weight }) => sum + weight, 0),
        isItself: phrases[phrase]!.element === undefined && lent.some(({ isGeneral }) => !isGeneral),
      };
    });
  }

  const findRelated = compileRelated(related);
  const isPrinted = (text: string, at: number) =>
    at >= 0 && at + 1 < text.length && numbers.has(pairOf(text, at));
  /** 县文|化馆: a short name that lies across two words is none. */
  const isWord = (text: string, { concept, start, stop }: RelatedFound) =>
    concept < related.firstCompound || !(isPrinted(text, start - 1) || isPrinted(text, stop - 1));

  return {
    reachOf(concept, word) {
      const whole = related.concepts[concept]!;
      return word.length < whole.length && isShortFor(word, whole) ? whole.length / word.length : 1;
    },
    find: (text) => findRelated(text).filter((found) => isWord(text, found)),
    borrowers(concept) {
      const found = known.get(concept) ?? find(related.concepts[concept]!);
      known.set(concept, found);
      return found;
    },
  };
}
