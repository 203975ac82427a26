import { itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import type { CatalogLint } from './lint.ts';

export const missingBasis: CatalogLint = {
  id: 'missing-basis',
  title: { zh: '没有公开依据', en: 'No legal basis' },
  rationale: {
    zh: '每个事项都应当有公开依据；共同依据写在目录开头，专门依据写在事项中。',
    en: 'Every item rests on a provision: common ones at the top, special ones on the item.',
  },
  remedy: {
    zh: '在目录的 basis 写共同依据，或者在事项的 basis 写专门依据。',
    en: 'Cite the common provisions in basis of the catalog, or special ones on the item.',
  },
  *check({ catalog }) {
    if (catalog.basis.length > 0) return;
    for (const { item } of itemsOf(catalog.categories)) {
      if (item.basis.length > 0 || item.elements.some(({ basis }) => basis.length > 0)) continue;
      yield problem('catalog/missing-basis', item.place, {
        code: item.code,
        name: item.name,
      });
    }
  },
};
