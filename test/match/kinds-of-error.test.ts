import { describe, expect, test } from 'vitest';
import { catalogUnderTest } from './labelled-set.ts';

/** Items that a title is given, in the order of the catalog. */
async function itemsOf(catalog: string, title: string): Promise<string> {
  const { matcher, requirements } = await catalogUnderTest(catalog);
  const result = matcher.match({ title, file: 'list.csv', sheet: '', row: 2 });
  if (result.kind !== 'item') return result.kind;
  return [...new Set(result.matches.map(({ requirement }) => requirements[requirement]?.code))]
    .sort()
    .join(' ');
}

describe('what a title is tells whether it answers', () => {
  test.each([
    ['news of a meeting', 'zhongshan-2017', '全市权责清单动态调整工作推进会召开', 'none'],
    ['news of a campaign', 'qinghai-2017', '省质监局部署明年产品质量监督抽查工作', 'none'],
    ['a draft', 'haitan-2020', '农机购置补贴实施方案（征求意见稿）', 'none'],
    ['a body above', 'qinghai-2017', '审计署2018年第2号公告', 'none'],
    ['another bureau', 'huaihua-2018', '市文体广新局重大行政决策听证公告', 'none'],
    ['a call to a meeting', 'haitan-2020', '关于召开全区脱贫攻坚工作推进会的通知', 'none'],
    ['a figure under an item that asks for activities', 'haitan-2020', '2020年9月空气质量状况', 'none'],
    ['a reward of something else', 'health-points-2016', '关于表彰优秀护士的决定', 'none'],
    ['advice that a chart explains', 'health-points-2016', '一图读懂手足口病防治知识', 'none'],
    ['another sector', 'health-points-2016', '市公安局行政处罚决定书', 'none'],
    ['for another kind of people', 'haitan-2020', '困境儿童护理补贴发放名单', 'none'],
    ['for another kind of land', 'haitan-2020', '国有土地上房屋征收补偿方案公告', 'none'],
    ['another place under a province', 'qinghai-2017', '吴忠市8月环境空气质量排名', 'none'],
    ['another place under a city', 'zhongshan-2017', '江门市2017年部门预算公开', 'none'],
    ['a lecture about a work', 'zhongshan-2017', '《西游记》解读公益讲座', 'none'],
    [
      'a party lecture of who ought to explain policies',
      'zhongshan-2017',
      '市财政局主要负责人讲授专题党课',
      'none',
    ],
    [
      'a word of one character inside another word',
      'health-points-2016',
      '推诿群众办证，两名科室负责人被约谈',
      'none',
    ],
    ['an order about how a matter is gone about', 'haitan-2020', '关于加强政府采购合同管理的通知', 'none'],
    ['furniture of the site', 'site-inspection-2019', '网站隐私声明', 'none'],
    ['a matter of its own that shares general words', 'haitan-2020', '工伤认定申请条件', 'none'],
  ])('%s: %s, %s', async (_kind, catalog, title, expected) => {
    expect(await itemsOf(catalog, title)).toBe(expected);
  });

  test.each([
    ['a purchase, beside what asks for tenders of works', 'haitan-2020', '办公设备采购项目中标结果', '5'],
    ["a firm's own page", 'zhongshan-2017', '云桥水务公司公开服务事项目录', '二5-6'],
    ["a firm's own page whose trade says what of", 'zhongshan-2017', '小榄供水有限公司服务事项目录', '二5-6'],
    ['a list by another word', 'qinghai-2017', '湟中县棚改片区项目一览', '三(五)-5'],
    [
      'a penalty for want of a permit',
      'health-points-2016',
      '对某宾馆未取得卫生许可擅自经营的处罚公告',
      '一(五)-1',
    ],
    ['a part of a guide', 'health-points-2016', '市妇幼保健院建档预约流程', '一(四)-2'],
    ['money of the centre', 'health-points-2016', '中央财政卫生转移支付资金安排及使用说明', '二(一)-2'],
    ['a call to a training that is asked for', 'haitan-2020', '关于举办村级文化协管员业务培训班的通知', '17'],
    [
      'a letter by its number',
      'huaihua-2018',
      '怀化市卫计委关于第118号建议的答复（怀卫函〔2018〕41号）',
      '一-1',
    ],
    [
      'a duty of the catalog that is other business elsewhere',
      'qinghai-2017',
      '住房公积金2016年年度报告',
      '三(五)-3',
    ],
    ['a place of the province', 'qinghai-2017', '西宁市8月环境空气质量排名', '三(二)-2'],
    ['a notice that lays nothing down', 'site-inspection-2019', '县图书馆关于国庆闭馆的通知', '更新-3'],
    ['a notice that does', 'site-inspection-2019', '关于调整临时救助标准的通知', '更新-4'],
    ['an interpretation by whom it is asked of', 'zhongshan-2017', '专家解读：公积金新政怎么用', '三9-4'],
    ['a layout is no bureau', 'huaihua-2018', '关于急救站点布局重大决策的公开', '六-1'],
    ['a narrower word', 'zhongshan-2017', '沿江仓库爆炸事故新闻发布会', '三10-2'],
    ['another wording of what is printed', 'qinghai-2017', '市属企业去产能任务完成企业名单', '二(三)-2'],
    [
      'the kind of publication tells one of two items',
      'qinghai-2017',
      '2018年产品质量监督抽查结果',
      '一(三)6-4',
    ],
  ])('%s: %s, %s', async (_kind, catalog, title, expected) => {
    expect(await itemsOf(catalog, title)).toBe(expected);
  });
});

describe('of the elements of an item the one whose own words a title has', () => {
  test.each([
    ['the body that it comes from', 'haitan-2020', '区气象台解除大雾黄色预警信号', 'weather'],
    ['the stage', 'haitan-2020', '沿江路改造工程施工合同公示', 'contract'],
    ['the kind of activity', 'haitan-2020', '关于举办垃圾分类与环保知识培训班的通知', 'training'],
    ['both that a title ends in', 'huaihua-2018', '市卫计委政府信息公开目录和指南', 'catalog guide'],
    ['a name that stands for two', 'health-points-2016', '市卫计委权责清单', 'duties powers'],
    ['a document that is reviewed', 'zhongshan-2017', '“十四五”规划纲要实施中期评估报告', 'plans'],
  ])('%s: %s, %s', async (_kind, catalog, title, expected) => {
    const { matcher, requirements } = await catalogUnderTest(catalog);
    const result = matcher.match({ title, file: 'list.csv', sheet: '', row: 2 });
    const told =
      result.kind !== 'item'
        ? []
        : result.matches.flatMap(({ requirement, elements }) =>
            elements.map((index) => requirements[requirement]?.elements[index]?.id),
          );
    expect([...new Set(told)].sort().join(' ')).toBe(expected);
  });
});
