import { isLooser } from '../../limits/compare-limits.ts';
import { type Catalog, type Category, type Item, itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { placeOfFound } from './layers.ts';
import { isNeverTogether } from './never-together.ts';
import type { ResolvedCatalog } from './resolve-catalog.ts';

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

function elementGuards(item: Item, parent: Item, resolved: ResolvedCatalog): readonly Problem[] {
  const { code } = item;
  const problems: Problem[] = [];
  for (const above of parent.elements) {
    const element = item.elements.find(({ id }) => id === above.id);
    if (element === undefined) {
      // An item that the edition does not mention lost it through a set that the edition redefines.
      const isOwn = item.place.file === resolved.catalog.file;
      const place = isOwn ? item.place : resolved.edition.placeOf('/elementSets', 'key');
      problems.push(problem('catalog/element-dropped', place, { code, element: above.name }));
      continue;
    }
    const limit = resolved.limits.get(element);
    if (limit === undefined || above.limit === undefined || element.limitBasis !== undefined) continue;
    if (isLooser(limit.reading, above.limit)) {
      const facts = {
        code,
        element: element.name,
        limit: limit.reading.printed,
        parent: above.limit.printed,
      };
      problems.push(problem('catalog/limit-loosened', placeOfFound(limit.found), facts));
    }
  }
  return problems;
}

function exclusionGuards(categories: readonly Category[], parents: ItemsByCode): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { code, name, items, categories: below } of categories) {
    const excluded = items.filter((item) => item.excluded !== undefined);
    for (const item of excluded) {
      const isNew = versionsAbove(item, parents).every((version) => version.excluded === undefined);
      if (isNew && item.excluded?.basis === undefined) {
        const facts = { code: item.code, name: item.name };
        problems.push(problem('catalog/exclusion-without-basis', item.excluded!.place, facts));
      }
    }
    if (items.length > 0 && excluded.length === items.length) {
      problems.push(
        problem('catalog/category-emptied', excluded[0]!.excluded!.place, {
          code,
          name,
        }),
      );
    }
    problems.push(...exclusionGuards(below, parents));
  }
  return problems;
}

/** Several elements fall back to one limit: it is told once, with the first item it concerns. */
function oncePerPlace(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, place }) => {
    const key = `${code} ${place.line}:${place.column}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * What a local edition may not do to its parent: drop an element, loosen a limit without a law, take items out of scope
 * without saying why. Every problem stands in the file that breaks the rule.
 */
export function editionProblems(parent: ResolvedCatalog, edition: ResolvedCatalog): readonly Problem[] {
  const parents = itemsByCode(parent.catalog);
  const problems: Problem[] = [];
  for (const { item } of itemsOf(edition.catalog.categories)) {
    for (const above of versionsAbove(item, parents)) problems.push(...elementGuards(item, above, edition));
  }
  problems.push(...exclusionGuards(edition.catalog.categories, parents));
  return oncePerPlace(problems.filter(({ place }) => place.file === edition.catalog.file));
}
