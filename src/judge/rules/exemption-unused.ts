import { exemptionUnused as words } from '../../words/rules/declarations.ts';
import { isExpired, observeExemption, targetsOf } from '../facts/exemption-targets.ts';
import type { WholeRule } from './rule.ts';

export const exemptionUnused: WholeRule = {
  scope: 'whole',
  meta: words,
  check(_evidenceOf, context) {
    return context.profile.exemptions
      .filter((exemption) => !isExpired(exemption, context))
      .filter((exemption) =>
        targetsOf(exemption, context).every(
          ({ requirement, element }) =>
            requirement.excluded !== undefined || element.unlisted || element.nature === 'optional',
        ),
      )
      .map((exemption) => observeExemption(exemption, context));
  },
};
