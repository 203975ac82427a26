import { unpublishedPastDue as words } from '../../words/rules/absence.ts';
import { isCalendarLimit } from '../facts/calendar-timing.ts';
import type { MatchRule } from './rule.ts';

export const unpublishedPastDue: MatchRule = {
  scope: 'match',
  restsOn: 'due-passed',
  meta: words,
  appliesTo: ({ limits }) => limits.limits.some((limit) => limit.kind === 'within' || isCalendarLimit(limit)),
  check({ timing }, { asOf, calendar }) {
    if (timing?.reason !== 'due-passed') return undefined;
    const { triggeredOn, dueOn, limit } = timing;
    if (triggeredOn === undefined || dueOn === undefined) return undefined;
    const counted = timing.counted ?? limit?.span;
    const workingDaysLate = calendar.countWorkdays(dueOn, asOf);
    return {
      observations: [
        {
          triggeredOn,
          dueOn,
          ...(counted === undefined ? {} : { counted }),
          ...(workingDaysLate === undefined ? {} : { workingDaysLate }),
        },
      ],
    };
  },
};
