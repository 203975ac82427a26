import { isElementNamed } from '../../model/catalog.ts';
import { dayOfIso } from '../../model/plain-date.ts';
import type { Exemption } from '../../model/profile.ts';
import type { RequiredElement, Requirement } from '../../model/requirement.ts';
import type { Judging, Observation } from '../rules/rule.ts';

export interface Target {
  readonly requirement: Requirement;
  readonly element: RequiredElement;
}

/** The elements that an exemption or an attestation is about. */
export function targetsOf(
  exemption: Pick<Exemption, 'item' | 'element'>,
  { requirements }: Judging,
): readonly Target[] {
  return requirements
    .filter(({ code }) => code === exemption.item)
    .flatMap((requirement) =>
      requirement.elements
        .filter((element) => exemption.element === undefined || isElementNamed(element, exemption.element))
        .map((element) => ({ requirement, element })),
    );
}

export function isExpired(exemption: Exemption, { asOf }: Judging): boolean {
  const until = exemption.until === undefined ? undefined : dayOfIso(exemption.until);
  return until !== undefined && until < asOf;
}

/** An observation about an exemption, with the item that it is about where there is one. */
export function observeExemption(
  exemption: Exemption,
  context: Judging,
  facts: Readonly<Record<string, string | number>> = {},
): Observation {
  const target = targetsOf(exemption, context)[0];
  const element = exemption.element === undefined ? undefined : target?.element.index;
  const code = exemption.element === undefined ? exemption.item : `${exemption.item}/${exemption.element}`;
  return {
    ...(target === undefined ? {} : { requirement: target.requirement.index }),
    ...(element === undefined ? {} : { element }),
    facts: { target: code, ground: exemption.ground, line: exemption.place.line ?? 0, ...facts },
    identity: `${code} ${exemption.ground}`,
  };
}
