import { type Day, isoOfDay } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import type { TakeDownLimit } from '../../model/time-limit.ts';
import { overdueTakeDown as words } from '../../words/rules/days.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { holdDay } from '../facts/day-ranges.ts';
import { publicationDay, usableDay } from '../facts/timing.ts';
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
    // What ends is abolished or revoked; any other event is in no list.
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
  meta: words,
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
