import { isElementNamed } from '../../model/catalog.ts';
import type { Profile } from '../../model/profile.ts';
import type { Requirement } from '../../model/requirement.ts';
import { nearest } from '../../text/nearest.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { gatherNames, otherHolder } from './name-guards.ts';
import { saidIn } from './said.ts';

/** What a profile names that no catalog has: items, elements, categories, with the nearest that exists. */
export function profileProblems(profile: Profile, requirements: readonly Requirement[]): readonly Problem[] {
  const problems: Problem[] = [];
  const byCode = new Map(requirements.map((requirement) => [requirement.code, requirement]));
  const codes = [...byCode.keys()];
  const categories = new Set(
    requirements.flatMap((requirement) => requirement.categories.map(({ code }) => code)),
  );

  function checkItem(item: string, element: string | undefined, place: Problem['place']): void {
    const requirement = byCode.get(item);
    if (requirement === undefined) {
      problems.push(problem('profile/unknown-item', place, { item, nearest: nearest(item, codes) }));
      return;
    }
    const ids = [
      ...new Set(requirement.elements.flatMap(({ id, publicationOf }) => [id, publicationOf?.id ?? id])),
    ];
    if (element === undefined || ids.includes(element)) return;
    problems.push(
      problem('profile/unknown-element', place, { item, element, nearest: nearest(element, ids) }),
    );
  }

  for (const { item, exclude, place } of profile.items) {
    checkItem(item, undefined, place);
    if (exclude !== undefined && exclude.basis === undefined) {
      problems.push(problem('profile/exclusion-without-basis', place, { item }));
    }
  }
  for (const { item, element, ground, thirdParty, place } of profile.exemptions) {
    checkItem(item, element, place);
    if ((ground === 'trade-secret' || ground === 'privacy') && thirdParty === undefined)
      problems.push(problem('profile/third-party-not-asked', place, { item }));
  }
  for (const { item, element: id, place } of profile.attestations) {
    checkItem(item, id, place);
    const meant = byCode
      .get(item)
      ?.elements.filter((element) => id === undefined || isElementNamed(element, id));
    // What is owed once something happened is shown by its entries, never by a page that somebody saw.
    if (meant !== undefined && meant.length > 0 && meant.every(({ nature }) => nature !== 'standing'))
      problems.push(problem('profile/attestation-of-event', place, { item, element: id ?? '' }));
  }
  for (const { item, category, element, place } of profile.zeroReports) {
    if (item !== undefined) checkItem(item, element, place);
    else if (category !== undefined && !categories.has(category)) {
      const facts = { category, nearest: nearest(category, [...categories]) };
      problems.push(problem('profile/unknown-category', place, facts));
    }
  }
  for (const key of Object.keys(profile.limits.items)) {
    const place = profile.limits.itemPlaces?.[key] ?? { file: profile.file ?? '' };
    const slash = key.lastIndexOf('/');
    if (byCode.has(key) || slash === -1) checkItem(key, undefined, place);
    else checkItem(key.slice(0, slash), key.slice(slash + 1), place);
  }
  return problems;
}

/**
 * Root categories that a profile empties: 所列类目为必备内容，不得随意删减. Told where the profile excludes the last of the
 * items; what a catalog excludes on its own is not the profile's doing.
 */
export function emptiedCategories(
  profile: Profile,
  requirements: readonly Requirement[],
): readonly Problem[] {
  interface Root {
    readonly code: string;
    readonly name: string;
    isOpen: boolean;
    place?: Problem['place'];
  }
  const roots = new Map<string, Root>();
  const own = new Set(profile.items.map(({ place }) => place));
  for (const { catalog, categories, excluded, validUntil } of requirements) {
    const [category] = categories;
    if (category === undefined) continue;
    const key = `${catalog} ${category.code}`;
    const root = roots.get(key) ?? { code: category.code, name: category.name, isOpen: false };
    roots.set(key, root);
    if (excluded === undefined) root.isOpen = true;
    // An item that the catalog itself has ended (a repealed levy) is not the profile's to keep.
    else if (own.has(excluded.place) && validUntil === undefined) root.place = excluded.place;
  }
  return [...roots.values()].flatMap(({ code, name, isOpen, place }) =>
    isOpen || place === undefined
      ? []
      : [problem('profile/category-emptied', place, { category: code, name })],
  );
}

/**
 * Words that a profile adds to recognise an item by, and that other items' names hold or that name nothing. What the catalog itself
 * recognises the item by is no addition.
 */
export function widenedByProfile(profile: Profile, requirements: readonly Requirement[]): readonly Problem[] {
  const names = gatherNames(requirements);
  return profile.items.flatMap(({ item, aliases = [], keywords = [], changeReason, place }) => {
    const requirement = requirements.find(({ code }) => code === item);
    if (requirement === undefined || saidIn(changeReason) !== undefined) return [];
    const known = new Set([...requirement.match.aliases, ...requirement.match.keywords]);
    return [...aliases, ...keywords].flatMap((word) => {
      const other = known.has(word) ? undefined : otherHolder(word, [item], names);
      return other === undefined ? [] : [problem('profile/match-widened', place, { item, word, other })];
    });
  });
}
