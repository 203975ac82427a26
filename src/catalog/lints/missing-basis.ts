import { type Item, itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import type { CatalogLint } from './lint.ts';

const hasOwnBasis = (item: Item) =>
  item.basis.length > 0 || item.elements.some(({ basis }) => basis.length > 0);

export const missingBasis: CatalogLint = {
  id: 'missing-basis',
  title: { zh: '没有公开依据', en: 'No legal basis' },
  rationale: {
    zh: '每个事项都应当有公开依据；共同依据写在目录开头，专门依据写在事项中。各项都列专门依据的目录，漏列的一项就没有说明凭什么公开。',
    en: 'Every item rests on a provision: common ones at the top, special ones on the item. Where most items cite their own, one without was forgotten.',
  },
  remedy: {
    zh: '在目录的 basis 写共同依据，或者在事项的 basis 写专门依据。',
    en: 'Cite the common provisions in basis of the catalog, or special ones on the item.',
  },
  *check({ catalog }) {
    const items = [...itemsOf(catalog.categories)].map(({ item }) => item);
    const without = items.filter((item) => !hasOwnBasis(item));
    const citeTheirOwn = without.length * 2 < items.length;
    if (catalog.basis.length > 0 && !citeTheirOwn) return;
    for (const { code, name, place } of without)
      yield problem('catalog/missing-basis', place, { code, name });
  },
};
