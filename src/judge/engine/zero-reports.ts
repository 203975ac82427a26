import { dayOfIso } from '../../model/plain-date.ts';
import type { Profile } from '../../model/profile.ts';
import type { RequiredElement, Requirement } from '../../model/requirement.ts';
import { coverDays } from '../facts/day-ranges.ts';
import type { DayRange, Window } from '../rules/rule.ts';

/**
 * Periods for which the profile declares that nothing happened. A declaration for a whole item or category speaks of what
 * happens (event elements); what must stand permanently is only covered when it is named.
 */
export function declaredZeroReports(
  requirement: Requirement,
  element: RequiredElement,
  profile: Profile,
): DayRange[] {
  const ranges: DayRange[] = [];
  for (const report of profile.zeroReports) {
    const isItem = report.item === requirement.code;
    const isCategory = requirement.categories.some(({ code }) => code === report.category);
    if (!isItem && !isCategory) continue;
    if (report.element === undefined ? element.nature !== 'event' : report.element !== element.id) continue;
    const from = dayOfIso(report.from);
    const to = dayOfIso(report.until);
    if (from !== undefined && to !== undefined) ranges.push({ from, to });
  }
  return ranges;
}

/** Whether nothing happened in all of the audited days; without any dated entry a single declaration is enough. */
export function coverWindow(ranges: readonly DayRange[], window: Window, asOf: number): boolean {
  if (ranges.length === 0) return false;
  return coverDays(ranges, {
    from: window.from,
    to: Math.min(window.to, asOf),
  });
}
