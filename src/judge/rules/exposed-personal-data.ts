import { exposedPersonalData as words } from '../../words/rules/entries.ts';
import { answered } from '../facts/answered.ts';
import type { EntryRule } from './rule.ts';

export const exposedPersonalData: EntryRule = {
  scope: 'entry',
  meta: words,
  check(entry, result, context) {
    if (entry.personalData.length === 0) return undefined;
    return entry.personalData.map(({ kind, masked, column }) => ({
      ...answered(result, context),
      facts: { kind, masked, column },
      identity: `${column} ${masked}`,
    }));
  },
};
