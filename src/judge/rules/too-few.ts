import { tooFew as words } from '../../words/rules/absence.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { judgeOwedPeriods } from '../facts/period-duties.ts';
import type { RequirementRule } from './rule.ts';

export const tooFew: RequirementRule = {
  scope: 'requirement',
  isAbsence: true,
  meta: words,
  appliesTo: ({ limits }) => boundOf(limits, 'periodic').some(({ minimum }) => minimum > 1),
  check(subject, context) {
    const short = judgeOwedPeriods(subject, context)?.short.filter(({ published }) => published > 0) ?? [];
    if (short.length === 0) return undefined;
    return {
      reason: 'too-few',
      observations: short.map(({ name, dueOn, minimum, published, body }) => ({
        dueOn,
        facts: { period: name, minimum, published, ...(body === undefined ? {} : { body }) },
        identity: body === undefined ? name : `${body} ${name}`,
      })),
    };
  },
};
