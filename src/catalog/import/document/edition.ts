import { isLooser } from '../../../limits/compare-limits.ts';
import { readLimit } from '../../../limits/read-limit.ts';
import type { BranchFields, CatalogDocument, CategoryDocument } from '../../../model/catalog-document.ts';
import { nth } from '../../../model/present.ts';
import type { OntoCounts } from '../../../words/labels/import.ts';
import type { CatalogSource } from '../../tailor/layers.ts';
import { resolveCatalog } from '../../tailor/resolve-catalog.ts';
import { type ImportedCatalog, importedItems, type Remark } from '../imported.ts';
import { categoryDifferences } from './category-difference.ts';
import { isSame, type TableDefaults, tableDefaults } from './defaults.ts';
import { cellNamer, sayRemark } from './describe-import.ts';
import { addedCategory } from './item-difference.ts';
import { type CatalogHead, type LaidOut, MODELINE } from './lay-out-catalog.ts';
import { pairCategories } from './pair-items.ts';

/** A document that was not read from a file, as a layer over its parents. */
function editionSource(document: CatalogDocument, file: string): CatalogSource {
  return { document, file, placeOf: () => ({ file }) };
}

/** True when a printed limit certainly asks for less than another. */
function isLooserLimit(limit: BranchFields['limit'], parent: BranchFields['limit']): boolean {
  if (typeof limit !== 'string' || typeof parent !== 'string') return false;
  const [ours, theirs] = [readLimit(limit), readLimit(parent)];
  return ours.ok && theirs.ok && isLooser(ours.reading, theirs.reading);
}

/** The table's defaults that differ from the parents'; never a looser limit. */
function editionDefaults(defaults: TableDefaults, parents: readonly CatalogSource[]): BranchFields {
  const inherited = <Key extends keyof BranchFields>(key: Key): BranchFields[Key] | undefined =>
    [...parents].reverse().find(({ document }) => document.defaults?.[key] !== undefined)?.document
      .defaults?.[key];
  const keys = ['subject', 'channels', 'audience', 'mode', 'levels', 'limit'] as const;
  const differing = keys.filter((key) => {
    const value = defaults[key];
    const parent = inherited(key);
    if (value === undefined || isSame(value, parent)) return false;
    if (key === 'audience' && parent === undefined && value === '全社会') return false;
    if (key === 'mode' && parent === undefined && value === '主动公开') return false;
    return key !== 'limit' || !isLooserLimit(defaults.limit, inherited('limit'));
  });
  return { ...Object.fromEntries(differing.map((key) => [key, defaults[key]])), source: defaults.source };
}

export interface Edition extends LaidOut {
  readonly counts: OntoCounts;
}

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
  const place = nth(importedItems(imported.categories), 0).place;
  const differ = categoryDifferences({
    comments,
    counts,
    basisOfExclusion,
    source: defaults.source,
    codes: new Set(importedItems(imported.categories).map(({ code }) => code)),
    nameCell,
    keep: ({ code, name }) => remarks.push({ kind: 'category-kept', place, text: `${code} ${name}` }),
  });
  const { paired, extra } = pairCategories(imported.categories, base.categories);

  const written: CategoryDocument[] = [];
  for (const parent of base.categories) {
    const one = differ(parent, paired.get(parent));
    if (one !== undefined) written.push(one);
  }
  for (const category of extra) {
    counts.added += importedItems([category]).length;
    written.push(addedCategory(category));
  }
  const isWhole = base.categories.every((parent) => paired.has(parent));
  const { defaults: ownDefaults, ...titles } = document;
  const whole: CatalogDocument = {
    ...titles,
    ...(isWhole && base.provenanceNote !== undefined
      ? { provenanceNote: `本目录${defaults.source.note}。` }
      : {}),
    ...(ownDefaults === undefined ? {} : { defaults: ownDefaults }),
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
