import { dueDay } from '../calendar/due-day.ts';
import { addMonths, type Day, isoOfDay } from '../model/plain-date.ts';
import type { Span } from '../model/time-limit.ts';
import { boundOf } from './binding-limits.ts';
import type { Judging, MatchRule } from './rule.ts';
import { usableDay } from './timing.ts';
import { fact, what } from './words.ts';

/** Last day on which it must still be up: the first day is not counted; a display ends on the day itself, rest day or not. */
function lastDayOfDisplay(from: Day, span: Span, { calendar }: Judging): Day | undefined {
  if (span.unit === 'workday' || span.unit === 'hour') return dueDay(from, span, calendar);
  if (span.unit === 'month' || span.unit === 'year')
    return addMonths(from, span.unit === 'year' ? 12 * span.count : span.count);
  return from + (span.unit === 'week' ? 7 : 1) * span.count;
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
  check({ entry, limits }, context) {
    const from = entry.displayFrom ?? usableDay(entry.publishedOn, context.asOf);
    const until = entry.displayUntil ?? entry.abolishedOn;
    if (from === undefined || until === undefined || until < from) return { reason: 'no-display-dates' };
    for (const { span } of boundOf(limits, 'display')) {
      const dueOn = lastDayOfDisplay(from, span, context);
      if (dueOn === undefined) return { reason: 'calendar-does-not-cover' };
      if (until >= dueOn) continue;
      return {
        reason: 'display-too-short',
        observations: [
          {
            triggeredOn: from,
            dueOn,
            facts: { until: isoOfDay(until), days: until - from },
          },
        ],
      };
    }
    return { reason: 'published' };
  },
};
