import { isElementNamed } from '../../model/catalog.ts';
import { type Day, dayOfIso, isoOfDay } from '../../model/plain-date.ts';
import type { Attestation, Exemption, Profile, ZeroReport } from '../../model/profile.ts';
import type { RequiredElement, Requirement } from '../../model/requirement.ts';
import type { DayRange } from './day-ranges.ts';

/** The days that an exemption covers: from its approval, where that is dated, to its last day; open where no day is given. */
export function daysOfExemption({ approvedOn, until }: Exemption): DayRange {
  const from = approvedOn === undefined ? undefined : dayOfIso(approvedOn);
  const to = until === undefined ? undefined : dayOfIso(until);
  return { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY };
}

/** The days on which an element is exempt, as far as it was approved by the day of judgement. */
export function exemptDaysOf(
  requirement: Requirement,
  element: RequiredElement,
  exemptions: readonly Exemption[],
  asOf: Day,
): readonly DayRange[] {
  return exemptions
    .filter(
      ({ item, element: id }) =>
        item === requirement.code && (id === undefined || isElementNamed(element, id)),
    )
    .map(daysOfExemption)
    .filter(({ from }) => from <= asOf);
}

/**
 * Whether a zero report is about an element. A declaration for a whole item or category is about what happens (event elements);
 * what must be there permanently is only covered when it is named.
 */
export function isDeclaredEmpty(
  report: ZeroReport,
  requirement: Requirement,
  element: RequiredElement,
): boolean {
  if (report.element === undefined ? element.nature !== 'event' : !isElementNamed(element, report.element))
    return false;
  return (
    report.item === requirement.code || requirement.categories.some(({ code }) => code === report.category)
  );
}

/** The days for which the profile declares that nothing happened. */
export function declaredZeroReports(
  requirement: Requirement,
  element: RequiredElement,
  { zeroReports }: Profile,
): DayRange[] {
  return zeroReports.flatMap((report) => {
    if (!isDeclaredEmpty(report, requirement, element)) return [];
    const from = dayOfIso(report.from);
    const to = dayOfIso(report.until);
    return from !== undefined && to !== undefined ? [{ from, to }] : [];
  });
}

/** The latest attestation that holds for an element on the day of judgement; only for what must be there permanently. */
export function attestationOf(
  requirement: Requirement,
  element: RequiredElement,
  attestations: readonly Attestation[],
  asOf: Day,
): Attestation | undefined {
  if (element.nature !== 'standing') return undefined;
  const today = isoOfDay(asOf);
  return attestations
    .filter(
      ({ item, element: id }) =>
        item === requirement.code && (id === undefined || isElementNamed(element, id)),
    )
    .filter(({ seenOn, until }) => seenOn <= today && today <= until)
    .toSorted((a, b) => (a.seenOn < b.seenOn ? 1 : -1))[0];
}
