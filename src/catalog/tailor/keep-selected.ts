import type { MappingRule } from '../../model/mapping.ts';
import type { Profile } from '../../model/profile.ts';
import type { Selection } from '../../model/report.ts';
import type { Requirement } from '../../model/requirement.ts';
import { namesIn } from '../../model/tables.ts';
import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';

/** Whose items, and which of them, are to be judged. */
export interface Scope extends Omit<Selection, 'rules'> {
  /** A body or a section. */
  readonly subject?: string | undefined;
}

type Narrowing = keyof Scope;

/** The option that narrows, and what an item answers to it. */
const namesOf: Readonly<
  Record<Narrowing, { readonly option: string; readonly of: (requirement: Requirement) => readonly string[] }>
> = {
  subject: {
    option: '--subject',
    of: ({ section, responsibilities, subject }) => [
      ...(section === undefined ? [] : [section]),
      ...responsibilities.map(({ body }) => body),
      subject,
    ],
  },
  items: { option: '--item', of: ({ code }) => [code] },
  categories: { option: '--category', of: ({ categories }) => categories.map(({ code }) => code) },
  sections: { option: '--section', of: ({ section }) => (section === undefined ? [] : [section]) },
};
const narrowings = namesIn(namesOf);

/** What was asked for by one option; undefined when it was not given. */
function wantedBy(scope: Scope, narrowing: Narrowing): readonly string[] | undefined {
  const wanted = scope[narrowing];
  return typeof wanted === 'string' ? [wanted] : wanted;
}

/** Options that leave an item out. */
function leftOutBy(requirement: Requirement, scope: Scope): readonly string[] {
  return narrowings.flatMap((narrowing) => {
    const wanted = wantedBy(scope, narrowing);
    const { option, of } = namesOf[narrowing];
    const own = of(requirement);
    return wanted === undefined || wanted.some((name) => own.includes(name))
      ? []
      : [`${option} ${wanted.join(' ')}`];
  });
}

/** Names that no item answers to are slips of the pen. */
function unknownNames(requirements: readonly Requirement[], scope: Scope): readonly Problem[] {
  return narrowings.flatMap((narrowing) => {
    const { option, of } = namesOf[narrowing];
    const known = [...new Set(requirements.flatMap(of))];
    return (wantedBy(scope, narrowing) ?? [])
      .filter((name) => !known.includes(name))
      .map((name) =>
        problem(
          'usage/unknown-name',
          { file: option },
          { option, name, known: known.slice(0, 20).join('、'), nearest: nearest(name, known) },
        ),
      );
  });
}

/**
 * Leaves the items in scope to be judged. The others stay in the count as not applicable: nothing vanishes. A name that no item knows is
 * an `InputError`, never an empty report.
 */
export function keepSelected(requirements: readonly Requirement[], scope: Scope): readonly Requirement[] {
  const problems = unknownNames(requirements, scope);
  if (problems.length > 0) throw new InputError(problems);
  return requirements.map((requirement) => {
    const reasons = leftOutBy(requirement, scope);
    if (reasons.length === 0) return requirement;
    return { ...requirement, excluded: { reason: reasons.join('；'), place: requirement.place } };
  });
}

/** What of an agency's declarations and decisions is about the items in scope. */
export interface ScopedDeclarations {
  readonly profile: Profile;
  /** Decisions about other items, or about none, are another section's to look after. */
  concerns(rule: MappingRule): boolean;
}

/** Leaves the exemptions, attestations, zero reports and decisions on items in scope. */
export function keepDeclarations(
  profile: Profile,
  requirements: readonly Requirement[],
  scope: Scope,
): ScopedDeclarations {
  if (narrowings.every((narrowing) => scope[narrowing] === undefined))
    return { profile, concerns: () => true };
  const own = requirements.filter((requirement) => leftOutBy(requirement, scope).length === 0);
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
