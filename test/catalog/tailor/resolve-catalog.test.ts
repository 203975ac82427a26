import { describe, expect, test } from 'vitest';
import { present } from '../../../src/model/present.ts';
import { edition, load, national } from './editions.ts';

describe('fall-backs', () => {
  test('an element says it itself, or takes it from its item, category and the defaults', async () => {
    const { items, problems } = await load(national);
    expect(problems).toEqual([]);
    const elements = present(items.get('0101')).elements;
    expect(elements.map(({ limit }) => limit?.limits[0])).toMatchObject([
      { kind: 'within', span: { count: 20, unit: 'workday' } },
      { kind: 'within', span: { count: 20, unit: 'workday' } },
      { kind: 'within', span: { count: 7, unit: 'workday' } },
    ]);
    expect(elements.map(({ channels }) => channels)).toEqual([['政府网站'], ['精准推送'], ['政府网站']]);
    expect(present(items.get('0102')).levels).toEqual(['县级', '乡级']);
    expect(present(items.get('0201')).responsibilities).toEqual([
      { body: '卫生健康行政部门', role: 'responsible' },
    ]);
  });

  test("an author's rule wins over the reading of the phrase and keeps the phrase", async () => {
    const text = national.replace(
      'name: 预防接种}',
      'name: 预防接种, limit: 按时限, rule: {kind: within, span: {count: 3, unit: workday}, triggers: [formed]}}',
    );
    const { items, problems } = await load(text);
    expect(problems).toEqual([]);
    expect(present(items.get('0201')).elements[0]?.limit).toMatchObject({
      printed: '按时限',
      limits: [{ kind: 'within', span: { count: 3, unit: 'workday' }, printed: '按时限' }],
    });
  });
});

describe('a local edition', () => {
  test('changes defaults where the parent only has its own, through several levels', async () => {
    const province = edition(
      'province',
      'national',
      'defaults: {channels: [省政府网站], limit: 自信息形成或者变更之日起15个工作日内}\n',
    );
    const county = edition('county', 'province', 'defaults: {subject: 示例县卫生健康局}\n');
    const { catalog, items, problems } = await load(national, province, county);
    expect(problems).toEqual([]);
    const item = present(items.get('0101'));
    expect(item.elements.map(({ channels, limit }) => `${channels} ${limit?.printed}`)).toEqual([
      '省政府网站 自信息形成或者变更之日起15个工作日内',
      '精准推送 自信息形成或者变更之日起15个工作日内',
      '省政府网站 自信息形成或者变更之日起7个工作日内予以公开',
    ]);
    expect(item.responsibilities[0]?.body).toBe('示例县卫生健康局');
    expect(catalog).toMatchObject({
      id: 'county',
      extends: 'province',
      basis: ['《中华人民共和国政府信息公开条例》'],
    });
  });

  test('adds items and elements, renumbers and excludes', async () => {
    const body = `categories:
  - code: "01"
    items:
      - code: "1.1"
        replaces: "0101"
        match: {aliases: [公共场所许可]}
        elementChanges:
          renewal: {name: 延续信息, nature: event}
      - {code: "0102", excluded: {reason: 市级职权, basis: 权责清单}}
      - {code: "0103", name: 护士执业注册}
`;
    const { items, problems } = await load(national, edition('county', 'national', body));
    expect(problems).toEqual([]);
    expect([...items.keys()]).toEqual(['1.1', '0102', '0103', '0201']);
    const renumbered = present(items.get('1.1'));
    expect(renumbered).toMatchObject({
      parentCode: '0101',
      name: '公共场所卫生许可',
      place: { file: 'county.yaml', line: 8 },
    });
    expect(renumbered.match.aliases).toEqual(['卫生许可', '公共场所许可']);
    expect(renumbered.elements.map(({ id }) => id)).toEqual(['guide', 'notice', 'result', 'renewal']);
    expect(present(items.get('0102')).excluded).toMatchObject({
      reason: '市级职权',
      place: { file: 'county.yaml' },
    });
    expect(present(items.get('0103')).elements).toHaveLength(3);
  });
});

describe('what an edition may not do is told in the file that does it', () => {
  test.each([
    [
      'loosen a default limit',
      'defaults: {limit: 自信息形成或者变更之日起25个工作日内}',
      ['5:19 catalog/limit-loosened', '5:19 catalog/overlong-limit'],
    ],
    ['replace a number by 及时', 'defaults: {limit: 及时公开}', ['5:19 catalog/limit-loosened']],
    [
      'drop a category',
      'categories: [{code: "02", excluded: {reason: 本县没有}}]',
      ['5:27 catalog/category-dropped'],
    ],
    [
      'name an item that is not there',
      'categories: [{code: "01", items: [{code: "0110"}]}]',
      ['5:42 catalog/unknown-item'],
    ],
    [
      'redefine a set with fewer elements',
      'elementSets:\n  permit: [{id: guide, name: 办事指南, nature: standing}]',
      ['5:1 catalog/element-dropped'],
    ],
  ])('%s', async (_name, body, problems) => {
    const { told } = await load(national, edition('county', 'national', `${body}\n`));
    expect(told).toEqual(problems.map((problem) => `county.yaml:${problem}`));
  });

  test('a cited law allows a looser limit', async () => {
    const body = 'defaults: {limit: 自信息形成或者变更之日起25个工作日内, limitBasis: 某法第十条}\n';
    const { told, items } = await load(national, edition('county', 'national', body));
    expect(told).toEqual([]);
    expect(present(items.get('0101')).elements[0]?.limitBasis).toBe('某法第十条');
  });

  test('a circle of editions', async () => {
    const { told, problems } = await load(
      edition('a', 'b', ''),
      edition('b', 'c', ''),
      edition('c', 'a', ''),
    );
    expect(told).toEqual(['b.yaml:4:10 catalog/extends-cycle']);
    expect(problems[0]?.message.en).toContain('c.yaml → a.yaml → b.yaml → c.yaml');
  });
});
