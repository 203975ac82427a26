import type { Day } from '../../model/plain-date.ts';
import type { OutcomeReason } from '../../model/report.ts';
import type { MatchRule, Rule } from '../rules/rule.ts';
import type { ElementState } from './element-state.ts';
import type { FindingStore } from './finding-store.ts';

const LATE: OutcomeReason = 'published-late';

/** Where lateness is kept. */
interface Kept {
  readonly states: readonly ElementState[];
  readonly store: FindingStore;
  /** The rules of this run, which may be some of all. */
  readonly rules: readonly Rule[];
  readonly lateOfNoItem: ReadonlyMap<Day, number>;
}

/**
 * Takes lateness back on days whose date proves nothing. What was late on such a day is undetermined, for `reason`; what rules
 * observed of it is withdrawn.
 */
export function forgiveDays(days: readonly Day[], reason: OutcomeReason, kept: Kept): void {
  if (days.length === 0) return;
  const { states, store, lateOfNoItem } = kept;
  const observers = kept.rules.filter(
    (rule): rule is MatchRule => rule.scope === 'match' && rule.restsOn === LATE,
  );
  for (const { plan, lateDays, reasons } of states) {
    let forgiven = 0;
    for (const day of days) forgiven += lateDays.get(day) ?? 0;
    if (forgiven === 0) continue;
    const left = (reasons.get(LATE) ?? 0) - forgiven;
    if (left > 0) reasons.set(LATE, left);
    else reasons.delete(LATE);
    reasons.set(reason, (reasons.get(reason) ?? 0) + forgiven);
    for (const rule of observers)
      if (plan.matchRules.includes(rule)) store.withdraw(rule, plan.requirement.index, forgiven);
  }
  let unassigned = 0;
  for (const day of days) unassigned += lateOfNoItem.get(day) ?? 0;
  const doubted = new Set(days);
  for (const rule of observers) {
    if (unassigned > 0) store.withdraw(rule, undefined, unassigned);
    store.drop(rule, ({ publishedOn }) => publishedOn !== undefined && doubted.has(publishedOn));
  }
}
