import { itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import { foldName } from '../tailor/fold-name.ts';
import type { CatalogLint } from './lint.ts';

/** What names a provision: its title without 中华人民共和国, and the number of its document. */
function namesOf(basis: string): readonly string[] {
  const titles = [...basis.matchAll(/《(.+?)》(?!》)/gu)].map(([, title = '']) => title);
  const numbers = [...basis.matchAll(/[\p{Script=Han}]+〔\d{4}〕\d+号/gu)].map(([number]) => number);
  const names = titles.length + numbers.length === 0 ? [basis] : [...titles, ...numbers];
  return names.map((name) => foldName(name).replace(/^中华人民共和国/u, ''));
}

export const repeatedBasis: CatalogLint = {
  id: 'repeated-basis',
  title: { zh: '共同依据在事项中重复列出', en: 'A common basis repeated on an item' },
  rationale: {
    zh: '每项共同的依据写在目录开头，事项中只列专门的法律法规，否则看不出专门依据是什么。',
    en: 'What is common to all items is at the top; an item lists its special provisions alone.',
  },
  remedy: { zh: '从事项的 basis 中删去共同依据。', en: 'Remove the common basis from that of the item.' },
  *check({ catalog }) {
    const common = new Set(catalog.basis.flatMap(namesOf));
    for (const { item } of itemsOf(catalog.categories)) {
      const repeated = item.basis.filter((basis) => namesOf(basis).some((name) => common.has(name)));
      if (repeated.length === 0) continue;
      const facts = { code: item.code, name: item.name, basis: repeated.join('、') };
      yield problem('catalog/repeated-basis', item.place, facts);
    }
  },
};
