import type { Abbreviation } from './abbreviations.ts';
import { pairOf } from './phrases.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A narrower word found in a text, with the wider one that it implies. */
export interface RelatedFound {
  readonly concept: number;
  readonly start: number;
  readonly stop: number;
}

/** The wider words that a catalog prints, and their narrower ones. */
export interface RelatedTable {
  readonly concepts: readonly string[];
  /** Number of the first compound that short names are made of: before it are the wider words of the tables. */
  readonly firstCompound: number;
  /** Every narrower word, with the numbers of the wider ones that it implies. */
  readonly words: ReadonlyMap<string, readonly number[]>;
}

interface Narrower {
  readonly word: string;
  readonly concepts: readonly number[];
}

/** Finds the narrower words of what a catalog prints: 火灾 implies 突发事件 where that is printed. */
export function tableRelated(
  { related, canonical }: Pick<Vocabulary, 'related' | 'canonical'>,
  isPrinted: (concept: string) => boolean,
  abbreviations: readonly Abbreviation[] = [],
): RelatedTable {
  const concepts: string[] = [];
  const words = new Map<string, number[]>();
  for (const [first = '', ...others] of related) {
    const concept = canonical(first);
    if (concept.length < 2 || !isPrinted(concept)) continue;
    const at = concepts.push(concept) - 1;
    for (const other of others) {
      const word = canonical(other);
      if (word.length < 2 || word === concept) continue;
      words.set(word, [...(words.get(word) ?? []), at]);
    }
  }
  const firstCompound = concepts.length;
  for (const { short, compound } of abbreviations)
    if (!words.has(short)) words.set(short, [concepts.push(compound) - 1]);
  return { concepts, firstCompound, words };
}

/** Finds the narrower words of a text; they are looked up by their first two characters. */
export function compileRelated({ words }: RelatedTable): (text: string) => readonly RelatedFound[] {
  const byPair = new Map<number, Narrower[]>();
  const begins = new Uint8Array(65_536);
  for (const [word, concepts] of words) {
    begins[word.charCodeAt(0)] = 1;
    const pair = pairOf(word, 0);
    const known = byPair.get(pair);
    if (known === undefined) byPair.set(pair, [{ word, concepts }]);
    else known.push({ word, concepts });
  }

  return (text) => {
    const found: RelatedFound[] = [];
    for (let start = 0; start + 1 < text.length; start += 1) {
      if (begins[text.charCodeAt(start)] === 0) continue;
      for (const { word, concepts: own } of byPair.get(pairOf(text, start)) ?? []) {
        if (!text.startsWith(word, start)) continue;
        for (const concept of own) found.push({ concept, start, stop: start + word.length });
      }
    }
    return found;
  };
}
