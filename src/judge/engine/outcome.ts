import type { Outcome, OutcomeReason } from '../../model/report.ts';
import { outcomeOf } from '../../model/report.ts';
import { holdsOn, withinValidity } from '../facts/validity.ts';
import type { Window } from '../rules/rule.ts';
import type { ElementState } from './element-state.ts';
import type { ElementPlan } from './plan.ts';
import { coverWindow } from './zero-reports.ts';

/** Which outcome wins when an element's entries, periods and links disagree; and an item's elements. */
const precedence: readonly Outcome[] = ['gap', 'pending', 'undetermined', 'met'];

export interface ElementOutcome {
  readonly outcome: Outcome;
  /** The reasons that speak for this outcome. */
  readonly reasons: readonly OutcomeReason[];
}

/** Nothing of the item binds in the audited days; a list without any date leaves the day of judgement alone to go by. */
function isNeverInForce({ isEnded, validity }: ElementPlan, window: Window, asOf: number): boolean {
  if (isEnded) return true;
  if (window.from > window.to) return !holdsOn(validity, asOf);
  const bound = withinValidity(window, validity);
  return validity !== undefined && bound.from > Math.min(bound.to, asOf);
}

/** An element that owes something once something happened, and the list has nothing of it in the audited period. */
function reasonWithoutEntries(state: ElementState, window: Window, asOf: number): OutcomeReason {
  if (isNeverInForce(state.plan, window, asOf)) return 'not-in-force';
  if (coverWindow(state.zeroReports, withinValidity(window, state.plan.validity), asOf)) return 'zero-report';
  return state.untold > 0 ? 'element-not-told' : 'no-entry-for-event';
}

/** What the entries say. Content that must stand is there when it is in the list: that its dates are unknown is no doubt about that. */
function reasonsOfEntries({ plan, reasons, entries }: ElementState): readonly OutcomeReason[] {
  const all = [...reasons.keys()];
  if (plan.element.nature !== 'standing' || entries === 0) return all;
  const certain = all.filter((reason) => outcomeOf[reason] !== 'undetermined');
  return certain.length === 0 ? ['published'] : certain;
}

/** Folds all reasons of one element: the worst outcome wins, with the reasons that led to it. */
export function outcomeOfElement(
  state: ElementState,
  ruleReasons: readonly OutcomeReason[],
  window: Window,
  asOf: number,
): ElementOutcome {
  const { settled, element } = state.plan;
  if (settled !== undefined) return { outcome: outcomeOf[settled], reasons: [settled] };
  if (element.nature === 'optional') {
    const isOut = isNeverInForce(state.plan, window, asOf);
    return state.entries > 0
      ? { outcome: 'met', reasons: ['published'] }
      : { outcome: 'not-applicable', reasons: [isOut ? 'not-in-force' : 'optional-element'] };
  }
  const reasons = new Set([...reasonsOfEntries(state), ...ruleReasons]);
  if (reasons.size === 0) reasons.add(reasonWithoutEntries(state, window, asOf));
  const outcome =
    precedence.find((candidate) => [...reasons].some((reason) => outcomeOf[reason] === candidate)) ??
    'not-applicable';
  return {
    outcome,
    reasons: [...reasons].filter((reason) => outcomeOf[reason] === outcome).sort(),
  };
}

/** Any gap is a gap of the whole; it is exempt or not applicable only when nothing else is left of it. */
export function worstOutcome(parts: readonly Outcome[]): Outcome {
  const worst = precedence.find((candidate) => parts.includes(candidate));
  return worst ?? (parts.includes('exempt') ? 'exempt' : 'not-applicable');
}
