import { type Catalog, itemsOf, type Tailoring } from '../../model/catalog.ts';
import type { ResolvedCatalog } from '../tailor/resolve-catalog.ts';
import { type CatalogChange, diffCatalogs } from './diff-catalogs.ts';

/** As many codes and element names as a line names before it counts. */
const MOST_NAMES = 4;

function namesOf(names: readonly string[]): string {
  const once = [...new Set(names)];
  if (once.length <= MOST_NAMES) return once.join('、');
  return `${once.slice(0, MOST_NAMES - 1).join('、')}…${once.at(-1)}（${once.length}）`;
}

/** Why the edition says that it departs here: the element's own reason, that of its item, category or defaults, or the law cited. */
function reasonFinder({ catalog, sources }: ResolvedCatalog): (change: CatalogChange) => string {
  const items = new Map([...itemsOf(catalog.categories)].map(({ item }) => [item.code, item]));
  return ({ code, element: id, kind }) => {
    const item = items.get(code);
    const element = item?.elements.find((one) => one.id === id);
    if (element === undefined) return item?.excluded?.basis ?? item?.changeReason ?? '';
    if (kind.startsWith('limit-') && element.limitBasis !== undefined) return element.limitBasis;
    const { own, inherited } = sources.get(element) ?? { own: [], inherited: [] };
    return (
      [...own, ...inherited].find(({ fields }) => fields.changeReason !== undefined)?.fields.changeReason ??
      ''
    );
  };
}

/**
 * What a local edition changes of the first edition above it, a line for all the items of which it says the same: nothing is
 * tailored in silence, the words that rows are recognised by included.
 */
export function editionTailoring(first: Catalog, edition: ResolvedCatalog): readonly Tailoring[] {
  const reasonOf = reasonFinder(edition);
  const elementNames = new Map(
    [...itemsOf(edition.catalog.categories)].flatMap(({ item }) =>
      item.elements.map(({ id, name }) => [`${item.code} ${id}`, name] as const),
    ),
  );
  const groups = new Map<string, { readonly change: CatalogChange; reason: string; all: CatalogChange[] }>();
  for (const change of diffCatalogs(first, edition.catalog)) {
    const reason = reasonOf(change);
    const isOneByOne = change.kind === 'item-added' || change.kind === 'item-removed';
    const key = JSON.stringify([change.kind, change.before, isOneByOne ? '' : change.after, reason]);
    const group = groups.get(key) ?? { change, reason, all: [] };
    group.all.push(change);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ change, reason, all }) => {
    const elements = all.flatMap(({ code, element }) =>
      element === undefined ? [] : [elementNames.get(`${code} ${element}`) ?? element],
    );
    const { before, after, kind } = change;
    const values =
      kind === 'item-added' ? namesOf(all.map(({ name }) => name)) : `${before ?? ''} → ${after ?? ''}`;
    const told = [elements.length === 0 ? '' : namesOf(elements), values, reason].filter(
      (part) => part !== '',
    );
    return { item: namesOf(all.map(({ code }) => code)), change: kind, reason: told.join('：') };
  });
}
