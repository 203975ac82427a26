import { lowRatio as words } from '../../words/rules/places.ts';
import { isInPeriod, isOutOfPeriod } from '../facts/audited-period.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { holdDay } from '../facts/day-ranges.ts';
import { countPossible } from '../facts/follow-ups.ts';
import { usableDay } from '../facts/timing.ts';
import type { Link, LinkRule } from './rule.ts';

export const lowRatio: LinkRule = {
  scope: 'link',
  meta: words,
  appliesTo: ({ element, limits }) => element.linkedTo !== undefined && boundOf(limits, 'ratio').length > 0,
  check({ links, loose, limits, exemptDays }, context) {
    const { asOf } = context;
    // The documents published in the audited days; one that is not online needs no explanation yet.
    const judged = links.filter(({ leader, isBorrowed }) => {
      if (isBorrowed) return false;
      const day = usableDay(leader.publishedOn, asOf) ?? (leader.isUnpublished ? undefined : leader.formedOn);
      return day === undefined
        ? !leader.isUnpublished && !isOutOfPeriod(leader, context)
        : isInPeriod(day, context) && !holdDay(exemptDays, day);
    });
    if (judged.length === 0) return { reason: 'no-linked-entry' };
    const wanted = Math.max(...boundOf(limits, 'ratio').map(({ atLeast }) => atLeast));
    // Whole numbers: 9 of 10 are 90 %, whatever floating point makes of 0.9 × 10.
    const isReached = (count: number) => count * 1000 >= Math.round(wanted * 1000) * judged.length;
    // What is not online, or dated in the future, explains nothing.
    const isExplained = ({ followers }: Link) =>
      followers.some(({ publishedOn }) => usableDay(publishedOn, asOf) !== undefined);
    const followed = judged.filter(isExplained).length;
    if (isReached(followed)) return { reason: 'published' };
    const claimed = judged.filter(({ followers }) => followers.length > 0).length;
    if (isReached(claimed)) return { reason: 'no-published-date' };
    const without = judged.filter((link) => !isExplained(link));
    const possible = countPossible(
      loose,
      without.map(({ leader }) => leader),
    );
    if (isReached(followed + possible)) return { reason: 'no-linked-entry' };
    const bare = without.slice(0, 20);
    return {
      reason: 'ratio-too-low',
      observations: [
        {
          facts: {
            followed,
            all: judged.length,
            wanted: Math.round(wanted * 1000) / 10,
            percent: Math.floor((followed * 1000) / judged.length) / 10,
          },
          related: bare.map(({ leader: { file, sheet, row, title } }) => ({
            file,
            sheet,
            row,
            title,
          })),
          count: judged.length - followed,
        },
      ],
    };
  },
};
