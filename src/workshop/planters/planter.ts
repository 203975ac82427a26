import type { Duty } from '../duty.ts';
import type { Fault } from '../fault.ts';
import type { Plan } from '../plan.ts';
import type { PlantedFinding } from '../planned-row.ts';

/** Plants one fault of its kind. */
export interface Planter {
  /** The rule that must find it. */
  readonly rule: string;
  /** Whether the elements in play can show it. Absent: it is tried. */
  isPossible?(plan: Plan): boolean;
  /** False when the catalog, or what is left of it, cannot show it. */
  plant(plan: Plan): boolean;
}

/** A finding about an element. */
export function finding(fault: Fault, rule: string, { code, element }: Duty): PlantedFinding {
  return { fault, rule, item: code, element };
}

type Counted = Duty & { readonly limit: { readonly kind: 'workdays'; readonly count: number } };

/** Something that happens and is due so many working days after. */
export function isCounted(duty: Duty): duty is Counted {
  return !duty.isStanding && !duty.isWithheld && duty.limit.kind === 'workdays';
}

export const isPage = (duty: Duty): boolean =>
  duty.isStanding && duty.limit.kind !== 'each' && duty.limit.kind !== 'by-year-end';
