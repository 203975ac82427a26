import * as schema from '../../generated/validators/letter.js';
import { type LetterTemplate, letterPlaces } from '../../model/letter.ts';
import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { byPlace, type ReadDocument, readDocument } from './document.ts';

const BRACES = /\{([^{}]*)\}/gu;

/** Places in braces that no letter fills: they would be in the notice as they are. */
function unknownPlaces(text: string, pointer: string, source: ReadDocument<unknown>): readonly Problem[] {
  const known: readonly string[] = letterPlaces;
  return [...text.matchAll(BRACES)].flatMap(([, name = '']) => {
    if (known.includes(name.trim())) return [];
    const facts = { name, nearest: nearest(name.trim(), known), known: known.join(', ') };
    return [problem('letter/unknown-place', source.placeOf(pointer), facts)];
  });
}

/** Reads the wording of a notice, all problems in one run; `template` is absent when there is any. */
export function loadLetterTemplate(
  text: string,
  file: string,
): { readonly template?: LetterTemplate; readonly problems: readonly Problem[] } {
  const source = readDocument<LetterTemplate>(schema, text, file);
  const { document } = source;
  if (document === undefined || source.problems.length > 0) return { problems: source.problems };
  const { title, number = '', addressee, paragraphs, table, signature, date } = document;
  const problems = [
    ...Object.entries({ title, number, addressee, table, signature, date }).flatMap(([key, written]) =>
      unknownPlaces(written, `/${key}`, source),
    ),
    ...paragraphs.flatMap((written, index) => unknownPlaces(written, `/paragraphs/${index}`, source)),
  ];
  return problems.length > 0
    ? { problems: problems.sort(byPlace) }
    : { template: document, problems: source.problems };
}
