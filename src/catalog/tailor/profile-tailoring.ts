import { isLooser } from '../../limits/compare-limits.ts';
import type { ItemTailoring, Profile } from '../../model/profile.ts';
import type { RequiredElement, Requirement } from '../../model/requirement.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';

/** One change that a profile made; `change` is a key of the label table. */
export interface Tailoring {
  readonly item?: string;
  readonly change: 'excluded' | 'limit' | 'aliases' | 'keywords' | 'columns' | 'subject' | 'section';
  readonly reason: string;
}

/**
 * Sets the profile's limits. A limit for one element must not be looser than the catalog's; one for the whole item binds
 * the elements that it tightens, and must tighten one.
 */
export function withTailoredLimits(
  requirement: Requirement,
  { limits, file = '' }: Profile,
  tailoring: Tailoring[],
  problems: Problem[],
): Requirement {
  const { code } = requirement;
  const looser: { readonly key: string; readonly element: RequiredElement }[] = [];
  const used = new Set<string>();
  const elements = requirement.elements.map((element): RequiredElement => {
    const key = [`${code}/${element.id}`, code].find((one) => Object.hasOwn(limits.items, one));
    const limit = key === undefined ? undefined : limits.items[key];
    if (key === undefined || limit === undefined) return element;
    if (element.limit !== undefined && isLooser(limit, element.limit)) {
      looser.push({ key, element });
      return element;
    }
    used.add(key);
    tailoring.push({ item: code, change: 'limit', reason: `${element.name}：${limit.printed}` });
    return { ...element, limit };
  });
  for (const { key, element } of looser) {
    if (used.has(key)) continue;
    used.add(key);
    const [limit, catalog] = [limits.items[key]?.printed ?? '', element.limit?.printed ?? ''];
    const facts = { item: code, element: element.name, limit, catalog };
    problems.push(problem('profile/limit-loosened', limits.itemPlaces?.[key] ?? { file }, facts));
  }
  return used.size === 0 ? requirement : { ...requirement, elements };
}

/** Applies what a profile says of one item; every change is listed. */
export function withTailoring(
  requirement: Requirement,
  { exclude, aliases, keywords, columns, subject, section, place }: ItemTailoring,
  tailoring: Tailoring[],
): Requirement {
  const { match } = requirement;
  const item = requirement.code;
  if (exclude !== undefined) tailoring.push({ item, change: 'excluded', reason: exclude.reason });
  if (aliases !== undefined) tailoring.push({ item, change: 'aliases', reason: aliases.join('、') });
  if (keywords !== undefined) tailoring.push({ item, change: 'keywords', reason: keywords.join('、') });
  if (columns !== undefined) tailoring.push({ item, change: 'columns', reason: columns.join('、') });
  if (subject !== undefined) tailoring.push({ item, change: 'subject', reason: subject });
  if (section !== undefined) tailoring.push({ item, change: 'section', reason: section });
  return {
    ...requirement,
    ...(exclude === undefined ? {} : { excluded: { ...exclude, place } }),
    ...(subject === undefined ? {} : { subject }),
    ...(section === undefined ? {} : { section }),
    match: {
      ...match,
      aliases: [...match.aliases, ...(aliases ?? [])],
      keywords: [...match.keywords, ...(keywords ?? [])],
      columns: [...match.columns, ...(columns ?? [])],
    },
  };
}
