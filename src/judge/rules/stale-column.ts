import { inWholeDays } from '../../calendar/periods.ts';
import type { Calendar } from '../../model/calendar.ts';
import type { Day } from '../../model/plain-date.ts';
import { addMonths } from '../../model/plain-date.ts';
import type { Period, PeriodUnit } from '../../model/time-limit.ts';
import { staleColumn as words } from '../../words/rules/absence.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { holdDay, holdsOn, validityOf } from '../facts/day-ranges.ts';
import { isUpdateDuty, judgePeriods, mustBeFresh } from '../facts/period-duties.ts';
import type { RequirementRule } from './rule.ts';

const months: Partial<Record<PeriodUnit, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
const lengths: Partial<Record<PeriodUnit, number>> = { week: 7, 'ten-days': 10, 'half-month': 15 };

/** The last day on which a column still counts as updated: one period after its last entry. */
function staleAfter(last: Day, printed: Period, calendar: Calendar): Day {
  const { every, unit } = inWholeDays(printed);
  if (unit === 'workday') return calendar.addWorkdays(last, every) ?? Number.POSITIVE_INFINITY;
  const length = months[unit];
  return length === undefined ? last + (lengths[unit] ?? 1) * every : addMonths(last, length * every);
}

export const staleColumn: RequirementRule = {
  scope: 'requirement',
  isAbsence: true,
  meta: words,
  appliesTo: mustBeFresh,
  check(subject, context) {
    const { requirement, evidence, exemptDays, limits, window } = subject;
    const { asOf, calendar } = context;
    // Where periods are counted a missed one says it already.
    if (!isUpdateDuty(subject) && (judgePeriods(subject, context)?.short.length ?? 0) > 0) return undefined;
    const validity = validityOf(requirement);
    const published = [...evidence.publishedDays.keys()];
    // Nothing is owed while exempt, and where nothing happened nothing can be new.
    const idle = [...exemptDays, ...evidence.zeroReports];
    const idleEnds = idle.map(({ to }) => to);
    const yardsticks = boundOf(limits, 'periodic').filter(({ minimum }) => minimum <= 1);
    /** How the column was at the end of a day; undefined where nothing was in it, or it need not be fresh. */
    function lookBack(until: Day) {
      const days = published.filter((day) => day <= until);
      if (days.length === 0 || holdDay(idle, until) || !holdsOn(validity, until)) return undefined;
      const last = Math.max(...days);
      // A yardstick that is newer than the last entry is counted from its own first day, as is what was exempt or idle.
      const since = Math.max(last, validity?.from ?? last, ...idleEnds.filter((day) => day < until));
      const dueOn = Math.min(...yardsticks.map(({ period }) => staleAfter(since, period, calendar)));
      return { last, dueOn, until };
    }
    // Inspectors look on the day of their visit; an audit of a period that has ended looks at its end too.
    const looks = [window.stated ? Math.min(asOf, window.to) : asOf, asOf].flatMap(
      (day) => lookBack(day) ?? [],
    );
    const stale = looks.find(({ dueOn, until }) => dueOn < until);
    if (stale === undefined) {
      const now = looks.at(-1);
      return now === undefined ? undefined : { reason: 'published', nextDueOn: now.dueOn };
    }
    // A row without a day may be newer.
    if (evidence.undated > 0) return { reason: 'no-published-date' };
    const { last, dueOn, until } = stale;
    return {
      reason: 'column-stale',
      observations: [{ publishedOn: last, dueOn, facts: { days: until - last } }],
    };
  },
};
