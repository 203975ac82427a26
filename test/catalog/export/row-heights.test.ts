import { describe, expect, it } from 'vitest';
import { heightOfLines, rowHeights } from '../../../src/catalog/export/catalog-workbook.ts';

const cell = (text: string, rowSpan = 1) => ({ lines: text.split('\n'), rowSpan });
const sum = (heights: readonly number[]) => heights.reduce((all, one) => all + one, 0);
const long = '长'.repeat(60);

describe('heights of the rows of an official table', () => {
  it('are those of the longest text of each row', () => {
    const [first = 0, second = 0] = rowHeights(
      [
        [cell('短'), cell(long)],
        [cell('短'), cell('短')],
      ],
      [10, 20],
    );
    expect(first).toBeGreaterThanOrEqual(heightOfLines([long], 20));
    expect(second).toBeLessThan(first);
  });

  it('give a merged cell what it needs, shared among its rows', () => {
    const rows = [
      [cell(long, 3), cell('甲')],
      [undefined, cell('乙')],
      [undefined, cell('丙')],
    ];
    const heights = rowHeights(rows, [10, 20]);
    expect(sum(heights)).toBeGreaterThanOrEqual(heightOfLines([long], 10));
    expect(new Set(heights).size).toBe(1);
  });

  it('leave rows as they are where a merged cell has room enough', () => {
    const rows = [
      [cell('短', 2), cell(long)],
      [undefined, cell('乙')],
    ];
    const alone = rowHeights([[cell(long)], [cell('乙')]], [20]);
    expect(rowHeights(rows, [10, 20])).toEqual(alone);
  });

  it('count each line of a text, and never more than Excel takes', () => {
    const [three = 0] = rowHeights([[cell('一\n二\n三')]], [20]);
    const [one = 0] = rowHeights([[cell('一')]], [20]);
    expect(three).toBeGreaterThan(2 * one);
    expect(rowHeights([[cell('长'.repeat(9000))]], [10])).toEqual([409]);
  });
});
