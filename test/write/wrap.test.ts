import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, truncate } from '../../src/write/display-width.ts';
import { wrap, wrapIndented } from '../../src/write/wrap.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['卫生许可', 8],
    ['（试行）', 8],
    ['〔2024〕', 8],
    ['ｱ', 1],
    ['e\u0301', 1],
    ['𠮷', 2],
    ['한국', 4],
  ])('of %j is %d', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('truncate', () => {
  it.each([
    ['卫生许可', 8, '卫生许可'],
    ['卫生许可证', 8, '卫生...'],
    ['abcdefgh', 6, 'abc...'],
  ])('cut %j to %d columns', (text, columns, wanted) => {
    expect(truncate(text, columns)).toBe(wanted);
  });
});

describe('wrap', () => {
  it.each([
    ['母婴保健技术服务。机构', 16, ['母婴保健技术服', '务。机构']],
    ['the whole result as JSON', 10, ['the whole', 'result as', 'JSON']],
    ['abcdefghijkl', 5, ['abcde', 'fghij', 'kl']],
    ['', 10, ['']],
  ])('breaks %j at %d columns', (text, columns, wanted) => {
    expect(wrap(text, columns)).toEqual(wanted);
  });

  it('never begins a line with closing punctuation where it can help it', () => {
    for (const line of wrap('云岭县卫生健康局（妇幼健康股），负责公开。'.repeat(5), 22)) {
      expect(line).not.toMatch(/^[，。）]/);
    }
  });

  it('keeps every character but white space, and the width', () => {
    const text = fc.string({ unit: fc.constantFrom(...'卫生许可（）。，ab c1 -“”𠮷'), maxLength: 80 });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 40 }), (value, columns) => {
        const lines = wrap(value, columns);
        expect(lines.join('').replace(/\s/g, '')).toBe(value.replace(/\s/g, ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('indents the first line and the others', () => {
    expect(wrapIndented('卫生健康行政部门公开目录', 20, '- ', '  ')).toEqual([
      '- 卫生健康行政部门公',
      '  开目录',
    ]);
  });
});
