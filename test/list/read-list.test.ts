import { describe, expect, it } from 'vitest';
import { dayOf, isoOfDay } from '../../src/model/plain-date.ts';
import { readArrays, readTable } from './array-list.ts';

const iso = (day: unknown) => (day === undefined ? undefined : isoOfDay(day as number));

describe('readList', () => {
  it('reads an office ledger: title, unit row, header, entries, ditto, total, signature', async () => {
    const { list, entries } = await readArrays([
      {
        name: '1月',
        rows: [
          ['柳泉县卫生健康局2024年政府信息公开台账'],
          ['填写单位: 柳泉县卫健局', '', '登记时间: 2024年12月'],
          ['序 号', '标    题', '栏目', '发布\n日期', '成文日期', '文号', '备注'],
          [1, '公共场所卫生许可办事指南', '行政许可', '2024-03-05', '2024年2月28日', '柳卫〔2024〕3号'],
          [2, '母婴保健许可结果', '同上', { date: dayOf(2024, 3, 8) + 0.5 }, '〃', '〃'],
          ['序 号', '标    题', '栏目', '发布\n日期', '成文日期', '文号', '备注'],
          ['一、行政处罚'],
          [3, '公示信息\n第三批', '行政处罚', 45360, '二〇二四年二月三十日', '无'],
          [4],
          ['合计', '3条'],
          ['注：数据截至12月31日'],
          ['填表人：李四', '', '审核人：王五'],
        ],
      },
    ]);
    expect(
      entries.map(({ row, title, columnPath, documentNumber }) => [row, title, columnPath, documentNumber]),
    ).toEqual([
      [4, '公共场所卫生许可办事指南', '行政许可', '柳卫〔2024〕3号'],
      [5, '母婴保健许可结果', '行政许可', '柳卫〔2024〕3号'],
      [8, '公示信息第三批', '行政处罚', undefined],
    ]);
    expect(
      entries.map(({ publishedOn, publishedAt, formedOn }) => [iso(publishedOn), publishedAt, iso(formedOn)]),
    ).toEqual([
      ['2024-03-05', undefined, '2024-02-28'],
      ['2024-03-08', 720, '2024-02-28'],
      ['2024-03-09', undefined, undefined],
    ]);
    expect(entries[2]?.anomalies).toEqual([
      { kind: 'impossible-date', field: 'formedOn', text: '二〇二四年二月三十日' },
    ]);
    expect(list.skipped.map(({ first, last, reason }) => [first, last, reason])).toEqual([
      [1, 1, 'title-row'],
      [2, 2, 'unit-row'],
      [3, 3, 'header'],
      [6, 6, 'repeated-header'],
      [7, 7, 'section-row'],
      [9, 9, 'blank'],
      [10, 10, 'total-row'],
      [11, 11, 'note-row'],
      [12, 12, 'signature-row'],
    ]);
    expect(list.sheets[0]).toMatchObject({
      headerRow: 3,
      headerDepth: 1,
      rows: 12,
      entries: 3,
      dateForms: { iso: 1, chinese: 1, 'date-cell': 1, serial: 1, ditto: 1 },
    });
  });

  it('finds a header of two rows with merged cells', async () => {
    const { list, entries } = await readArrays([
      {
        rows: [
          ['序号', '公开事项', '', '信息标题', '公示', ''],
          ['', '一级事项', '二级事项', '', '开始日期', '结束日期'],
          [1, '行政许可', '医疗机构执业登记', '公示一', '2024-02-01', '2024-02-10'],
          [2, '', '', '公示二', '2024-02-02', '长期'],
        ],
        merged: [
          { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 2 },
          { firstRow: 1, lastRow: 1, firstColumn: 4, lastColumn: 5 },
          { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 0 },
          { firstRow: 1, lastRow: 2, firstColumn: 3, lastColumn: 3 },
          { firstRow: 3, lastRow: 4, firstColumn: 1, lastColumn: 1 },
          { firstRow: 3, lastRow: 4, firstColumn: 2, lastColumn: 2 },
        ],
      },
    ]);
    expect(list.sheets[0]).toMatchObject({ headerRow: 1, headerDepth: 2 });
    expect(
      entries.map(({ title, categoryName, itemName, displayUntil }) => [
        title,
        categoryName,
        itemName,
        iso(displayUntil),
      ]),
    ).toEqual([
      ['公示一', '行政许可', '医疗机构执业登记', '2024-02-10'],
      ['公示二', '行政许可', '医疗机构执业登记', undefined],
    ]);
    expect(entries[1]?.anomalies).toEqual([]);
  });

  it('does not take a first row of values for part of the header', async () => {
    const { entries } = await readTable(
      ['序号', '标题', '公开方式', '公开对象', ''],
      [
        ['一', '关于印发方案的通知', '主动公开', '全社会', '公开'],
        ['二', '通知', '主动公开', '全社会', ''],
      ],
    );
    expect(entries.map(({ title, mode }) => [title, mode])).toEqual([
      ['关于印发方案的通知', '主动公开'],
      ['通知', '主动公开'],
    ]);
  });

  it('reads decision tables by their own names for date and number', async () => {
    const { list, entries } = await readTable(
      ['行政许可决定书文号', '项目名称', '审批类别', '行政相对人名称', '许可决定日期', '许可机关'],
      [['柳卫许〔2024〕1号', '公共场所卫生许可', '普通', '某宾馆', '2024/3/1', '县卫健局']],
    );
    expect(entries[0]).toMatchObject({
      title: '公共场所卫生许可',
      documentNumber: '柳卫许〔2024〕1号',
      formedOn: dayOf(2024, 3, 1),
      party: '某宾馆',
      publisher: '县卫健局',
    });
    expect(list.sheets[0]?.columns[1]).toMatchObject({
      field: 'title',
      how: 'disambiguated',
      note: 'stands-in-for-title',
    });
  });

  it('masks personal data in every text and names the column', async () => {
    const { list, entries } = await readTable(
      ['标题', '发布日期', '备注', '行政相对人'],
      [
        [
          '关于张三(11010519491231002X)的公示',
          '13812345678',
          '电话１３８１２３４５６７８',
          '李四11010519491231002X',
        ],
      ],
    );
    expect(entries[0]).toMatchObject({
      title: '关于张三(1101**********002X)的公示',
      party: '李四1101**********002X',
      anomalies: [{ kind: 'not-a-date', field: 'publishedOn', text: '138****5678' }],
      personalData: [
        { kind: 'identity-number', masked: '1101**********002X', column: '标题' },
        { kind: 'mobile-number', masked: '138****5678', column: '备注' },
        { kind: 'identity-number', masked: '1101**********002X', column: '行政相对人' },
      ],
    });
    expect(JSON.stringify([list, entries])).not.toMatch(/19491231|1381234|１３８/u);
  });

  it('notes numbers that a spreadsheet has cut', async () => {
    const { entries } = await readTable(
      ['标题', '索引号', '发布日期'],
      [
        ['甲', '1.13701E+17', '2024-01-02'],
        ['乙', 1.137e17, '2024-01-02'],
        ['丙', '11500242322384326D/2023-00148', '2024-01-02'],
      ],
    );
    expect(entries.map(({ anomalies }) => anomalies)).toMatchObject([
      [{ kind: 'number-lost-digits', field: 'indexNumber' }],
      [{ kind: 'number-lost-digits', field: 'indexNumber' }],
      [],
    ]);
  });

  it('tells titles whose characters were lost before the export, by row', async () => {
    const titles = [
      '关于印发�案的通知',
      '关于印发方案的通知?',
      '锟斤拷锟斤拷的通知',
      '关于???的通知',
      '为什么??',
    ];
    const rows = titles.map((title) => [title, '2024-01-02']);
    expect((await readTable(['标题', '发布日期'], rows)).list.notes).toEqual(['lost-characters:3:2、4、5']);
    const { list } = await readArrays([
      {
        name: '一',
        rows: [
          ['标题', '发布日期'],
          ['关于印发方案的通知', '2024-01-02'],
        ],
      },
      {
        name: '二',
        rows: [
          ['标题', '发布日期'],
          ['关于??????', '2024-01-02'],
        ],
      },
    ]);
    expect(list.notes).toEqual(['lost-characters:1:二!2']);
  });
});
