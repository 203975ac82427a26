import { mappingUnused as words } from '../../words/rules/declarations.ts';
import { nameMapping } from '../../words/rules/parts.ts';
import type { WholeRule } from './rule.ts';

export const mappingUnused: WholeRule = {
  scope: 'whole',
  meta: words,
  check(_evidenceOf, { unusedMappings, contradictedMappings }) {
    // A decision that cannot be used is reported by mapping-contradiction.
    const told = new Set(contradictedMappings?.().map(({ rule }) => rule));
    const unused = (unusedMappings?.() ?? []).filter((rule) => !told.has(rule));
    return unused.map(({ when, place }) => {
      const text = nameMapping(when);
      return { facts: { text, file: place.file, line: place.line ?? 0 }, identity: text };
    });
  },
};
