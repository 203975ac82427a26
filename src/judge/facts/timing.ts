import { displayEnd } from '../../calendar/due-day.ts';
import type { Day } from '../../model/plain-date.ts';
import { dayOf } from '../../model/plain-date.ts';
import type { Entry, Minutes } from '../../model/publication.ts';
import { outcomeOf } from '../../model/report.ts';
import type { Span, Trigger, WithinLimit } from '../../model/time-limit.ts';
import type { Judging, Timing } from '../rules/rule.ts';
import { type DayRange, holdDay } from './day-ranges.ts';
import { isDraft } from './publication-status.ts';

/** Earlier dates are slips of a date cell (1900, 1970), not dates of an office's website. */
export const FIRST_PLAUSIBLE_DAY = dayOf(1990, 1, 1);

/** Triggers that a list dates: 成文, 生成, 制作, 决定, 批准, 印发 all are in the column of formation. */
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

/** The day on which an entry was published, as far as a verdict may rest on it; a draft was published on none. */
export function publicationDay(entry: Entry, asOf: Day): Day | undefined {
  const day = usableDay(entry.publishedOn, asOf);
  return day === undefined || isDraft(entry) ? undefined : day;
}

/** Whether the list has a column for what starts the clock; a limit that names nothing starts with formation. */
export function isDatedByList({ triggers }: WithinLimit): boolean {
  return triggers.length === 0 || triggers.some((name) => datedByList.has(name));
}

/** What starts the clock, with the minute where the list has it. */
interface Start {
  readonly day: Day;
  readonly minute: Minutes | undefined;
}

/** 形成或者变更: the later of the two when both are known and the limit names the change. A time of day belongs to its own date. */
function startOf(entry: Entry, limit: WithinLimit, asOf: Day): Start | undefined {
  const formed = usableDay(entry.formedOn, asOf);
  const changed = usableDay(entry.changedOn, asOf);
  const isChange = changed !== undefined && limit.triggers.includes('changed');
  if (isChange && (formed === undefined || changed > formed))
    return { day: changed, minute: entry.changedAt };
  if (formed === undefined) return undefined;
  const [formedAt, changedAt] = [entry.formedAt, entry.changedAt];
  if (!isChange || changed < formed) return { day: formed, minute: formedAt };
  const isKnown = formedAt !== undefined && changedAt !== undefined;
  return { day: formed, minute: isKnown ? Math.max(formedAt, changedAt) : (changedAt ?? formedAt) };
}

export function triggerDay(entry: Entry, limit: WithinLimit, asOf: Day): Day | undefined {
  return startOf(entry, limit, asOf)?.day;
}

/** The last day in time, with the count that led to it and the day it was counted from. */
export interface CountedDue {
  readonly triggeredOn: Day;
  readonly dueOn: Day;
  readonly counted: Span;
}

/** 公示5日后3个工作日内: counted from the end of the display. 最迟不超过30日: the cap ends the count. */
function dueOfWithin(trigger: Day, limit: WithinLimit, context: Judging): CountedDue | undefined {
  const { span, afterDisplay, cap } = limit;
  const from = afterDisplay === undefined ? trigger : displayEnd(trigger, afterDisplay, context.calendar);
  const dueOn = from === undefined ? undefined : context.dueOn(from, span);
  if (from === undefined || dueOn === undefined) return undefined;
  const capped = cap === undefined ? undefined : context.dueOn(trigger, cap);
  if (cap !== undefined && capped === undefined) return undefined;
  if (cap !== undefined && capped !== undefined && capped < dueOn)
    return { triggeredOn: trigger, dueOn: capped, counted: cap };
  return { triggeredOn: from, dueOn, counted: span };
}

/** Hours end on the day that they reach, counted from the minute where the list has it, else from the end of the day. */
function hoursDue({ day, minute }: Start, { span }: WithinLimit): Day {
  const allowed = span.count * (span.unit === 'minute' ? 1 : 60);
  return Math.floor((day * MINUTES_OF_DAY + (minute ?? MINUTES_OF_DAY - 1) + allowed) / MINUTES_OF_DAY);
}

/** The day by which an entry is due under a limit; undefined where nothing starts the clock, or beyond the calendar. */
export function dueOfEntry(entry: Entry, limit: WithinLimit, context: Judging): CountedDue | undefined {
  const start = startOf(entry, limit, context.asOf);
  if (start === undefined) return undefined;
  const { unit } = limit.span;
  if (unit !== 'hour' && unit !== 'minute') return dueOfWithin(start.day, limit, context);
  return { triggeredOn: start.day, dueOn: hoursDue(start, limit), counted: limit.span };
}

/** A blank cell under a heading for publication dates, or a draft; a missing column or an unreadable cell says nothing. */
export function isUnpublished(entry: Entry): boolean {
  if (isDraft(entry)) return true;
  return (
    entry.publishedOn === undefined &&
    entry.fields.has('publishedOn') &&
    !entry.anomalies.some((anomaly) => anomaly.field === 'publishedOn')
  );
}

/** What an entry is held against: the limits of an element, and the days on which it is exempt. */
export interface HeldAgainst {
  readonly withins: readonly WithinLimit[];
  readonly exemptDays: readonly DayRange[];
}

