import { itemsOf } from '../../model/catalog.ts';
import { problem } from '../../problems/index.ts';
import { repealedLaws } from '../repealed-law.ts';
import type { CatalogLint } from './lint.ts';

export const repealedBasis: CatalogLint = {
  id: 'repealed-basis',
  title: { zh: '依据已经废止', en: 'A basis that was repealed' },
  rationale: {
    zh: '引用已经废止或者被取代的法律、法规，报告中的依据会被质疑。请核对现行规定。',
    en: 'A report that cites a repealed law will be doubted. Check the law in force.',
  },
  *check({ catalog }) {
    for (const law of repealedLaws) {
      const citing = [...itemsOf(catalog.categories)].filter(
        ({ item }) => item.validUntil === undefined && item.basis.some((basis) => basis.includes(law.words)),
      );
      const first = citing[0];
      if (first === undefined) continue;
      yield problem('catalog/repealed-basis', first.item.place, {
        ...law,
        items: citing.length,
      });
    }
  },
};
