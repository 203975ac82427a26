import type { CatalogDocument, CategoryDocument, ItemDocument } from '../../model/catalog-document.ts';
import type { Place } from '../../model/location.ts';

/** A catalog document with the file that it is in. */
export interface CatalogSource {
  readonly document: CatalogDocument;
  readonly file: string;
  /** Place of the value (or key) at a JSON pointer of the document. */
  placeOf(pointer: string, what?: 'key' | 'value'): Place;
}

/** What one document says at one place. An edition and its parents give one layer each, the youngest edition first. */
export interface Layer<Fields> {
  readonly fields: Fields;
  readonly source: CatalogSource;
  readonly pointer: string;
}

export interface ItemNode {
  readonly code: string;
  /** The parent's code, when an edition renumbered the item. */
  readonly parentCode?: string;
  readonly layers: readonly Layer<ItemDocument>[];
}

export interface CategoryNode {
  readonly code: string;
  readonly layers: readonly Layer<CategoryDocument>[];
  readonly items: readonly ItemNode[];
  readonly categories: readonly CategoryNode[];
}

/** A value with the layer that it comes from. */
export interface Found<Value> {
  readonly value: Value;
  readonly source: CatalogSource;
  readonly pointer: string;
}

/** The first layer that says something about a field. */
export function firstOf<Fields, Key extends keyof Fields & string>(
  layers: readonly Layer<Fields>[],
  key: Key,
): Found<NonNullable<Fields[Key]>> | undefined {
  for (const { fields, source, pointer } of layers) {
    const value = fields[key];
    if (value === undefined || value === null) continue;
    return { value, source, pointer: `${pointer}/${key}` };
  }
  return undefined;
}

export function placeOfLayer(layer: Layer<unknown>): Place {
  return layer.source.placeOf(layer.pointer);
}

export function placeOfFound(found: Found<unknown>): Place {
  return found.source.placeOf(found.pointer);
}
