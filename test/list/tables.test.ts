import { describe, expect, it } from 'vitest';
import { nth } from '../../src/model/present.ts';
import { type ArrayCell, readArrays } from './array-list.ts';

const first: readonly (readonly ArrayCell[])[] = [
  ['标题', '栏目', '发布日期'],
  ['公共场所卫生许可办事指南', '行政许可', '2024-03-05'],
  ['母婴保健许可结果', '同上', '2024-03-08'],
];
const second: readonly (readonly ArrayCell[])[] = [
  ['行政处罚决定书文号', '案件名称', '行政相对人名称', '处罚决定日期'],
  ['柳卫医罚〔2024〕1号', '某诊所超范围执业案', '某诊所', '2024/4/1'],
  ['柳卫医罚〔2024〕2号', '某宾馆无证经营案', '某宾馆', '2024/4/2'],
];
const third: readonly (readonly ArrayCell[])[] = [
  ['序号', '发布时间', '信息名称'],
  [1, '2024-05-01', '健康提示'],
];

const show = (rows: readonly (readonly ArrayCell[])[], batchRows?: number) =>
  readArrays([{ rows }], {}, batchRows).then(({ list, entries }) => ({
    list,
    entries: entries.map(({ ordinal, row, title, columnPath, documentNumber, publishedOn }) => [
      ordinal,
      row,
      title,
      columnPath ?? documentNumber,
      publishedOn !== undefined,
    ]),
  }));

describe('further tables in one sheet', () => {
  it.each([1, 2, 3, 100])('are read by their own headers, in batches of %i rows', async (batchRows) => {
    const rows = [...first, [], ['二、行政处罚'], ...second, ...third];
    const { list, entries } = await show(rows, batchRows);
    expect(entries).toEqual([
      [0, 2, '公共场所卫生许可办事指南', '行政许可', true],
      [1, 3, '母婴保健许可结果', '行政许可', true],
      [2, 7, '某诊所超范围执业案', '柳卫医罚〔2024〕1号', false],
      [3, 8, '某宾馆无证经营案', '柳卫医罚〔2024〕2号', false],
      [4, 10, '健康提示', undefined, true],
    ]);
    expect(list.sheets.map(({ headerRow, entries: count }) => [headerRow, count])).toEqual([
      [1, 2],
      [6, 2],
      [9, 1],
    ]);
    expect(list.rows).toBe(rows.length);
    // What is below the next header is no sample of these columns.
    expect(list.sheets[0]?.columns[0]?.samples).toEqual(['公共场所卫生许可办事指南', '母婴保健许可结果']);
  });

  it('have their names told from entries', async () => {
    const { list, entries } = await show([...first, ['青溪县卫生健康局行政处罚信息公示表'], ...second]);
    expect(entries.map(([, row]) => row)).toEqual([2, 3, 6, 7]);
    expect(list.skipped.map(({ first: row, reason }) => [row, reason])).toEqual([
      [1, 'header'],
      [4, 'title-row'],
      [5, 'header'],
    ]);
  });

  it('do not begin at a header that is repeated, or at an entry that sounds like one', async () => {
    const { list } = await show([
      ...first,
      nth(first, 0),
      ['文件名称', '公开目录', '2024-03-09'],
      ['标题', '栏目', ''],
    ]);
    expect(list.sheets).toHaveLength(1);
    expect(list.entries).toBe(3);
    expect(list.skippedRows).toEqual({ header: 1, 'repeated-header': 2 });
  });

  it('are bounded in number', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => (index % 2 === 0 ? first : third)).flat();
    const { list } = await show(rows);
    expect(list.sheets.length).toBeLessThan(70);
    expect(list.rows).toBe(rows.length);
  });
});
