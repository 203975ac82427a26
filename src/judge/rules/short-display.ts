import { displayEnd, postponedDay } from '../../calendar/due-day.ts';
import { type Day, isoOfDay } from '../../model/plain-date.ts';
import type { DisplayLimit } from '../../model/time-limit.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { holdDay } from '../facts/day-ranges.ts';
import { publicationDay } from '../facts/timing.ts';
import { fact, what } from '../facts/words.ts';
import type { Judging, MatchRule } from './rule.ts';

/** Last day on which it must still be up. */
function lastDayOfDisplay(from: Day, limit: DisplayLimit, { calendar }: Judging): Day | undefined {
  const last = displayEnd(from, limit.span, calendar);
  return last === undefined ? undefined : postponedDay(last, limit, calendar);
}

export const shortDisplay: MatchRule = {
  scope: 'match',
  meta: {
    id: 'short-display',
    severity: 'error',
    title: { zh: '公示时间不足', en: 'Displayed too short' },
    rationale: {
      zh: '公示、征求意见须达到规定天数，起始日不计入（《中华人民共和国民法典》第二百零一条）；提前撤下的，公示程序不完整。清单没有公示截止日期的，不作判断。',
      en: 'A public notice must stay up for the days laid down, the first day not counted (Civil Code, art. 201). Without an end date nothing is judged.',
    },
    remedy: {
      zh: '补足公示天数或重新公示，公示期满前不作决定；截止日期录入有误的更正。',
      en: 'Display again for the full time before deciding, or correct the end date.',
    },
    problemType: { zh: '公示期不足', en: 'display too short' },
    says: {
      zh: (finding) =>
        `${what(finding)}自${finding.triggeredOn}起公示，应至少公示至${finding.dueOn}，实际至${fact(finding, 'until')}止。`,
      en: (finding) =>
        `${what(finding)} went up on ${finding.triggeredOn} and had to stay until ${finding.dueOn}, but came down on ${fact(finding, 'until')}.`,
    },
  },
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
