import { itemsOf } from '../../model/catalog.ts';
import { problem } from '../../problems/index.ts';
import type { CatalogLint } from './lint.ts';

export const duplicateCode: CatalogLint = {
  id: 'duplicate-code',
  title: { zh: '编号重复', en: 'A code stands twice' },
  rationale: {
    zh: '编号用来指明事项，重复的编号使例外、零报告和核对意见无所适从。请改正其中一个。',
    en: 'Exemptions, zero reports and reviews name items by code. Change one of the two.',
  },
  *check({ catalog }) {
    const seen = new Map<string, string>();
    for (const { item } of itemsOf(catalog.categories)) {
      const other = seen.get(item.code);
      if (other !== undefined && item.code !== '') {
        yield problem('catalog/duplicate-code', item.place, {
          code: item.code,
          name: item.name,
          other,
        });
      } else seen.set(item.code, item.name);
    }
  },
};
