import { wrongInterpreter as words } from '../../words/rules/places.ts';
import { isOutOfPeriod } from '../facts/audited-period.ts';
import { areOtherDepartments } from '../facts/same-body.ts';
import type { ElementSubject, Link, LinkRule, Observation } from './rule.ts';

const interpretation = /解读|解讀/u;

/** What explains a document; a consultation before it or a result after it may be another body's. */
function explains({ requirement, element, limits }: ElementSubject): boolean {
  return [element.name, requirement.name, limits.printed ?? ''].some((text) => interpretation.test(text));
}

export const wrongInterpreter: LinkRule = {
  scope: 'link',
  meta: words,
  appliesTo: (subject) => subject.element.linkedTo !== undefined && explains(subject),
  check({ links }, context) {
    const observations = links.flatMap(({ leader, followers }: Link): readonly Observation[] => {
      const drafter = leader.publisher ?? '';
      // Reprints on other platforms prove nothing while one of them is the drafter's own.
      const named = followers.filter(({ publisher = '' }) => publisher !== '');
      const isForeign = (publisher: string) =>
        drafter !== '' && areOtherDepartments(publisher, drafter, context.profile);
      const [first] = named;
      if (first === undefined || named.length < followers.length) return [];
      if (isOutOfPeriod(first, context) || !named.every(({ publisher = '' }) => isForeign(publisher)))
        return [];
      const { file, sheet, row, title } = leader;
      return [
        {
          entry: first,
          facts: { interpreter: first.publisher ?? '', drafter, leader: title },
          related: [{ file, sheet, row, title }],
          identity: leader.identity,
        },
      ];
    });
    return observations.length === 0 ? undefined : { observations };
  },
};
