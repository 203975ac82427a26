import { latePublication as words } from '../../words/rules/days.ts';
import type { MatchRule } from './rule.ts';

export const latePublication: MatchRule = {
  scope: 'match',
  meta: words,
  restsOn: 'published-late',
  appliesTo: ({ limits }) => limits.limits.some((limit) => limit.kind === 'within'),
  check({ timing, publishedOn }, { calendar }) {
    if (timing?.reason !== 'published-late') return undefined;
    const { triggeredOn, dueOn, limit } = timing;
    if (triggeredOn === undefined || dueOn === undefined || limit === undefined) return undefined;
    const workingDaysLate =
      publishedOn === undefined ? undefined : calendar.countWorkdays(dueOn, publishedOn);
    return {
      observations: [
        {
          triggeredOn,
          dueOn,
          counted: timing.counted ?? limit.span,
          ...(publishedOn === undefined ? {} : { publishedOn }),
          ...(workingDaysLate === undefined ? {} : { workingDaysLate }),
        },
      ],
    };
  },
};
