import { dayOfIso } from '../../model/plain-date.ts';
import { exemptionExpired as words } from '../../words/rules/declarations.ts';
import { observeExemption } from '../facts/exemption-targets.ts';
import type { WholeRule } from './rule.ts';

export const exemptionExpired: WholeRule = {
  scope: 'whole',
  meta: words,
  check(_evidenceOf, context) {
    return context.profile.exemptions.flatMap((exemption) => {
      const until = exemption.until === undefined ? undefined : dayOfIso(exemption.until);
      if (until === undefined || until >= context.asOf) return [];
      return [observeExemption(exemption, context, { until: exemption.until ?? '' })];
    });
  },
};
