import {
  type Catalog,
  type Category,
  type Element,
  type Item,
  itemsOf,
  type Tailoring,
} from '../../model/catalog.ts';
import type { Profile } from '../../model/profile.ts';
import type { RequiredElement, Requirement } from '../../model/requirement.ts';
import type { Setting } from '../../model/words.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { emptiedCategories, profileProblems, widenedByProfile } from './profile-checks.ts';
import { withTailoredLimits, withTailoring } from './profile-tailoring.ts';

/** Channels that reach the party alone: no public list can show what goes there only. */
const PRIVATE_CHANNELS = new Set(['精准推送']);

/** Whether no public list can show an element: it is pushed to the party, or given on request. */
export function isUnlisted({ channels, mode }: Pick<Element, 'channels' | 'mode'>): boolean {
  const isPushed = channels.length > 0 && channels.every((channel) => PRIVATE_CHANNELS.has(channel));
  return isPushed || mode === '依申请公开';
}

function requireElement(element: Element, index: number): RequiredElement {
  const { id, name, nature, limit, channels, audience, mode, basis, parts, keywords, linkedTo } = element;
  const { publicationOf, provenBy, columns, disclosure, heldIn } = element;
  return {
    index,
    id,
    name,
    nature,
    ...(limit === undefined ? {} : { limit }),
    channels,
    audience,
    mode,
    basis,
    ...(parts.length === 0 ? {} : { parts }),
    keywords,
    ...(linkedTo === undefined ? {} : { linkedTo }),
    ...(publicationOf === undefined ? {} : { publicationOf }),
    ...(provenBy === undefined ? {} : { provenBy }),
    ...(columns === undefined ? {} : { columns }),
    ...(disclosure === undefined ? {} : { disclosure }),
    ...(heldIn === undefined ? {} : { heldIn }),
    unlisted: isUnlisted(element),
  };
}

/** What recognises the catalog's titles beside its items. */
function settingOf(
  { categories, words, title, issuer, subject = '' }: Catalog,
  { agency }: Profile,
): Setting {
  const levels = [...itemsOf(categories)].flatMap(({ item }) => item.levels);
  return {
    levels: [...new Set(levels)],
    words: words ?? { use: [], synonyms: [], related: [], business: [] },
    names: { catalog: `${title} ${issuer} ${subject}`, agency },
  };
}

/** The body that owes an item: the catalog's own word, or the agency where the catalog only names its default. */
function subjectOf(item: Item, catalog: Catalog, profile: Profile): string {
  const body = item.responsibilities[0]?.body;
  if (body !== undefined && body !== catalog.subject) return body;
  return profile.agency === '' ? (body ?? '') : profile.agency;
}

/** Of two ISO days the one that binds; an absent one sets no bound. */
const laterDay = (one: string | undefined, other: string | undefined) =>
  one === undefined || (other !== undefined && other > one) ? other : one;
const earlierDay = (one: string | undefined, other: string | undefined) =>
  one === undefined || (other !== undefined && other < one) ? other : one;

function requireItem(
  item: Item,
  chain: readonly Category[],
  index: number,
  catalog: Catalog,
  profile: Profile,
  setting: Setting,
): Requirement {
  const validFrom = laterDay(item.validFrom, catalog.validFrom);
  const validUntil = earlierDay(item.validUntil, catalog.validUntil);
  const version = {
    ...(item.validFrom === undefined ? {} : { validFrom: item.validFrom }),
    ...(item.validUntil === undefined ? {} : { validUntil: item.validUntil }),
  };
  return {
    index,
    catalog: catalog.id,
    code: item.code,
    name: item.name,
    categories: chain.map(({ code, name, match }) => ({ code, name, match })),
    elements: item.elements.map(requireElement),
    basis: item.basis,
    responsibilities: item.responsibilities,
    subject: subjectOf(item, catalog, profile),
    match: item.match,
    setting,
    provenance: item.provenance,
    ...(item.excluded === undefined ? {} : { excluded: item.excluded }),
    ...(item.withholdsResults === true ? { withholdsResults: true } : {}),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validUntil === undefined ? {} : { validUntil }),
    ...(Object.keys(version).length === 0 ? {} : { version }),
    duties: item.duties,
    place: item.place,
  };
}

/**
 * What the standards ask of this agency: every item of every catalog in order, the ones out of scope among them, with the
 * profile's tailoring applied and listed.
 */
export function buildRequirements(
  catalogs: readonly Catalog[],
  profile: Profile,
): {
  readonly requirements: readonly Requirement[];
  readonly tailoring: readonly Tailoring[];
  readonly problems: readonly Problem[];
} {
  const plain = catalogs
    .flatMap((catalog) => {
      const setting = settingOf(catalog, profile);
      return [...itemsOf(catalog.categories)].map((found) => ({ ...found, catalog, setting }));
    })
    .map(({ item, chain, catalog, setting }, index) =>
      requireItem(item, chain, index, catalog, profile, setting),
    );
  const problems: Problem[] = [...profileProblems(profile, plain), ...widenedByProfile(profile, plain)];
  const tailoring: Tailoring[] = catalogs.flatMap((catalog) => catalog.tailoring ?? []);
  const requirements = plain.map((requirement) => {
    const own = profile.items.filter(({ item }) => item === requirement.code);
    const tailored = own.reduce((before, change) => withTailoring(before, change, tailoring), requirement);
    return withTailoredLimits(tailored, profile, tailoring, problems);
  });
  if (profile.items.length > 0) problems.push(...emptiedCategories(profile, requirements));
  return { requirements, tailoring, problems };
}
