import { postponedDay } from '../../calendar/due-day.ts';
import type { Day } from '../../model/plain-date.ts';
import { addMonths, dayOf, daysInMonth, isoOfDay, partsOfDay } from '../../model/plain-date.ts';
import { nth } from '../../model/present.ts';
import type { OutcomeReason } from '../../model/report.ts';
import type { ByLimit, YearlyByLimit } from '../../model/time-limit.ts';
import { missedDay as words } from '../../words/rules/absence.ts';
import { boundOf } from '../facts/binding-limits.ts';
import { coverDays, type DayRange, holdDay, holdsOn, validityOf } from '../facts/day-ranges.ts';
import { yearlyDays } from '../facts/period-days.ts';
import { type Duty, isLackProven, serveDuties } from '../facts/serve-duties.ts';
import type { Judging, Observation, RequirementRule, RequirementSubject } from './rule.ts';

/** Years before the audited days that are looked at: enough to follow a habit of publishing late. */
const MOST_YEARS_BEFORE = 5;

/** A day by which something is owed. */
interface DueDay extends Duty {
  /** The days on which what it reports on happened: nothing is owed where nothing did. */
  readonly span: DayRange;
  readonly isOnce: boolean;
}

function excuse(due: Omit<DueDay, 'isExcused'>, ranges: readonly DayRange[]): DueDay {
  return { ...due, isExcused: holdDay(ranges, due.dueOn) || coverDays(ranges, due.span) };
}

/** From midway between two due days on a publication is meant for the later; what covers a year cannot be published before its end. */
function dueDaysOfYear(
  limit: YearlyByLimit,
  { evidence, window }: RequirementSubject,
  excused: readonly DayRange[],
  context: Judging,
): readonly DueDay[] {
  const first = Math.min(window.from, ...evidence.publishedDays.keys());
  const since = Math.max(partsOfDay(first).year - 1, partsOfDay(window.from).year - MOST_YEARS_BEFORE);
  const days = yearlyDays(limit, since, window.to).flatMap(
    (day) => postponedDay(day, limit, context.calendar) ?? [],
  );
  return days.map((dueOn, index) => {
    const before = days[index - 1] ?? addMonths(dueOn, -12 / limit.dates.length);
    const { year } = partsOfDay(dueOn);
    const opensOn = limit.covers === 'previous' ? dayOf(year, 1, 1) : Number.NEGATIVE_INFINITY;
    const covered = limit.covers === 'previous' ? year - 1 : year;
    return excuse(
      {
        from: Math.max(opensOn, Math.floor((before + dueOn) / 2) + 1),
        earlyFrom: Math.max(opensOn, before + 1),
        dueOn,
        minimum: 1,
        isOnce: false,
        span: { from: dayOf(covered, 1, 1), to: dayOf(covered, 12, 31) },
      },
      excused,
    );
  });
}

/** 年底前, 2017年6月30日前: once; without a year, that of the audited days. */
function dueDayOnce(
  limit: ByLimit,
  { window }: RequirementSubject,
  excused: readonly DayRange[],
  { asOf, calendar }: Judging,
): readonly DueDay[] {
  const year = limit.year ?? partsOfDay(window.from > window.to ? asOf : Math.min(window.to, asOf)).year;
  const named = dayOf(year, limit.month, Math.min(limit.day, daysInMonth(year, limit.month)));
  const dueOn = postponedDay(named, limit, calendar);
  if (dueOn === undefined) return [];
  const from = limit.year === undefined ? dayOf(year, 1, 1) : Number.NEGATIVE_INFINITY;
  const span = { from: dayOf(year, 1, 1), to: dueOn };
  return [excuse({ from, earlyFrom: from, dueOn, minimum: 1, span, isOnce: true }, excused)];
}

function observe({ dueOn }: DueDay, publishedOn: Day | undefined, { calendar }: Judging): Observation {
  const late = publishedOn === undefined ? undefined : calendar.countWorkdays(dueOn, publishedOn);
  return {
    dueOn,
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(late === undefined ? {} : { workingDaysLate: late }),
    identity: isoOfDay(dueOn),
  };
}

export const missedDay: RequirementRule = {
  scope: 'requirement',
  isAbsence: true,
  meta: words,
  appliesTo: ({ limits }) => boundOf(limits, 'yearly-by').length + boundOf(limits, 'by').length > 0,
  check(subject, context) {
    const { requirement, evidence, element, exemptDays, limits, window } = subject;
    const { asOf } = context;
    const validity = validityOf(requirement);
    const excused = [...exemptDays, ...evidence.zeroReports];
    const isEmpty = window.from > window.to;
    const ofLimits = [
      ...(isEmpty ? [] : boundOf(limits, 'yearly-by')).map((limit) =>
        dueDaysOfYear(limit, subject, excused, context),
      ),
      ...boundOf(limits, 'by').map((limit) => dueDayOnce(limit, subject, excused, context)),
    ];
    // What was due before the audited days was judged in its own.
    const isAudited = ({ dueOn, isOnce }: DueDay) =>
      holdsOn(validity, dueOn) && (dueOn >= window.from || (isOnce && !window.stated));
    const isOver = ({ dueOn }: DueDay) => dueOn < asOf && (dueOn <= window.to || !window.stated);
    const dues = ofLimits
      .flatMap((duties) => {
        const served = serveDuties(duties, evidence.publishedDays);
        return duties.map((due, index) => ({ due, ...nth(served, index) }));
      })
      .filter(({ due }) => isAudited(due))
      .sort((a, b) => a.due.dueOn - b.due.dueOn);
    const isOpen = (one: (typeof dues)[number]) => one.published === 0 && !one.due.isExcused;
    const judged = dues.filter(({ due }) => isOver(due));
    const missed = judged.filter(isOpen);
    const next = dues.find((one) => isOpen(one) && one.due.dueOn >= asOf)?.due.dueOn;
    const isAbsent = element.nature === 'standing' && evidence.entries === 0;
    const isProven = ofLimits.some((duties) =>
      isLackProven(
        duties,
        evidence.publishedDays,
        evidence.undated,
        (index) => isAudited(nth(duties, index)) && isOver(nth(duties, index)),
      ),
    );
    const isServed = dues.some(({ due, published }) => published > 0 && due.dueOn <= window.to);
    const isNothingYet = element.nature === 'event' && judged.length === 0 && !isServed;
    const isPending = next !== undefined && (next <= window.to || isNothingYet);
    const reason = reasonOf();

    function reasonOf(): OutcomeReason | undefined {
      // Nothing at all of what must be there is a missing element.
      if (missed.length > 0 && isAbsent) return undefined;
      if (missed.length > 0) return isProven ? 'day-missed' : 'no-published-date';
      // Nothing to judge, and something that may be of any day.
      const isUndated = judged.length === 0 && evidence.undated > 0;
      if (isUndated && (next === undefined || next > window.to)) return 'no-published-date';
      if (isPending) return 'not-yet-due';
      if (isServed) return 'published';
      if (judged.length === 0) return evidence.undated > 0 ? 'no-published-date' : undefined;
      return judged.some(({ due }) => holdDay(exemptDays, due.dueOn) || coverDays(exemptDays, due.span))
        ? 'exempted'
        : 'zero-report';
    }

    return {
      ...(reason === undefined ? {} : { reason }),
      ...(next === undefined ? {} : { nextDueOn: next }),
      observations: reason === 'day-missed' ? missed.map(({ due, late }) => observe(due, late, context)) : [],
    };
  },
};
