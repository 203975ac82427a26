import { unmatchedEntry as words } from '../../words/rules/entries.ts';
import type { EntryRule } from './rule.ts';

export const unmatchedEntry: EntryRule = {
  scope: 'entry',
  meta: words,
  check(_entry, result, context, { isOutOfPeriod }) {
    if (result.kind !== 'none' || (result.reason !== 'unrecognised' && result.reason !== 'ambiguous'))
      return undefined;
    if (isOutOfPeriod) return undefined;
    const nearest = result.suggestions[0];
    const requirement = nearest === undefined ? undefined : context.requirements[nearest.requirement];
    if (requirement === undefined) return [{ facts: { reason: result.reason } }];
    return [
      {
        facts: {
          reason: result.reason,
          suggestion: `${requirement.code} ${requirement.name}`,
        },
      },
    ];
  },
};
