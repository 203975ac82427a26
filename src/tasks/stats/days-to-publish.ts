import { dueDay } from '../../calendar/due-day.ts';
import type { Calendar } from '../../model/calendar.ts';
import type { Day } from '../../model/plain-date.ts';
import type { Rate } from '../../model/report.ts';
import type { DaysToPublish } from '../../model/statistics.ts';

/** 政府信息公开条例 art. 26: within 20 working days of formation or change. */
const STATUTORY = { count: 20, unit: 'workday' } as const;

/** Days from formation to publication, as a histogram: it grows with distinct distances, not with publications. */
export interface PublishingDays {
  /** `weight` −1 takes a publication out again. */
  note(formedOn: Day | undefined, changedOn: Day | undefined, publishedOn: Day, weight?: 1 | -1): void;
  days(): DaysToPublish;
  statutory(): Rate;
}

function medianOf(sorted: readonly (readonly [number, number])[], total: number): number {
  const at = (position: number): number => {
    let passed = 0;
    for (const [distance, count] of sorted) {
      passed += count;
      if (passed > position) return distance;
    }
    return 0;
  };
  return (at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2;
}

export function measurePublishingDays(calendar: Calendar): PublishingDays {
  const histogram = new Map<number, number>();
  const dueDays = new Map<Day, Day | undefined>();
  let early = 0;
  const statutory = { numerator: 0, denominator: 0, undetermined: 0 };

  function dueOn(trigger: Day): Day | undefined {
    if (!dueDays.has(trigger)) dueDays.set(trigger, dueDay(trigger, STATUTORY, calendar));
    return dueDays.get(trigger);
  }

  return {
    note(formedOn, changedOn, publishedOn, weight = 1) {
      if (formedOn === undefined) {
        statutory.undetermined += weight;
        return;
      }
      const distance = publishedOn - formedOn;
      if (distance < 0) early += weight;
      else histogram.set(distance, (histogram.get(distance) ?? 0) + weight);
      const due = dueOn(changedOn === undefined ? formedOn : Math.max(formedOn, changedOn));
      if (due === undefined) {
        statutory.undetermined += weight;
        return;
      }
      statutory.denominator += weight;
      if (publishedOn <= due) statutory.numerator += weight;
    },
    days() {
      const sorted = [...histogram].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
      const total = sorted.reduce((sum, [, count]) => sum + count, 0);
      const sum = sorted.reduce((before, [distance, count]) => before + distance * count, 0);
      const none = total === 0;
      return {
        datable: total + early,
        early,
        mean: none ? null : sum / total,
        median: none ? null : medianOf(sorted, total),
        longest: none ? null : (sorted.at(-1)?.[0] ?? null),
      };
    },
    statutory: () => ({ ...statutory }),
  };
}
