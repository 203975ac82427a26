import { describe, expect, test } from 'vitest';
import { loadProfile } from '../../../src/catalog/load/profile.ts';
import { buildRequirements } from '../../../src/catalog/tailor/requirements.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import { present } from '../../../src/model/present.ts';
import { emptyProfile } from '../../../src/model/profile.ts';
import { edition, load, national } from './editions.ts';

async function catalog(...texts: readonly string[]): Promise<Catalog> {
  const loaded = await load(...texts);
  return present(loaded.catalog);
}

function build(catalogs: readonly Catalog[], profile: string) {
  const loaded = loadProfile(`agency: 示例县卫生健康局\n${profile}`, 'profile.yaml');
  expect(loaded.problems).toEqual([]);
  const built = buildRequirements(catalogs, present(loaded.profile));
  const told = built.problems.map(({ place, code }) => `${place.line}:${place.column} ${code}`);
  return { ...built, told };
}

describe('without tailoring', async () => {
  const plain = await catalog(national);

  test('every item of every catalog is a requirement, in order', async () => {
    const county = await catalog(national, edition('county', 'national', ''));
    const { requirements, tailoring, problems } = buildRequirements([plain, county], emptyProfile());
    expect(requirements.map(({ index, catalog: id, code }) => `${index} ${id} ${code}`)).toEqual([
      '0 national 0101',
      '1 national 0102',
      '2 national 0201',
      '3 county 0101',
      '4 county 0102',
      '5 county 0201',
    ]);
    expect([tailoring, problems]).toEqual([[], []]);
  });

  test('what is only pushed to the party cannot be in a public list', () => {
    const { requirements } = buildRequirements([plain], emptyProfile());
    expect(requirements[0]?.elements.map(({ id, unlisted }) => `${id} ${unlisted}`)).toEqual([
      'guide false',
      'notice true',
      'result false',
    ]);
  });

  test("the agency stands for the catalog's default body, never for a body that the item names", async () => {
    const named = await catalog(
      national.replace('name: 预防接种}', 'name: 预防接种, subject: 疾病预防控制中心}'),
    );
    const { requirements } = buildRequirements([named], emptyProfile('示例县卫生健康局'));
    expect(requirements.map(({ subject }) => subject)).toEqual([
      '示例县卫生健康局',
      '示例县卫生健康局',
      '疾病预防控制中心',
    ]);
    expect(buildRequirements([named], emptyProfile()).requirements[0]?.subject).toBe('卫生健康行政部门');
  });
});

test('an item is in force while it and its edition are', async () => {
  const dated = await catalog(
    national
      .replace('id: national\n', 'id: national\nvalidFrom: "2020-01-01"\nvalidUntil: "2023-12-31"\n')
      .replace('name: 预防接种}', 'name: 预防接种, validFrom: "2019-01-01", validUntil: "2021-08-19"}'),
  );
  const { requirements } = buildRequirements([dated], emptyProfile());
  expect(requirements.map(({ validFrom, validUntil }) => `${validFrom} ${validUntil}`)).toEqual([
    '2020-01-01 2023-12-31',
    '2020-01-01 2023-12-31',
    '2020-01-01 2021-08-19',
  ]);
});

test('one code may stand for an old wording and the one that replaced it', async () => {
  const both = (until: string, from: string) =>
    national.replace(
      '{code: "0201", name: 预防接种}',
      `{code: "0201", name: 预防接种, validUntil: "${until}"}\n      - {code: "0201", name: 预防接种服务, validFrom: "${from}"}`,
    );
  expect((await load(both('2021-12-31', '2022-01-01'))).told).toEqual([]);
  expect((await load(both('2021-12-31', '2021-12-31'))).told).toEqual([
    'national.yaml:27:9 catalog/overlapping-validity',
  ]);
});

describe("a profile's tailoring", async () => {
  const plain = await catalog(national);

  test('is applied and listed', () => {
    const { requirements, tailoring, told } = build(
      [plain],
      `limits: {items: {"0101": 自信息形成或者变更之日起10个工作日内}}
items:
  - {item: "0102", exclude: {reason: 市级职权, basis: 权责清单}}
  - {item: "0201", section: 疾控股, aliases: [打疫苗]}
`,
    );
    expect(told).toEqual([]);
    expect(requirements[0]?.elements.map(({ limit }) => limit?.printed)).toEqual([
      '自信息形成或者变更之日起10个工作日内',
      '自信息形成或者变更之日起10个工作日内',
      '自信息形成或者变更之日起7个工作日内予以公开',
    ]);
    expect(requirements[1]?.excluded).toMatchObject({ reason: '市级职权' });
    expect(requirements[2]).toMatchObject({ section: '疾控股', match: { aliases: ['打疫苗'] } });
    expect(tailoring.map(({ item, change, reason }) => `${item} ${change} ${reason}`)).toEqual([
      '0101 limit 办事指南：自信息形成或者变更之日起10个工作日内',
      '0101 limit 告知信息：自信息形成或者变更之日起10个工作日内',
      '0102 excluded 市级职权',
      '0201 aliases 打疫苗',
      '0201 section 疾控股',
    ]);
  });

  test.each([
    ['limits: {items: {0101/result: 自信息形成之日起8个工作日内}}', ['2:18 profile/limit-loosened']],
    ['limits: {items: {0101/reslut: 自信息形成之日起5个工作日内}}', ['2:18 profile/unknown-element']],
    ['items: [{item: "0110", section: 医政股}]', ['2:9 profile/unknown-item']],
    [
      'zeroReports: [{category: "03", from: 2024-01-01, until: 2024-12-31}]',
      ['2:15 profile/unknown-category'],
    ],
    ['items: [{item: "0201", exclude: {reason: 无, basis: 无}}]', ['2:9 profile/category-emptied']],
  ])('%s', (profile, problems) => {
    expect(build([plain], `${profile}\n`).told).toEqual(problems);
  });
});
