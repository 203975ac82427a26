import { describe, expect, it } from 'vitest';
import { isoOfDay } from '../../src/model/plain-date.ts';
import type { MergedCells } from '../../src/readers/reader.ts';
import { type ArrayCell, readArrays } from './array-list.ts';

type Rows = readonly (readonly ArrayCell[])[];

const across = (firstColumn: number, lastColumn: number): MergedCells => ({
  firstRow: 1,
  lastRow: 1,
  firstColumn,
  lastColumn,
});
const down = (column: number): MergedCells => ({
  firstRow: 1,
  lastRow: 2,
  firstColumn: column,
  lastColumn: column,
});

async function fieldsOf(rows: Rows, merged: readonly MergedCells[] = []) {
  const { list, entries } = await readArrays([{ rows, merged }]);
  return {
    depth: list.sheets[0]?.headerDepth,
    fields: list.sheets[0]?.columns.map(({ field }) => field),
    dates: entries.map(({ formedOn, publishedOn, displayFrom, displayUntil }) =>
      [formedOn, publishedOn, displayFrom, displayUntil].map((day) =>
        day === undefined ? '' : isoOfDay(Number(day)),
      ),
    ),
  };
}

describe('a heading over two', () => {
  it.each<[string, string, string]>([
    ['公开时间', '成文', '发布'],
    ['日期', '成文', '发布'],
    ['日期', '形成', '公开'],
    ['时间', '制发', '上网'],
    ['信息日期', '印发', '发布'],
    ['日期', '成文日期', '发布日期'],
    ['日期', '制作时间', '公开时间'],
    ['时间节点', '落款', '上网'],
  ])('%s over %s and %s', async (upper, first, second) => {
    const values: Rows = [
      ['关于开展健康宣传的通知', '2024-03-01', '2024-03-05'],
      ['关于印发方案的通知', '2024-04-01', '2024-04-08'],
    ];
    const expected = {
      depth: 2,
      fields: ['title', 'formedOn', 'publishedOn'],
      dates: [
        ['2024-03-01', '2024-03-05', '', ''],
        ['2024-04-01', '2024-04-08', '', ''],
      ],
    };
    const head: Rows = [
      ['标题', upper, null],
      [null, first, second],
    ];
    expect(await fieldsOf([...head, ...values], [down(0), across(1, 2)])).toEqual(expected);
    // As text formats print it, without merged cells.
    expect(await fieldsOf([...head, ...values])).toEqual(expected);
    // The two the other way round.
    const turned = (rows: Rows): Rows =>
      rows.map(([title, one, other]) => [title ?? null, other ?? null, one ?? null]);
    const back = await fieldsOf(
      [['标题', upper, null], [null, second, first], ...turned(values)],
      [down(0), across(1, 2)],
    );
    expect(back.fields).toEqual(['title', 'publishedOn', 'formedOn']);
    expect(back.dates).toEqual(expected.dates);
  });

  it.each<[string, string, string]>([
    ['公示时间', '开始', '结束'],
    ['公示期', '起', '止'],
    ['公示日期', '起始', '截止'],
  ])('%s over %s and %s is a display', async (upper, first, second) => {
    const rows: Rows = [
      ['标题', '发布日期', upper, null],
      [null, null, first, second],
      ['关于某事项的公示', '2024-03-01', '2024-03-01', '2024-03-10'],
    ];
    const { fields, dates } = await fieldsOf(rows, [down(0), down(1), across(2, 3)]);
    expect(fields).toEqual(['title', 'publishedOn', 'displayFrom', 'displayUntil']);
    expect(dates).toEqual([['', '2024-03-01', '2024-03-01', '2024-03-10']]);
  });

  it('has two rows where another heading is merged down, whatever stands in the second', async () => {
    const rows: Rows = [
      ['标题', '流转', null, '发布日期'],
      [null, '初审', '复核', null],
      ['关于印发方案的通知', '张某', '李某', '2024-04-08'],
    ];
    const { depth, dates } = await fieldsOf(rows, [down(0), across(1, 2), down(3)]);
    expect([depth, dates]).toEqual([2, [['', '2024-04-08', '', '']]]);
  });

  it('is no header of two rows where the second is an entry', async () => {
    const { depth, fields } = await fieldsOf([
      ['标题', '发布日期', '备注'],
      ['发布', '2024-03-05', null],
      ['关于印发方案的通知', '2024-04-08', '发布'],
    ]);
    expect([depth, fields]).toEqual([1, ['title', 'publishedOn', 'remark']]);
  });
});

describe('headings', () => {
  it.each<[string, string | undefined]>([
    ['publish_date', 'publishedOn'],
    ['Publish-Date', 'publishedOn'],
    ['访问地址', 'link'],
    ['公示截止期', 'displayUntil'],
    ['撤稿时间', 'displayUntil'],
    ['责任股室', undefined],
    ['责任科室', undefined],
    ['公开责任单位', 'publisher'],
  ])('%s', async (heading, field) => {
    const { fields } = await fieldsOf([
      ['标题', '成文日期', heading],
      ['关于印发方案的通知', '2024-04-08', '2024-04-09'],
    ]);
    expect(fields?.[2]).toBe(field);
  });
});

describe('a list of titles alone', () => {
  it('is a list', async () => {
    const { list, entries } = await readArrays([
      {
        rows: [
          ['青溪县卫生健康局公开信息'],
          ['信息标题'],
          ['关于印发方案的通知'],
          ['关于开展健康宣传的通知'],
        ],
      },
    ]);
    expect(entries.map(({ title }) => title)).toEqual(['关于印发方案的通知', '关于开展健康宣传的通知']);
    expect(list.sheets[0]?.headerRow).toBe(2);
  });

  it.each<[string, Rows]>([
    ['other columns without headings', [['标题'], ['甲', '乙'], ['丙', '丁']]],
    ['no heading of a title', [['通知'], ['关于印发方案的通知']]],
    ['nothing below', [['标题']]],
  ])('is none with %s', async (_name, rows) => {
    await expect(readArrays([{ rows }])).rejects.toThrow();
  });
});

describe('rows of totals', () => {
  it.each<[string, Rows]>([
    [
      'behind an empty first column',
      [
        [null, '序号', '标题', '发布日期'],
        [null, 1, '关于印发方案的通知', '2024-04-08'],
        [null, '合计', '本季度58条', null],
      ],
    ],
    [
      'in the first column',
      [
        ['序号', '标题', '发布日期'],
        [1, '关于印发方案的通知', '2024-04-08'],
        ['合计', '本季度58条', null],
      ],
    ],
  ])('%s are no entries', async (_name, rows) => {
    const { list, entries } = await readArrays([{ rows }]);
    expect(entries).toHaveLength(1);
    expect(list.skippedRows['total-row']).toBe(1);
  });
});

describe('a column of dates without a year', () => {
  it.each([
    ['公开日期', '3月25日'],
    ['公开时间', '24.4.8'],
    ['公示时间', '2024年3月'],
    ['公开日期', '2024-02-30'],
  ])('%s with %s is no column of terms', async (heading, value) => {
    const { fields } = await fieldsOf([
      ['标题', heading],
      ['关于印发方案的通知', value],
      ['关于转发方案的通知', value],
    ]);
    expect(fields).toEqual(['title', 'publishedOn']);
  });

  it('公开时限 with 5日 is one', async () => {
    const { fields } = await fieldsOf([
      ['标题', '发布日期', '公开时间'],
      ['关于印发方案的通知', '2024-03-01', '5日'],
    ]);
    expect(fields).toEqual(['title', 'publishedOn', 'displayTerm']);
  });
});
