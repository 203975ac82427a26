import { fullPeriods, periodDue } from '../../calendar/periods.ts';
import type { Day } from '../../model/plain-date.ts';
import { dayOf, daysInMonth, partsOfDay } from '../../model/plain-date.ts';
import type { Period, PeriodicLimit, YearlyByLimit } from '../../model/time-limit.ts';
import type { DayRange, Judging } from '../rules/rule.ts';

/** A period with the last day on which what it owes is in time. */
export interface DutyPeriod extends DayRange {
  readonly dueOn: Day;
}

export interface DutyPeriods {
  readonly periods: readonly DutyPeriod[];
  /** False when the calendar does not reach the due day of some period: that one is left out. */
  readonly isCovered: boolean;
}

/** Periods that lie wholly within the window, in order. */
export function dutyPeriods(window: DayRange, limit: PeriodicLimit, { calendar }: Judging): DutyPeriods {
  const periods: DutyPeriod[] = [];
  let isCovered = true;
  for (const { from, to } of fullPeriods(limit.period, window.from, window.to)) {
    const isOwed = limit.period.unit !== 'workday' || calendar.isWorkday(from);
    if (isOwed === false) continue;
    const dueOn = periodDue({ from, to }, limit, calendar);
    if (isOwed === undefined || dueOn === undefined) isCovered = false;
    else periods.push({ from, to, dueOn });
  }
  return { periods, isCovered };
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

/** Days of a yearly limit that fall into the window or after it, the first after it last. */
export function yearlyDays({ dates }: YearlyByLimit, window: DayRange): readonly Day[] {
  const days: Day[] = [];
  const last = partsOfDay(window.to).year + 1;
  for (let { year } = partsOfDay(window.from); year <= last; year += 1) {
    for (const { month, day } of dates)
      days.push(dayOf(year, month, Math.min(day, daysInMonth(year, month))));
  }
  const sorted = days.sort((a, b) => a - b).filter((day) => day >= window.from);
  const beyond = sorted.findIndex((day) => day > window.to);
  return beyond < 0 ? sorted : sorted.slice(0, beyond + 1);
}
