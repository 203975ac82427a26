import { expect, it } from 'vitest';
import { buildRequirements } from '../../src/catalog/tailor/requirements.ts';
import { findCatalog } from '../../src/host/node-tasks.ts';
import { compileMatcher } from '../../src/match/compile-matcher.ts';
import { elementsNamed } from '../../src/match/elements.ts';
import { nth, present } from '../../src/model/present.ts';
import { emptyProfile } from '../../src/model/profile.ts';

it.each([
  ['zhongshan-2017', '政策解读', '《中山市医疗机构管理办法》解读', '三9-1 interpretation-sync'],
  ['zhongshan-2017', '政策解读', '一图读懂《中山市托育服务实施方案》', '三9-1 interpretation-sync'],
  ['huaihua-2018', undefined, '怀化市卫生计生委政府信息公开指南', '一-2 guide'],
  ['huaihua-2018', undefined, '怀化市卫生计生委政府信息公开目录', '一-2 catalog'],
  ['health-points-2016', undefined, '《医疗机构管理办法》解读材料', '三(一)-1 interpretation'],
  // A column of interpretations says of what kind its pages are, the title by whom.
  ['zhongshan-2017', '政策解读', '专家谈：中山市低空经济行动方案怎么看', '三9-1 interpretation-sync'],
  ['zhongshan-2017', '政策解读', '专家谈：中山市低空经济行动方案怎么看', '三9-4 content'],
  // The list has more of the words of the policy, and is none.
  ['haitan-2020', undefined, '2024年农村危房改造名单', '11 list'],
  ['haitan-2020', undefined, '农村危房改造补助标准', '11 policy'],
  // What is asked for first and then as things go on: the second report says that it is one.
  ['zhongshan-2017', undefined, '黄圃镇某化工厂重大爆燃事故情况通报', '三10-2 incident-5-hours'],
  ['qinghai-2017', undefined, '大通县宝库乡山洪灾害情况通报（第一次）', '五(二)-1 incident-5-hours'],
  ['qinghai-2017', undefined, '大通县宝库乡山洪灾害情况通报（第二次）', '五(二)-1 incident-follow-up'],
  ['qinghai-2017', undefined, '大通县宝库乡较大山洪灾害情况通报', '五(二)-1'],
  // 预算 inside 预算调整 is no budget; what is spelt out is there.
  ['health-points-2016', undefined, '市卫健委2024年预算调整情况', '二(一)-1 adjustment'],
  ['health-points-2016', undefined, '市卫健委2024年上半年预算执行情况报告', '二(一)-1 execution'],
  [
    'health-points-2016',
    undefined,
    '市人民医院医疗服务项目价格及收费标准公示',
    '二(二)-1 services prices charges',
  ],
  // 材料 is in the item's own name.
  [
    'health-2019',
    undefined,
    '封存造成或者可能导致职业病危害事故的材料和设备、责令暂停作业法律法规和政策文件',
    '0307 policy',
  ],
])('%s, column %s: %s answers %s', async (id, columnPath, title, expected) => {
  const { requirements } = buildRequirements([(await findCatalog(id)).catalog], emptyProfile());
  const matcher = compileMatcher(requirements);
  const result = matcher.match({ title, columnPath, file: 'list.csv', sheet: '', row: 2 });
  const told = result.kind === 'item' ? result.matches : [];
  const words = told.map(({ requirement, elements }) => {
    const { code, elements: all } = nth(requirements, requirement);
    return [code, ...elements.map((index) => nth(all, index).id)].join(' ');
  });
  expect(words).toContain(expected);
});

it.each([
  [
    '预防接种服务指南',
    ['clients', 'providers', 'content', 'procedure', 'requirements'],
    ['policy', 'complaint'],
  ],
  ['预防接种服务指南（服务对象、服务流程）', ['clients', 'procedure'], []],
  ['公共场所卫生许可办事指南', ['guide'], []],
  ['公共场所卫生许可办事指南及政策依据', ['guide'], ['policy']],
  ['关于印发《公共场所卫生许可办事指南》的通知', ['guide'], []],
])('%s leaves open what the page may hold besides', async (title, answered, possible) => {
  const { requirements } = buildRequirements([(await findCatalog('health-2019')).catalog], emptyProfile());
  const result = compileMatcher(requirements).match({ title, file: 'list.csv', sheet: '', row: 2 });
  const [match] = result.kind === 'item' ? result.matches : [];
  const ids = (indexes: readonly number[] = []) =>
    indexes.map((index) => nth(nth(requirements, present(match).requirement).elements, index).id);
  expect([ids(match?.elements), ids(match?.possible)]).toEqual([answered, possible]);
});

it.each([
  ['预防接种服务指南', '服务对象', ['clients']],
  ['公共场所卫生许可办事指南及政策依据', '办事指南', ['guide']],
])('%s under the element “%s” answers that and leaves nothing open', async (title, elementName, answered) => {
  const { requirements } = buildRequirements([(await findCatalog('health-2019')).catalog], emptyProfile());
  const code = title.startsWith('预防') ? '预防接种' : '公共场所卫生许可';
  const entry = { title, itemName: code, elementName, file: 'list.csv', sheet: '', row: 2 };
  const result = compileMatcher(requirements).match(entry);
  const match = present(result.kind === 'item' ? result.matches[0] : undefined);
  const ids = match.elements.map((index) => nth(nth(requirements, match.requirement).elements, index).id);
  expect([ids, match.possible]).toEqual([answered, undefined]);
});

it('an element named in full is not another one that its name is a part of', async () => {
  const { requirements } = buildRequirements([(await findCatalog('health-2019')).catalog], emptyProfile());
  const [first] = requirements;
  const [one, other] = present(first).elements;
  const requirement = {
    ...present(first),
    elements: [
      { ...present(one), name: '咨询' },
      { ...present(other), name: '咨询投诉渠道' },
    ],
  };
  expect(elementsNamed(requirement, '咨询')).toEqual([present(one).index]);
  expect(elementsNamed(requirement, '投诉渠道')).toEqual([present(other).index]);
});

it.each([
  ['haitan-2020', '福建省农村危房改造实施方案转发', ['11 policy']],
  ['haitan-2020', '转发福建省农机购置补贴实施意见', ['49 policy']],
  ['haitan-2020', '关于加强政府采购合同管理的通知', []],
])('%s: %s is no answer; possible: %j', async (id, title, expected) => {
  const { requirements } = buildRequirements([(await findCatalog(id)).catalog], emptyProfile());
  const result = compileMatcher(requirements).match({ title, file: 'list.csv', sheet: '', row: 2 });
  const possible = result.kind === 'none' ? (result.possible ?? []) : [];
  const words = possible.map(({ requirement, elements }) => {
    const { code, elements: all } = nth(requirements, requirement);
    return [code, ...elements.map((index) => nth(all, index).id)].join(' ');
  });
  expect(words).toEqual(expected);
});
