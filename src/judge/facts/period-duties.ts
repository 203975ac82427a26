import { owedDue, owedPeriods } from '../../calendar/owed-periods.ts';
import { periodOf } from '../../calendar/periods.ts';
import { type Day, isoOfDay } from '../../model/plain-date.ts';
import { nth } from '../../model/present.ts';
import type { OutcomeReason } from '../../model/report.ts';
import type { PeriodicLimit } from '../../model/time-limit.ts';
import type { ElementSubject, Judging, RequirementSubject } from '../rules/rule.ts';
import { boundOf } from './binding-limits.ts';
import { coverDays, type DayRange, holdDay, holdsOn, validityOf } from './day-ranges.ts';
import type { Evidence } from './evidence.ts';
import { judgeGaps, type PeriodJudgement, type ShortPeriod } from './gap-duties.ts';
import { type DutyPeriod, dutyPeriods, periodName } from './period-days.ts';
import { shortByName } from './periods-by-name.ts';
import { type Duty, isLackProven, serveDuties } from './serve-duties.ts';

/** Exempt or declared empty: in all its days, or on the day by which it was due. */
function isExcused(period: DutyPeriod, ranges: readonly DayRange[]): boolean {
  return holdDay(ranges, period.dueOn) || coverDays(ranges, period);
}

/**
 * A named day (每月10日前) opens with its period, and may be served ahead once the day before it was; grace and a day in the next
 * period open when the period has ended, and may be served within it.
 */
function dutyOf(
  period: DutyPeriod,
  before: DutyPeriod | undefined,
  limit: PeriodicLimit,
  excused: readonly DayRange[],
): Duty {
  const isNamed = limit.due !== undefined || limit.dues !== undefined;
  const isAfter = period.dueOn > period.to && (isNamed || limit.grace !== undefined);
  const from = isAfter ? period.to + 1 : period.from;
  const isAhead = isNamed && !isAfter && limit.covers !== 'previous';
  const ahead = before === undefined ? period.from - (period.to - period.dueOn) : before.dueOn + 1;
  return {
    from,
    earlyFrom: isAfter ? period.from : isAhead ? Math.min(from, ahead) : from,
    dueOn: period.dueOn,
    minimum: limit.minimum,
    isExcused: isExcused(period, excused),
  };
}

/** Runs of short periods of days or weeks become one: nobody reads 200 rows about 200 days. */
function mergeRuns(short: readonly ShortPeriod[], limit: PeriodicLimit, adjacent: ReadonlySet<string>) {
  const { unit } = limit.period;
  if (unit !== 'minute' && unit !== 'hour' && unit !== 'day' && unit !== 'workday' && unit !== 'week')
    return short;
  const merged: ShortPeriod[] = [];
  for (const period of short) {
    const last = merged.at(-1);
    if (last !== undefined && adjacent.has(period.name) && last.published === 0 && period.published === 0)
      merged[merged.length - 1] = { ...last, periods: last.periods + 1 };
    else merged.push(period);
  }
  return merged;
}

interface Tally {
  readonly isCovered: boolean;
  readonly isPending: boolean;
  /** Periods that owe something, or have it all the same. */
  readonly owed: number;
  /** Why the others owe nothing. */
  readonly excuse: OutcomeReason | undefined;
}

function reasonOf({ isCovered, isPending, owed, excuse }: Tally): OutcomeReason | undefined {
  if (!isCovered) return 'calendar-does-not-cover';
  if (isPending) return 'period-running';
  return owed > 0 ? 'published' : excuse;
}

interface LimitJudgement extends PeriodJudgement {
  /** Something lacks wherever the entries without a day belong. */
  readonly isProven: boolean;
}

function judgeRolling(limit: PeriodicLimit, subject: RequirementSubject, context: Judging): LimitJudgement {
  const judged = judgeGaps(limit, subject, context);
  return { ...judged, isProven: judged.short.length > subject.evidence.undated };
}

