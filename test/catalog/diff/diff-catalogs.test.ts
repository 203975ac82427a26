import { expect, test } from 'vitest';
import { diffCatalogs } from '../../../src/catalog/diff/diff-catalogs.ts';
import { shippedCatalog } from '../../../src/catalog/load/shipped-catalogs.ts';
import { present } from '../../../src/model/present.ts';
import { edition, load, national } from '../tailor/editions.ts';

async function diff(before: readonly string[], after: readonly string[]) {
  const [left, right] = [await load(...before), await load(...after)];
  return diffCatalogs(present(left.catalog), present(right.catalog)).map(
    ({ kind, code, element, before: was, after: is }) =>
      [kind, code, element, was, is].filter((part) => part !== undefined).join(' '),
  );
}

test('a catalog does not differ from itself', async () => {
  expect(await diff([national], [national])).toEqual([]);
});

test('an edition differs by what it says', async () => {
  const county = edition(
    'county',
    'national',
    `categories:
  - code: "01"
    items:
      - {code: A1, replaces: "0101", channels: [县政府网站]}
      - {code: "0102", excluded: {reason: 市级职权, basis: 权责清单}, levels: [县级]}
      - {code: "0103", name: 护士执业注册}
  - code: "02"
    elementChanges:
      result: {limit: 自信息形成或者变更之日起5个工作日内}
`,
  );
  expect(await diff([national], [national, county])).toEqual([
    'item-renumbered A1 0101 A1',
    'channels A1 guide 政府网站 县政府网站',
    'channels A1 result 政府网站 县政府网站',
    'item-excluded 0102 市级职权',
    'levels 0102 县级；乡级 县级',
    'item-added 0103 行政许可类事项',
    'limit-tightened 0201 result 自信息形成或者变更之日起7个工作日内予以公开 自信息形成或者变更之日起5个工作日内',
  ]);
});

test('renaming, moving and rewording are told apart from removing and adding', async () => {
  const later = national
    .replace('code: "0102", name: 医师执业注册', 'code: "0102", name: 医师（执业）变更注册')
    .replace('code: "0201", name: 预防接种', 'code: "0205", name: 预防接种')
    .replaceAll('20个工作日内予以公开', '20个工作日内公开');
  const changes = await diff([national], [later]);
  expect(changes.filter((change) => !change.startsWith('limit'))).toEqual([
    'item-renamed 0102 医师执业注册 医师（执业）变更注册',
    'item-renumbered 0205 0201 0205',
  ]);
  expect(
    new Set(changes.filter((change) => change.startsWith('limit')).map((change) => change.split(' ')[0])),
  ).toEqual(new Set(['limit-reworded']));
});

test('西畴县 changes body, channel and limits of the national catalog, never loosens', async () => {
  const [health, xichou] = [await shippedCatalog('health-2019'), await shippedCatalog('xichou-health')];
  const kinds = new Map<string, number>();
  for (const { kind } of diffCatalogs(present(health).catalog, present(xichou).catalog))
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  expect([...kinds.keys()].sort()).toEqual([
    'channels',
    'item-added',
    'limit-changed',
    'limit-tightened',
    'subject',
    'withheld',
  ]);
  expect(kinds.get('subject')).toBe(146);
});
