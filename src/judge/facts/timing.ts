import type { Day } from '../../model/plain-date.ts';
import { dayOf } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import type { OutcomeReason } from '../../model/report.ts';
import { outcomeOf } from '../../model/report.ts';
import type { Trigger, WithinLimit } from '../../model/time-limit.ts';
import type { Judging, LinkedEntry, RuleContext, Timing } from '../rules/rule.ts';

/** Earlier dates are slips of a date cell (1900, 1970), not dates of an office's website. */
export const FIRST_PLAUSIBLE_DAY = dayOf(1990, 1, 1);

/** Triggers that a list dates: 成文, 生成, 制作, 决定, 批准, 印发 all stand in the column of formation. */
const datedByList: ReadonlySet<Trigger> = new Set([
  'formed',
  'changed',
  'made',
  'decided',
  'approved',
  'issued',
]);

const MINUTES_OF_DAY = 1440;

const undated: Timing = { reason: 'no-published-date' };
const untriggered: Timing = { reason: 'no-trigger-date' };

/** A date that a verdict may rest on: real, and not after the day of judgement. */
export function usableDay(day: Day | undefined, asOf: Day): Day | undefined {
  return day === undefined || day > asOf || day < FIRST_PLAUSIBLE_DAY ? undefined : day;
}

/** Dated outside the period that the audit was asked for, by publication, else by formation. */
export function isOutOfPeriod(
  entry: Pick<Entry, 'publishedOn' | 'formedOn'> | LinkedEntry,
  { period }: RuleContext,
): boolean {
  if (!period.stated) return false;
  const day = entry.publishedOn ?? entry.formedOn;
  if (day === undefined) return false;
  return (period.from !== undefined && day < period.from) || (period.to !== undefined && day > period.to);
}

/** Whether the list has a column for what starts the clock; a limit that names nothing starts with formation. */
export function isDatedByList({ triggers }: WithinLimit): boolean {
  return triggers.length === 0 || triggers.some((name) => datedByList.has(name));
}

/** 形成或者变更: the later of the two when both are known and the limit names the change. */
export function triggerDay(entry: Entry, limit: WithinLimit, asOf: Day): Day | undefined {
  const formed = usableDay(entry.formedOn, asOf);
  const changed = usableDay(entry.changedOn, asOf);
  if (changed === undefined || !limit.triggers.includes('changed')) return formed;
  return formed === undefined || changed > formed ? changed : formed;
}

/** A blank cell under a heading for publication dates; a missing column or an unreadable cell says nothing. */
export function isUnpublished(entry: Entry): boolean {
  return (
    entry.publishedOn === undefined &&
    entry.fields.has('publishedOn') &&
    !entry.anomalies.some((anomaly) => anomaly.field === 'publishedOn')
  );
}

/** Past the due day, unless an extension that the limit allows may still cover it. */
function overdue(
  reason: OutcomeReason,
  day: Day,
  triggeredOn: Day,
  dueOn: Day,
  limit: WithinLimit,
  context: Judging,
): Timing {
  if (limit.extendableBy !== undefined) {
    const extended = context.dueOn(dueOn, limit.extendableBy);
    if (extended === undefined) return { reason: 'calendar-does-not-cover', triggeredOn, limit };
    if (day <= extended) return { reason: 'extension-possible', triggeredOn, dueOn, limit };
  }
  return { reason, triggeredOn, dueOn, limit };
}

/** Hours, with the times of day where the list has them; without, only what is certain whatever the clock said. */
function timingInHours(entry: Entry, published: Day, triggeredOn: Day, limit: WithinLimit): Timing {
  const allowed = limit.span.count * 60;
  const firstTrigger = triggeredOn * MINUTES_OF_DAY + (entry.formedAt ?? 0);
  const lastTrigger = triggeredOn * MINUTES_OF_DAY + (entry.formedAt ?? MINUTES_OF_DAY - 1);
  const firstPublished = published * MINUTES_OF_DAY + (entry.publishedAt ?? 0);
  const lastPublished = published * MINUTES_OF_DAY + (entry.publishedAt ?? MINUTES_OF_DAY - 1);
  const dueOn = Math.floor((lastTrigger + allowed) / MINUTES_OF_DAY);
  if (lastPublished - firstTrigger <= allowed) return { reason: 'published', triggeredOn, dueOn, limit };
  if (firstPublished - lastTrigger > allowed) return { reason: 'published-late', triggeredOn, dueOn, limit };
  return { reason: 'hours-need-times', triggeredOn, dueOn, limit };
}

function publishedTiming(entry: Entry, published: Day, limit: WithinLimit, context: Judging): Timing {
  const trigger = triggerDay(entry, limit, context.asOf);
  if (trigger === undefined) return untriggered;
  const { span } = limit;
  if (span.unit === 'hour') return timingInHours(entry, published, trigger, limit);
  // N working days last at least N days: most entries need no look at the calendar.
  if ((span.unit === 'workday' || span.unit === 'day') && published - trigger <= span.count)
    return { reason: 'published', triggeredOn: trigger, limit };
  const dueOn = context.dueOn(trigger, span);
  if (dueOn === undefined) return { reason: 'calendar-does-not-cover', triggeredOn: trigger, limit };
  if (published <= dueOn) return { reason: 'published', triggeredOn: trigger, dueOn, limit };
  // What starts with receipt or with the end of something starts after the paper's own date: lateness is not proven.
  if (!isDatedByList(limit)) return untriggered;
  return overdue('published-late', published, trigger, dueOn, limit, context);
}

function unpublishedTiming(entry: Entry, limit: WithinLimit, context: Judging): Timing {
  if (!isUnpublished(entry)) return undated;
  const trigger = triggerDay(entry, limit, context.asOf);
  if (trigger === undefined) return undated;
  if (!isDatedByList(limit)) return untriggered;
  const dueOn = context.dueOn(trigger, limit.span);
  if (dueOn === undefined) {
    const { count, unit } = limit.span;
    // N days last at least N days, whatever a calendar that is not out yet will say.
    const isRunning = (unit === 'workday' || unit === 'day') && context.asOf - trigger <= count;
    return { reason: isRunning ? 'not-yet-due' : 'calendar-does-not-cover', triggeredOn: trigger, limit };
  }
  if (dueOn >= context.asOf) return { reason: 'not-yet-due', triggeredOn: trigger, dueOn, limit };
  return overdue('due-passed', context.asOf, trigger, dueOn, limit, context);
}

const leniency = {
  met: 0,
  undetermined: 1,
  pending: 2,
  gap: 3,
  exempt: 4,
  'not-applicable': 4,
} as const;

/**
 * The dates of an entry held against `within` limits. Of several limits in one cell that cannot be told apart, the one that the
 * entry fares best with counts: nobody is accused by a limit that may be meant for something else.
 */
export function timingOf(entry: Entry, limits: readonly WithinLimit[], context: Judging): Timing | undefined {
  const published = usableDay(entry.publishedOn, context.asOf);
  let best: Timing | undefined;
  for (const limit of limits) {
    const timing =
      published === undefined
        ? unpublishedTiming(entry, limit, context)
        : publishedTiming(entry, published, limit, context);
    if (best === undefined || leniency[outcomeOf[timing.reason]] < leniency[outcomeOf[best.reason]])
      best = timing;
  }
  return best;
}
