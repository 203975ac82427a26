import { dayOfIso } from '../../model/plain-date.ts';
import type { Attestation } from '../../model/profile.ts';
import { attestationExpired as words } from '../../words/rules/declarations.ts';
import { targetsOf } from '../facts/exemption-targets.ts';
import type { Judging, Observation, WholeRule } from './rule.ts';

function observe(attestation: Attestation, context: Judging): Observation {
  const { item, element, seenBy, seenOn, until, place } = attestation;
  const target = targetsOf(attestation, context)[0];
  const code = element === undefined ? item : `${item}/${element}`;
  return {
    ...(target === undefined ? {} : { requirement: target.requirement.index }),
    ...(target === undefined || element === undefined ? {} : { element: target.element.index }),
    facts: { target: code, seenBy, seenOn, until, line: place.line ?? 0 },
    identity: `${code} ${seenOn} ${until}`,
  };
}

/** Another look at the same elements has taken its place. */
function isRenewed(attestation: Attestation, all: readonly Attestation[]): boolean {
  return all.some(
    ({ item, element, until }) =>
      item === attestation.item &&
      (element === undefined || element === attestation.element) &&
      until > attestation.until,
  );
}

export const attestationExpired: WholeRule = {
  scope: 'whole',
  meta: words,
  check(_evidenceOf, context) {
    const { attestations } = context.profile;
    return attestations.flatMap((attestation) => {
      const until = dayOfIso(attestation.until);
      const isOver = until !== undefined && until < context.asOf && !isRenewed(attestation, attestations);
      return isOver ? [observe(attestation, context)] : [];
    });
  },
};
