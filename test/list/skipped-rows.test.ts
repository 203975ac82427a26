import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList } from '../../src/list/read-list.ts';
import { dayOf } from '../../src/model/plain-date.ts';
import { InputError } from '../../src/words/problems/problem.ts';
import { type ArrayCell, openArrays, readArrays, readTable } from './array-list.ts';

const header = ['序号', '标题', '栏目', '发布日期', '成文日期', '文号', '备注'];
const row = (
  title: string,
  published: ArrayCell = '2024-03-05',
  rest: readonly ArrayCell[] = [],
): ArrayCell[] => [1, title, '行政许可', published, ...rest];

async function problemsOf(read: Promise<unknown>): Promise<readonly string[]> {
  const error = await read.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof InputError)) throw error ?? new Error('nothing was thrown');
  return error.problems.map(({ code }) => code);
}

describe('what is no entry', () => {
  it('skips what is no list beside one, each with its reason', async () => {
    const { list } = await readArrays([
      { name: '清单', rows: [header, row('甲')] },
      { name: '空', rows: [] },
      { name: '藏', rows: [header, row('乙')], hidden: true },
      { name: '散', rows: [['随手记'], ['电话会议']] },
      {
        name: '统计',
        rows: [
          ['单位', '发布数量', '合计'],
          ['甲局', 3, 3],
        ],
      },
      {
        name: '不公开',
        rows: [
          ['序号', '信息编号', '信息名称', '内容描述', '生成时间', '不予公开的理由'],
          [1, '', '某件', '', '2024-01-01', '内部'],
        ],
      },
      {
        name: '目录',
        rows: [
          ['一级事项', '二级事项', '公开内容(要素)', '公开依据', '公开时限', '公开主体', '公开渠道和载体'],
          ['行政许可', '执业登记', '办事指南', '条例', '20个工作日', '县卫健局', '政府网站'],
        ],
      },
    ]);
    expect(
      list.skipped
        .filter(({ reason }) => reason !== 'header')
        .map(({ sheet, reason, rows }) => [sheet, reason, rows]),
    ).toEqual([
      ['空', 'empty-sheet', 0],
      ['藏', 'hidden-sheet', 0],
      ['散', 'no-header', 2],
      ['统计', 'statistics-table', 2],
      ['不公开', 'withheld-register', 2],
      ['目录', 'catalog-table', 2],
    ]);
    expect(list.entries).toBe(1);
  });

  it('reads hidden rows, and hidden sheets when asked', async () => {
    const sheets = [{ rows: [header, row('甲'), row('乙')], hidden: true, hiddenRows: [3] }];
    const { list, entries } = await readArrays(sheets, { includeHidden: true });
    expect(entries).toHaveLength(2);
    expect(list.sheets[0]?.hiddenRows).toBe(1);
    expect(await problemsOf(readArrays(sheets))).toEqual(['list/only-hidden']);
  });

  it.each([
    ['list/empty', []],
    [
      'list/no-header',
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ],
    [
      'list/statistics-table',
      [
        ['2024年信息公开情况统计表'],
        ['指标名称', '计量单位', '代码', '本期实际', '本年累计'],
        ['主动公开', '条', 1, 5, 9],
      ],
    ],
    [
      'list/withheld-register',
      [
        ['序号', '信息名称', '生成时间', '不予公开的理由'],
        [1, '某件', '2024-01-01', '内部'],
      ],
    ],
    [
      'list/catalog-table',
      [
        ['一级事项', '二级事项', '公开内容(要素)', '公开依据', '公开时限', '公开主体'],
        ['行政许可', '执业登记', '指南', '条例', '20个工作日', '县卫健局'],
      ],
    ],
  ] as const)('refuses a file that is no list: %s', async (code, rows) => {
    expect(await problemsOf(readArrays([{ rows }]))).toEqual([code]);
  });

  it('is a list where the user says what two columns mean, though no heading means anything by itself', async () => {
    const rows = [['甲', '2024-01-02']];
    const columns = { 材料: 'title', 挂出去的日子: 'publishedOn' };
    const { entries } = await readTable(['材料', '挂出去的日子'], rows, { columns });
    expect(entries[0]).toMatchObject({ title: '甲', publishedOn: dayOf(2024, 1, 2) });
    expect(
      await problemsOf(readTable(['材料', '挂出去的日子'], rows, { columns: { 材料: 'title' } })),
    ).toEqual(['list/no-header']);
  });

  it('takes meanings from the user, by field name or by a heading that has it', async () => {
    const { list, entries } = await readTable(
      ['材料', '挂出去的日子', '栏目'],
      [['甲', '2024-01-02', '乙']],
      {
        columns: { 材料: 'title', ' 挂出去的日子 ': '发布日期', 栏目: 'ignore' },
      },
    );
    expect(entries[0]).toMatchObject({ title: '甲', publishedOn: dayOf(2024, 1, 2) });
    expect(entries[0]?.columnPath).toBeUndefined();
    expect(list.sheets[0]?.columns.map(({ how }) => how)).toEqual(['override', 'override', 'override']);
    expect(await problemsOf(readTable(['标题', '日期'], [], { columns: { 日期: 'publishdOn' } }))).toEqual([
      'list/unknown-field',
    ]);
  });

  it('refuses to be read after its batch has passed', async () => {
    const { source, opened } = openArrays([
      {
        rows: [
          ['标题', '链接', '发布日期'],
          ['甲', 'http://a', '2024-01-02'],
        ],
      },
    ]);
    const batches = readList(source, opened, { firstOrdinal: 0 });
    const first = await batches.next();
    await batches.next();
    const entry = first.done === true ? undefined : first.value[0];
    expect(entry?.title).toBe('甲');
    expect(() => entry?.link).toThrow(/after its batch/u);
  });

  it('accounts for every row, wherever the header stands and however the batches fall', async () => {
    const above = fc.constantFrom<ArrayCell[]>([], ['某局信息公开台账'], ['填报单位：某局'], [' ', '\u3000']);
    const below = fc.constantFrom<ArrayCell[]>(
      row('关于某事的通知'),
      row('2024年公示', '2024.3.5'),
      row('公共场所', '5月24日'),
      row('同上', '〃'),
      header,
      ['合计', 3],
      ['填表人：李四'],
      ['备注：无'],
      [],
      [7],
      ['', '', '', '2024-01-02'],
      [1, 2, 3, 4],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(above, { maxLength: 12 }),
        fc.array(below, { maxLength: 90 }),
        fc.integer({ min: 1, max: 50 }),
        async (before, after, batchRows) => {
          const rows = [...before, header, row('甲'), ...after];
          const { list, entries } = await readArrays([{ rows }], { firstOrdinal: 5 }, batchRows);
          const skipped = Object.values(list.skippedRows).reduce((total, count) => total + count, 0);
          expect(list.rows).toBe(rows.length);
          expect(entries.length + skipped).toBe(rows.length);
          expect(list.entries).toBe(entries.length);
          expect(entries.map(({ ordinal }) => ordinal)).toEqual(entries.map((_, index) => index + 5));
          expect(list.sheets[0]?.headerRow).toBe(before.length + 1);
          const inOneBatch = await readArrays([{ rows }], { firstOrdinal: 5 });
          expect(inOneBatch.entries).toEqual(entries);
        },
      ),
      { numRuns: 60 },
    );
  });
});
