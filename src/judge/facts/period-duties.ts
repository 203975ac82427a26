import { periodDue, periodOf } from '../../calendar/periods.ts';
import type { Day } from '../../model/plain-date.ts';
import { isoOfDay } from '../../model/plain-date.ts';
import type { OutcomeReason } from '../../model/report.ts';
import type { PeriodicLimit } from '../../model/time-limit.ts';
import type { Evidence, Judging, RequirementSubject } from '../rules/rule.ts';
import { boundOf } from './binding-limits.ts';
import { coverDays } from './day-ranges.ts';
import { type DutyPeriod, dutyPeriods, periodName } from './period-days.ts';
import { holdsOn, validityOf } from './validity.ts';

/** One period that owes more than the list shows. */
export interface ShortPeriod {
  readonly name: string;
  readonly dueOn: Day;
  readonly minimum: number;
  readonly published: number;
  /** First publication after the due day that could have been meant for this period. */
  readonly late: Day | undefined;
  /** How many periods in a row, for periods shorter than half a month. */
  readonly periods: number;
}

export interface PeriodJudgement {
  readonly short: readonly ShortPeriod[];
  /** What the periods that are not short say: all in time, or one still running. */
  readonly reason: OutcomeReason | undefined;
  readonly nextDueOn: Day | undefined;
}

/** Publications not yet counted for a period: each counts once. */
function publicationsOf({ publishedDays }: Evidence) {
  const left = new Map([...publishedDays].sort(([a], [b]) => a - b));
  return {
    /** Takes up to `wanted` publications of the days from `from` to `to`. */
    take(from: Day, to: Day, wanted: number): number {
      let taken = 0;
      for (const [day, count] of left) {
        if (day > to || taken >= wanted) break;
        if (day < from) continue;
        const used = Math.min(count, wanted - taken);
        taken += used;
        if (used === count) left.delete(day);
        else left.set(day, count - used);
      }
      return taken;
    },
    firstAfter(from: Day, to: Day): Day | undefined {
      for (const day of left.keys()) if (day > from && day <= to) return day;
      return undefined;
    },
  };
}

/**
 * Counts the publications of one period: those of its own days first, then what came in the days of grace, then what came ahead
 * of a named day. Nothing counts twice.
 */
function countPeriod(
  period: DutyPeriod,
  limit: PeriodicLimit,
  publications: ReturnType<typeof publicationsOf>,
): number {
  const { minimum } = limit;
  let count = publications.take(period.from, Math.min(period.to, period.dueOn), minimum);
  if (count < minimum) count += publications.take(period.to + 1, period.dueOn, minimum - count);
  if (count < minimum && limit.due !== undefined && limit.covers !== 'previous') {
    const ahead = period.from - (period.to - Math.min(period.dueOn, period.to));
    count += publications.take(ahead, period.from - 1, minimum - count);
  }
  return count;
}

/** Runs of short periods of days or weeks become one: nobody reads 200 rows about 200 days. */
function mergeRuns(short: readonly ShortPeriod[], limit: PeriodicLimit, adjacent: ReadonlySet<string>) {
  const { unit } = limit.period;
  if (unit !== 'hour' && unit !== 'day' && unit !== 'workday' && unit !== 'week') return short;
  const merged: ShortPeriod[] = [];
  for (const period of short) {
    const last = merged.at(-1);
    if (last !== undefined && adjacent.has(period.name) && last.published === 0 && period.published === 0)
      merged[merged.length - 1] = { ...last, periods: last.periods + 1 };
    else merged.push(period);
  }
  return merged;
}

function reasonOf(periods: number, isCovered: boolean, isPending: boolean): OutcomeReason | undefined {
  if (!isCovered) return 'calendar-does-not-cover';
  if (isPending) return 'period-running';
  return periods > 0 ? 'published' : undefined;
}

function judgeLimit(
  limit: PeriodicLimit,
  { requirement, evidence, window }: RequirementSubject,
  context: Judging,
): PeriodJudgement {
  const { asOf } = context;
  const { periods, isCovered } = dutyPeriods(window, limit, context);
  const publications = publicationsOf(evidence);
  const short: ShortPeriod[] = [];
  const adjacent = new Set<string>();
  let pending: Day | undefined;
  let shortBefore = false;
  for (const period of periods) {
    const published = countPeriod(period, limit, publications);
    const isSilence = published === 0 && limit.silenceMeansNone === true;
    const isShort = published < limit.minimum && !isSilence && !coverDays(evidence.zeroReports, period);
    if (isShort && period.dueOn >= asOf) pending ??= period.dueOn;
    else if (isShort) {
      const name = periodName(period, limit.period.unit, isoOfDay);
      if (shortBefore) adjacent.add(name);
      const late = publications.firstAfter(period.dueOn, period.dueOn + (period.to - period.from + 1));
      short.push({
        name,
        dueOn: period.dueOn,
        minimum: limit.minimum,
        published,
        late,
        periods: 1,
      });
    }
    shortBefore = isShort;
  }
  const running = holdsOn(validityOf(requirement), asOf) ? periodOf(asOf, limit.period) : undefined;
  const nextDueOn =
    pending ?? (running === undefined ? undefined : periodDue(running, limit, context.calendar));
  return {
    short: mergeRuns(short, limit, adjacent),
    reason: reasonOf(periods.length, isCovered, pending !== undefined),
    nextDueOn: nextDueOn !== undefined && nextDueOn >= asOf ? nextDueOn : undefined,
  };
}

/**
 * Every full period of the audited days held against the strictest `periodic` limit of the element; undefined when there is nothing
 * to say. As many holes as there are undated entries are not proven.
 */
export function judgePeriods(subject: RequirementSubject, context: Judging): PeriodJudgement | undefined {
  const { evidence, element, limits, window } = subject;
  if (window.from > window.to) return undefined;
  const judgements = boundOf(limits, 'periodic').map((limit) => judgeLimit(limit, subject, context));
  const short = judgements.flatMap((judgement) => judgement.short);
  const reasons = judgements.map(({ reason }) => reason);
  const nextDays = judgements.flatMap(({ nextDueOn }) => (nextDueOn === undefined ? [] : [nextDueOn]));
  const nextDueOn = nextDays.length === 0 ? undefined : Math.min(...nextDays);
  const missing = short.reduce((sum, { minimum, published }) => sum + minimum - published, 0);
  // Each of the undated entries could fill a hole.
  if (missing > 0 && evidence.undated >= missing)
    return { short: [], reason: 'no-published-date', nextDueOn };
  const worst = (['calendar-does-not-cover', 'period-running', 'published'] as const).find((reason) =>
    reasons.includes(reason),
  );
  // Nothing at all of what must stand is one gap, told as a missing element.
  if (element.nature === 'standing' && evidence.entries === 0)
    return {
      short: [],
      reason: short.length > 0 ? undefined : worst,
      nextDueOn,
    };
  return { short, reason: worst, nextDueOn };
}
