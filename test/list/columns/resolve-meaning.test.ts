import { describe, expect, it } from 'vitest';
import { nth } from '../../../src/model/present.ts';
import { type ArrayCell, readTable } from '../array-list.ts';

/** Column → field with its note, for a header with these values below it. */
async function meaningsOf(header: readonly string[], ...rows: readonly (readonly ArrayCell[])[]) {
  const { list } = await readTable(header, rows);
  return Object.fromEntries(
    nth(list.sheets, 0).columns.map(({ heading, field, note }) => [
      heading,
      [field, note].filter(Boolean).join(' '),
    ]),
  );
}

describe('ambiguous headings', () => {
  it.each<[string, readonly string[], readonly ArrayCell[], Record<string, string>]>([
    [
      '公开日期 alone',
      ['标题', '公开日期'],
      ['甲', '2024-01-02'],
      { 公开日期: 'publishedOn only-published-date' },
    ],
    [
      '公开日期 beside 发布日期',
      ['标题', '公开日期', '发布日期'],
      ['甲', '2023-04-22', '2023-04-25'],
      { 公开日期: 'formedOn formed-beside-published', 发布日期: 'publishedOn' },
    ],
    [
      '公开日期 beside both',
      ['标题', '公开日期', '发布日期', '成文日期'],
      ['甲', '2023-04-22', '2023-04-25', '2023-04-20'],
      { 公开日期: 'second-of-its-meaning', 成文日期: 'formedOn' },
    ],
    [
      '公开时间 with limits',
      ['标题', '公开时间', '发布日期'],
      ['甲', '长期公开', '2024-01-02'],
      { 公开时间: 'displayTerm values-are-terms' },
    ],
    [
      '公开时限 in a content system',
      ['标题', '公开时限', '发布日期'],
      ['甲', '长期公开', '2024-01-02'],
      { 公开时限: 'displayTerm' },
    ],
    [
      '更新时间 alone',
      ['标题', '更新时间'],
      ['甲', '2024-01-02'],
      { 更新时间: 'publishedOn only-published-date' },
    ],
    [
      '更新时间 beside 发布时间',
      ['标题', '更新时间', '发布时间'],
      ['甲', '2024-01-02', '2024-01-01'],
      { 更新时间: 'updatedOn edit-time-beside-published' },
    ],
    [
      '公示时间 with ranges',
      ['标题', '公示时间', '发布日期'],
      ['甲', '2024年2月1日-2024年2月10日', '2024-02-01'],
      { 公示时间: 'displayFrom values-are-ranges' },
    ],
    [
      '公示时间 with days',
      ['标题', '公示时间'],
      ['甲', '2024-02-01'],
      { 公示时间: 'publishedOn only-published-date' },
    ],
    [
      '公示期 with a number of days',
      ['标题', '公示期', '发布日期'],
      ['甲', '5个工作日', '2024-02-01'],
      { 公示期: 'displayTerm values-are-terms' },
    ],
    [
      '日期 alone',
      ['月份', '日期', '信息标题', '报送科室'],
      ['1月', '2024-01-02', '甲', '办公室'],
      { 日期: 'publishedOn only-date' },
    ],
    [
      '信息编号 with document numbers',
      ['序号', '信息编号', '信息名称', '生成时间'],
      [1, '六建办[2008]59号', '甲', '2008-01-02'],
      { 信息编号: 'documentNumber values-are-document-numbers', 生成时间: 'formedOn' },
    ],
    [
      '信息编号 with index numbers',
      ['标题', '信息编号', '发布日期'],
      ['甲', '370400/2022-00091', '2022-01-02'],
      { 信息编号: 'indexNumber values-are-index-numbers' },
    ],
    [
      '信息编号 in an empty register',
      ['序号', '信息编号', '信息名称', '生成时间', '公开属性'],
      [1, '', '甲', '2008-01-02', '主动公开'],
      { 信息编号: 'documentNumber register-form', 公开属性: 'mode' },
    ],
    [
      '有效期 with words',
      ['标题', '有效期', '发布日期'],
      ['甲', '有效', '2024-01-02'],
      { 有效期: 'validity values-are-validity' },
    ],
    [
      '有效期 with days',
      ['标题', '有效期', '发布日期'],
      ['甲', '2029-12-31', '2024-01-02'],
      { 有效期: 'abolishedOn values-are-dates' },
    ],
    [
      '公开方式 with channels',
      ['标题', '公开方式', '发布日期'],
      ['甲', '政府网站', '2024-01-02'],
      { 公开方式: 'channel values-are-channels' },
    ],
    [
      '公开形式 with modes',
      ['标题', '公开形式', '发布日期'],
      ['甲', '主动公开', '2024-01-02'],
      { 公开形式: 'mode' },
    ],
    [
      '公开方式 twice',
      ['标题', '公开方式', '公开方式 ', '发布日期'],
      ['甲', '主动公开', '县级', '2024-01-02'],
      { 公开方式: 'mode second-of-its-meaning' },
    ],
    [
      '事项名称 beside 标题',
      ['标题', '事项名称', '公开内容', '发布日期'],
      ['甲', '执业登记', '办事指南', '2024-01-02'],
      { 事项名称: 'itemName item-column', 公开内容: 'elementName' },
    ],
    [
      '事项名称 with links',
      [
        '序号',
        '事项名称',
        '公开内容',
        '公开依据',
        '条款内容',
        '公开渠道',
        '公开时限',
        '公开责任',
        '公开链接',
      ],
      [1, '执业登记', '指南', '条例', '第三条', '网站', '长期', '县局', 'http://a'],
      { 事项名称: 'title stands-in-for-title', 公开内容: 'elementName', 公开链接: 'link' },
    ],
    [
      '发布机构 beside 来源',
      ['标题', '来源', '发布机构', '发布日期'],
      ['甲', '新华社', '县局', '2024-01-02'],
      { 来源: 'second-of-its-meaning', 发布机构: 'publisher' },
    ],
  ])('%s', async (name, header, values, expected) => {
    const meanings = await meaningsOf(header, values, values);
    if (name === '公开方式 twice') expect(Object.values(meanings)).toContain('second-of-its-meaning');
    else expect(meanings).toMatchObject(expected);
  });

  it('joins columns of several levels', async () => {
    const { entries } = await readTable(
      ['标题', '一级栏目', '二级栏目', '发布日期'],
      [
        ['甲', '政务公开', '行政许可', '2024-01-02'],
        ['乙', '政务公开', '', '2024-01-02'],
      ],
    );
    expect(entries.map(({ columnPath }) => columnPath)).toEqual(['政务公开 > 行政许可', '政务公开']);
  });
});
