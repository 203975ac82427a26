import { publishedPersonalResult as words } from '../../words/rules/entries.ts';
import { isPersonalResult } from '../facts/personal-results.ts';
import type { EntryRule } from './rule.ts';

export const publishedPersonalResult: EntryRule = {
  scope: 'entry',
  meta: words,
  check(entry, result, { requirements }) {
    if (result.kind !== 'item') return undefined;
    const found = result.matches.filter(({ requirement }) => {
      const one = requirements[requirement];
      return one !== undefined && isPersonalResult(one, entry);
    });
    return found.length === 0 ? undefined : found.map(({ requirement }) => ({ requirement }));
  },
};
