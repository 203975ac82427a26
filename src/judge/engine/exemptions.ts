import type { Day } from '../../model/plain-date.ts';
import { dayOfIso } from '../../model/plain-date.ts';
import type { Exemption } from '../../model/profile.ts';
import type { RequiredElement, Requirement } from '../../model/requirement.ts';

/** The exemption that covers an element on the day of judgement; `until` is inclusive. */
export function exemptionFor(
  requirement: Requirement,
  element: RequiredElement,
  exemptions: readonly Exemption[],
  asOf: Day,
): Exemption | undefined {
  return exemptions.find(
    (exemption) =>
      exemption.item === requirement.code &&
      (exemption.element === undefined || exemption.element === element.id) &&
      !hasExpired(exemption, asOf),
  );
}

function hasExpired(exemption: Exemption, asOf: Day): boolean {
  const until = exemption.until === undefined ? undefined : dayOfIso(exemption.until);
  return until !== undefined && until < asOf;
}
