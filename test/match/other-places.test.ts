import { expect, test } from 'vitest';
import { otherPlaces } from '../../src/match/other-places.ts';

test.each([
  [
    'a province binds all its cities',
    '青海省人民政府',
    '',
    ['浙江省', '石嘴山市'],
    ['青海省', '西宁市', '海北州'],
  ],
  ['a city only itself', '中山市人民政府', '', ['佛山市', '浙江省'], ['中山市', '广东省']],
  [
    'the agency adds its own place',
    '青海省人民政府',
    '石嘴山市卫生健康委',
    ['银川市'],
    ['石嘴山市', '西宁市'],
  ],
])('%s', (_name, catalog, agency, others, own) => {
  const names = otherPlaces({ catalog, agency });
  expect(names).toEqual(expect.arrayContaining(others));
  expect(names.filter((name) => own.includes(name))).toEqual([]);
});

test.each([
  ['a national catalog', '国家卫生健康委员会办公厅', ''],
  ['an agency of no known place', '青海省人民政府', '湖滨县教育局'],
])('%s: nobody can say what is elsewhere', (_name, catalog, agency) => {
  expect(otherPlaces({ catalog, agency })).toEqual([]);
});
