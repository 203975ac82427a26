import { describe, expect, test } from 'vitest';
import { diffCatalogs } from '../../../src/catalog/diff/diff-catalogs.ts';
import { type Catalog, countItems, itemsOf, provenanceCounts } from '../../../src/model/catalog.ts';
import { present } from '../../../src/model/present.ts';
import { edition, load, national } from './editions.ts';

/** Each version in one line: code, bounds, limit of the result. */
function versions(catalog: Catalog | undefined): readonly string[] {
  return [...itemsOf(catalog?.categories ?? [])].map(({ item }) => {
    const limit = item.elements.find(({ id }) => id === 'result')?.limit?.printed.match(/\d+个工作日/u)?.[0];
    return `${item.code} ${item.validFrom ?? ''}~${item.validUntil ?? ''} ${limit}`;
  });
}

const inFirst = (...items: readonly string[]) =>
  `categories:\n  - code: "01"\n    items:\n${items.map((item) => `      - ${item}\n`).join('')}`;

const fiveDays = 'elementChanges: {result: {limit: 自信息形成或者变更之日起5个工作日内予以公开}}';
const threeDays = 'elementChanges: {result: {limit: 自信息形成或者变更之日起3个工作日内予以公开}}';

describe('a change from a day on', () => {
  test('leaves the wording of the parent in force before', async () => {
    const county = edition(
      'county',
      'national',
      inFirst(`{code: "0101", validFrom: "2024-03-01", ${fiveDays}}`),
    );
    const { catalog, told } = await load(national, county);
    expect(told).toEqual([]);
    expect(versions(catalog)).toEqual([
      '0101 ~2024-02-29 7个工作日',
      '0101 2024-03-01~ 5个工作日',
      '0102 ~ 7个工作日',
      '0201 ~ 7个工作日',
    ]);
  });

  test('may be followed by another, and a change without days holds for all of them one level down', async () => {
    const county = edition(
      'county',
      'national',
      inFirst(
        `{code: "0101", validFrom: "2024-03-01", validUntil: "2024-08-31", ${fiveDays}}`,
        `{code: "0101", validFrom: "2024-09-01", ${threeDays}}`,
      ),
    );
    const town = edition('town', 'county', inFirst('{code: "0101", subject: 某某镇人民政府}'));
    const { catalog, told } = await load(national, county, town);
    expect(told).toEqual([]);
    expect(versions(catalog).filter((line) => line.startsWith('0101'))).toEqual([
      '0101 ~2024-02-29 7个工作日',
      '0101 2024-03-01~2024-08-31 5个工作日',
      '0101 2024-09-01~ 3个工作日',
    ]);
    const bodies = [...itemsOf(present(catalog).categories)]
      .slice(0, 3)
      .map(({ item }) => item.responsibilities[0]?.body);
    expect(bodies).toEqual(['某某镇人民政府', '某某镇人民政府', '某某镇人民政府']);
  });

  test('is held against the parent’s limit of those days', async () => {
    const county = edition(
      'county',
      'national',
      inFirst(
        '{code: "0101", validFrom: "2024-03-01", elementChanges: {result: {limit: 自信息形成或者变更之日起15个工作日内予以公开}}}',
      ),
    );
    expect((await load(national, county)).told).toContain('county.yaml:8:82 catalog/limit-loosened');
  });

  test('cannot be said twice of one day', async () => {
    const county = edition(
      'county',
      'national',
      inFirst(
        '{code: "0101", validFrom: "2024-03-01", levels: [县级]}',
        '{code: "0101", validFrom: "2024-06-01", levels: [乡级]}',
      ),
    );
    expect((await load(national, county)).told).toContain('county.yaml:9:16 catalog/repeated-change');
  });

  test('is a tightening and no new item', async () => {
    const { catalog: before } = await load(national);
    const county = edition(
      'county',
      'national',
      inFirst(`{code: "0101", validFrom: "2024-03-01", ${fiveDays}}`),
    );
    const { catalog: after } = await load(national, county);
    expect(diffCatalogs(present(before), present(after)).map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'validity 0101',
      'validity 0101',
      'limit-tightened 0101',
    ]);
  });
});

test('the versions of an item are one item in every count', async () => {
  const text = national
    .replace('version: "2019"', 'version: "2019"\ndeclared: {categories: 2, items: 3}')
    .replace(
      '{code: "0201", name: 预防接种}',
      '{code: "0201", name: 预防接种, validUntil: "2024-02-29"}\n      - {code: "0201", name: 预防接种服务, validFrom: "2024-03-01"}',
    );
  const { catalog, told } = await load(text);
  expect(told).toEqual([]);
  expect(countItems(present(catalog))).toBe(3);
  expect(provenanceCounts(present(catalog)).document).toBe(3);
});

test('names and aliases of versions that never meet do not shadow each other', async () => {
  const text = national.replace(
    '{code: "0201", name: 预防接种}',
    '{code: "0201", name: 预防接种(县级), validUntil: "2024-02-29"}\n      - {code: "0202", name: 预防接种（县级）, validFrom: "2024-03-01", match: {aliases: [预防接种(县级)]}}',
  );
  expect((await load(text)).told).toEqual([]);
  expect((await load(text.replace(', validUntil: "2024-02-29"', ''))).told).toEqual([
    'national.yaml:27:9 catalog/lookalike-name',
    'national.yaml:27:9 catalog/shadowing-alias',
  ]);
});
