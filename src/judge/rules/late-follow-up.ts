import { lateFollowUp as words } from '../../words/rules/places.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { judgeFollowUps } from '../facts/follow-ups.ts';
import type { LinkRule } from './rule.ts';

export const lateFollowUp: LinkRule = {
  scope: 'link',
  meta: words,
  appliesTo: ({ element, limits }) => element.linkedTo !== undefined && boundOf(limits, 'follows').length > 0,
  check(subject, context) {
    const { late, reason } = judgeFollowUps(subject, context);
    if (late.length === 0) return reason === undefined ? undefined : { reason };
    return { reason: 'follow-up-late', observations: late };
  },
};
