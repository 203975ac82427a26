import * as schema from '../../generated/validators/words.js';
import type { WordFile } from '../../model/words.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { readDocument } from './document.ts';

type WordDocument = Omit<WordFile, 'synonyms' | 'related' | 'contrasts' | 'bodies' | 'business'> &
  Partial<WordFile>;

/** Reads a word file; `words` is absent when there is any problem. */
export function loadWords(
  text: string,
  file: string,
): { readonly words?: WordFile; readonly problems: readonly Problem[] } {
  const { document, problems } = readDocument<WordDocument>(schema, text, file);
  if (document === undefined || problems.length > 0) return { problems };
  return {
    words: {
      ...document,
      synonyms: document.synonyms ?? [],
      related: document.related ?? [],
      contrasts: document.contrasts ?? [],
      bodies: document.bodies ?? [],
      business: document.business ?? [],
    },
    problems,
  };
}
