import type { CategoryDocument, ElementDocument } from '../../model/catalog-document.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { CatalogSource } from '../tailor/layers.ts';
import type { CatalogLint } from './lint.ts';

/** Ids of elements and of the contents that are owed one by one: they share the item's name space. */
function* idsOf(list: readonly ElementDocument[], pointer: string): Iterable<{ id: string; at: string }> {
  for (const [index, { id, publications = [] }] of list.entries()) {
    if (id !== undefined) yield { id, at: `${pointer}/${index}` };
    yield* idsOf(publications, `${pointer}/${index}/publications`);
  }
}

function* duplicates(
  list: CategoryDocument['elements'],
  pointer: string,
  source: CatalogSource,
): Iterable<Problem> {
  if (list === undefined || typeof list === 'string') return;
  const seen = new Set<string>();
  for (const { id, at } of idsOf(list, pointer)) {
    if (seen.has(id)) yield problem('catalog/duplicate-element', source.placeOf(`${at}/id`), { id });
    seen.add(id);
  }
}

function* below(
  categories: readonly CategoryDocument[],
  pointer: string,
  source: CatalogSource,
): Iterable<Problem> {
  for (const [index, category] of categories.entries()) {
    const own = `${pointer}/${index}`;
    yield* duplicates(category.elements, `${own}/elements`, source);
    for (const [at, item] of (category.items ?? []).entries()) {
      yield* duplicates(item.elements, `${own}/items/${at}/elements`, source);
    }
    yield* below(category.categories ?? [], `${own}/categories`, source);
  }
}

export const duplicateElement: CatalogLint = {
  id: 'duplicate-element',
  title: { zh: '要素标识重复', en: 'An element id is used twice' },
  rationale: {
    zh: '标识相同的两个要素只有后一个起作用。',
    en: 'Of two elements with one id only the later counts.',
  },
  remedy: {
    zh: '给后一个要素另取标识；想改动要素集里的要素，写在 elementChanges 下。',
    en: 'Give the later one another id; to change an element of a set, use elementChanges.',
  },
  *check({ edition }) {
    for (const [name, set] of Object.entries(edition.document.elementSets ?? {})) {
      yield* duplicates(set, `/elementSets/${name}`, edition);
    }
    yield* below(edition.document.categories ?? [], '/categories', edition);
  },
};
