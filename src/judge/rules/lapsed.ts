import { lapsed as words } from '../../words/rules/days.ts';
import type { RequirementRule } from './rule.ts';

export const lapsed: RequirementRule = {
  scope: 'requirement',
  meta: words,
  appliesTo: ({ element }) => element.nature === 'standing',
  check({ evidence }) {
    if (evidence.entries === 0 || evidence.lapsed < evidence.entries) return undefined;
    const entry = evidence.seen[0];
    return {
      reason: 'lapsed',
      observations: [{ count: evidence.entries, ...(entry === undefined ? {} : { entry }) }],
    };
  },
};
