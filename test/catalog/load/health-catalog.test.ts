import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shippedCatalog } from '../../../src/catalog/load/shipped-catalogs.ts';
import { type Catalog, itemsOf, provenanceCounts } from '../../../src/model/catalog.ts';
import { present } from '../../../src/model/present.ts';

async function load(id: string): Promise<Catalog> {
  const shipped = await shippedCatalog(id);
  if (shipped === undefined) throw new Error(`${id} is not shipped`);
  return shipped.catalog;
}

const [header, ...rows] = readFileSync('test/catalog/load/fixture/health-items.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));
const cell = (row: readonly string[], column: string) => row[present(header).indexOf(column)] ?? '';
const withoutMarks = (basis: string) => basis.replace(/^《|》$/gu, '');

/** `精准推送=受理和立案信息、告知信息`: elements that a value holds for alone. */
function exceptions(text: string): ReadonlyMap<string, string> {
  const pairs = text
    .split(';')
    .slice(1)
    .flatMap((part) => {
      const [value = '', elements = ''] = part.split('=');
      return elements.split('、').map((element) => [element, value] as const);
    });
  return new Map(pairs);
}

describe('health-2019', async () => {
  const catalog = await load('health-2019');
  const items = [...itemsOf(catalog.categories)];

  test('has 11 categories and 146 items, as the notice declares', () => {
    expect(catalog.categories.map(({ code, items: own }) => `${code} ${own.length}`)).toEqual([
      '01 15',
      '02 50',
      '03 10',
      '04 1',
      '05 7',
      '06 16',
      '07 5',
      '08 12',
      '09 1',
      '10 6',
      '11 23',
    ]);
    expect(items).toHaveLength(146);
    expect(catalog.declared).toEqual({ categories: 11, items: 146 });
  });

  test('says how much of it is known', () => {
    expect(provenanceCounts(catalog)).toEqual({
      verified: 21,
      'local-list': 3,
      reconstructed: 122,
      excerpt: 0,
      document: 0,
    });
    expect(catalog.provenanceNote).toMatch(/21项.*3项.*122项.*重建/u);
  });

  test('links to government hosts only', () => {
    const text = JSON.stringify(catalog);
    const hosts = [...text.matchAll(/https?:\/\/([^/"\s]+)/gu)].map(([, host]) => host ?? '');
    expect(hosts.length).toBeGreaterThan(15);
    expect(hosts.filter((host) => !host.endsWith('.gov.cn'))).toEqual([]);
  });

  test.each(rows.map((row) => [cell(row, 'code'), row] as const))(
    '%s agrees with the table in every cell',
    (code, row) => {
      const found = items.find(({ item }) => item.code === code);
      const { item, category } = present(found);
      expect(`${category.code} ${category.name}`).toBe(cell(row, 'category'));
      expect(item.name).toBe(cell(row, 'item'));
      expect(item.elements.map(({ name }) => name).join(';')).toBe(cell(row, 'elements'));
      expect(item.elements.map(({ name, limit }) => `${name}=${limit?.printed}`).join(';')).toBe(
        cell(row, 'time_limits'),
      );
      expect(item.basis.map(withoutMarks).join(';')).toBe(cell(row, 'basis'));
      expect(item.responsibilities.map(({ body }) => body)).toEqual([cell(row, 'subject')]);
      const [pushed, groups] = [exceptions(cell(row, 'channels')), exceptions(cell(row, 'audience'))];
      for (const { name, channels, audience, mode } of item.elements) {
        expect(channels).toEqual([pushed.get(name) ?? cell(row, 'channels').split(';')[0]]);
        expect(audience).toBe(groups.get(name) ?? cell(row, 'audience').split(';')[0]);
        expect(mode).toBe(`${cell(row, 'mode')}公开`);
      }
      expect(item.levels.join(';')).toBe(cell(row, 'level'));
    },
  );

  test('owes policies, guides and ways to complain at all times, results once something happened', () => {
    const natures = new Map(
      items.flatMap(({ item }) => item.elements.map(({ name, nature }) => [name, nature])),
    );
    const nature = (name: string) => natures.get(name);
    expect(
      ['法律法规和政策文件', '办事指南', '投诉举报电话以及网上投诉渠道', '检查计划'].map(nature),
    ).toEqual(Array(4).fill('standing'));
    expect(['行政处罚决定信息', '检查结果', '奖励结果', '备案结果信息', '告知信息'].map(nature)).toEqual(
      Array(5).fill('event'),
    );
    expect(nature('过程信息')).toBe('optional');
  });

  test('no longer asks for 社会抚养费, which the law of 2021-08-20 ended', () => {
    expect(items.find(({ item }) => item.code === '0401')?.item.validUntil).toBe('2021-08-19');
  });
});

describe('xichou-health', async () => {
  const catalog = await load('xichou-health');
  const items = [...itemsOf(catalog.categories)].map(({ item }) => item);
  const limitOf = (code: string, id: string) =>
    items.find((item) => item.code === code)?.elements.find((element) => element.id === id)?.limit?.printed;

  test('has the 146 items of its parent and two of its own, under its own body and channel', () => {
    expect(catalog.extends).toBe('health-2019');
    expect(items.filter(({ code }) => !code.startsWith('12'))).toHaveLength(146);
    expect(items.slice(146).map(({ code }) => code)).toEqual(['1201', '1202']);
    expect(new Set(items.map(({ responsibilities }) => responsibilities[0]?.body))).toEqual(
      new Set(['西畴县卫生健康局']),
    );
    const channels = items.flatMap(({ elements }) => elements.flatMap((element) => element.channels));
    expect(new Set(channels)).toEqual(new Set(['西畴县政务网', '精准推送']));
  });

  test('prints 15 working days, 7 for decisions on permits and penalties', () => {
    expect(limitOf('0101', 'policy')).toBe('自信息形成或变更之日起15个工作日内公开');
    expect(limitOf('0101', 'result')).toBe('执法决定作出之日起7个工作日公开');
    expect(limitOf('0201', 'decision')).toBe('执法决定作出之日起7个工作日公开');
    expect(limitOf('0301', 'decision')).toBe('执法决定作出之日起15个工作日内');
    expect(limitOf('1101', 'content')).toBe('自信息形成或变更之日起15个工作日内公开');
  });

  test('tells where its text departs from the Regulation', () => {
    expect(catalog.provenanceNote).toMatch(/15个工作日.*20个工作日.*国办发〔2019〕118号/u);
  });
});
