import { missedPeriod as words } from '../../words/rules/absence.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { isUpdateDuty, judgeOwedPeriods } from '../facts/period-duties.ts';
import type { RequirementRule } from './rule.ts';

export const missedPeriod: RequirementRule = {
  scope: 'requirement',
  isAbsence: true,
  meta: words,
  appliesTo: (subject) => boundOf(subject.limits, 'periodic').length > 0 && !isUpdateDuty(subject),
  check(subject, context) {
    const judged = judgeOwedPeriods(subject, context);
    if (judged === undefined) return undefined;
    const missed = judged.short.filter(({ published }) => published === 0);
    const reason = missed.length > 0 ? 'period-missed' : judged.reason;
    return {
      ...(reason === undefined ? {} : { reason }),
      ...(judged.nextDueOn === undefined ? {} : { nextDueOn: judged.nextDueOn }),
      observations: missed.map(({ name, dueOn, minimum, late, periods, body }) => ({
        dueOn,
        ...(late === undefined ? {} : { publishedOn: late }),
        facts: { period: name, minimum, periods, ...(body === undefined ? {} : { body }) },
        identity: body === undefined ? name : `${body} ${name}`,
      })),
    };
  },
};
