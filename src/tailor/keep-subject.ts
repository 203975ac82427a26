import type { Requirement } from '../model/requirement.ts';
import { problem } from '../problems/index.ts';
import { InputError } from '../problems/problem.ts';
import { nearest } from '../text/nearest.ts';

function bodiesOf({ section, responsibilities, subject }: Requirement): readonly string[] {
  return [...(section === undefined ? [] : [section]), ...responsibilities.map(({ body }) => body), subject];
}

/**
 * Leaves the items of one body or section to be judged. The others stay in the count as not applicable: nothing vanishes.
 * A name that no item knows is a slip of the pen, never an empty report.
 */
export function keepSubject(requirements: readonly Requirement[], subject: string): readonly Requirement[] {
  const known = [...new Set(requirements.flatMap(bodiesOf))];
  if (!known.includes(subject)) {
    const facts = { subject, known: known.slice(0, 20).join('、'), nearest: nearest(subject, known) };
    throw new InputError([problem('usage/unknown-subject', { file: '--subject' }, facts)]);
  }
  return requirements.map((requirement) => {
    if (bodiesOf(requirement).includes(subject)) return requirement;
    return { ...requirement, excluded: { reason: `--subject ${subject}`, place: requirement.place } };
  });
}
