import { lateFollowUp as words } from '../../words/rules/places.ts';
import { isOutOfPeriod } from '../facts/audited-period.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { judgeFollowUps } from '../facts/follow-ups.ts';
import type { LinkRule } from './rule.ts';

export const lateFollowUp: LinkRule = {
  scope: 'link',
  meta: words,
  appliesTo: ({ element, limits }) => element.linkedTo !== undefined && boundOf(limits, 'follows').length > 0,
  check(subject, context) {
    const { late, missing, pending, reason } = judgeFollowUps(subject, context);
    if (late.length === 0 && reason !== undefined) return { reason };
    // What explains documents that are not in the list may have come in time or not.
    const loose = subject.loose.filter((one) => !isOutOfPeriod(one, context));
    const isUntold = missing.length === 0 && pending === undefined && loose.length > 0;
    if (late.length === 0) return isUntold ? { reason: 'no-linked-entry' } : undefined;
    return { reason: 'follow-up-late', observations: late };
  },
};
