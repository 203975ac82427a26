import { describe, expect, test } from 'vitest';
import { tablesOfShipped } from '../../src/build/write-tables.ts';
import { shippedCatalog, shippedCatalogIds } from '../../src/catalog/load/shipped-catalogs.ts';
import { buildRequirements } from '../../src/catalog/tailor/requirements.ts';
import { joinVersions } from '../../src/match/join-versions.ts';
import { readTables } from '../../src/match/ready-tables.ts';
import { compileTables } from '../../src/match/tables.ts';
import { compileVocabulary } from '../../src/match/vocabulary.ts';
import { emptyProfile, type Profile } from '../../src/model/profile.ts';
import type { Requirement } from '../../src/model/requirement.ts';

async function requirementsOf(id: string, profile: Profile = emptyProfile()) {
  const shipped = await shippedCatalog(id);
  const { requirements } = buildRequirements(shipped === undefined ? [] : [shipped.catalog], profile);
  return joinVersions(requirements)?.requirements ?? requirements;
}

const compiled = (requirements: readonly Requirement[]) =>
  compileTables(requirements, compileVocabulary(requirements[0]?.setting));

describe('what is shipped is what compiling gives', () => {
  test.each(shippedCatalogIds)('%s', async (id) => {
    const requirements = await requirementsOf(id);
    expect(readTables(await tablesOfShipped(id)).of(requirements)).toStrictEqual(compiled(requirements));
  });

  test('for an agency that is named, and is itself no matter of a title', async () => {
    const named = await requirementsOf('health-2019', emptyProfile('青麓县卫生健康局'));
    expect(named[0]?.subject).toBe('青麓县卫生健康局');
    expect(readTables(await tablesOfShipped('health-2019')).of(named)).toStrictEqual(compiled(named));
  });
});

describe('tables of other words are not taken', () => {
  const change: Readonly<Record<string, (one: Requirement) => Requirement>> = {
    'another name': (one) => ({ ...one, name: `${one.name}等` }),
    'one more alias': (one) => ({ ...one, match: { ...one.match, aliases: ['诊所备案'] } }),
    'one more keyword': (one) => ({ ...one, match: { ...one.match, keywords: ['诊所+备案'] } }),
    'another code': (one) => ({ ...one, code: '9901' }),
    'a category of another name': (one) => ({
      ...one,
      categories: one.categories.map((category) => ({ ...category, name: '行政处罚' })),
    }),
    'an element of another name': (one) => ({
      ...one,
      elements: one.elements.map((element) => ({ ...element, name: `${element.name}表` })),
    }),
    'parts of an element': (one) => ({
      ...one,
      elements: one.elements.map((element) => ({ ...element, parts: ['收费标准'] })),
    }),
    'an element that is optional': (one) => ({
      ...one,
      elements: one.elements.map((element) => ({ ...element, nature: 'optional' as const })),
    }),
    'other word files': (one) => ({
      ...one,
      setting: {
        levels: ['县级'],
        words: { use: [], synonyms: [['诊所', '门诊']], related: [], business: [] },
      },
    }),
  };

  test.each(Object.keys(change))('%s', async (name) => {
    const [first, ...others] = await requirementsOf('health-2019');
    if (first === undefined) throw new Error('no requirement');
    const tables = readTables(await tablesOfShipped('health-2019'));
    expect(tables.of([first, ...others])).toBeDefined();
    expect(tables.of([change[name]?.(first) ?? first, ...others])).toBeUndefined();
  });

  test('fewer items', async () => {
    const requirements = await requirementsOf('health-2019');
    expect(readTables(await tablesOfShipped('health-2019')).of(requirements.slice(1))).toBeUndefined();
  });
});
