import { gapEnd } from '../../calendar/owed-periods.ts';
import { isoOfDay } from '../../model/plain-date.ts';
import type { PeriodicLimit } from '../../model/time-limit.ts';
import type { Judging, RequirementSubject } from '../rules/rule.ts';
import { holdDay } from './day-ranges.ts';
import type { PeriodJudgement, ShortPeriod } from './period-duties.ts';

/**
 * 间隔不超过3个月: each publication starts the time for the next; the last one must not be older than that on the last audited day.
 * Before the first publication nothing starts it.
 */
export function judgeGaps(
  { period }: PeriodicLimit,
  { evidence, exemptDays, window }: RequirementSubject,
  { asOf }: Judging,
): PeriodJudgement {
  const days = [...evidence.publishedDays.keys()].sort((a, b) => a - b);
  const excused = [...exemptDays, ...evidence.zeroReports];
  const short: ShortPeriod[] = [];
  let nextDueOn: number | undefined;
  for (const [index, day] of days.entries()) {
    const dueOn = gapEnd(day, period);
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
