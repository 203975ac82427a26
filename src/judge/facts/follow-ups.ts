import type { Day } from '../../model/plain-date.ts';
import type { OutcomeReason } from '../../model/report.ts';
import type { FollowsLimit } from '../../model/time-limit.ts';
import type { Judging, Link, LinkedEntry, LinkSubject, Observation } from '../rules/rule.ts';
import { isInPeriod, isOutOfPeriod } from './audited-period.ts';
import { boundOf } from './binding-limits.ts';
import { type DayRange, holdDay } from './day-ranges.ts';
import { isSameBody } from './same-body.ts';
import { referenceOf } from './seen-entry.ts';
import { usableDay } from './timing.ts';

export interface FollowUps {
  readonly late: readonly Observation[];
  readonly missing: readonly Observation[];
  /** Earliest due day of what has not followed yet. */
  readonly pending: Day | undefined;
  /** What the ties that are neither late nor missing say. */
  readonly reason: OutcomeReason | undefined;
}

interface Tie {
  readonly state: 'met' | 'late' | 'missing' | 'pending' | OutcomeReason;
  readonly dueOn?: Day;
  readonly observation?: Observation;
}

function observe(link: Link, triggeredOn: Day, dueOn: Day, limit: FollowsLimit): Observation {
  const { leader } = link;
  return {
    triggeredOn,
    dueOn,
    counted: limit.span,
    facts: { leader: leader.title },
    identity: leader.identity,
  };
}

/** A follower that came with or before its document is in time: 同步 or earlier. */
function judgeTie(
  link: Link,
  limit: FollowsLimit,
  exemptDays: readonly DayRange[],
  context: Judging,
): Tie | undefined {
  const { asOf, calendar } = context;
  const { leader, followers } = link;
  const triggeredOn = usableDay(leader.publishedOn, asOf);
  const days = followers.flatMap(({ publishedOn }) => usableDay(publishedOn, asOf) ?? []);
  if (triggeredOn === undefined || (followers.length > 0 && days.length === 0)) {
    if (isOutOfPeriod(leader, context)) return undefined;
    if (triggeredOn !== undefined) return { state: 'no-published-date' };
    return { state: followers.length > 0 ? 'no-trigger-date' : 'no-linked-entry' };
  }
  const dueOn = context.dueOn(triggeredOn, limit.span);
  // The duty follows its document over the edge of the period: it is judged where the document came out, or where it is due.
  const isAudited = isInPeriod(triggeredOn, context) || (dueOn !== undefined && isInPeriod(dueOn, context));
  // What followed a document of another period too late is no proof for this one.
  if (!isAudited)
    return dueOn !== undefined && (days[0] ?? dueOn) > dueOn ? { state: 'out-of-period' } : undefined;
  if (dueOn === undefined) return { state: 'calendar-does-not-cover' };
  const isExempt = holdDay(exemptDays, dueOn);
  if (isExempt && holdDay(exemptDays, triggeredOn)) return { state: 'exempted' };
  const first = followers.find(({ publishedOn }) => publishedOn !== undefined && publishedOn === days[0]);
  const publishedOn = days[0];
  const observation = observe(link, triggeredOn, dueOn, limit);
  if (first === undefined || publishedOn === undefined)
    return dueOn >= asOf
      ? { state: 'pending', dueOn }
      : isExempt
        ? { state: 'exempted' }
        : { state: 'missing', observation: { ...observation, entry: leader } };
  if (publishedOn <= dueOn) return { state: 'met' };
  if (isExempt) return { state: 'exempted' };
  // Hours between two days are only certain when more than the day after has passed.
  if (limit.span.unit === 'hour' && publishedOn - triggeredOn <= Math.ceil(limit.span.count / 24))
    return { state: 'hours-need-times' };
  const workingDaysLate = calendar.countWorkdays(dueOn, publishedOn);
  return {
    state: 'late',
    observation: {
      ...observation,
      entry: first,
      publishedOn,
      ...(workingDaysLate === undefined ? {} : { workingDaysLate }),
      related: [referenceOf(leader)],
    },
  };
}

/** 各地区各部门: each owes for itself. */
const IS_EACH = /^各/u;

/** What follows a document, taken body by body where each owes its own: the plan of one office is none of another's. */
function byBody(link: Link, { requirement: { responsibilities } }: LinkSubject): readonly Link[] {
  const owing = responsibilities.filter(({ role }) => role === 'responsible');
  if (owing.length === 0 || !owing.every(({ body }) => IS_EACH.test(body))) return [link];
  const groups: { readonly publisher: string; readonly followers: LinkedEntry[] }[] = [];
  for (const follower of link.followers) {
    const { publisher = '' } = follower;
    // Whose it is nobody says.
    if (publisher === '') return [link];
    const known = groups.find((one) => isSameBody(one.publisher, publisher));
    if (known === undefined) groups.push({ publisher, followers: [follower] });
    else known.followers.push(follower);
  }
  return groups.length < 2 ? [link] : groups.map(({ followers }) => ({ ...link, followers }));
}

/** Every document of the audited period with what should follow it. */
export function judgeFollowUps(subject: LinkSubject, context: Judging): FollowUps {
  const { limits, exemptDays } = subject;
  const links = subject.links.flatMap((link) => byBody(link, subject));
  const late: Observation[] = [];
  const missing: Observation[] = [];
  const reasons: OutcomeReason[] = [];
  let pending: Day | undefined;
  for (const limit of boundOf(limits, 'follows')) {
    for (const link of links) {
      const tie = judgeTie(link, limit, exemptDays, context);
      if (tie === undefined) continue;
      const { state, dueOn, observation } = tie;
      if (state === 'late' && observation !== undefined) late.push(observation);
      else if (state === 'missing' && observation !== undefined) missing.push(observation);
      else if (state === 'pending') pending = Math.min(pending ?? Number.POSITIVE_INFINITY, dueOn ?? 0);
      else if (state === 'met') reasons.push('published');
      else if (state !== 'late' && state !== 'missing') reasons.push(state);
    }
  }
  const open = reasons.find((reason) => reason !== 'published');
  return { late, missing, pending, reason: open ?? reasons[0] };
}

/** An interpretation may come out some days ahead of its document, not much more. */
const MOST_DAYS_AHEAD = 30;

const quoted = /《([^《》]{1,200})》/gu;
const place = /^.{1,8}?(?:省|自治区|市|自治州|县|区|旗)(?=.{4})/u;

/**
 * Entries that name no document of the list and may be what follows one of `documents` all the same: without a quoted title
 * (一图读懂托育新政), or with one that leaves out the place (《托育机构备案办法》解读). Each could fill a hole.
 */
export function countPossible(
  loose: readonly LinkedEntry[],
  documents: readonly Pick<LinkedEntry, 'title' | 'publishedOn'>[],
): number {
  const days = documents.map(({ publishedOn }) => publishedOn ?? Number.NEGATIVE_INFINITY);
  const earliest = Math.min(...days) - MOST_DAYS_AHEAD;
  return loose.filter(({ title, publishedOn }) => {
    if (publishedOn !== undefined && publishedOn < earliest) return false;
    const named = [...title.matchAll(quoted)].map(([, name = '']) => name.replace(place, ''));
    return named.length === 0 || named.some((name) => documents.some((one) => one.title.includes(name)));
  }).length;
}