function judgeLimit(
  limit: PeriodicLimit,
  { requirement, evidence, exemptDays, window }: RequirementSubject,
  context: Judging,
): LimitJudgement {
  const { asOf } = context;
  const firstPublishedOn = [...evidence.publishedDays.keys()].sort((a, b) => a - b)[0];
  const { periods, firstAudited, isCovered } = dutyPeriods(window, limit, firstPublishedOn, context);
  const excused = [...exemptDays, ...evidence.zeroReports];
  const duties = periods.map((period, index) => dutyOf(period, periods[index - 1], limit, excused));
  const served = serveDuties(duties, evidence.publishedDays);
  const isProven = isLackProven(
    duties,
    evidence.publishedDays,
    evidence.undated,
    (index) => index >= firstAudited && nth(periods, index).dueOn < asOf,
  );
  const short: ShortPeriod[] = [];
  const adjacent = new Set<string>();
  let pending: Day | undefined;
  let shortBefore = false;
  let owed = 0;
  let excuse: OutcomeReason | undefined;
  for (let index = firstAudited; index < periods.length; index += 1) {
    const [period, { isExcused: isFree }, { published, late }] = [
      nth(periods, index),
      nth(duties, index),
      nth(served, index),
    ];
    const isSilence = published === 0 && limit.silenceMeansNone === true;
    const isShort = published < limit.minimum && !isSilence && !isFree;
    if (!isFree || published > 0) owed += 1;
    else if (isExcused(period, exemptDays)) excuse = 'exempted';
    else excuse ??= 'zero-report';
    if (isShort && period.dueOn >= asOf) pending ??= period.dueOn;
    else if (isShort) {
      // 每月8日、18日、28日: each of the days is a period of its own.
      const name = periodName(period, limit.days === undefined ? limit.period.unit : 'day', isoOfDay);
      if (shortBefore) adjacent.add(name);
      const { dueOn } = period;
      short.push({ name, dueOn, minimum: limit.minimum, published, late, periods: 1 });
    }
    shortBefore = isShort;
  }
  const audited = periods
    .map((period, index) => ({ ...period, isExcused: nth(duties, index).isExcused }))
    .slice(firstAudited);
  const byName = short.length === 0 ? undefined : shortByName(limit, evidence, audited, asOf);
  // As many lack either way: the titles say which.
  if (byName !== undefined && byName.short.length <= short.length)
    return {
      isProven: byName.short.length > evidence.undated,
      short: byName.short,
      reason: reasonOf({ isCovered, isPending: byName.pending !== undefined, owed, excuse }),
      nextDueOn: byName.pending,
    };
  const running = holdsOn(validityOf(requirement), asOf) ? periodOf(asOf, limit.period) : undefined;
  const { calendar } = context;
  const runningDue =
    running &&
    owedPeriods(limit, running.from, running.to, calendar)
      .map((period) => owedDue(period, limit, calendar))
      .find((day) => day === undefined || day >= asOf);
  const nextDueOn = pending ?? runningDue;
  return {
    isProven,
    short: mergeRuns(short, limit, adjacent),
    reason: reasonOf({ isCovered, isPending: pending !== undefined, owed, excuse }),
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
  const judgements: readonly LimitJudgement[] = boundOf(limits, 'periodic').map((limit) =>
    limit.rolling ? judgeRolling(limit, subject, context) : judgeLimit(limit, subject, context),
  );
  const short = judgements.flatMap((judgement) => judgement.short);
  const reasons = judgements.map(({ reason }) => reason);
  const nextDays = judgements.flatMap(({ nextDueOn }) => (nextDueOn === undefined ? [] : [nextDueOn]));
  const nextDueOn = nextDays.length === 0 ? undefined : Math.min(...nextDays);
  if (short.length > 0 && judgements.every(({ isProven }) => !isProven))
    return { short: [], reason: 'no-published-date', nextDueOn };
  const worst = (
    ['calendar-does-not-cover', 'period-running', 'published', 'exempted', 'zero-report'] as const
  ).find((reason) => reasons.includes(reason));
  // No period to judge, and something that may be of any.
  if (worst === undefined && short.length === 0 && evidence.undated > 0)
    return { short, reason: 'no-published-date', nextDueOn };
  // Nothing at all of what must be there is one gap: a missing element.
  if (element.nature === 'standing' && evidence.entries === 0)
    return {
      short: [],
      reason: short.length > 0 ? undefined : worst,
      nextDueOn,
    };
  return { short, reason: worst, nextDueOn };
}

/**
 * Catalogs call a column that must be kept fresh an element `update`. Inspectors look back from the day of their visit
 * (国办秘函〔2019〕19号); whether every period before was kept is not asked.
 */
export function mustBeFresh({ element, limits }: Pick<ElementSubject, 'element' | 'limits'>): boolean {
  const isMeant = element.id === 'update' || /更新/u.test(limits.printed ?? '');
  return isMeant && boundOf(limits, 'periodic').some(({ minimum }) => minimum <= 1);
}

/** An element that is nothing but such a column: whether every period before was kept is not asked of it. */
export function isUpdateDuty(subject: ElementSubject): boolean {
  return subject.element.id === 'update' && mustBeFresh(subject);
}

/** A short period with the body that is short, where each body of a roster owes for itself. */
export interface OwedPeriod extends ShortPeriod {
  readonly body?: string;
}

export interface OwedPeriods extends Omit<PeriodJudgement, 'short'> {
  readonly short: readonly OwedPeriod[];
}

function evidenceOfBody(evidence: Evidence, body: string): Evidence {
  return { ...evidence, namedPeriods: [], publishedDays: evidence.byBody?.days.get(body) ?? new Map() };
}

/**
 * The periods of an element. Where each body of a roster owes for itself and the entries say which they are of, body by body; an entry
 * of nobody in the roster could be anyone's, and then the list is judged as a whole.
 */
export function judgeOwedPeriods(subject: RequirementSubject, context: Judging): OwedPeriods | undefined {
  const { evidence } = subject;
  const { byBody } = evidence;
  if (byBody === undefined || byBody.days.size === 0 || byBody.unknown > 0)
    return judgePeriods(subject, context);
  const judged = byBody.roster.flatMap((body) => {
    const own = judgePeriods({ ...subject, evidence: evidenceOfBody(evidence, body) }, context);
    return own === undefined ? [] : [{ body, own }];
  });
  const [first] = judged;
  if (first === undefined) return undefined;
  const open = judged.find(({ own }) => own.reason !== undefined && own.reason !== 'published');
  return {
    short: judged.flatMap(({ body, own }) => own.short.map((period) => ({ ...period, body }))),
    reason: (open ?? first).own.reason,
    nextDueOn: first.own.nextDueOn,
  };
}
