import { type Item, itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import { foldName } from '../tailor/fold-name.ts';
import { isNeverTogether } from '../tailor/never-together.ts';
import type { CatalogLint } from './lint.ts';

export const lookalikeName: CatalogLint = {
  id: 'lookalike-name',
  title: { zh: '名称近乎相同', en: 'Two names nearly agree' },
  rationale: {
    zh: '只差括号、全半角或者空白的名称，多半是同一事项录入了两次。',
    en: 'Names that differ only by brackets, width or blanks are mostly one item entered twice.',
  },
  remedy: {
    zh: '确是一个事项的，删去一个；确是两个的，补写区别。',
    en: 'Remove one if they are one item; else add what tells them apart.',
  },
  *check({ catalog }) {
    const seen = new Map<string, Item[]>();
    for (const { item } of itemsOf(catalog.categories)) {
      const folded = foldName(item.name);
      const same = seen.get(folded) ?? [];
      seen.set(folded, [...same, item]);
      const other = same.find((one) => one.name !== item.name && !isNeverTogether(one, item));
      if (other !== undefined && folded !== '') {
        const facts = {
          name: item.name,
          code: item.code,
          other: `${other.code} ${other.name}`,
        };
        yield problem('catalog/lookalike-name', item.place, facts);
      }
    }
  },
};
