import type { Day } from '../../model/plain-date.ts';
import { latePublication } from '../rules/late-publication.ts';
import type { ElementState } from './element-state.ts';
import type { FindingStore } from './finding-store.ts';

/**
 * Takes lateness back on days of migration: the date says when a page was moved, not when it was published. What was late on such a
 * day is undetermined, with that reason; its finding is withdrawn.
 */
export function forgiveMigrationDays(
  states: readonly ElementState[],
  store: FindingStore,
  days: readonly Day[],
  lateOfNoItem: ReadonlyMap<Day, number>,
): void {
  if (days.length === 0) return;
  const migrated = new Set(days);
  for (const { plan, lateDays, reasons } of states) {
    let forgiven = 0;
    for (const day of days) forgiven += lateDays.get(day) ?? 0;
    if (forgiven === 0) continue;
    const left = (reasons.get('published-late') ?? 0) - forgiven;
    if (left > 0) reasons.set('published-late', left);
    else reasons.delete('published-late');
    reasons.set('migration-day', forgiven);
    store.withdraw(latePublication, plan.requirement.index, forgiven);
  }
  let unassigned = 0;
  for (const day of days) unassigned += lateOfNoItem.get(day) ?? 0;
  if (unassigned > 0) store.withdraw(latePublication, undefined, unassigned);
  store.drop(latePublication, ({ publishedOn }) => publishedOn !== undefined && migrated.has(publishedOn));
}
