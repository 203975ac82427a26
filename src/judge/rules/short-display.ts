import { displayEnd, postponedDay } from '../../calendar/due-day.ts';
import { type Day, isoOfDay } from '../../model/plain-date.ts';
import type { DisplayLimit } from '../../model/time-limit.ts';
import { shortDisplay as words } from '../../words/rules/days.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { holdDay } from '../facts/day-ranges.ts';
import { publicationDay } from '../facts/timing.ts';
import type { Judging, MatchRule } from './rule.ts';

/** Last day on which it must still be up. */
function lastDayOfDisplay(from: Day, limit: DisplayLimit, { calendar }: Judging): Day | undefined {
  const last = displayEnd(from, limit.span, calendar);
  return last === undefined ? undefined : postponedDay(last, limit, calendar);
}

export const shortDisplay: MatchRule = {
  scope: 'match',
  meta: words,
  appliesTo: ({ limits }) => boundOf(limits, 'display').length > 0,
  check({ entry, limits, exemptDays }, context) {
    const from = entry.displayFrom ?? publicationDay(entry, context.asOf);
    const until = entry.displayUntil ?? entry.abolishedOn;
    if (until !== undefined && holdDay(exemptDays, until)) return { reason: 'exempted' };
    if (from === undefined || until === undefined || until < from) return { reason: 'no-display-dates' };
    // Of several notices in one cell (报告书10个工作日、报告表5个工作日) the list does not show which one it is: the shortest counts.
    let shortest: Day | undefined;
    for (const limit of boundOf(limits, 'display')) {
      const dueOn = lastDayOfDisplay(from, limit, context);
      if (dueOn === undefined) return { reason: 'calendar-does-not-cover' };
      shortest = Math.min(shortest ?? dueOn, dueOn);
    }
    if (shortest !== undefined && until < shortest)
      return {
        reason: 'display-too-short',
        observations: [
          {
            triggeredOn: from,
            dueOn: shortest,
            facts: { until: isoOfDay(until), days: until - from },
          },
        ],
      };
    return { reason: 'published' };
  },
};
