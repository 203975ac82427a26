import { earlyPublication as words } from '../../words/rules/days.ts';
import { publicationDay, usableDay } from '../facts/timing.ts';
import type { EntryRule } from './rule.ts';

export const earlyPublication: EntryRule = {
  scope: 'entry',
  meta: words,
  check(entry, result, context, { isOutOfPeriod }) {
    if (result.kind === 'none') return undefined;
    const { asOf, requirements } = context;
    const triggeredOn = usableDay(entry.formedOn, asOf);
    const publishedOn = publicationDay(entry, asOf);
    if (triggeredOn === undefined || publishedOn === undefined || publishedOn >= triggeredOn)
      return undefined;
    if (isOutOfPeriod) return undefined;
    // Known to be of the catalog, but not of which item: the two dates are wrong all the same.
    if (result.kind === 'category') return [{ triggeredOn, publishedOn }];
    const match = result.matches[0];
    if (match === undefined || requirements[match.requirement]?.excluded !== undefined) return undefined;
    const element = match.elements[0];
    return [
      {
        requirement: match.requirement,
        ...(element === undefined ? {} : { element }),
        triggeredOn,
        publishedOn,
      },
    ];
  },
};