/** Past the due day; not where that day is exempt, nor while an extension that the limit allows may still cover it. */
function overdue(
  reason: 'published-late' | 'due-passed',
  day: Day,
  due: CountedDue & { readonly limit: WithinLimit },
  exemptDays: readonly DayRange[],
  context: Judging,
): Timing {
  const { triggeredOn, dueOn, limit } = due;
  if (holdDay(exemptDays, dueOn)) return { reason: 'exempted', ...due };
  if (limit.extendableBy !== undefined) {
    const extended = context.dueOn(dueOn, limit.extendableBy);
    if (extended === undefined) return { reason: 'calendar-does-not-cover', triggeredOn, limit };
    if (day <= extended) return { reason: 'extension-possible', ...due };
  }
  return { reason, ...due };
}

/** Hours, with the times of day where the list has them; without, only what is certain whatever the clock said. */
function timingInHours({ publishedAt }: Entry, published: Day, start: Start, limit: WithinLimit): Timing {
  const { day, minute } = start;
  const allowed = limit.span.count * (limit.span.unit === 'minute' ? 1 : 60);
  const firstTrigger = day * MINUTES_OF_DAY + (minute ?? 0);
  const lastTrigger = day * MINUTES_OF_DAY + (minute ?? MINUTES_OF_DAY - 1);
  const firstPublished = published * MINUTES_OF_DAY + (publishedAt ?? 0);
  const lastPublished = published * MINUTES_OF_DAY + (publishedAt ?? MINUTES_OF_DAY - 1);
  const dates = { triggeredOn: day, dueOn: hoursDue(start, limit), limit };
  if (lastPublished - firstTrigger <= allowed) return { reason: 'published', ...dates };
  if (firstPublished - lastTrigger > allowed) return { reason: 'published-late', ...dates };
  return { reason: 'hours-need-times', ...dates };
}

function publishedTiming(
  entry: Entry,
  published: Day,
  limit: WithinLimit,
  exemptDays: readonly DayRange[],
  context: Judging,
): Timing {
  const start = startOf(entry, limit, context.asOf);
  if (start === undefined) return untriggered;
  const { span, cap } = limit;
  const { day: triggeredOn } = start;
  if (span.unit === 'hour' || span.unit === 'minute') {
    const timing = timingInHours(entry, published, start, limit);
    const isExcused = timing.reason === 'published-late' && holdDay(exemptDays, timing.dueOn ?? triggeredOn);
    return isExcused ? { ...timing, reason: 'exempted' } : timing;
  }
  // N working days last at least N days: most entries need no look at the calendar.
  const isInDays = span.unit === 'workday' || span.unit === 'day';
  if (isInDays && cap === undefined && published - triggeredOn <= span.count)
    return { reason: 'published', triggeredOn, limit };
  const due = dueOfWithin(triggeredOn, limit, context);
  if (due === undefined) return { reason: 'calendar-does-not-cover', triggeredOn, limit };
  if (published <= due.dueOn) return { reason: 'published', ...due, limit };
  // What starts with receipt or with the end of something starts after the paper's own date: lateness is not proven.
  if (!isDatedByList(limit)) return untriggered;
  return overdue('published-late', published, { ...due, limit }, exemptDays, context);
}

function unpublishedTiming(
  entry: Entry,
  limit: WithinLimit,
  exemptDays: readonly DayRange[],
  context: Judging,
): Timing {
  if (!isUnpublished(entry)) return undated;
  const triggeredOn = triggerDay(entry, limit, context.asOf);
  if (triggeredOn === undefined) return undated;
  if (!isDatedByList(limit)) return untriggered;
  const due = dueOfEntry(entry, limit, context);
  if (due === undefined) {
    const { count, unit } = limit.span;
    // N days last at least N days, whatever a calendar that is not out yet will say.
    const isRunning = (unit === 'workday' || unit === 'day') && context.asOf - triggeredOn <= count;
    return { reason: isRunning ? 'not-yet-due' : 'calendar-does-not-cover', triggeredOn, limit };
  }
  if (due.dueOn >= context.asOf) return { reason: 'not-yet-due', ...due, limit };
  return overdue('due-passed', context.asOf, { ...due, limit }, exemptDays, context);
}

const exempted: Timing = { reason: 'exempted' };

/** Both the day that starts the clock and the day by which it ends are exempt. */
function isExempt(
  entry: Entry,
  limit: WithinLimit,
  exemptDays: readonly DayRange[],
  context: Judging,
): boolean {
  if (exemptDays.length === 0) return false;
  const trigger = triggerDay(entry, limit, context.asOf);
  if (trigger === undefined || !holdDay(exemptDays, trigger)) return false;
  const due = dueOfEntry(entry, limit, context);
  return due !== undefined && holdDay(exemptDays, due.dueOn);
}

const strictness = {
  gap: 0,
  undetermined: 1,
  pending: 2,
  met: 3,
  exempt: 4,
  'not-applicable': 4,
} as const;

/**
 * The dates of an entry held against `within` limits; of several that apply the strictest binds. `published` is another day than the
 * entry's own where another copy of the document came out first.
 */
export function timingOf(
  entry: Entry,
  { withins, exemptDays }: HeldAgainst,
  context: Judging,
  published = publicationDay(entry, context.asOf),
): Timing | undefined {
  let worst: Timing | undefined;
  for (const limit of withins) {
    const timing = isExempt(entry, limit, exemptDays, context)
      ? exempted
      : published === undefined
        ? unpublishedTiming(entry, limit, exemptDays, context)
        : publishedTiming(entry, published, limit, exemptDays, context);
    if (worst === undefined || strictness[outcomeOf[timing.reason]] < strictness[outcomeOf[worst.reason]])
      worst = timing;
  }
  return worst;
}
