import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadClaims } from '../../src/catalog/load/claims.ts';
import { shippedCatalog, shippedCatalogIds } from '../../src/catalog/load/shipped-catalogs.ts';
import { buildRequirements } from '../../src/catalog/tailor/requirements.ts';
import { bindingLimits } from '../../src/judge/facts/binding-limits.ts';
import { wrongInterpreter } from '../../src/judge/rules/wrong-interpreter.ts';
import { type Item, itemsOf } from '../../src/model/catalog.ts';
import { emptyProfile } from '../../src/model/profile.ts';
import { profileDuties } from './guards.ts';

/**
 * Every duty of the five source documents, as it was read from them once: what it is called, whether a list can show it, how
 * its rule was read, and its limit as printed. The catalogs and claims must carry all of them.
 */
interface Duty {
  readonly id: string;
  readonly seed: string;
  readonly checkable: string;
  readonly rule: string;
  readonly limit: string;
}

const duties: readonly Duty[] = readFileSync(new URL('duties.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [id = '', seed = '', checkable = '', rule = '', limit = ''] = line.split('\t');
    return { id, seed, checkable, rule, limit };
  });

/** When the two documents were posted themselves: dates of the documents, not things that a list holds. */
const ownPublication = new Set(['wjw16-own-publication', 'qinghai-own-publication']);

const catalogs = await Promise.all(
  shippedCatalogIds.map(async (id) => {
    const shipped = await shippedCatalog(id);
    if (shipped === undefined) throw new Error(`no catalog ${id}`);
    return shipped.catalog;
  }),
);

const itemsByDuty = new Map<string, Item[]>();
for (const catalog of catalogs) {
  for (const { item } of itemsOf(catalog.categories)) {
    for (const duty of item.duties) itemsByDuty.set(duty, [...(itemsByDuty.get(duty) ?? []), item]);
  }
}

const notJudged = new Map(
  catalogs.flatMap((catalog) => catalog.notJudged.map((one) => [one.duty, one] as const)),
);

const claimed = readdirSync('catalogs/claims').flatMap((name) => {
  const file = `catalogs/claims/${name}`;
  const { claims, problems } = loadClaims(readFileSync(file, 'utf8'), file);
  expect(problems).toEqual([]);
  return claims?.claims ?? [];
});

const of = (checkable: RegExp) => duties.filter((duty) => checkable.test(duty.checkable)).map(({ id }) => id);

test('the fixture holds every row of the five documents', () => {
  const count = (seed: string) => duties.filter((duty) => duty.seed === seed).length;
  expect(Object.fromEntries(['000', '001', '002', '003', '004'].map((seed) => [seed, count(seed)]))).toEqual({
    '000': 47,
    '001': 62,
    '002': 45,
    '003': 37,
    '004': 177,
  });
  expect(new Set(duties.map(({ id }) => id)).size).toBe(368);
});

describe('list, list+link', () => {
  test('every duty that a list can show is an item of a catalog', () => {
    const owed = of(/^list/u).filter((id) => !ownPublication.has(id));
    expect(owed.filter((id) => !itemsByDuty.has(id))).toEqual([]);
    expect(owed).toHaveLength(240);
  });

  test('a printed limit stands in the catalog as it is printed', () => {
    const lost = duties.filter(({ id, checkable, limit, seed }) => {
      if (limit === '' || !checkable.startsWith('list') || ownPublication.has(id) || seed === '003')
        return false;
      const printed = (itemsByDuty.get(id) ?? []).flatMap(({ elements }) =>
        elements.map((element) => element.limit?.printed),
      );
      return !printed.some((text) => text?.includes(limit));
    });
    expect(lost.map(({ id, limit }) => [id, limit])).toEqual([]);
  });

  test('no item carries a duty that its document does not have', () => {
    const known = new Set(duties.map(({ id }) => id));
    expect([...itemsByDuty.keys()].filter((id) => !known.has(id))).toEqual([]);
  });

  test.each([
    ['health-points-2016', 11, 34, 36],
    ['zhongshan-2017', 9, 40, 44],
    ['huaihua-2018', 4, 8, 9],
    ['qinghai-2017', 6, 145, 147],
  ])('%s: %i categories, %i items, %i duties', (id, categories, items, owed) => {
    const catalog = catalogs.find((one) => one.id === id);
    const own = [...itemsOf(catalog?.categories ?? [])].map(({ item }) => item);
    expect(catalog?.categories).toHaveLength(categories);
    expect(own).toHaveLength(items);
    expect(new Set(own.flatMap((item) => item.duties)).size).toBe(owed);
  });
});

test.each(['wjw16', 'zhongshan', 'qinghai'])('%s: who drafts interprets, judged by the rule', (seed) => {
  const items = itemsByDuty.get(`${seed}-drafter-interprets`) ?? [];
  const judged = catalogs.flatMap((catalog) =>
    buildRequirements([catalog], emptyProfile()).requirements.flatMap((requirement) =>
      requirement.elements
        .filter((element) => {
          const limits = bindingLimits(requirement, element, emptyProfile());
          return wrongInterpreter.appliesTo({ requirement, element, limits, exemptDays: [] });
        })
        .map(() => requirement.duties),
    ),
  );
  expect(items.length).toBeGreaterThan(0);
  expect(judged.some((owed) => owed.includes(`${seed}-drafter-interprets`))).toBe(true);
});

test('every reported figure is a claim', () => {
  const figures = of(/^claims$/u);
  expect(claimed.flatMap((claim) => claim.duties).sort()).toEqual([...figures].sort());
  expect(figures).toHaveLength(26);
});

test('every guard is held by a test of the catalogs', () => {
  expect([...profileDuties].sort()).toEqual(of(/^profile$/u).sort());
});

test('what a list cannot show is told with its reason', () => {
  const untold = of(/^no$/u).filter((id) => (notJudged.get(id)?.why ?? '') === '');
  expect(untold).toEqual([]);
  const known = new Set(of(/^(?:no|profile)$/u));
  const extra = [...notJudged.keys()].filter((id) => !known.has(id) && !id.startsWith('site-'));
  expect(extra).toEqual([]);
});
