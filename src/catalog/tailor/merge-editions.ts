import type { CategoryDocument, ItemDocument } from '../../model/catalog-document.ts';
import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { foldName } from './fold-name.ts';
import { layOverItems } from './lay-over-items.ts';
import { type CatalogSource, type CategoryNode, firstOf, type ItemNode, type Layer } from './layers.ts';

function itemsBelow(categories: readonly CategoryNode[]): readonly ItemNode[] {
  return categories.flatMap(({ items, categories: below }) => [...items, ...itemsBelow(below)]);
}

function layersOf<Fields>(
  list: readonly Fields[] | undefined,
  source: CatalogSource,
  pointer: string,
): Layer<Fields>[] {
  return (list ?? []).map((fields, index) => ({
    fields,
    source,
    pointer: `${pointer}/${index}`,
  }));
}

/** A first edition: the tree as it is written. */
function plant(layer: Layer<CategoryDocument>): CategoryNode {
  const { fields, source, pointer } = layer;
  return {
    code: fields.code ?? '',
    layers: [layer],
    items: layersOf(fields.items, source, `${pointer}/items`).map(plantItem),
    categories: layersOf(fields.categories, source, `${pointer}/categories`).map(plant),
  };
}

function plantItem(layer: Layer<ItemDocument>): ItemNode {
  return { code: layer.fields.code ?? '', layers: [layer] };
}

/** Lays what an edition says of one category's items over the parent's. */
function mergeItems(
  parent: readonly ItemNode[],
  changes: readonly Layer<ItemDocument>[],
  all: readonly ItemNode[],
  problems: Problem[],
): readonly ItemNode[] {
  const items = layOverItems(parent);
  const added: ItemNode[] = [];
  for (const layer of changes) {
    const { code = '', replaces, name } = layer.fields;
    const wanted = replaces ?? code;
    const laid = items.lay(wanted, layer);
    if (laid === 'laid') continue;
    const place = layer.source.placeOf(`${layer.pointer}/${replaces === undefined ? 'code' : 'replaces'}`);
    if (laid === 'repeated') problems.push(problem('catalog/repeated-change', place, { code: wanted }));
    else if (all.some((other) => other.code === wanted) && replaces === undefined) {
      problems.push(problem('catalog/item-in-other-category', place, { code: wanted }));
    } else if (name === undefined || replaces !== undefined) {
      const known = all.map((other) => other.code);
      problems.push(
        problem('catalog/unknown-item', place, {
          code: wanted,
          nearest: nearest(wanted, known),
        }),
      );
    } else added.push(plantItem(layer));
  }
  return [...items.nodes(), ...added];
}

/** Lays an edition's categories over the parent's; what it does not mention stays. */
function mergeCategories(
  parent: readonly CategoryNode[],
  changes: readonly Layer<CategoryDocument>[],
  all: readonly ItemNode[],
  problems: Problem[],
): readonly CategoryNode[] {
  const merged = [...parent];
  for (const layer of changes) {
    const { source, pointer, fields } = layer;
    const at = merged.findIndex((node) => node.code === fields.code);
    const node = merged[at];
    const place = () => source.placeOf(`${pointer}/code`);
    if (fields.excluded !== undefined) {
      problems.push(
        problem('catalog/category-dropped', source.placeOf(`${pointer}/excluded`, 'key'), {
          code: fields.code ?? '',
        }),
      );
    }
    if (node === undefined) {
      if (fields.name === undefined) {
        const facts = {
          code: fields.code ?? '',
          nearest: nearest(
            fields.code ?? '',
            parent.map(({ code }) => code),
          ),
        };
        problems.push(problem('catalog/unknown-category', place(), facts));
      } else merged.push(plant(layer));
      continue;
    }
    const was = firstOf(node.layers, 'name')?.value ?? '';
    if (
      fields.name !== undefined &&
      fields.changeReason === undefined &&
      foldName(fields.name) !== foldName(was)
    ) {
      const facts = { code: node.code, name: fields.name, parent: was };
      problems.push(problem('catalog/category-renamed', source.placeOf(`${pointer}/name`), facts));
    }
    merged[at] = {
      code: node.code,
      layers: [layer, ...node.layers],
      items: mergeItems(node.items, layersOf(fields.items, source, `${pointer}/items`), all, problems),
      categories: mergeCategories(
        node.categories,
        layersOf(fields.categories, source, `${pointer}/categories`),
        all,
        problems,
      ),
    };
  }
  return merged;
}

/** The tree of an edition over its parents, the first edition first. Order: the parent's, then what is added. */
export function mergeEditions(sources: readonly CatalogSource[]): {
  readonly categories: readonly CategoryNode[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  let categories: readonly CategoryNode[] = [];
  sources.forEach((source, index) => {
    const layers = layersOf(source.document.categories, source, '/categories');
    categories =
      index === 0 ? layers.map(plant) : mergeCategories(categories, layers, itemsBelow(categories), problems);
  });
  return { categories, problems };
}
