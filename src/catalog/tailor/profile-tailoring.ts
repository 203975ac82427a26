import { weakeningOf } from '../../limits/limit-weakening.ts';
import type { Tailoring } from '../../model/catalog.ts';
import type { ItemTailoring, Profile } from '../../model/profile.ts';
import type { RequiredElement, Requirement } from '../../model/requirement.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';

type Weakening = NonNullable<ReturnType<typeof weakeningOf>>;

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
  const refused: { readonly key: string; readonly element: RequiredElement; readonly why: Weakening }[] = [];
  const used = new Set<string>();
  const elements = requirement.elements.map((element): RequiredElement => {
    const whole = element.publicationOf?.id ?? element.id;
    const key = [`${code}/${element.id}`, `${code}/${whole}`, code].find((one) =>
      Object.hasOwn(limits.items, one),
    );
    const limit = key === undefined ? undefined : limits.items[key];
    if (key === undefined || limit === undefined) return element;
    const why = element.limit === undefined ? undefined : weakeningOf(limit, element.limit);
    if (why !== undefined) {
      refused.push({ key, element, why });
      return element;
    }
    used.add(key);
    tailoring.push({ item: code, change: 'limit', reason: `${element.name}：${limit.printed}` });
    return { ...element, limit };
  });
  for (const { key, element, why } of refused) {
    if (used.has(key)) continue;
    used.add(key);
    const [limit, catalog] = [limits.items[key]?.printed ?? '', element.limit?.printed ?? ''];
    const facts = { item: code, element: element.name, limit, catalog };
    const problemCode = why === 'looser' ? 'profile/limit-loosened' : 'profile/limit-incomparable';
    problems.push(problem(problemCode, limits.itemPlaces?.[key] ?? { file }, facts));
  }
  return used.size === 0 ? requirement : { ...requirement, elements };
}

/** Applies what a profile says of one item; every change is listed. */
export function withTailoring(
  requirement: Requirement,
  { exclude, aliases, keywords, columns, subject, section, changeReason, place }: ItemTailoring,
  tailoring: Tailoring[],
): Requirement {
  const { match } = requirement;
  const item = requirement.code;
  if (exclude !== undefined) tailoring.push({ item, change: 'excluded', reason: exclude.reason });
  const why = changeReason === undefined ? '' : `：${changeReason}`;
  if (aliases !== undefined)
    tailoring.push({ item, change: 'aliases', reason: `${aliases.join('、')}${why}` });
  if (keywords !== undefined)
    tailoring.push({ item, change: 'keywords', reason: `${keywords.join('、')}${why}` });
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
