import type { YAMLError } from 'yaml';
import type { Place } from '../../model/location.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';

/** The word that begins at an offset, as far as a reader would call it one. */
function wordAt(text: string, offset: number): string {
  return /^[^\s:,[\]{}]{1,60}/u.exec(text.slice(offset, offset + 60))?.[0] ?? '';
}

/** A parser error in the words of an officer; what has no words of its own keeps the parser's. */
export function syntaxProblem(error: YAMLError, text: string, placeAt: (offset: number) => Place): Problem {
  const offset = error.pos[0];
  const place = placeAt(offset);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return problem('yaml/tab-indent', place, {});
    case 'BAD_INDENT':
      return problem('yaml/bad-indent', place, {});
    case 'MULTIPLE_DOCS':
      return problem('yaml/several-documents', place, {});
    case 'NON_STRING_KEY':
      return problem('yaml/key-not-text', place, { key: wordAt(text, offset) });
    default:
      // A tab in the indentation is often met as another error at the tab itself.
      if (
        text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset + 1).trimStart() === '' &&
        text[offset] === '\t'
      ) {
        return problem('yaml/tab-indent', place, {});
      }
      return problem('yaml/syntax', place, { detail: error.message });
  }
}
