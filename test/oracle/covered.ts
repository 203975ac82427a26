/** Which days of an element an exemption or a zero report covers. */
import type { Case, CaseElement, CaseExemption, CaseItem } from './case.ts';
import type { Day } from './days.ts';

export interface Covered {
  exempt(at: Day): boolean;
  zero(at: Day): boolean;
  /** A zero report that names this very element. */
  readonly zeroNamed: boolean;
  /** A zero report that names the whole category. */
  readonly zeroOfCategory: boolean;
  readonly anyExemption: boolean;
  readonly anyZero: boolean;
}

/** Approved after the day of judgement: not yet an exemption. */
function exemptionsFor(
  { profile, asOf }: Case,
  item: CaseItem,
  element: CaseElement,
): readonly CaseExemption[] {
  return profile.exemptions.filter(
    (one) =>
      one.item === item.code &&
      (one.element === undefined || one.element === element.id) &&
      (one.from ?? asOf) <= asOf,
  );
}

export function coveredDays(of: Case, item: CaseItem, element: CaseElement): Covered {
  const exemptions = exemptionsFor(of, item, element);
  const zeros = of.profile.zeroReports.filter(
    (one) =>
      (one.item === undefined || one.item === item.code) &&
      // Of an item or a category it is of what happens; what is always there must be named.
      (one.element === undefined ? element.nature !== 'standing' : one.element === element.id),
  );
  return {
    exempt: (at) =>
      exemptions.some(
        ({ from, until }) => (from === undefined || from <= at) && (until === undefined || at <= until),
      ),
    zero: (at) => zeros.some(({ from, until }) => from <= at && at <= until),
    zeroOfCategory: zeros.some(({ item: named }) => named === undefined),
    zeroNamed: zeros.some(({ element: named }) => named !== undefined),
    anyExemption: exemptions.length > 0,
    anyZero: zeros.length > 0,
  };
}

/** All, some or none of the days from `from` to `to`. */
export function share(from: Day, to: Day, covers: (at: Day) => boolean): 'all' | 'some' | 'none' {
  let yes = 0;
  for (let at = from; at <= to; at += 1) if (covers(at)) yes += 1;
  return yes === 0 ? 'none' : yes === to - from + 1 ? 'all' : 'some';
}
