import { type Item, itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import { foldName } from '../tailor/fold-name.ts';
import { isNeverTogether } from '../tailor/never-together.ts';
import type { CatalogLint } from './lint.ts';

export const sharedKeyword: CatalogLint = {
  id: 'shared-keyword',
  title: { zh: '关键词指向两个事项', en: 'A keyword of two items' },
  rationale: {
    zh: '同一类别中两个事项的关键词相同，标题无从区分。',
    en: 'Two items of one category with the same keyword cannot be told apart by a title.',
  },
  remedy: {
    zh: '换用能够区分的词，用 + 连接须同时出现的词，或者在 not 中排除。',
    en: 'Use words that tell them apart: join words with +, or exclude some in not.',
  },
  *check({ catalog }) {
    const owners = new Map<string, Item[]>();
    for (const { item, category } of itemsOf(catalog.categories)) {
      for (const keyword of item.match.keywords) {
        const key = `${category.path.join('/')} ${foldName(keyword)}`;
        const known = owners.get(key) ?? [];
        const owner = known.find((one) => one.code !== item.code && !isNeverTogether(one, item));
        if (owner === undefined) owners.set(key, [...known, item]);
        else
          yield problem('catalog/shared-keyword', item.place, {
            keyword,
            code: item.code,
            owner: owner.code,
          });
      }
    }
  },
};
