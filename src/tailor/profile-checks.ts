import type { Profile } from '../model/profile.ts';
import type { Requirement } from '../model/requirement.ts';
import { problem } from '../problems/index.ts';
import type { Problem } from '../problems/problem.ts';
import { nearest } from '../text/nearest.ts';

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
    const ids = requirement.elements.map(({ id }) => id);
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
  for (const { item, element, place } of profile.exemptions) checkItem(item, element, place);
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

/** Root categories that a profile excludes as a whole: 所列类目为必备内容，不得随意删减. */
export function emptiedCategories(
  profile: Profile,
  requirements: readonly Requirement[],
): readonly Problem[] {
  const remaining = new Map<string, { name: string; open: number }>();
  for (const { catalog, categories, excluded } of requirements) {
    const root = categories[0];
    if (root === undefined) continue;
    const key = `${catalog} ${root.code}`;
    const known = remaining.get(key) ?? { name: root.name, open: 0 };
    remaining.set(key, { name: known.name, open: known.open + (excluded === undefined ? 1 : 0) });
  }
  return [...remaining]
    .filter(([, { open }]) => open === 0)
    .map(([key, { name }]) =>
      problem(
        'profile/category-emptied',
        { file: profile.file ?? '' },
        { category: key.split(' ')[1] ?? '', name },
      ),
    );
}
