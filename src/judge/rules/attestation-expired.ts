import { dayOfIso } from '../../model/plain-date.ts';
import type { Attestation } from '../../model/profile.ts';
import { targetsOf } from '../facts/exemption-targets.ts';
import { fact } from '../facts/words.ts';
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
  meta: {
    id: 'attestation-expired',
    severity: 'warning',
    title: { zh: '核验记录已到期', en: 'Attestation expired' },
    rationale: {
      zh: '核验记录说明某人某日在平台上看到了这项内容，只在所写的期限内作数。期限已过，相应内容重新按清单判断。',
      en: 'An attestation says that somebody saw the content at an address on a day; it counts until its last day. It has run out, so the list alone decides again.',
    },
    remedy: {
      zh: '重新打开网址核实：仍在的，更新核实日期和有效期；不在的，补充公开。',
      en: 'Open the address again: renew the attestation if the content is there, publish it if it is not.',
    },
    problemType: { zh: '核验到期', en: 'attestation expired' },
    says: {
      zh: (finding) =>
        `${fact(finding, 'target')}的核验记录（${fact(finding, 'seenBy')}，${fact(finding, 'seenOn')}）有效期到${fact(finding, 'until')}为止，已经到期（配置第${fact(finding, 'line')}行）。`,
      en: (finding) =>
        `The attestation of ${fact(finding, 'target')} by ${fact(finding, 'seenBy')} on ${fact(finding, 'seenOn')} ran until ${fact(finding, 'until')} (line ${fact(finding, 'line')} of the profile).`,
    },
  },
  check(_evidenceOf, context) {
    const { attestations } = context.profile;
    return attestations.flatMap((attestation) => {
      const until = dayOfIso(attestation.until);
      const isOver = until !== undefined && until < context.asOf && !isRenewed(attestation, attestations);
      return isOver ? [observe(attestation, context)] : [];
    });
  },
};
