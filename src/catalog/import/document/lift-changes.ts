import type { Category } from '../../../model/catalog.ts';
import type { CategoryDocument, ElementDocument, ItemDocument } from '../../../model/catalog-document.ts';
import { isSame } from './most-common.ts';

/**
 * Puts a change that every item of a category makes to one element on the category. The items that say nothing else go.
 * `parent`: the category as the parent has it; added items keep their own elements, so nothing is lifted beside them.
 */
export function liftChanges(category: CategoryDocument, parent: Category): CategoryDocument {
  const items = category.items ?? [];
  const isWhole = parent.items.every(({ code }) =>
    items.some((item) => (item.replaces ?? item.code) === code && item.excluded === undefined),
  );
  if (!isWhole || items.length !== parent.items.length) return category;
  const [first] = items;
  const lifted: Record<string, ElementDocument> = {};
  for (const [id, change] of Object.entries(first?.elementChanges ?? {})) {
    const isKnown = parent.items.every(({ elements }) => elements.some((element) => element.id === id));
    const isShared = items.every(({ elementChanges }) => isSame(elementChanges?.[id], change));
    if (isKnown && isShared && change.name === undefined) lifted[id] = change;
  }
  if (Object.keys(lifted).length === 0) return category;
  const left = items.map((item): ItemDocument => {
    const { elementChanges, ...rest } = item;
    const own = Object.fromEntries(
      Object.entries(elementChanges ?? {}).filter(([id]) => lifted[id] === undefined),
    );
    return Object.keys(own).length === 0 ? rest : { ...rest, elementChanges: own };
  });
  return { ...category, elementChanges: lifted, items: left };
}
