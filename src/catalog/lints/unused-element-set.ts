import type { BranchFields, CategoryDocument } from '../../model/catalog-document.ts';
import { problem } from '../../words/problems/index.ts';
import type { CatalogLint } from './lint.ts';

function* usedBy(categories: readonly CategoryDocument[]): Iterable<BranchFields> {
  for (const category of categories) {
    yield category;
    yield* category.items ?? [];
    yield* usedBy(category.categories ?? []);
  }
}

export const unusedElementSet: CatalogLint = {
  id: 'unused-element-set',
  title: { zh: '要素集没有用到', en: 'An element set that nothing uses' },
  rationale: {
    zh: '没有用到的要素集多半是名称写错。',
    en: 'An unused set is mostly a misspelt name.',
  },
  remedy: {
    zh: '改正引用处的名称；不再使用的，删去。',
    en: 'Correct the name where it is used, or remove the set.',
  },
  *check({ edition: { document, placeOf } }) {
    // An edition may redefine a set that only its parent's items use.
    if (document.extends !== undefined) return;
    const used = new Set<unknown>([document.defaults?.elements]);
    for (const { elements } of usedBy(document.categories ?? [])) used.add(elements);
    for (const name of Object.keys(document.elementSets ?? {})) {
      if (!used.has(name))
        yield problem('catalog/unused-element-set', placeOf(`/elementSets/${name}`, 'key'), { name });
    }
  },
};
