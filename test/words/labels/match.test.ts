import { expect, test } from 'vitest';
import { compileMatcher } from '../../../src/match/compile-matcher.ts';
import { explainMatch } from '../../../src/words/labels/match.ts';
import { healthRequirements } from '../../match/health-requirements.ts';

const requirements = healthRequirements();
const matcher = compileMatcher(requirements);

function explain(title: string, language: 'zh' | 'en'): readonly string[] {
  const entry = { title, file: 'list.csv', sheet: '', row: 2, columnPath: '公示公告' };
  return explainMatch(entry, matcher.match(entry), requirements, language).split('\n');
}

test('the story of a match', () => {
  const lines = explain('护士执业注册结果公示', 'zh');
  expect(lines.slice(0, 4)).toEqual([
    '条目：护士执业注册结果公示',
    '栏目：公示公告',
    '对应事项：0106 护士执业注册(权限内)',
    '公开内容：结果信息——护士执业注册信息',
  ]);
  expect(lines[4]).toMatch(/^依据：标题用词，把握 9\d%$/u);
  expect(lines[5]).toContain('支持：别名“护士执业注册”，文种或行为用词“注册”');
});

test('the story of news', () => {
  expect(explain('县卫健局召开护士执业注册工作会', 'zh').slice(2, 4)).toEqual([
    '不对应任何事项：报道的是做了某事，不是公开该事项本身',
    '存疑：工作动态用词“召开”',
  ]);
});

test('the story of a category, in English', () => {
  expect(explain('2022年3月份行政许可公示表', 'en')[2]).toBe('Answers the category: 01 行政许可类事项');
});
