import { owedDue, owedPeriods } from '../../calendar/owed-periods.ts';
import { periodDue, periodOf } from '../../calendar/periods.ts';
import type { Day } from '../../model/plain-date.ts';
import { dayOf, daysInMonth, partsOfDay } from '../../model/plain-date.ts';
import type { Period, PeriodicLimit, YearlyByLimit } from '../../model/time-limit.ts';
import type { Judging } from '../rules/rule.ts';
import type { DayRange } from './day-ranges.ts';

/** A period with the last day on which what it owes is in time. */
export interface DutyPeriod extends DayRange {
  readonly dueOn: Day;
}

export interface DutyPeriods {
  /** Those before the audited days first: what was made up late for them serves no later one. */
  readonly periods: readonly DutyPeriod[];
  /** Index of the first period that lies wholly within the audited days. */
  readonly firstAudited: number;
  /** False when the calendar does not reach the due day of some audited period: that one is left out. */
  readonly isCovered: boolean;
}

/** Periods before the audited days that are looked at: enough to follow a habit of publishing late. */
const MOST_BEFORE = 60;

/** Full periods before the audited days, back to the last one that was due before the first publication. */
function startBefore(
  from: Day,
  limit: PeriodicLimit,
  firstPublishedOn: Day | undefined,
  context: Judging,
): Day {
  let start = periodOf(from, limit.period).from;
  for (let seen = 0; seen < MOST_BEFORE; seen += 1) {
    const before = periodOf(start - 1, limit.period);
    const dueOn = periodDue(before, limit, context.calendar);
    if (dueOn === undefined || firstPublishedOn === undefined) return start;
    start = before.from;
    if (dueOn < firstPublishedOn && dueOn < from) return start;
  }
  return start;
}

/** Periods that lie wholly within the window, in order, and those before that the list shows something of. */
export function dutyPeriods(
  window: DayRange,
  limit: PeriodicLimit,
  firstPublishedOn: Day | undefined,
  context: Judging,
): DutyPeriods {
  const { calendar } = context;
  const periods: DutyPeriod[] = [];
  let isCovered = true;
  let firstAudited = 0;
  const start = startBefore(window.from, limit, firstPublishedOn, context);
  for (const owed of owedPeriods(limit, start, window.to, calendar)) {
    const { from, to } = owed;
    const isOwed = limit.period.unit !== 'workday' || calendar.isWorkday(from);
    if (isOwed === false) continue;
    const isAudited = from >= window.from;
    const dueOn = owedDue(owed, limit, calendar);
    if (isOwed !== undefined && dueOn !== undefined) {
      periods.push({ from, to, dueOn });
      if (!isAudited) firstAudited = periods.length;
    } else if (isAudited) isCovered = false;
  }
  return { periods, firstAudited, isCovered };
}

/** `2024-09` for a month, `2024Q3`, `2024` …; the two ends for the rest. Names a missed period in findings and identities. */
export function periodName(period: DayRange, unit: Period['unit'], iso: (day: Day) => string): string {
  const first = iso(period.from);
  if (unit === 'year' && period.to - period.from < 366) return first.slice(0, 4);
  if (unit === 'month' && period.to - period.from < 31) return first.slice(0, 7);
  if (unit === 'quarter' && period.to - period.from < 92)
    return `${first.slice(0, 4)}Q${Math.ceil(Number(first.slice(5, 7)) / 3)}`;
  return period.from === period.to ? first : `${first}/${iso(period.to)}`;
}

/** Days of a yearly limit from the year `since` on, up to the first one after `to`. */
export function yearlyDays({ dates }: YearlyByLimit, since: number, to: Day): readonly Day[] {
  const days: Day[] = [];
  const last = partsOfDay(to).year + 1;
  for (let year = since; year <= last; year += 1) {
    for (const { month, day } of dates)
      days.push(dayOf(year, month, Math.min(day, daysInMonth(year, month))));
  }
  const sorted = days.sort((a, b) => a - b);
  const beyond = sorted.findIndex((day) => day > to);
  return beyond < 0 ? sorted : sorted.slice(0, beyond + 1);
}
