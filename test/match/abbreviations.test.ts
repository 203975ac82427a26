import { describe, expect, it, test } from 'vitest';
import { abbreviationsOf } from '../../src/match/abbreviations.ts';

/** Texts in which the words of the compounds below are by themselves. */
const WORDS = ['法律', '援助', '律师', '事务', '环境', '影响', '评价', '文物', '保护', '单位', '辖区'];

describe('short names are made of the characters that Chinese makes them of', () => {
  const phrases = ['法律援助服务', '律师事务所设立许可', '建设项目环境影响评价文件', '县级文物保护单位'];
  const shorts = new Map(
    abbreviationsOf(phrases, [...WORDS, '建设', '项目', '县级', '服务', '许可']).map(
      ({ short, compound }) => [short, compound],
    ),
  );
  it.each([
    ['法援', '法律援助'],
    ['律所', '律师事务所'],
    ['环评', '环境影响评价'],
    ['文保', '文物保护'],
  ])('%s', (short, compound) => {
    expect(shorts.get(short)).toBe(compound);
  });

  it.each(['律援', '律务', '物护', '目境'])('%s is cut out of the middle of words', (short) => {
    expect(shorts.has(short)).toBe(false);
  });

  test('a word of duty is itself', () => {
    expect(abbreviationsOf(['执法行政'], ['执法', '行政', '执法', '行政']).map(({ short }) => short)).toEqual(
      [],
    );
  });
});
