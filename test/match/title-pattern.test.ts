import { expect, test } from 'vitest';
import { compilePattern, titlePattern } from '../../src/match/title-pattern.ts';
import { normalise } from '../../src/text/normalise.ts';

test.each([
  ['2022年第四季度护士执业注册结果公示', '*年*季度护士执业注册结果公示'],
  ['行政许可公示（2024年3月）', '行政许可公示*'],
  ['卫医罚〔2023〕12号', '卫医罚,*号'],
  ['健康提示', '健康提示'],
])('%s has the pattern %s', (title, pattern) => {
  expect(titlePattern(title)).toBe(pattern);
  expect(compilePattern(pattern)(normalise(title))).toBe(true);
});

test.each([
  ['湖卫公罚,*号', '湖卫公罚〔2024〕3号', true],
  ['湖卫公罚,*号', '湖卫公罚告〔2024〕3号', false],
  ['湖卫公罚〔*〕*号', '湖卫公罚〔2024〕3号', true],
  ['湖卫公罚〔*〕*号', '湖卫公罚告〔2024〕3号', false],
  ['关于 * 的公告', '关于开展义诊的公告', true],
  ['*，护士注册', '公示，护士注册', true],
  ['*，护士注册', '不是护士注册', false],
  ['*（护士注册）', '2024年公示（护士注册）', true],
])('%s means what it says: %s: %s', (pattern, title, fits) => {
  expect(compilePattern(pattern)(normalise(title))).toBe(fits);
});

test.each([
  ['*公示', '护士注册公示', true],
  ['*公示', '护士注册公示表', false],
  ['护士*公示*', '护士注册公示表', true],
  ['护士*护士', '护士', false],
  ['*', '任何标题', true],
])('%s fits %s: %s', (pattern, title, fits) => {
  expect(compilePattern(pattern)(title)).toBe(fits);
});

test('a pattern of stars is no trouble', () => {
  expect(compilePattern(`${'*啊'.repeat(2000)}*b`)(`${'啊'.repeat(20_000)}`)).toBe(false);
});
