import { nearest } from '../../text/nearest.ts';
import { fact, nameMapping } from '../facts/words.ts';
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

const kinds: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'unknown-item': { zh: '事项', en: 'item' },
  'unknown-element': { zh: '要素', en: 'element' },
  'unknown-category': { zh: '类别', en: 'category' },
};

export const mappingContradiction: WholeRule = {
  scope: 'whole',
  meta: {
    id: 'mapping-contradiction',
    severity: 'warning',
    title: { zh: '对照与目录不符', en: 'Mapping contradicts the catalog' },
    rationale: {
      zh: '对照文件中的这条决定指向目录里没有的事项、要素或者类别，检查时没有采用：目录可能已经调整，或者编码写错。',
      en: 'This decision of the mapping file names an item, element or category that the catalog does not have, so it was not used: the catalog changed, or the code is mistyped.',
    },
    remedy: {
      zh: '把编码改成现行目录的编码，或者删除该条对照。',
      en: 'Change the code to one of the current catalog, or delete the decision.',
    },
    problemType: { zh: '对照有误', en: 'wrong mapping' },
    says: {
      zh: (finding) => {
        const meant = fact(finding, 'nearest');
        const kind = kinds[fact(finding, 'kind')]?.zh ?? '';
        return `对照“${fact(finding, 'text')}”（${fact(finding, 'file')}第${fact(finding, 'line')}行）指向的${kind}“${fact(finding, 'code')}”不在目录中，没有采用。${meant === '' ? '' : `是否指“${meant}”？`}`;
      },
      en: (finding) => {
        const meant = fact(finding, 'nearest');
        const kind = kinds[fact(finding, 'kind')]?.en ?? '';
        return `The mapping “${fact(finding, 'text')}” (${fact(finding, 'file')}, line ${fact(finding, 'line')}) names the ${kind} “${fact(finding, 'code')}”, which the catalog does not have; it was not used.${meant === '' ? '' : ` Did you mean “${meant}”?`}`;
      },
    },
  },
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
