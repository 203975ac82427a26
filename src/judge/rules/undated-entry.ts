import { undatedEntry as words } from '../../words/rules/dates.ts';
import { isDraft } from '../facts/publication-status.ts';
import { isUnpublished } from '../facts/timing.ts';
import type { EntryRule } from './rule.ts';

export const undatedEntry: EntryRule = {
  scope: 'entry',
  meta: words,
  check(entry, result, { requirements }, { isSettled, isOutOfPeriod }) {
    // A date of change says when it was last touched.
    if (entry.changedOn !== undefined && !isDraft(entry)) return undefined;
    if (result.kind !== 'item' || isSettled || !isUnpublished(entry)) return undefined;
    const match = result.matches[0];
    const requirement = match === undefined ? undefined : requirements[match.requirement];
    if (match === undefined || requirement === undefined || requirement.excluded !== undefined)
      return undefined;
    const element = match.elements[0] ?? (requirement.elements.length === 1 ? 0 : undefined);
    const isStanding = element !== undefined && requirement.elements[element]?.nature === 'standing';
    if (isOutOfPeriod && !isStanding) return undefined;
    return [
      {
        requirement: match.requirement,
        ...(element === undefined ? {} : { element }),
        ...(isDraft(entry) ? { facts: { status: entry.status ?? '' } } : {}),
      },
    ];
  },
};
