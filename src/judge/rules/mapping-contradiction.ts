import { nearest } from '../../text/nearest.ts';
import { mappingContradiction as words } from '../../words/rules/declarations.ts';
import { nameMapping } from '../../words/rules/parts.ts';
import type { RuleContext, WholeRule } from './rule.ts';

/** What the catalog has of the kind that the decision names. */
function known(kind: string, item: string, { requirements }: RuleContext): readonly string[] {
  if (kind === 'unknown-item') return requirements.map(({ code }) => code);
  if (kind === 'unknown-category')
    return requirements.flatMap(({ categories }) => categories.map(({ code }) => code));
  return (
    requirements
      .find(({ code }) => code === item)
      ?.elements.flatMap(({ id, publicationOf }) => [
        id,
        ...(publicationOf === undefined ? [] : [publicationOf.id]),
      ]) ?? []
  );
}

export const mappingContradiction: WholeRule = {
  scope: 'whole',
  meta: words,
  check(_evidenceOf, context) {
    return (context.contradictedMappings?.() ?? []).map(({ rule, kind, text: code }) => {
      const text = nameMapping(rule.when);
      const item = rule.answer.kind === 'item' ? rule.answer.item : '';
      return {
        facts: {
          text,
          kind,
          code,
          file: rule.place.file,
          line: rule.place.line ?? 0,
          nearest: nearest(code, known(kind, item, context)) ?? '',
        },
        identity: `${text} ${code}`,
      };
    });
  },
};
