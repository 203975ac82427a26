import type { BranchFields, ElementDocument, ItemDocument } from '../../model/catalog-document.ts';
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
  /** What it stands in for: the values of categories, defaults and parent editions that it overrides, the nearest first. */
  readonly insteadOf: readonly { readonly value: string; readonly place: Place }[];
}

const ITEM_KEYS = [
  'name',
  'basis',
  'validFrom',
  'validUntil',
  'excluded',
  'note',
  'duties',
] as const satisfies (keyof ItemDocument)[];
const BRANCH_KEYS = ['subject', 'levels'] as const satisfies (keyof BranchFields)[];
const ELEMENT_KEYS = ['name', 'nature', 'basis', 'linkedTo'] as const satisfies (keyof ElementDocument)[];
const INHERITED_KEYS = ['limit', 'channels', 'audience', 'mode'] as const;

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

function originsOf<Fields>(
  layers: readonly Layer<Fields>[],
  keys: readonly (keyof Fields & string)[],
  element?: string,
): readonly ValueOrigin[] {
  return keys.flatMap((key) => {
    const [found, ...insteadOf] = layers.flatMap((layer) => {
      const one = firstOf([layer], key);
      return one === undefined ? [] : [{ value: wordsOf(one.value), place: one.source.placeOf(one.pointer) }];
    });
    if (found === undefined) return [];
    return [{ ...(element === undefined ? {} : { element }), key, ...found, insteadOf }];
  });
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
      ...originsOf(node.layers, ITEM_KEYS),
      ...originsOf(branches, BRANCH_KEYS),
      ...elementLayers(branches, context).flatMap(({ id, own }) => [
        ...originsOf(own, ELEMENT_KEYS, id),
        ...originsOf([...own, ...branches], INHERITED_KEYS, id),
      ]),
    ];
  });
}
