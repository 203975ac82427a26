import { exemptionContradicted as words } from '../../words/rules/declarations.ts';
import { holdDay } from '../facts/day-ranges.ts';
import { daysOfExemption } from '../facts/declared-days.ts';
import { observeExemption, targetsOf } from '../facts/exemption-targets.ts';
import type { WholeRule } from './rule.ts';

export const exemptionContradicted: WholeRule = {
  scope: 'whole',
  meta: words,
  check(evidenceOf, context) {
    return context.profile.exemptions.flatMap((exemption) => {
      // What was published before it was granted, or after its end, does not contradict it.
      const days = daysOfExemption(exemption);
      const entries = targetsOf(exemption, context)
        .flatMap(
          ({ requirement, element }) =>
            evidenceOf(requirement.index, element.index)?.publishedWhileExempt ?? [],
        )
        .filter(({ day }) => holdDay([days], day))
        .map(({ entry }) => entry)
        .sort((a, b) => a.ordinal - b.ordinal);
      const [entry] = entries;
      if (entry === undefined) return [];
      const observation = observeExemption(exemption, context);
      const count = new Set(entries.map(({ ordinal }) => ordinal)).size;
      return [{ ...observation, entry: { ...entry, identity: '' }, count }];
    });
  },
};
