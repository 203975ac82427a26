import { describe, expect, it } from 'vitest';
import { headingTable } from '../../../src/list/columns/heading-table.ts';
import { cleanHeading, readHeading } from '../../../src/list/columns/read-heading.ts';

/** Headings as they are on real pages, forms and in system code, with the meaning that each has by itself. */
const printed: readonly (readonly [meaning: string, headings: readonly string[]])[] = [
  ['number', ['序号', '序 号', '序\n号', 'No.']],
  ['indexNumber', ['索引号', '索 引 号', '信息索取号', '信息索引号']],
  ['informationNumber', ['信息编号']],
  [
    'title',
    [
      '标题',
      '标    题',
      '名称',
      '名       称',
      '信息名称',
      '文件名称',
      '标题(必填)',
      '*标题',
      '1.标题',
      '標題',
      '信息 标题：',
      '【标题】',
    ],
  ],
  ['subtitle', ['副标题']],
  [
    'documentNumber',
    ['文号', '文 号', '文       号', '发文字号', '发布文号', '文件编号', '统一编号', '發文字號'],
  ],
  [
    'publisher',
    [
      '发布机构',
      '发文机关',
      '发文单位',
      '发布单位',
      '发文机构',
      '主站发布机构',
      '信息来源',
      '来源',
      '作者',
      '责任部门',
      '单位名称',
      '公开主体',
      '责任单位',
      '公开责任',
      '许可机关',
      '处罚机关',
      '开主体',
      'organName',
    ],
  ],
  [
    'formedOn',
    ['成文日期', '成文时间', '生成日期', '生成时间', '形成日期', '发文日期', '发文时间', '形式日期'],
  ],
  [
    'publishedOn',
    ['发布日期', '发布时间', '发布\n日期', '发布　日期', '發佈日期', '发布日期(yyyy-MM-dd)', '布日期'],
  ],
  ['disclosureDate', ['公开日期', '公开时间', '开日期']],
  ['updateTime', ['更新时间']],
  ['anyDate', ['日期']],
  ['abolishedOn', ['废止日期', '废止时间']],
  ['validity', ['有效性', '有 效 性', '效力状态', '文件状态', '时效']],
  ['validTerm', ['有效期']],
  [
    'columnPath',
    [
      '公开目录',
      '分类',
      '分类2',
      '目录分类',
      '所属栏目',
      '栏目',
      '栏 目',
      '栏目名称',
      'channelName',
      '当前位置',
      '组配分类',
      '欄目',
    ],
  ],
  ['subjectClass', ['主题分类', '主题导航', '主题词', '关键词']],
  ['genreClass', ['体裁分类', '公文种类']],
  ['wayOfDisclosure', ['公开方式', '公开形式', '开方式']],
  ['disclosureClass', ['公开类别']],
  ['mode', ['公开属性']],
  ['audience', ['公开范围', '公开对象']],
  ['displayTerm', ['公开时限', '公开 时限', '开时限']],
  [
    'channel',
    ['公开渠道', '公开载体', '公开渠道和载体', '公开渠道 和载体', '发布平台(网站/微信/微博)', '开渠道和载体'],
  ],
  ['link', ['链接', '网址', 'URL', '公开链接', '原文链接', '链接地址', '连接']],
  ['hits', ['点击量', '点击数', '浏览量', '浏览次数', '访问量']],
  ['person', ['责任编辑', '审核人', '一审', '二审', '三审', '终审', '编辑', '撰稿人', '录入人', '信息员']],
  ['systemId', ['manuscriptId', 'docid', 'ID', '稿件编号']],
  ['summary', ['内容概述', '内容描述', '摘要']],
  ['categoryName', ['所属领域', '一级事项', '一级 事项']],
  ['itemName', ['二级事项']],
  ['itemCode', ['事项编码']],
  ['elementName', ['公开要素']],
  ['content', ['公开内容', '公开内容（要素）', '内容']],
  ['matter', ['事项名称', '公开事项', '开事项']],
  ['basis', ['公开依据']],
  ['level', ['公开层级']],
  ['catalogOnly', ['条款内容', '五公开', '全社会', '依申请']],
  ['withheldReason', ['不予公开的理由', '不予公开的理由和依据']],
  ['statistic', ['指标名称', '计量单位', '本期实际', '本年累计', '合计']],
  ['handledOn', ['拟公开时间', '录入时间', '登记时间']],
  ['decisionNumber', ['行政许可决定书文号', '行政处罚决定书文号']],
  ['decidedOn', ['许可决定日期', '处罚决定日期']],
  ['decisionName', ['项目名称', '处罚名称(案件名称)']],
  ['decisionContent', ['审批类别', '许可内容', '处罚类别', '处罚事由', '处罚依据', '处罚结果']],
  ['party', ['行政相对人名称', '行政相对人名称/代码']],
  ['remark', ['备注', '备 注']],
  ['known', ['责任科室', '报送科室', '责任股室', '是否采用', '月份']],
];

describe('readHeading', () => {
  const cases = printed.flatMap(([meaning, headings]) => headings.map((heading) => ({ meaning, heading })));

  it.each(cases)('$heading means $meaning', ({ meaning, heading }) => {
    expect(readHeading(heading)).toMatchObject({ meaning, how: 'heading' });
  });

  it.each([
    ['稿件标题名', undefined],
    ['网站信息标题', 'title'],
    ['原文件发布时间', 'publishedOn'],
    ['科室审核时间', 'handledOn'],
    ['名称/标题', 'title'],
    ['分管负责人', 'person'],
    ['关于印发方案的通知', undefined],
    ['', undefined],
    ['   ', undefined],
  ])('%s by its stem means %s', (heading, meaning) => {
    const read = readHeading(heading);
    expect(read?.meaning).toBe(meaning);
    if (read !== undefined) expect(read.how).toBe('stem');
  });

  it('is no heading when it is as long as a sentence', () => {
    expect(cleanHeading('题'.repeat(41))).toBe('');
    expect(cleanHeading('题'.repeat(1_000_000))).toBe('');
  });
});

describe('headingTable', () => {
  it('gives each heading one meaning, in the form that a cleaned heading has', () => {
    const seen = new Map<string, string>();
    for (const [meaning, headings] of Object.entries(headingTable)) {
      for (const heading of headings.split(' ')) {
        expect(seen.get(heading), heading).toBeUndefined();
        seen.set(heading, meaning);
        expect(cleanHeading(heading), meaning).toBe(heading === '#' ? '#' : heading);
      }
    }
  });
});
