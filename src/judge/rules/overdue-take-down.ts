import { type Day, isoOfDay } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import type { TakeDownLimit } from '../../model/time-limit.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { holdDay } from '../facts/day-ranges.ts';
import { publicationDay, usableDay } from '../facts/timing.ts';
import { fact, what } from '../facts/words.ts';
import type { Judging, MatchRule } from './rule.ts';

interface DueTakeDown {
  readonly startedOn: Day;
  readonly dueOn: Day;
  /** Counted from its being revoked, not from its publication. */
  readonly isRevoked: boolean;
}

/** Of several terms in one cell the list does not show which one holds: the longest counts. */
function dueTakeDown(
  entry: Entry,
  limits: readonly TakeDownLimit[],
  context: Judging,
): DueTakeDown | undefined {
  let longest: DueTakeDown | undefined;
  for (const { span, triggers = [] } of limits) {
    const isRevoked = triggers.length > 0;
    // What ends is abolished or revoked; any other event stands in no list.
    if (isRevoked && !triggers.some((one) => one === 'revoked' || one === 'ended')) continue;
    const startedOn = isRevoked
      ? usableDay(entry.abolishedOn, context.asOf)
      : (entry.displayFrom ?? publicationDay(entry, context.asOf));
    const dueOn = startedOn === undefined ? undefined : context.dueOn(startedOn, span);
    if (startedOn === undefined) continue;
    if (dueOn === undefined) return undefined;
    if (longest === undefined || dueOn > longest.dueOn) longest = { startedOn, dueOn, isRevoked };
  }
  return longest;
}

export const overdueTakeDown: MatchRule = {
  scope: 'match',
  meta: {
    id: 'overdue-take-down',
    severity: 'error',
    title: { zh: '公示期满未撤下', en: 'Not taken down in time' },
    rationale: {
      zh: '有的信息只能公示到规定期限（如行政处罚信息公示期满不再公示），到期未撤下会损害当事人权益。依条件不同而期限不同的（个人、法人），清单无法区分，不作判断。',
      en: 'Some information may stay up only so long (penalties for a term of years); leaving it up harms the party. Where the term depends on conditions that a list does not show, nothing is judged.',
    },
    remedy: {
      zh: '撤下期满的信息，并在清单中填写撤下日期。',
      en: 'Take it down and enter the day in the list.',
    },
    problemType: { zh: '期满未撤', en: 'not taken down' },
    says: {
      zh: (finding) => {
        const until = fact(finding, 'until');
        const since =
          finding.publishedOn === undefined ? `于${finding.triggeredOn}撤销` : `于${finding.publishedOn}公开`;
        return `${what(finding)}${since}，应于${finding.dueOn}前撤下${until === '' ? '' : `，实际${until}撤下`}。`;
      },
      en: (finding) => {
        const until = fact(finding, 'until');
        const since =
          finding.publishedOn === undefined
            ? `was revoked on ${finding.triggeredOn}`
            : `was published on ${finding.publishedOn}`;
        return `${what(finding)} ${since} and had to be taken down by ${finding.dueOn}${until === '' ? '' : `; it came down on ${until}`}.`;
      },
    },
  },
  appliesTo: ({ limits }) => boundOf(limits, 'take-down').length > 0,
  check({ entry, limits, exemptDays }, context) {
    if (boundOf(limits, 'take-down').some(({ condition }) => condition !== undefined)) return undefined;
    const terms = boundOf(limits, 'take-down');
    const isFromPublication = terms.some(({ triggers = [] }) => triggers.length === 0);
    const start = entry.displayFrom ?? publicationDay(entry, context.asOf);
    if (isFromPublication && start === undefined) return { reason: 'no-display-dates' };
    const due = dueTakeDown(entry, terms, context);
    if (due === undefined) return undefined;
    const { startedOn, dueOn } = due;
    if (dueOn >= context.asOf) return undefined;
    if (holdDay(exemptDays, dueOn)) return { reason: 'exempted' };
    const ends = [entry.displayUntil, due.isRevoked ? undefined : entry.abolishedOn].filter(
      (day) => day !== undefined,
    );
    const takenDownOn = ends.length === 0 ? undefined : Math.min(...ends);
    // A ledger row without a link says nothing about what is still online.
    if (takenDownOn === undefined && entry.link === undefined) return { reason: 'no-display-dates' };
    if (dueOn >= (takenDownOn ?? context.asOf)) return undefined;
    return {
      reason: 'taken-down-late',
      observations: [
        {
          ...(due.isRevoked ? { triggeredOn: startedOn } : { publishedOn: startedOn }),
          dueOn,
          facts: takenDownOn === undefined ? {} : { until: isoOfDay(takenDownOn) },
        },
      ],
    };
  },
};
