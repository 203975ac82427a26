import type { Day } from '../../model/plain-date.ts';
import { dayOf, daysInMonth, partsOfDay } from '../../model/plain-date.ts';
import type { DayCounts } from '../facts/publication-days.ts';
import type { RuleContext, Window } from '../rules/rule.ts';

/** Share of dated entries that the months at either end may hold in all and still be strays: an old policy kept online. */
const STRAY_SHARE = 0.02;

function firstDayOfMonth(day: Day): Day {
  const { year, month } = partsOfDay(day);
  return dayOf(year, month, 1);
}

function lastDayOfMonth(day: Day): Day {
  const { year, month } = partsOfDay(day);
  return dayOf(year, month, daysInMonth(year, month));
}

/** First day of `days` that is no stray, counted from one end. */
function firstRegular(days: readonly Day[], counts: DayCounts): Day | undefined {
  const strays = Math.floor(counts.total() * STRAY_SHARE);
  let passed = 0;
  for (const day of days) {
    passed += counts.countOf(day);
    if (passed > strays) return day;
  }
  return undefined;
}

/**
 * The audited days: as stated, or the whole months that the list's publication dates span. A few strays long before or after do not
 * stretch it. Without any date the window is empty (`from` > `to`).
 */
export function auditedWindow({ period }: Pick<RuleContext, 'period'>, counts: DayCounts): Window {
  const { from, to, stated } = period;
  if (from !== undefined && to !== undefined) return { from, to, stated };
  const days = counts.days();
  const first = firstRegular(days, counts);
  const last = firstRegular([...days].reverse(), counts);
  if (first === undefined || last === undefined) return { from: 1, to: 0, stated: false };
  return {
    from: from ?? firstDayOfMonth(first),
    to: to ?? lastDayOfMonth(last),
    stated: false,
  };
}
