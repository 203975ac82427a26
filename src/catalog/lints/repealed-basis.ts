import { itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import type { CatalogLint } from './lint.ts';

/** Words that name a measure or a law, and since when they are history. */
export interface Repeal {
  readonly words: string;
  /** Year of the repeal; the exact day is for the author to look up. */
  readonly year: number;
}

/**
 * Repeals that are known for certain, and no others: 社会抚养费 ended with the change of 《人口与计划生育法》 in 2021, and still
 * is in published catalogs.
 */
export const repeals: readonly Repeal[] = [{ words: '社会抚养费', year: 2021 }];

export const repealedBasis: CatalogLint = {
  id: 'repealed-basis',
  title: { zh: '依据已经废止', en: 'A basis that was repealed' },
  rationale: {
    zh: '引用已经废止或者被取代的法律、法规，报告中的依据会被质疑。',
    en: 'A report that cites a repealed law will be doubted.',
  },
  remedy: {
    zh: '改引现行规定；历史事项写明 validUntil。',
    en: 'Cite the law in force; give what is history a validUntil.',
  },
  *check({ catalog }) {
    for (const law of repeals) {
      const citing = [...itemsOf(catalog.categories)].filter(
        ({ item }) =>
          item.validUntil === undefined &&
          item.excluded === undefined &&
          item.basis.some((basis) => basis.includes(law.words)),
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
