import { mappingDoubted as words } from '../../words/rules/declarations.ts';
import { nameMapping } from '../../words/rules/parts.ts';
import type { Observation, WholeRule } from './rule.ts';

export const mappingDoubted: WholeRule = {
  scope: 'whole',
  meta: words,
  check(_evidenceOf, { doubtedMappings }) {
    return (doubtedMappings?.() ?? []).map((doubt): Observation => {
      const { rule, example } = doubt;
      const text = nameMapping(rule.when);
      const other =
        doubt.kind === 'other-rule' ? nameMapping(doubt.other.when) : `${doubt.item.code} ${doubt.item.name}`;
      const place =
        doubt.kind === 'other-rule'
          ? { otherFile: doubt.other.place.file, otherLine: doubt.other.place.line ?? 0 }
          : {};
      const { file, line = 0 } = rule.place;
      return {
        facts: { kind: doubt.kind, text, file, line, example: example.title, other, ...place },
        identity: `${doubt.kind} ${text} ${other}`,
      };
    });
  },
};
