import { expect, test } from 'vitest';
import { compileVocabulary } from '../../src/match/vocabulary.ts';

const setting = (
  synonyms: readonly (readonly string[])[] = [],
  related: readonly (readonly string[])[] = [],
) => ({
  levels: [],
  words: { use: [], synonyms, related, business: [] },
});

test.each([
  ['城乡低保标准', '城乡最低生活保障标准'],
  ['降低保险费率', '降低保险费率'],
  ['市卫计委', '市卫生健康委'],
  ['“双随机、一公开”抽查结果', '随机抽查抽查结果'],
  ['權責清單', '权力清单和责任清单'],
])('%s is read as %s', (text, canonical) => {
  expect(compileVocabulary(setting()).canonical(text)).toBe(canonical);
});

test('a catalog adds its own words that mean the same', () => {
  const { canonical } = compileVocabulary(setting([['公共租赁住房', '阳光公寓']]));
  expect(canonical('阳光公寓配租公示')).toBe('公共租赁住房配租公示');
});

test('a catalog adds its own narrower words, in front of the general ones', () => {
  const row = ['海上搜救', '渔船遇险'];
  expect(compileVocabulary(setting([], [row])).related[0]).toEqual(row);
  expect(compileVocabulary(setting()).related).not.toContainEqual(row);
});

test('bodies of other sectors are known where the office has one', () => {
  const health = compileVocabulary({
    levels: [],
    words: { use: ['health-office'], synonyms: [], related: [], business: [] },
  });
  expect(health.otherBodies).toContain('教育局');
  expect(health.ownBodies).toContain('卫生监督所');
  expect(compileVocabulary(setting()).otherBodies).toEqual([]);
});
