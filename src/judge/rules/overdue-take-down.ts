import type { Day } from '../../model/plain-date.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { usableDay } from '../facts/timing.ts';
import { what } from '../facts/words.ts';
import type { MatchRule } from './rule.ts';

export const overdueTakeDown: MatchRule = {
  scope: 'match',
  meta: {
    id: 'overdue-take-down',
    severity: 'warning',
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
      zh: (finding) => `${what(finding)}于${finding.publishedOn}公开，应于${finding.dueOn}前撤下。`,
      en: (finding) =>
        `${what(finding)} was published on ${finding.publishedOn} and had to be taken down by ${finding.dueOn}.`,
    },
  },
  appliesTo: ({ limits }) =>
    boundOf(limits, 'take-down').some(
      ({ condition, triggers }) => condition === undefined && (triggers?.length ?? 0) === 0,
    ),
  check({ entry, limits }, context) {
    const publishedOn = usableDay(entry.publishedOn, context.asOf);
    if (publishedOn === undefined) return undefined;
    const takenDownOn = entry.displayUntil ?? entry.abolishedOn;
    // A ledger row without a link says nothing about what is still online.
    if (takenDownOn === undefined && entry.link === undefined) return undefined;
    // Of several terms in one cell the list does not show which one holds: the longest counts.
    let longest: Day | undefined;
    for (const { span, condition, triggers } of boundOf(limits, 'take-down')) {
      if (condition !== undefined) return undefined;
      if ((triggers?.length ?? 0) > 0) continue;
      const dueOn = context.dueOn(publishedOn, span);
      if (dueOn === undefined) return undefined;
      longest = Math.max(longest ?? dueOn, dueOn);
    }
    if (longest !== undefined && longest < (takenDownOn ?? context.asOf))
      return { reason: 'taken-down-late', observations: [{ publishedOn, dueOn: longest }] };
    return undefined;
  },
};
