import { nextDue } from '../../calendar/next-due.ts';
import { type Day, dayOfIso } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import type { ByLimit, PeriodicLimit, TimeLimit, YearlyByLimit } from '../../model/time-limit.ts';
import type { Judging, Timing } from '../rules/rule.ts';
import { type DayRange, holdDay } from './day-ranges.ts';
import { isUnpublished, usableDay } from './timing.ts';

export type CalendarLimit = PeriodicLimit | YearlyByLimit | ByLimit;

export function isCalendarLimit(limit: TimeLimit): limit is CalendarLimit {
  return limit.kind === 'periodic' || limit.kind === 'yearly-by' || limit.kind === 'by';
}

/** The first day of the calendar, from its formation on, by which a document was to be published; that of 年底前 may lie before. */
export function calendarDue(formed: Day, limit: CalendarLimit, { calendar }: Judging): Day | undefined {
  const due = nextDue(formed, limit, calendar)?.working.due;
  return due === undefined ? undefined : dayOfIso(due);
}

/**
 * A document that was formed and is not published, where the limit names periods or days: past due once the next such day has gone.
 * Undefined for what is published or says nothing of its formation.
 */
export function calendarTiming(
  entry: Entry,
  limits: readonly TimeLimit[],
  exemptDays: readonly DayRange[],
  context: Judging,
): Timing | undefined {
  const { asOf } = context;
  const formed = usableDay(entry.formedOn, asOf);
  if (formed === undefined || !isUnpublished(entry)) return undefined;
  const dues = limits.filter(isCalendarLimit).flatMap((limit) => calendarDue(formed, limit, context) ?? []);
  if (dues.length === 0) return { reason: 'calendar-does-not-cover', triggeredOn: formed };
  const dueOn = Math.min(...dues);
  if (dueOn >= asOf) return { reason: 'not-yet-due', triggeredOn: formed, dueOn };
  return { reason: holdDay(exemptDays, dueOn) ? 'exempted' : 'due-passed', triggeredOn: formed, dueOn };
}
