import { isoOfDay } from '../../model/plain-date.ts';
import { urlDateDiffers as words } from '../../words/rules/dates.ts';
import { isOutOfPeriod } from '../facts/audited-period.ts';
import { publicationDay } from '../facts/timing.ts';
import type { EntryRule } from './rule.ts';

/** A page may be drafted weeks before it goes online; months apart is another matter. */
const MOST_APART = 60;

export const urlDateDiffers: EntryRule = {
  scope: 'entry',
  meta: words,
  check(entry, result, context) {
    if (result.kind === 'none') return undefined;
    const publishedOn = publicationDay(entry, context.asOf);
    if (publishedOn === undefined || isOutOfPeriod(entry, context)) return undefined;
    const { linkDay } = entry;
    if (linkDay === undefined || Math.abs(linkDay - publishedOn) <= MOST_APART) return undefined;
    return [{ publishedOn, facts: { linkDay: isoOfDay(linkDay) } }];
  },
};
