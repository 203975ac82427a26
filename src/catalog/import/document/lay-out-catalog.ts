import type { CatalogDocument, CategoryDocument, ItemDocument } from '../../../model/catalog-document.ts';
import { present } from '../../../model/present.ts';
import { actOfCategory } from '../cells/category-names.ts';
import type { ImportedCatalog, ImportedCategory, ImportedItem } from '../imported.ts';
import { importedItems } from '../imported.ts';
import { isSame, mostCommon, subjectFields, tableDefaults } from './defaults.ts';
import { type CellNamer, cellNamer, sayRemark } from './describe-import.ts';
import { type ElementSets, factorElements } from './element-sets.ts';

/** What the table does not say of itself. */
export interface CatalogHead {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly issuer?: string;
  readonly document?: string;
}

/** A document with the comments that are above its parts. */
export interface LaidOut {
  readonly document: CatalogDocument;
  readonly comments: ReadonlyMap<object, readonly string[]>;
}

export const MODELINE = 'yaml-language-server: $schema=./node_modules/mulu/schemas/catalog.schema.json';

interface Layout {
  readonly sets: ElementSets;
  readonly subject: string | undefined;
  readonly levels: readonly string[] | undefined;
  readonly comments: Map<object, readonly string[]>;
  readonly nameCell: CellNamer;
}

/** Item groups that may share element sets: one for each category that has items. */
function groupsOf(
  categories: readonly ImportedCategory[],
  above?: string,
): readonly { readonly name: string; readonly items: readonly ImportedItem[] }[] {
  return categories.flatMap((category) => {
    const name = actOfCategory(category.name)?.set ?? above ?? 'common';
    return [{ name, items: category.items }, ...groupsOf(category.categories, name)];
  });
}

function layOutItem(item: ImportedItem, common: Branch, layout: Layout): ItemDocument {
  const { code, name, basis, subject, levels } = item;
  const { set, own, changes } = layout.sets.ofItem.get(item) ?? {};
  const elements = own ?? (set === common.set ? undefined : set);
  const document: ItemDocument = {
    code,
    name,
    ...(elements === undefined ? {} : { elements }),
    ...(changes === undefined ? {} : { elementChanges: changes }),
    ...(subject === common.subject ? {} : subjectFields(subject)),
    ...(isSame(levels, common.levels ?? []) || levels.length === 0 ? {} : { levels }),
    ...(basis.length === 0 ? {} : { basis }),
  };
  const lines = item.remarks.map((remark) => sayRemark(remark, layout.nameCell, 'zh'));
  if (lines.length > 0) layout.comments.set(document, lines);
  return document;
}

/** What the items of a category fall back to. */
interface Branch {
  readonly set: string | undefined;
  readonly subject: string | undefined;
  readonly levels: readonly string[] | undefined;
}

function layOutCategory(category: ImportedCategory, above: Branch, layout: Layout): CategoryDocument {
  const { code, name, items, categories } = category;
  const all = importedItems([category]);
  const set = mostCommon(items.flatMap((item) => layout.sets.ofItem.get(item)?.set ?? []));
  const [first] = all;
  const agrees = all.every((item) => item.subject === first?.subject);
  const agreesOnLevels = all.every((item) => isSame(item.levels, first?.levels));
  const common: Branch = {
    set: set ?? above.set,
    subject: agrees && first?.subject !== undefined ? first.subject : above.subject,
    levels: agreesOnLevels && first !== undefined && first.levels.length > 0 ? first.levels : above.levels,
  };
  const document: CategoryDocument = {
    code,
    name,
    ...(set === undefined || set === above.set ? {} : { elements: set }),
    ...(common.subject === above.subject ? {} : subjectFields(common.subject)),
    ...(isSame(common.levels, above.levels) ? {} : { levels: present(common.levels) }),
    ...(items.length === 0 ? {} : { items: items.map((item) => layOutItem(item, common, layout)) }),
    ...(categories.length === 0
      ? {}
      : { categories: categories.map((one) => layOutCategory(one, common, layout)) }),
  };
  const lines = category.remarks.map((remark) => sayRemark(remark, layout.nameCell, 'zh'));
  if (lines.length > 0) layout.comments.set(document, lines);
  return document;
}

/** Lays out an imported table as a catalog of its own. */
export function layOutCatalog(catalog: ImportedCatalog, head: CatalogHead): LaidOut {
  const defaults = tableDefaults(catalog);
  const sets = factorElements(groupsOf(catalog.categories), defaults);
  const comments = new Map<object, readonly string[]>();
  const nameCell = cellNamer(catalog);
  const { subject, levels } = defaults;
  const layout: Layout = { sets, subject, levels, comments, nameCell };
  const categories = catalog.categories.map((category) =>
    layOutCategory(category, { set: undefined, subject, levels }, layout),
  );
  const document: CatalogDocument = {
    ...head,
    declared: { categories: categories.length, items: importedItems(catalog.categories).length },
    ...(catalog.basis.length === 0 ? {} : { basis: catalog.basis }),
    defaults: { ...defaults },
    ...(sets.sets.size === 0 ? {} : { elementSets: Object.fromEntries(sets.sets) }),
    categories,
  };
  comments.set(document, [
    MODELINE,
    `${defaults.source.note ?? ''}。要素的性质（nature）按名称推定，请核对。`,
    ...catalog.remarks.map((remark) => sayRemark(remark, nameCell, 'zh')),
  ]);
  return { document, comments };
}
