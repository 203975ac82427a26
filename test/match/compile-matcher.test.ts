import { describe, expect, test } from 'vitest';
import { compileMatcher } from '../../src/match/compile-matcher.ts';
import type { MatchInput } from '../../src/match/matcher.ts';
import type { MatchResult } from '../../src/model/match.ts';
import { nth, present } from '../../src/model/present.ts';
import { healthRequirements } from './health-requirements.ts';

const requirements = healthRequirements();
const matcher = compileMatcher(requirements);

/** `0106 title [result]`, `category 01 [result]`, `none news`. */
function fold(result: MatchResult): string {
  if (result.kind === 'none') return `none ${result.reason}`;
  if (result.kind === 'category') {
    return `category ${result.category} [${result.elements.join(' ')}]${result.nothingHappened ? ' nothing' : ''}`;
  }
  return result.matches
    .map(({ requirement, elements, how, nothingHappened }) => {
      const { code, elements: all } = nth(requirements, requirement);
      const ids = elements.map((index) => nth(all, index).id).join(' ');
      return `${code} ${how} [${ids}]${nothingHappened ? ' nothing' : ''}`;
    })
    .join(' + ');
}

function answer(fields: Partial<MatchInput>): string {
  return fold(matcher.match({ title: '', file: 'list.csv', sheet: '', row: 2, ...fields }));
}

describe('ways, in order of trust', () => {
  test.each<[string, Partial<MatchInput>, string]>([
    [
      'code with agreeing item name',
      { itemCode: '0108', itemName: '公共场所卫生许可', title: '青麓宾馆' },
      '0108 code []',
    ],
    ['code with agreeing title', { itemCode: '0106', title: '护士执业注册办事指南' }, '0106 code [guide]'],
    ['code in full width', { itemCode: '０１０８ ', itemName: '公共场所卫生许可' }, '0108 code []'],
    [
      'code and name disagree: the name',
      { itemCode: '0101', itemName: '乡村医生执业注册', title: '名单' },
      '0109 alias [result]',
    ],
    [
      'code of an item that is called nearly so: the name printed to the letter',
      { itemCode: '0210', itemName: '对违反《处方管理办法》等有关规定的行政处罚', title: '名单' },
      '0237 name [decision]',
    ],
    [
      'the same where the title is the name',
      { itemCode: '0210', title: '对违反《处方管理办法》等有关规定的行政处罚' },
      '0237 name [decision]',
    ],
    ['code alone is no proof', { itemCode: '0108', title: '关于元旦放假的通知' }, 'none unrecognised'],
    ['exact name', { itemName: '医师执业注册（权限内）', title: '张某' }, '0105 name []'],
    [
      'element column beats the title',
      { itemName: '护士执业注册', elementName: '办事指南', title: '护士注册公示' },
      '0106 name [guide]',
    ],
    [
      'own column of an item',
      { columnPath: '政务公开 > 基层政务公开 > 社会抚养费征收', title: '相关程序' },
      '0401 column [procedure]',
    ],
    ['column of a category', { columnPath: '行政处罚公示', title: '青麓县张某某' }, 'category 02 [decision]'],
    [
      'column helps the title',
      { columnPath: '首页>行政检查', title: '饮用水2024年第1期公告' },
      '0609 title [result]',
    ],
    ['news column', { columnPath: '工作动态', title: '预防接种' }, 'none news'],
  ])('%s', (_name, entry, expected) => {
    expect(answer(entry)).toBe(expected);
  });
});

