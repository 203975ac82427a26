import type { BranchFields } from '../../../model/catalog-document.ts';
import { readBodies } from '../../../words/labels/printed-bodies.ts';

/** 公开主体 as a document says it: one body, or several with their parts. */
export function subjectFields(
  printed: string | undefined,
): Pick<BranchFields, 'subject' | 'responsibilities'> {
  if (printed === undefined) return {};
  const bodies = readBodies(printed);
  const isPlain = bodies.length < 2 && bodies.every(({ role }) => role === 'responsible');
  return isPlain ? { subject: printed } : { responsibilities: bodies };
}
