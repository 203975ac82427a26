import type { Category } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { CatalogLint } from './lint.ts';

function* nameless(categories: readonly Category[]): Iterable<Problem> {
  for (const { code, name, items, categories: below, place } of categories) {
    if (name === '') yield problem('catalog/nameless-entry', place, { code });
    for (const item of items) {
      if (item.name === '')
        yield problem('catalog/nameless-entry', item.place, {
          code: item.code,
        });
    }
    yield* nameless(below);
  }
}

export const namelessEntry: CatalogLint = {
  id: 'nameless-entry',
  title: { zh: '没有名称', en: 'A name is missing' },
  rationale: {
    zh: '类别和事项都要照印发文本写明名称，清单按名称对照。',
    en: 'Categories and items are matched by their names, as printed.',
  },
  remedy: {
    zh: '照印发文本补写 name。',
    en: 'Add the name as printed.',
  },
  check: ({ catalog }) => nameless(catalog.categories),
};
