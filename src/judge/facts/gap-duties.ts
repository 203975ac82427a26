import { gapEnd } from '../../calendar/owed-periods.ts';
import { type Day, isoOfDay } from '../../model/plain-date.ts';
import type { OutcomeReason } from '../../model/report.ts';
import type { PeriodicLimit } from '../../model/time-limit.ts';
import type { Judging, RequirementSubject } from '../rules/rule.ts';
import { holdDay } from './day-ranges.ts';

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

/**
 * 间隔不超过3个月: each publication starts the time for the next; the last one must not be older than that on the last audited day.
 * Before the first publication nothing starts it.
 */
export function judgeGaps(
  { period }: PeriodicLimit,
  { evidence, exemptDays, window }: RequirementSubject,
  { asOf, calendar }: Judging,
): PeriodJudgement {
  const days = [...evidence.publishedDays.keys()].sort((a, b) => a - b);
  const excused = [...exemptDays, ...evidence.zeroReports];
  const short: ShortPeriod[] = [];
  let nextDueOn: number | undefined;
  for (const [index, day] of days.entries()) {
    const dueOn = gapEnd(day, period, calendar) ?? Number.POSITIVE_INFINITY;
    const late = days[index + 1];
    if (late !== undefined && late <= dueOn) continue;
    if (dueOn >= asOf) {
      nextDueOn = dueOn;
      continue;
    }
    const isAudited = dueOn >= window.from && dueOn <= window.to;
    if (!isAudited || holdDay(excused, dueOn)) continue;
    const name = `${isoOfDay(day)}/${isoOfDay(dueOn)}`;
    short.push({ name, dueOn, minimum: 1, published: 0, late, periods: 1 });
  }
  return { short, reason: days.length === 0 ? undefined : 'published', nextDueOn };
}
