import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import type { Matcher } from '../../src/match/matcher.ts';
import { nth } from '../../src/model/present.ts';
import type { Requirement } from '../../src/model/requirement.ts';
import { catalogUnderTest } from './labelled-set.ts';

interface UnderTest {
  readonly matcher: Matcher;
  readonly requirements: readonly Requirement[];
}

function codesOf({ matcher, requirements }: UnderTest, title: string): readonly string[] {
  const result = matcher.match({ title, file: 'list.csv', sheet: '', row: 2 });
  if (result.kind !== 'item') return [];
  return result.matches.map(({ requirement }) => nth(requirements, requirement).code).sort();
}

describe('items of one name are called by their headings', async () => {
  const catalog = await catalogUnderTest(fileURLToPath(new URL('headings.yaml', import.meta.url)));
  it.each([
    ['百岁以上老人高龄津贴管理办法', ['1']],
    ['高龄津贴如何申请', ['2']],
    ['老人怎样集中申请高龄津贴？', ['2']],
    ['2024年3月高龄津贴发放花名册', ['3']],
    ['县孤儿保障实施细则', ['4']],
    ['孤儿保障办理流程及申请材料', ['5']],
    ['2024年第一季度孤儿名单公示', ['6']],
    ['县总工会职工运动会开幕', []],
  ])('%s: %j', (title, expected) => {
    expect(codesOf(catalog, title)).toEqual(expected);
  });

  test('a document is one whatever it settles: the policy leads, before the guide', () => {
    const entry = { title: '关于提高高龄津贴标准的通知', file: 'list.csv', sheet: '', row: 2 };
    const codes = catalog.matcher
      .suggest(entry, 3)
      .map(({ requirement }) => nth(catalog.requirements, requirement).code);
    expect(codes[0]).toBe('1');
  });
});

describe('a catalog cut by kinds of act whose author wrote no keywords is told by what it prints', async () => {
  const catalog = await catalogUnderTest('health-2019', 'printed');
  it.each([
    ['医疗机构执业许可证核发结果公示', '0104'],
    ['某宾馆从业人员无健康合格证明上岗被罚', undefined],
    ['预防接种服务指南', '1101'],
  ])('%s: %s', (title, expected) => {
    const codes = codesOf(catalog, title);
    if (expected !== undefined) expect(codes).toContain(expected);
    expect(
      codes.every((code) => code.startsWith('01') || code.startsWith('02') || code.startsWith('11')),
    ).toBe(true);
  });

  test('a kind of act alone still answers its category', () => {
    const result = catalog.matcher.match({
      title: '2024年第二季度行政处罚信息公示',
      file: 'list.csv',
      sheet: '',
      row: 2,
    });
    expect(result).toMatchObject({ kind: 'category', category: '02' });
  });
});

describe('a collection of laws holds what came from above; a list does not', async () => {
  const catalog = await catalogUnderTest('haitan-2020');
  it.each([
    ['转发《最低生活保障审核确认办法》的通知', ['33']],
    ['转发省民政厅公布的低保对象名单', []],
  ])('%s: %j', (title, expected) => {
    expect(codesOf(catalog, title)).toEqual(expected);
  });
});
