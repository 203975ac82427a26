import type { Category } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { CatalogLint } from './lint.ts';

function* emptyOnes(categories: readonly Category[]): Iterable<Problem> {
  for (const { code, name, items, categories: below, place } of categories) {
    if (items.length === 0 && below.length === 0)
      yield problem('catalog/empty-category', place, { code, name });
    yield* emptyOnes(below);
  }
}

export const emptyCategory: CatalogLint = {
  id: 'empty-category',
  title: { zh: '类别没有事项', en: 'A category without items' },
  rationale: {
    zh: '没有事项的类别通常是漏录。',
    en: 'A category without items was mostly forgotten.',
  },
  remedy: {
    zh: '补录事项；确实没有的，在 note 中说明。',
    en: 'Enter the items; where there are none, say so in a note.',
  },
  check: ({ catalog }) => emptyOnes(catalog.categories),
};
