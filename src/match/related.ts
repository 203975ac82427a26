import type { Vocabulary } from './vocabulary.ts';

/** A narrower word found in a text, with the wider one that it speaks for. */
export interface RelatedFound {
  readonly concept: number;
  readonly start: number;
  readonly stop: number;
}

export interface RelatedWords {
  /** The wider words that the catalog prints. */
  readonly concepts: readonly string[];
  find(text: string): readonly RelatedFound[];
  /** Every narrower word that is looked for. */
  readonly words: readonly string[];
}

interface Narrower {
  readonly word: string;
  readonly concepts: readonly number[];
}

/** Compiles the narrower words of what a catalog prints: 火灾 speaks of 突发事件 where that is printed. */
export function compileRelated(
  { related, canonical }: Vocabulary,
  isPrinted: (concept: string) => boolean,
): RelatedWords {
  const concepts: string[] = [];
  const byWord = new Map<string, number[]>();
  for (const [first = '', ...others] of related) {
    const concept = canonical(first);
    if (concept.length < 2 || !isPrinted(concept)) continue;
    const at = concepts.push(concept) - 1;
    for (const other of others) {
      const word = canonical(other);
      if (word.length < 2 || word === concept) continue;
      byWord.set(word, [...(byWord.get(word) ?? []), at]);
    }
  }
  const byFirst = new Map<number, Narrower[]>();
  const begins = new Uint8Array(65_536);
  for (const [word, own] of byWord) {
    const first = word.charCodeAt(0);
    begins[first] = 1;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { word, concepts: own }]);
  }

  return {
    concepts,
    words: [...byWord.keys()],
    find(text) {
      const found: RelatedFound[] = [];
      for (let start = 0; start + 1 < text.length; start += 1) {
        const first = text.charCodeAt(start);
        if (begins[first] === 0) continue;
        for (const { word, concepts: own } of byFirst.get(first) ?? []) {
          if (!text.startsWith(word, start)) continue;
          for (const concept of own) found.push({ concept, start, stop: start + word.length });
        }
      }
      return found;
    },
  };
}
