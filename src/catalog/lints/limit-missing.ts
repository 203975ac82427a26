import { itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import type { CatalogLint } from './lint.ts';

export const limitMissing: CatalogLint = {
  id: 'limit-missing',
  title: { zh: '要素没有时限', en: 'An element without a time limit' },
  rationale: {
    zh: '没有时限的要素只能检查有没有，不能检查是否按时。',
    en: 'Without a limit only presence can be judged, not time.',
  },
  remedy: {
    zh: '在 defaults、类别、事项或者要素中照原文写明 limit。',
    en: 'Write the printed limit in the defaults, the category, the item or the element.',
  },
  *check({ catalog, limits }) {
    for (const { item } of itemsOf(catalog.categories)) {
      const without = item.elements.filter(
        (element) => element.limit === undefined && element.nature === 'event' && !limits.has(element),
      );
      if (without.length === 0) continue;
      const elements = without.map(({ name }) => name).join('、');
      yield problem('catalog/limit-missing', item.place, {
        code: item.code,
        elements,
      });
    }
  },
};
