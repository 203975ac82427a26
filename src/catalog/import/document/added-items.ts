import type { CategoryDocument, ItemDocument } from '../../../model/catalog-document.ts';
import type { ImportedCategory, ImportedItem } from '../imported.ts';
import { subjectFields } from './defaults.ts';
import { wholeElement } from './item-difference.ts';

/** An item that the parent lacks. */
export function addedItem({ code, name, elements, basis, subject, levels }: ImportedItem): ItemDocument {
  return {
    code,
    name,
    ...(elements.length === 0
      ? {}
      : { elements: elements.map((element) => ({ id: element.id, ...wholeElement(element) })) }),
    ...subjectFields(subject),
    ...(levels.length === 0 ? {} : { levels }),
    ...(basis.length === 0 ? {} : { basis }),
  };
}

/** A category that the parent lacks. */
export function addedCategory(category: ImportedCategory): CategoryDocument {
  const { code, name, items, categories } = category;
  return {
    code,
    name,
    ...(items.length === 0 ? {} : { items: items.map(addedItem) }),
    ...(categories.length === 0 ? {} : { categories: categories.map(addedCategory) }),
  };
}

/** A category without the items that stand elsewhere; undefined when nothing is left. */
export function withoutItems(
  category: ImportedCategory,
  gone: (item: ImportedItem) => boolean,
): ImportedCategory | undefined {
  const items = category.items.filter((item) => !gone(item));
  const categories = category.categories.flatMap((one) => withoutItems(one, gone) ?? []);
  return items.length + categories.length === 0 ? undefined : { ...category, items, categories };
}
