import type { Catalog, Category, Element, Item } from '../../model/catalog.ts';
import { nth } from '../../model/present.ts';

/**
 * A resolved catalog as it is shipped. Most of 146 items' elements repeat word for word: each different one is written once, and
 * items name them by position.
 */
export interface PackedCatalog {
  readonly elements: readonly Element[];
  readonly catalog: Omit<Catalog, 'categories'> & { readonly categories: readonly PackedCategory[] };
}

interface PackedCategory extends Omit<Category, 'items' | 'categories'> {
  readonly items: readonly PackedItem[];
  readonly categories: readonly PackedCategory[];
}

interface PackedItem extends Omit<Item, 'elements'> {
  readonly elements: readonly number[];
}

/** Names equal elements by one number. */
export function packCatalog(catalog: Catalog): PackedCatalog {
  const positions = new Map<string, number>();
  const elements: Element[] = [];
  const positionOf = (element: Element): number => {
    const text = JSON.stringify(element);
    const known = positions.get(text);
    if (known !== undefined) return known;
    positions.set(text, elements.length);
    return elements.push(element) - 1;
  };
  const pack = (category: Category): PackedCategory => ({
    ...category,
    items: category.items.map((item) => ({ ...item, elements: item.elements.map(positionOf) })),
    categories: category.categories.map(pack),
  });
  return { catalog: { ...catalog, categories: catalog.categories.map(pack) }, elements };
}

/** The catalog again; equal elements are one object. */
export function unpackCatalog({ catalog, elements }: PackedCatalog): Catalog {
  const unpack = (category: PackedCategory): Category => ({
    ...category,
    items: category.items.map((item) => ({
      ...item,
      elements: item.elements.map((at) => nth(elements, at)),
    })),
    categories: category.categories.map(unpack),
  });
  return { ...catalog, categories: catalog.categories.map(unpack) };
}
