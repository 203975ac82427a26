import { missingFollowUp as words } from '../../words/rules/places.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { countPossible, judgeFollowUps } from '../facts/follow-ups.ts';
import type { LinkRule, Observation } from './rule.ts';

const documentOf = ({ facts, triggeredOn }: Observation) => ({
  title: String(facts?.leader ?? ''),
  publishedOn: triggeredOn,
});

export const missingFollowUp: LinkRule = {
  scope: 'link',
  meta: words,
  appliesTo: ({ element, limits }) =>
    element.linkedTo !== undefined &&
    boundOf(limits, 'follows').length > 0 &&
    boundOf(limits, 'ratio').length === 0,
  check(subject, context) {
    const { missing, pending } = judgeFollowUps(subject, context);
    if (missing.length > 0 && missing.length <= countPossible(subject.loose, missing.map(documentOf)))
      return { reason: 'no-linked-entry' };
    if (missing.length > 0) return { reason: 'follow-up-missing', observations: missing };
    return pending === undefined ? undefined : { reason: 'not-yet-due', nextDueOn: pending };
  },
};
