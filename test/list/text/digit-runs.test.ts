import { describe, expect, test } from 'vitest';
import { forEachDigitRun, hasDigitRun } from '../../../src/list/text/digit-runs.ts';

/** The runs of a text, groups parted by `|`. */
function runsOf(text: string, least: number): readonly string[] {
  const runs: string[] = [];
  forEachDigitRun(text, least, (groups) => {
    for (const { digits, start, end } of groups) {
      const written = text.slice(start, end).normalize('NFKC').toUpperCase();
      expect(written).toBe(digits);
    }
    runs.push(groups.map(({ digits }) => digits).join('|'));
  });
  return runs;
}

describe('runs of at least three digits', () => {
  test.each([
    ['', []],
    ['12', []],
    ['123', ['123']],
    ['a123b45c678', ['123', '678']],
    ['1 2 3', ['1|2|3']],
    ['1 - 2 - 3', ['1|2|3']],
    ['12    345', ['345']],
    ['123    456', ['123', '456']],
    ['123   456', ['123|456']],
    ['- 123 -', ['123']],
    ['１２３4', ['1234']],
    ['12X3', []],
    ['123X', ['123|X']],
    ['123x', ['123|X']],
    ['123Ｘ', ['123|X']],
    ['123ｘ', ['123|X']],
    ['123Y', ['123']],
    ['123张', ['123']],
    ['123   X', ['123|X']],
    ['123    X', ['123']],
    ['123 YX', ['123']],
  ])('%j', (text, runs) => {
    expect(runsOf(text, 3)).toEqual(runs);
    expect(hasDigitRun(text, 3)).toBe(runs.length > 0);
  });
});

describe('what may stand between digits', () => {
  test.each([...' -./\u00a0\u3000\uff0d\uff0e\uff0f\u2010\u2011\u2012\u2013\u2014\u2015'])('%j', (mark) => {
    expect(runsOf(`12${mark}34`, 4)).toEqual(['12|34']);
    expect(hasDigitRun(`12${mark}34`, 4)).toBe(true);
  });

  test.each([...'_,+:*\t\n\u200f\u2016\u00ad\u0a00年'])('not %j', (mark) => {
    expect(runsOf(`12${mark}34`, 4)).toEqual([]);
    expect(hasDigitRun(`12${mark}34`, 4)).toBe(false);
  });
});

test.each([
  ['/', '0', true],
  ['0', '9', false],
  [':', '9', true],
  ['０', '９', false],
  ['\uff0c', '９', true],
  ['\uff1a', '９', true],
])('the digits end at %j: %j', (mark, digit, isEnd) => {
  const text = `${mark}${digit.repeat(3)}`;
  expect(runsOf(text, 4)).toEqual(isEnd ? [] : [text.normalize('NFKC')]);
});

test('separators are counted anew after each digit', () => {
  expect(runsOf('1   2   3   4', 4)).toEqual(['1|2|3|4']);
  expect(hasDigitRun('1   2   3   4', 4)).toBe(true);
  expect(hasDigitRun('1    2    3    4', 4)).toBe(false);
});
