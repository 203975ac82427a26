import { dayBefore } from '../../calendar/due-day.ts';
import type { OutcomeReason } from '../../model/report.ts';
import type { BeforeLimit } from '../../model/time-limit.ts';
import { missingLeadTime as words } from '../../words/rules/days.ts';
import { isOutOfPeriod } from '../facts/audited-period.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { type DayRange, holdDay } from '../facts/day-ranges.ts';
import { referenceOf } from '../facts/seen-entry.ts';
import { usableDay } from '../facts/timing.ts';
import type { Judgement, Judging, Link, LinkRule, Observation } from './rule.ts';

/** One decision and what should have been published before it. */
function judgeLead(
  link: Link,
  limit: BeforeLimit,
  exemptDays: readonly DayRange[],
  context: Judging,
): OutcomeReason | Observation {
  const { leader, followers } = link;
  const event = usableDay(leader.formedOn, context.asOf) ?? usableDay(leader.publishedOn, context.asOf);
  if (event === undefined) return 'no-trigger-date';
  const first = followers.find(({ publishedOn }) => usableDay(publishedOn, context.asOf) !== undefined);
  if (first === undefined) return followers.length > 0 ? 'no-published-date' : 'no-linked-entry';
  const { publishedOn } = first;
  const dueOn = limit.span === undefined ? event - 1 : dayBefore(event, limit.span, context.calendar);
  if (dueOn === undefined || publishedOn === undefined) return 'calendar-does-not-cover';
  if (holdDay(exemptDays, dueOn)) return 'exempted';
  if (publishedOn <= dueOn) return 'published';
  return {
    entry: first,
    triggeredOn: event,
    dueOn,
    publishedOn,
    facts: { leader: leader.title },
    related: [referenceOf(leader)],
    identity: leader.identity,
  };
}

export const missingLeadTime: LinkRule = {
  scope: 'link',
  meta: words,
  appliesTo: ({ element, limits }) => element.linkedTo !== undefined && boundOf(limits, 'before').length > 0,
  check({ links, limits, exemptDays }, context): Judgement | undefined {
    const results = boundOf(limits, 'before').flatMap((limit) =>
      links
        .filter(({ leader }) => !isOutOfPeriod(leader, context))
        .map((link) => judgeLead(link, limit, exemptDays, context)),
    );
    const observations = results.filter((result) => typeof result !== 'string');
    if (observations.length > 0) return { reason: 'lead-time-missing', observations };
    const reasons = results.filter((result) => typeof result === 'string');
    const reason = reasons.find((candidate) => candidate !== 'published') ?? reasons[0];
    return reason === undefined ? undefined : { reason };
  },
};
