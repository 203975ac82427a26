import { describe, expect, it } from 'vitest';
import { buildRequirements } from '../../src/catalog/tailor/requirements.ts';
import { findCatalog } from '../../src/host/node-tasks.ts';
import { compileMatcher } from '../../src/match/compile-matcher.ts';
import { emptyProfile } from '../../src/model/profile.ts';

describe('a matcher over two editions with the same items', async () => {
  const catalogs = [(await findCatalog('health-2019')).catalog, (await findCatalog('xichou-health')).catalog];
  const { requirements } = buildRequirements(catalogs, emptyProfile());
  const matcher = compileMatcher(requirements);
  const entry = (title: string) => ({ title, file: 'list.csv', sheet: '', row: 2 });

  it.each([
    ['公共场所卫生许可证发放公示（2024年5月）', '0108'],
    ['2024年第一季度护士执业注册结果公示', '0106'],
    ['预防接种服务指南', '1101'],
  ])('answers the item in each: %s', (title, code) => {
    const result = matcher.match(entry(title));
    const found = result.kind === 'item' ? result.matches.map((one) => requirements[one.requirement]) : [];
    expect(found.map((requirement) => [requirement?.catalog, requirement?.code])).toEqual([
      ['health-2019', code],
      ['xichou-health', code],
    ]);
  });

  it('says whose category it is', () => {
    expect(matcher.match(entry('2024年3月行政许可公示表'))).toMatchObject({
      kind: 'category',
      category: '01',
      catalogs: ['health-2019', 'xichou-health'],
    });
  });

  it('still takes news for news', () => {
    expect(matcher.match(entry('县卫健局召开传染病防治工作推进会')).kind).toBe('none');
  });

  it('gives the same object for the same words', () => {
    const title = '公共场所卫生许可证发放公示';
    expect(matcher.match(entry(title))).toBe(matcher.match(entry(title)));
  });

  it('suggests from every catalog', () => {
    const suggested = matcher.suggest(entry('公共场所卫生许可'), 3);
    expect(new Set(suggested.map(({ requirement }) => requirements[requirement]?.catalog)).size).toBe(2);
  });
});
