import { dueDay } from '../../calendar/due-day.ts';
import type { Day } from '../../model/plain-date.ts';
import type { Span } from '../../model/time-limit.ts';
import type { RuleContext } from '../rules/rule.ts';

/** Due days repeat: few limits, and a few hundred days in a year's list. */
export function rememberDueDays({ calendar }: RuleContext): (from: Day, span: Span) => Day | undefined {
  const bySpan = new Map<string, Map<Day, Day | undefined>>();
  const known = new WeakMap<Span, Map<Day, Day | undefined>>();
  return (from, span) => {
    let days = known.get(span);
    if (days === undefined) {
      const key = `${span.count} ${span.unit}`;
      days = bySpan.get(key) ?? new Map();
      bySpan.set(key, days);
      known.set(span, days);
    }
    let due = days.get(from);
    if (due === undefined && !days.has(from)) {
      due = dueDay(from, span, calendar);
      days.set(from, due);
    }
    return due;
  };
}
