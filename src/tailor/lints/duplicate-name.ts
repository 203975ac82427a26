import { itemsOf } from '../../model/catalog.ts';
import { problem } from '../../problems/index.ts';
import type { CatalogLint } from './lint.ts';

export const duplicateName: CatalogLint = {
  id: 'duplicate-name',
  title: { zh: '名称重复', en: 'A name stands twice' },
  rationale: {
    zh: '名称相同的两个事项无法在清单中区分。请写明区别，或者合并。',
    en: 'Two items of one name cannot be told apart in a list. Say what differs, or join them.',
  },
  *check({ catalog }) {
    const seen = new Map<string, string>();
    for (const { item } of itemsOf(catalog.categories)) {
      const other = seen.get(item.name);
      if (other !== undefined && item.name !== '') {
        yield problem('catalog/duplicate-name', item.place, {
          name: item.name,
          code: item.code,
          other,
        });
      } else seen.set(item.name, item.code);
    }
  },
};
