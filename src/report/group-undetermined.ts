import { type GapReport, type ItemResult, type OutcomeReason, outcomeOf } from '../model/report.ts';

/** Undetermined elements that share a reason, in falling number. */
export interface UndeterminedGroup {
  readonly reason: OutcomeReason;
  readonly elements: number;
  readonly items: readonly ItemResult[];
}

/** Groups what could not be determined by its reason; an element with several counts under the first. */
export function groupUndetermined(report: GapReport): readonly UndeterminedGroup[] {
  const groups = new Map<OutcomeReason, { elements: number; items: Set<ItemResult> }>();
  for (const item of report.items) {
    for (const element of item.elements) {
      const reason = element.reasons.find((name) => outcomeOf[name] === 'undetermined');
      if (element.outcome !== 'undetermined' || reason === undefined) continue;
      const group = groups.get(reason) ?? { elements: 0, items: new Set() };
      group.elements += 1;
      group.items.add(item);
      groups.set(reason, group);
    }
  }
  return [...groups]
    .map(([reason, group]) => ({ reason, elements: group.elements, items: [...group.items] }))
    .sort((left, right) => right.elements - left.elements);
}
