import { problem } from '../words/problems/index.ts';
import { InputError } from '../words/problems/problem.ts';

/** The one document of a command that takes one; several are a trend or a baseline, and the problem says so. */
export function onlyOne<Document>(documents: readonly Document[]): Document {
  const [first, ...others] = documents;
  if (first === undefined || others.length > 0)
    throw new InputError([problem('report/not-one', { file: 'report' }, { count: documents.length })]);
  return first;
}
