import { expect, it, test } from 'vitest';
import { fullNames } from '../../src/match/full-names.ts';
import { compileVocabulary } from '../../src/match/vocabulary.ts';

const general = /办事指南|信息|政策|文件|结果|公示|审批|审核/gu;
const named = (heading: string, name: string) => ({ name, categories: [{ name: heading }] });
const same = (text: string) => text;

it.each([
  ['a name of words of office alone', [named('临时救助', '审核审批信息')], ['临时救助审核审批信息']],
  [
    'a name that stands below several headings',
    [named('孤儿保障', '名册'), named('高龄津贴', '名册'), named('高龄津贴', '津贴标准')],
    ['孤儿保障名册', '高龄津贴名册', undefined],
  ],
  ['a name that tells its matter', [named('招生管理', '招生范围')], [undefined]],
  ['a heading of words of office', [named('审批信息', '办事指南')], [undefined]],
  ['a name that has its heading in it', [named('公示', '公示结果')], [undefined]],
  ['no heading', [{ name: '办事指南', categories: [] }], [undefined]],
])('%s', (_, items, expected) => {
  expect(fullNames(items, same, general)).toEqual(expected);
});

test('what the fields are commonly called counts in every catalog', () => {
  const { related } = compileVocabulary();
  const ofField = related.filter(([printed]) => printed === '招生范围');
  expect(ofField.some((row) => row.includes('施教区'))).toBe(true);
});
