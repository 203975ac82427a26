import { type Catalog, type Category, type Item, itemsOf } from '../../model/catalog.ts';
import type { Place } from '../../model/location.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { addedResults, elementGuards } from './element-guards.ts';
import { namesByCode, renamedDuties, widenedMatch } from './name-guards.ts';
import { isNeverTogether } from './never-together.ts';
import type { ResolvedCatalog } from './resolve-catalog.ts';
import { saidIn } from './said.ts';

type ItemsByCode = ReadonlyMap<string, readonly Item[]>;

function itemsByCode(catalog: Catalog): ItemsByCode {
  const byCode = new Map<string, Item[]>();
  for (const { item } of itemsOf(catalog.categories))
    byCode.set(item.code, [...(byCode.get(item.code) ?? []), item]);
  return byCode;
}

/** The parent's versions of an item that bind on the same days. */
function versionsAbove(item: Item, parents: ItemsByCode): readonly Item[] {
  const versions = parents.get(item.parentCode ?? item.code) ?? [];
  return versions.filter((version) => !isNeverTogether(version, item));
}

/** Whether a version binds today and on every later day, as far as its own catalog says. */
const isOpen = ({ excluded, validUntil }: Item) => excluded === undefined && validUntil === undefined;

/** An item that goes out of scope: excluded without a basis, or ended without a word and without a later version. */
function* closingGuards(edition: Catalog, parents: ItemsByCode): Iterable<Problem> {
  const own = itemsByCode(edition);
  for (const { item } of itemsOf(edition.categories)) {
    const { code, name, excluded, validUntil = '', changeReason, place } = item;
    const above = versionsAbove(item, parents);
    if (excluded !== undefined) {
      const isNew = above.every((version) => version.excluded === undefined);
      if (isNew && saidIn(excluded.basis) === undefined)
        yield problem('catalog/exclusion-without-basis', excluded.place, { code, name });
      continue;
    }
    const isEnded = above.some(isOpen) && !(own.get(code) ?? []).some(isOpen);
    if (isEnded && saidIn(changeReason) === undefined)
      yield problem('catalog/item-ended', place, { code, name, until: validUntil });
  }
}

/** 公共服务, 公共卫生服务, 便民服务: 面对公众的服务类事项. */
const SERVICES = /服务/u;

function allItems(category: Category): readonly Item[] {
  return [...itemsOf([category])].map(({ item }) => item);
}

/** Categories that the edition leaves without an item in force; of nested ones the outermost. */
function* emptiedCategories(
  categories: readonly Category[],
  edition: Catalog,
  parents: ItemsByCode,
): Iterable<Problem> {
  for (const category of categories) {
    const items = allItems(category);
    const above = (item: Item) => parents.get(item.parentCode ?? item.code) ?? [];
    // What the parent itself has ended (a repealed levy) is kept as long as the edition leaves it so.
    const isKept = (item: Item) =>
      isOpen(item) ||
      (item.excluded === undefined &&
        above(item).some(({ validUntil = '9999' }) => validUntil <= (item.validUntil ?? '')));
    const hadItems = items.some((item) => above(item).some(({ excluded }) => excluded === undefined));
    if (!hadItems || items.some(isKept)) {
      yield* emptiedCategories(category.categories, edition, parents);
      continue;
    }
    const places = items.map(({ excluded, place }): Place => excluded?.place ?? place);
    const place = places.find(({ file }) => file === edition.file);
    const { code, name } = category;
    if (place !== undefined) yield problem('catalog/category-emptied', place, { code, name });
  }
}

/** Several elements fall back to one value: it is reported once, with the first item it concerns. */
function oncePerPlace(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, place }) => {
    const key = `${code} ${place.line}:${place.column}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * What a local edition may not do to its parent: drop or neutralise an element, loosen a limit without a law, replace a channel,
 * take items out of scope without saying why, empty a category. Every problem is in the file that breaks the rule.
 */
export function editionProblems(parent: ResolvedCatalog, edition: ResolvedCatalog): readonly Problem[] {
  const parents = itemsByCode(parent.catalog);
  const { catalog } = edition;
  const problems: Problem[] = [];
  const names = namesByCode(parent.catalog);
  for (const { item, chain } of itemsOf(catalog.categories)) {
    const above = versionsAbove(item, parents);
    for (const version of above) problems.push(...elementGuards(item, version, edition));
    problems.push(...renamedDuties(item, above), ...widenedMatch(item, above, names));
    if (chain.some(({ name }) => SERVICES.test(name))) problems.push(...addedResults(item, above, edition));
  }
  problems.push(...closingGuards(catalog, parents));
  problems.push(...emptiedCategories(catalog.categories, catalog, parents));
  return oncePerPlace(problems.filter(({ place }) => place.file === catalog.file));
}
