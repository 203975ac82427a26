import type { Day } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import type { TimeLimit } from '../../model/time-limit.ts';
import type { Judging, LinkedEntry, RuleContext } from '../rules/rule.ts';
import { calendarDue } from './calendar-timing.ts';
import { dueOfEntry, isDatedByList, triggerDay, usableDay } from './timing.ts';

/** Whether a day lies in the period that the audit was asked for; every day does where none was stated. */
export function isInPeriod(day: Day, { period }: RuleContext): boolean {
  if (!period.stated) return true;
  return (period.from === undefined || day >= period.from) && (period.to === undefined || day <= period.to);
}

/**
 * None of the days that an entry was formed, changed or published on lies in the stated period. A day that cannot be (2042) says
 * nothing; an entry without any day is in every period.
 */
export function isOutOfPeriod(
  entry: Pick<Entry, 'publishedOn' | 'formedOn' | 'changedOn'> | LinkedEntry,
  context: RuleContext,
): boolean {
  if (!context.period.stated) return false;
  const { asOf } = context;
  const published = usableDay(entry.publishedOn, asOf);
  const formed = usableDay(entry.formedOn, asOf);
  const changed = 'changedOn' in entry ? usableDay(entry.changedOn, asOf) : undefined;
  if (published === undefined && formed === undefined && changed === undefined) return false;
  return ![published, formed, changed].some((day) => day !== undefined && isInPeriod(day, context));
}

/** The day that starts the clock of one limit for an entry, and the day by which it ends; undefined where it starts none. */
function clockOf(
  entry: Entry,
  limit: TimeLimit,
  publishedOn: Day | undefined,
  context: Judging,
): { readonly start: Day; readonly end: () => Day | undefined } | undefined {
  const { asOf } = context;
  switch (limit.kind) {
    case 'within': {
      const start = isDatedByList(limit) ? triggerDay(entry, limit, asOf) : undefined;
      return start === undefined ? undefined : { start, end: () => dueOfEntry(entry, limit, context)?.dueOn };
    }
    case 'display':
    case 'take-down': {
      const isRevoked = limit.kind === 'take-down' && (limit.triggers?.length ?? 0) > 0;
      const start = isRevoked ? entry.abolishedOn : (entry.displayFrom ?? publishedOn);
      return start === undefined ? undefined : { start, end: () => context.dueOn(start, limit.span) };
    }
    case 'periodic':
    case 'yearly-by':
    case 'by': {
      const start = publishedOn === undefined ? usableDay(entry.formedOn, asOf) : undefined;
      return start === undefined ? undefined : { start, end: () => calendarDue(start, limit, context) };
    }
    default:
      return undefined;
  }
}

/**
 * Whether an entry is judged in the stated period: where its clock starts or ends in it, wherever its publication falls. What starts
 * no clock is judged where it was published, formed or changed; without any usable day, everywhere.
 */
export function isAudited(
  entry: Entry,
  limits: readonly TimeLimit[],
  publishedOn: Day | undefined,
  context: Judging,
): boolean {
  if (!context.period.stated) return true;
  let hasClock = false;
  let isWithin = false;
  for (const limit of limits) {
    if (limit.kind === 'within') isWithin = true;
    const clock = clockOf(entry, limit, publishedOn, context);
    if (clock === undefined) continue;
    hasClock = true;
    if (isInPeriod(clock.start, context)) return true;
    const end = clock.end();
    if (end !== undefined && isInPeriod(end, context)) return true;
  }
  if (hasClock) return false;
  if (isWithin && publishedOn !== undefined) return isInPeriod(publishedOn, context);
  const { formedOn, changedOn } = entry;
  return !isOutOfPeriod({ publishedOn, formedOn, changedOn }, context);
}
