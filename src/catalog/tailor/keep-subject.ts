import type { MappingRule } from '../../model/mapping.ts';
import type { Profile } from '../../model/profile.ts';
import type { Requirement } from '../../model/requirement.ts';
import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';

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

/** What of an agency's declarations and decisions speaks of the items of one body or section. */
export interface SubjectDeclarations {
  readonly profile: Profile;
  /** Decisions about other items, or about none, are another section's to look after. */
  concerns(rule: MappingRule): boolean;
}

/** Leaves the exemptions, attestations, zero reports and decisions on items of one body or section; `subject` undefined: all of them. */
export function keepDeclarations(
  profile: Profile,
  requirements: readonly Requirement[],
  subject: string | undefined,
): SubjectDeclarations {
  if (subject === undefined) return { profile, concerns: () => true };
  const own = requirements.filter((requirement) => bodiesOf(requirement).includes(subject));
  const items = new Set(own.map(({ code }) => code));
  const categories = new Set(own.flatMap((requirement) => requirement.categories.map(({ code }) => code)));
  return {
    profile: {
      ...profile,
      exemptions: profile.exemptions.filter(({ item }) => items.has(item)),
      attestations: profile.attestations.filter(({ item }) => items.has(item)),
      zeroReports: profile.zeroReports.filter(({ item, category }) =>
        item === undefined ? categories.has(category ?? '') : items.has(item),
      ),
    },
    concerns({ answer }) {
      if (answer.kind === 'item') return items.has(answer.item);
      return answer.kind === 'category' && categories.has(answer.category);
    },
  };
}
