import type { BranchFields, ElementDocument, InheritedFields } from '../../model/catalog-document.ts';
import { branchKeys, elementKeys, inheritedKeys, itemKeys, keysOf } from '../../model/catalog-keys.ts';
import type { Place } from '../../model/location.ts';
import type { CatalogSource, CategoryNode, ItemNode, Layer } from './layers.ts';
import { firstOf } from './layers.ts';
import { mergeEditions } from './merge-editions.ts';
import { elementLayers } from './resolve-elements.ts';

/** Where one value of a resolved item comes from. */
export interface ValueOrigin {
  /** Element id; absent for values of the item. */
  readonly element?: string;
  /** Key in the catalog: `name`, `limit`, `channels` … */
  readonly key: string;
  readonly value: string;
  readonly place: Place;
  /** What it overrides: the values of categories, defaults and parent editions , the nearest first. */
  readonly insteadOf: readonly { readonly value: string; readonly place: Place }[];
}

interface FoundItem {
  readonly node: ItemNode;
  readonly above: readonly Layer<BranchFields>[];
}

/** Every version of an item, in catalog order. */
function findItems(
  categories: readonly CategoryNode[],
  code: string,
  above: readonly Layer<BranchFields>[],
): readonly FoundItem[] {
  return categories.flatMap((category) => {
    const branches = [...category.layers, ...above];
    const own = category.items.filter((item) => item.code === code);
    return [
      ...own.map((node) => ({ node, above: branches })),
      ...findItems(category.categories, code, branches),
    ];
  });
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('；');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(wordsOf).join('；');
}

interface Layered<Fields> {
  readonly layers: readonly Layer<Fields>[];
  readonly keys: readonly (keyof Fields & string)[];
}

/** Each layer that says something about a key, the nearest first. */
function saidOf<Fields>(layers: readonly Layer<Fields>[], key: keyof Fields & string) {
  return layers.flatMap((layer) => {
    const one = firstOf([layer], key);
    return one === undefined ? [] : [{ value: wordsOf(one.value), place: one.source.placeOf(one.pointer) }];
  });
}

function nearestOf<Fields>({ layers, keys }: Layered<Fields>, element?: string): readonly ValueOrigin[] {
  return keys.flatMap((key) => {
    const [found, ...insteadOf] = saidOf(layers, key);
    if (found === undefined) return [];
    return [{ ...(element === undefined ? {} : { element }), key, ...found, insteadOf }];
  });
}

/** What all layers say together: none of them replaces another. */
function unionOf<Fields>({ layers, keys }: Layered<Fields>): readonly ValueOrigin[] {
  return keys.flatMap((key) => saidOf(layers, key).map((found) => ({ key, ...found, insteadOf: [] })));
}

function originsOfElement(
  id: string,
  own: readonly Layer<ElementDocument>[],
  branches: readonly Layer<BranchFields>[],
): readonly ValueOrigin[] {
  const inherited: readonly Layer<InheritedFields>[] = [...own, ...branches];
  const limit = inherited.find(({ fields }) => fields.limit !== undefined || fields.rule !== undefined);
  return [
    ...nearestOf({ layers: own, keys: keysOf(elementKeys, 'own') }, id),
    ...nearestOf({ layers: inherited, keys: keysOf(inheritedKeys, 'branch') }, id),
    ...nearestOf(
      { layers: limit === undefined ? [] : [limit], keys: keysOf(inheritedKeys, 'with-limit') },
      id,
    ),
  ];
}

/**
 * Which file and line each value of an item comes from, for `catalog resolve --why`. `sources`: the documents of
 * `loadCatalog`, the first edition first. Of several versions each in turn. Undefined when there is no such item.
 */
export function itemOrigins(
  sources: readonly CatalogSource[],
  code: string,
): readonly ValueOrigin[] | undefined {
  const youngestFirst = [...sources].reverse();
  const defaults = youngestFirst.map((source) => ({
    fields: source.document.defaults ?? {},
    source,
    pointer: '/defaults',
  }));
  const found = findItems(mergeEditions(sources).categories, code, defaults);
  if (found.length === 0) return undefined;
  // Limits are only located here: what is wrong with them was reported when the catalog was loaded.
  const context = { sources: youngestFirst, limits: { read: () => undefined }, report: () => {} };
  return found.flatMap(({ node, above }) => {
    const branches: readonly Layer<BranchFields>[] = [...node.layers, ...above];
    return [
      ...nearestOf({ layers: node.layers, keys: [...keysOf(itemKeys, 'own'), 'changeReason'] }),
      ...unionOf({ layers: node.layers, keys: keysOf(itemKeys, 'union') }),
      ...nearestOf({ layers: branches, keys: keysOf(branchKeys, 'branch') }),
      ...unionOf({ layers: branches, keys: keysOf(branchKeys, 'union') }),
      ...elementLayers(branches, context).flatMap(({ id, own }) => originsOfElement(id, own, branches)),
    ];
  });
}
