import type { Day } from '../../model/plain-date.ts';
import type { Outcome, OutcomeReason } from '../../model/report.ts';
import { outcomeOf } from '../../model/report.ts';
import { coverDays, type DayRange, holdDay, holdsOn, withinValidity } from '../facts/day-ranges.ts';
import type { Window } from '../rules/rule.ts';
import type { ElementState } from './element-state.ts';
import type { ElementPlan } from './plan.ts';

/**
 * Which outcome wins when an element's entries, periods and links disagree; and an item's elements. What nobody can know asks for
 * something today, what is not due yet does not: undetermined goes before pending.
 */
const precedence: readonly Outcome[] = ['gap', 'undetermined', 'pending', 'met', 'exempt'];

export interface ElementOutcome {
  readonly outcome: Outcome;
  /** The reasons that led to this outcome. */
  readonly reasons: readonly OutcomeReason[];
}

/** Nothing of the item binds in the audited days; a list without any date leaves the day of judgement alone to go by. */
function isNeverInForce({ isEnded, validity }: ElementPlan, window: Window, asOf: Day): boolean {
  if (isEnded) return true;
  if (window.from > window.to) return !holdsOn(validity, asOf);
  const bound = withinValidity(window, validity);
  return validity !== undefined && bound.from > Math.min(bound.to, asOf);
}

/** The audited days up to the day of judgement; without any dated entry that day alone. */
function auditedDays(window: Window, { validity }: ElementPlan, asOf: Day): DayRange {
  if (window.from > window.to) return { from: asOf, to: asOf };
  const { from, to } = withinValidity(window, validity);
  return { from, to: Math.min(to, asOf) };
}

/** An element that owes something once something happened, and of which nothing in the audited period gives a reason. */
function reasonWithoutEntries(state: ElementState, window: Window, asOf: Day): OutcomeReason {
  const { plan, zeroReports, entries, inPeriod, undated, unknown, possible } = state;
  const { exemptDays } = plan;
  if (isNeverInForce(plan, window, asOf)) return 'not-in-force';
  const audited = auditedDays(window, plan, asOf);
  // Without any dated entry a single declaration is enough.
  if (zeroReports.length > 0 && (window.from > window.to || coverDays(zeroReports, audited)))
    return 'zero-report';
  const excused = [...exemptDays, ...zeroReports];
  if (coverDays(excused, audited)) return 'exempted';
  const isPublished = Number.isFinite(state.firstPublishedOn);
  if (plan.keepsDays && inPeriod > 0 && undated === 0 && isPublished) return 'published';
  if (entries > 0 && (undated > 0 || !isPublished)) return 'no-published-date';
  if (entries > 0 && inPeriod === 0) return 'out-of-period';
  if (unknown > 0) return 'element-not-told';
  if (possible > 0) return 'possible-entries';
  const isPartly = excused.some(({ from, to }) => from <= audited.to && to >= audited.from);
  return isPartly ? 'partly-declared' : 'no-entry-for-event';
}

/**
 * What the entries say. Content that must always be there is met when it is in the list: that its dates are unknown is no doubt
 * about that, and that its day fell into an exemption that has ended does not excuse it any more.
 */
function reasonsOfEntries({ plan, reasons, entries }: ElementState, asOf: Day): readonly OutcomeReason[] {
  const all = [...reasons.keys()];
  if (plan.element.nature !== 'standing' || entries === 0) return all;
  const certain = all.filter((reason) => outcomeOf[reason] !== 'undetermined');
  const isExemptNow = holdDay(plan.exemptDays, asOf);
  return certain.length === 0 || !isExemptNow ? ['published', ...certain] : certain;
}

/** Folds all reasons of one element: the worst outcome wins, with the reasons that led to it. */
export function outcomeOfElement(
  state: ElementState,
  ruleReasons: readonly OutcomeReason[],
  window: Window,
  asOf: Day,
): ElementOutcome {
  const { settled, element } = state.plan;
  if (settled !== undefined) return { outcome: outcomeOf[settled], reasons: [settled] };
  if (element.nature === 'optional') {
    const isOut = isNeverInForce(state.plan, window, asOf);
    return state.entries > 0
      ? { outcome: 'met', reasons: ['published'] }
      : { outcome: 'not-applicable', reasons: [isOut ? 'not-in-force' : 'optional-element'] };
  }
  const reasons = new Set([...reasonsOfEntries(state, asOf), ...ruleReasons]);
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
  return precedence.find((candidate) => parts.includes(candidate)) ?? 'not-applicable';
}
