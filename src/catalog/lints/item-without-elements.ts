import { itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import type { CatalogLint } from './lint.ts';

export const itemWithoutElements: CatalogLint = {
  id: 'item-without-elements',
  title: { zh: '事项没有要素', en: 'An item without elements' },
  rationale: {
    zh: '没有要素的事项没有可以检查的内容，会被当作已经公开。',
    en: 'An item without elements has nothing to check and would pass as published.',
  },
  remedy: {
    zh: '在事项或者类别的 elements 写要素集的名称，或者逐项写出要素。',
    en: 'Name an element set in elements of the item or its category, or list the elements.',
  },
  *check({ catalog, problems }) {
    // An item whose set is misspelt has been reported so.
    if (problems.some(({ code }) => code === 'catalog/unknown-element-set')) return;
    for (const { item } of itemsOf(catalog.categories)) {
      if (item.elements.length > 0) continue;
      yield problem('catalog/item-without-elements', item.place, {
        code: item.code,
        name: item.name,
      });
    }
  },
};