describe('what a title answers', () => {
  test.each([
    ['护士执业注册', '0106 title [policy guide]'],
    ['护士执业注册办事指南', '0106 title [guide]'],
    ['2022年第四季度护士执业注册结果公示', '0106 title [result]'],
    ['护士执业注册管理办法解读', '0106 title [policy]'],
    ['某诊所未执行医疗废物登记制度行政处罚公示', '0223 title [decision]'],
    ['2024年公共场所卫生随机监督抽查计划', '0608 title [plan]'],
    ['公共场所卫生监督抽查结果公示', '0608 title [result]'],
    ['计划生育手术并发症鉴定申请材料', '0702 title [materials]'],
    ['增补叶酸预防神经管缺陷项目服务指南', '1117 title [clients providers content procedure requirements]'],
    ['预防接种服务指南（服务对象、服务流程）', '1101 title [clients procedure]'],
    ['预防接种服务指南及投诉举报电话', '1101 title [complaint]'],
    ['一图读懂农村部分计划生育家庭奖励扶助制度', '0504 title [policy]'],
    ['2024年度计划生育特别扶助新增对象名单公示', '0507 title []'],
    ['医师多机构执业备案办理流程', '0105 title [guide]'],
    ['县公安局破获一起非法行医案', 'none other-business'],
    ['市生态环境局对某医院医疗废物违法行为的行政处罚决定书', 'none other-business'],
    ['某教育局招待所未取得公共场所卫生许可证擅自营业案', '0225 title [decision]'],
    ['农村妇女“两癌”检查投诉举报电话', '1118 title [complaint]'],
    ['本季度未发生社会抚养费征收', '0401 title [] nothing'],
    ['2022年3月份行政许可公示表', 'category 01 [result]'],
    ['行政裁决类事项情况说明（本期未发生）', 'category 09 [result] nothing'],
    ['行政处罚类事项投诉举报电话', 'category 02 [complaint]'],
    ['开展公共场所卫生监督检查', 'none news'],
    ['县卫健局召开护士执业注册工作会', 'none news'],
    ['2024年公开招聘护士公告', 'none other-business'],
    ['关于元旦放假的通知', 'none unrecognised'],
    ['', 'none unrecognised'],
  ])('%s: %s', (title, expected) => {
    expect(answer({ title })).toBe(expected);
  });
});

describe('what stands around the matter does not make it', () => {
  test.each([
    ['万达物业公司游泳馆公共场所卫生许可证核发公示', '0108 title [result]'],
    ['驾校宿舍公共场所卫生许可公示', '0108 title [result]'],
    ['看守所卫生所医疗机构执业许可证校验公示', '0104 title [result]'],
    ['打疫苗，这些事你必须知道！', 'none ambiguous'],
    ['关于征求《托育机构备案管理细则》意见的通知', 'none other-business'],
    ['国家卫生健康委发布《医疗机构校验管理办法》', 'none other-business'],
    ['餐具饮具集中消毒单位监督检查结果公示', 'category 06 [result]'],
    ['律师事务所双随机抽查结果公示', 'none other-business'],
    ['网吧处罚（江文综罚字〔2024〕3号）', 'none other-business'],
    ['生态环境局对某厂超标排放的行政处罚', 'none other-business'],
    ['江卫医罚〔2024〕12号', 'category 02 [decision]'],
    ['放射诊疗许可证校验合格单位名单公示', '0110 title [result]'],
    ['某医师未按规定开具处方案', '0237 title [decision]'],
    ['违反《献血法》行政处罚依据及投诉举报电话', '0205 title [complaint]'],
    ['云桥水务公司行政许可信息公示', 'category 01 [result]'],
    ['全县随机抽查计划', 'category 06 []'],
  ])('%s: %s', (title, expected) => {
    expect(answer({ title })).toBe(expected);
  });
});

test('a title that may answer an item says so, and news about it does not', () => {
  const possible = (title: string) => {
    const result = matcher.match({ title, file: '', sheet: '', row: 1 });
    return result.kind === 'category'
      ? []
      : (result.possible ?? []).map(({ requirement }) => nth(requirements, requirement).code);
  };
  expect(possible('国家卫生健康委发布《医疗机构校验管理办法》')).toEqual(['0104']);
  expect(possible('县卫健局召开护士执业注册工作会')).toEqual([]);
});

test('a match says what spoke for it, and who came second', () => {
  const result = matcher.match({
    title: '关于注销柳泉县某诊所放射诊疗许可证的公告',
    file: '',
    sheet: '',
    row: 1,
  });
  expect(result).toMatchObject({ kind: 'item', runnerUp: expect.anything() });
  const clues = result.kind === 'item' ? nth(result.matches, 0).clues : [];
  expect(clues).toContainEqual({ kind: 'alias', text: '放射诊疗许可证' });
  expect(clues).toContainEqual({ kind: 'form-word', text: '公告' });
});

test('suggestions reach beyond the words of the catalog', () => {
  const [first] = matcher.suggest({ title: '病原微生物实验活动', file: '', sheet: '', row: 1 }, 3);
  expect(nth(requirements, present(first).requirement).code).toBe('1004');
  expect(matcher.suggest({ title: '元旦', file: '', sheet: '', row: 1 }, 3)).toEqual([]);
});

test('an empty catalog matches nothing', () => {
  const empty = compileMatcher([]);
  expect(empty.match({ title: '行政许可公示', file: '', sheet: '', row: 1 }).kind).toBe('none');
});
