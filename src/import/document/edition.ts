import type { OntoCounts } from '../../labels/import.ts';
import type { Category, Item } from '../../model/catalog.ts';
import type { CatalogDocument, CategoryDocument, ItemDocument } from '../../model/catalog-document.ts';
import type { CatalogSource } from '../../tailor/layers.ts';
import { resolveCatalog } from '../../tailor/resolve-catalog.ts';
import {
  type ImportedCatalog,
  type ImportedCategory,
  type ImportedItem,
  importedItems,
  type Remark,
} from '../imported.ts';
import { tableDefaults } from './defaults.ts';
import { editionDefaults, editionSource } from './edition-defaults.ts';
import { type Doubt, itemDifference, wholeElement } from './item-difference.ts';
import type { CatalogHead, LaidOut } from './lay-out-catalog.ts';
import { MODELINE } from './lay-out-catalog.ts';
import { liftChanges } from './lift-changes.ts';
import { pairCategory, pairItems } from './pair-items.ts';
import { cellNamer, sayRemark } from './say-remark.ts';

export interface Edition extends LaidOut {
  readonly counts: OntoCounts;
}

/** An item that the parent lacks. */
function addedItem({ code, name, elements, basis, subject, levels }: ImportedItem): ItemDocument {
  return {
    code,
    name,
    ...(elements.length === 0
      ? {}
      : { elements: elements.map((element) => ({ id: element.id, ...wholeElement(element) })) }),
    ...(subject === undefined ? {} : { subject }),
    ...(levels.length === 0 ? {} : { levels }),
    ...(basis.length === 0 ? {} : { basis }),
  };
}

function addedCategory(category: ImportedCategory): CategoryDocument {
  const { code, name, items, categories } = category;
  return {
    code,
    name,
    ...(items.length === 0 ? {} : { items: items.map(addedItem) }),
    ...(categories.length === 0 ? {} : { categories: categories.map(addedCategory) }),
  };
}

/** Says nothing but its code: the item is the parent's. */
const isSilent = (item: ItemDocument) => Object.keys(item).length === 1;

/** Writes an imported table as an edition of its parents (the first edition first), with only what differs. */
export function importEdition(
  imported: ImportedCatalog,
  head: CatalogHead & { readonly extends: string },
  parents: readonly CatalogSource[],
): Edition {
  const defaults = tableDefaults(imported);
  const document: CatalogDocument = { ...head, defaults: editionDefaults(defaults, parents) };
  const base = resolveCatalog([...parents, editionSource(document, head.id)]).catalog;
  const nameCell = cellNamer(imported);
  const comments = new Map<object, readonly string[]>();
  const counts = { id: head.extends, same: 0, renamed: 0, renumbered: 0, added: 0, excluded: 0 };
  const remarks: Remark[] = [...imported.remarks];
  const basisOfExclusion = imported.document ?? head.title;
  const codes = new Set(importedItems(imported.categories).map(({ code }) => code));
  const pairedCategories = new Map<Category, ImportedCategory[]>();
  const extra: ImportedCategory[] = [];
  for (const category of imported.categories) {
    const parent = pairCategory(category, base.categories);
    if (parent === undefined) extra.push(category);
    else pairedCategories.set(parent, [...(pairedCategories.get(parent) ?? []), category]);
  }

  function comment(item: ImportedItem, written: object, doubts: readonly Remark[]): void {
    const lines = [...item.remarks, ...doubts].map((remark) => sayRemark(remark, nameCell, 'zh'));
    if (lines.length > 0) comments.set(written, lines);
  }

  function excludedItem({ code }: Item): ItemDocument {
    counts.excluded += 1;
    const excluded = { reason: '本地印发的目录没有列入此事项', basis: basisOfExclusion };
    // The code may have passed to another item.
    return codes.has(code) ? { code: `${code}-0`, replaces: code, excluded } : { code, excluded };
  }

  function differences(parent: Category, categories: readonly ImportedCategory[]): CategoryDocument {
    const items = importedItems(categories);
    const pairs = new Map(pairItems(items, parent.items).map((pair) => [pair.imported, pair]));
    const paired = new Set([...pairs.values()].map((pair) => pair.parent));
    const written = items.map((item): ItemDocument => {
      const doubts: Remark[] = [];
      const doubt: Doubt = (kind, text) => doubts.push({ kind, place: item.place, text });
      const pair = pairs.get(item);
      const one = pair === undefined ? addedItem(item) : itemDifference(pair, doubt);
      comment(item, one, doubts);
      if (pair === undefined) counts.added += 1;
      else if (isSilent(one)) counts.same += 1;
      if (one.replaces !== undefined) counts.renumbered += 1;
      if (pair !== undefined && one.name !== undefined) counts.renamed += 1;
      return one;
    });
    const left = parent.items
      .filter((item) => !paired.has(item) && item.excluded === undefined)
      .map(excludedItem);
    const { code } = parent;
    const plain = { code, items: [...written, ...left] };
    const lifted = liftChanges(plain, parent);
    for (const [index, item] of (lifted.items ?? []).entries()) {
      const lines = comments.get(plain.items[index]!);
      if (lines !== undefined) comments.set(item, lines);
    }
    const kept = (lifted.items ?? []).filter((item) => !isSilent(item) || comments.has(item));
    return {
      code,
      ...(lifted.elementChanges === undefined ? {} : { elementChanges: lifted.elementChanges }),
      ...(kept.length === 0 ? {} : { items: kept }),
    };
  }

  const written: CategoryDocument[] = [];
  for (const parent of base.categories) {
    const categories = pairedCategories.get(parent);
    if (categories !== undefined) {
      const category = differences(parent, categories);
      if (Object.keys(category).length > 1) written.push(category);
    } else {
      const place = importedItems(imported.categories)[0]!.place;
      remarks.push({ kind: 'category-kept', place, text: `${parent.code} ${parent.name}` });
    }
  }
  for (const category of extra) {
    counts.added += importedItems([category]).length;
    written.push(addedCategory(category));
  }
  const whole: CatalogDocument = {
    ...document,
    ...(imported.basis.length === 0 || isSameBasis(imported.basis, base.basis)
      ? {}
      : { basis: imported.basis }),
    ...(written.length === 0 ? {} : { categories: written }),
  };
  comments.set(whole, [
    MODELINE,
    `${defaults.source.note ?? ''}，只写与 ${head.extends} 的不同之处。`,
    ...remarks.map((remark) => sayRemark(remark, nameCell, 'zh')),
  ]);
  return { document: whole, comments, counts };
}

function isSameBasis(left: readonly string[], right: readonly string[]): boolean {
  return left.join('\n') === right.join('\n');
}
