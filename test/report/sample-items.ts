import type { ElementResult, ItemResult, Outcome, OutcomeReason } from '../../src/model/report.ts';

const FILE = '2024年公开清单.xlsx';
const ELEMENT_NAMES: Readonly<Record<string, string>> = {
  policy: '法律法规和政策文件',
  guide: '办事指南',
  process: '过程信息',
  result: '结果信息',
  plan: '年度计划',
};

function elementResult(
  id: string,
  outcome: Outcome,
  reason: OutcomeReason,
  rows: readonly number[] = [],
  more: Partial<ElementResult> = {},
): ElementResult {
  return {
    id,
    name: ELEMENT_NAMES[id] ?? id,
    outcome,
    reasons: [reason],
    evidence: rows.map((row) => ({ file: FILE, sheet: '行政许可', row })),
    entries: rows.length,
    limit: id === 'result' ? '自信息形成或者变更之日起7个工作日内予以公开' : '长期公开',
    ...more,
  };
}

const policyMet = elementResult('policy', 'met', 'published', [4]);
const guideMet = elementResult('guide', 'met', 'published', [5, 6]);
const resultUnknown = elementResult('result', 'undetermined', 'no-entry-for-event');
const resultMet = elementResult('result', 'met', 'published', [20, 21, 22]);

function itemResult(
  code: string,
  name: string,
  outcome: Outcome,
  section: string | undefined,
  elements: readonly ElementResult[],
): ItemResult {
  const category = code.slice(0, 2);
  const names: Readonly<Record<string, string>> = {
    '01': '行政许可类事项',
    '02': '行政处罚类事项',
    '03': '公共服务类事项',
    '04': '疾病应急救助与重大传染病疫情防控类事项',
  };
  return {
    code,
    name,
    catalog: 'yunling-health',
    category,
    categoryName: names[category] ?? '',
    outcome,
    subject: '云岭县卫生健康局',
    ...(section === undefined ? {} : { section }),
    provenance: code === '0101' ? 'verified' : 'reconstructed',
    elements,
  };
}

export const sampleItems: readonly ItemResult[] = [
  itemResult(
    '0101',
    '母婴保健技术服务机构执业许可（包括计划生育技术服务机构执业许可）（权限内）',
    'gap',
    '妇幼健康股',
    [
      elementResult('policy', 'gap', 'nothing-published'),
      elementResult('guide', 'gap', 'nothing-published'),
      elementResult('result', 'gap', 'published-late', [15, 16]),
    ],
  ),
  itemResult('0102', '饮用水供水单位卫生许可', 'gap', '综合监督股', [
    policyMet,
    elementResult('guide', 'gap', 'nothing-published'),
    resultUnknown,
  ]),
  itemResult('0103', '公共场所卫生许可（除饭馆、咖啡馆、酒吧、茶座等）', 'met', '综合监督股', [
    policyMet,
    guideMet,
    resultMet,
  ]),
  itemResult('0104', '医疗机构设置审批（含港澳台）', 'undetermined', '医政药政股', [
    policyMet,
    guideMet,
    resultUnknown,
  ]),
  itemResult('0201', '对医疗机构违规行为的行政处罚', 'gap', '综合监督股', [
    policyMet,
    elementResult('result', 'gap', 'due-passed', [301]),
  ]),
  itemResult('0202', '对违反《公共场所卫生管理条例》的行政处罚', 'undetermined', '综合监督股', [
    policyMet,
    resultUnknown,
  ]),
  itemResult('0301', '基本公共卫生服务', 'pending', undefined, [
    policyMet,
    elementResult('plan', 'pending', 'period-running', [40], {
      limit: '每年1月31日前',
      nextDueOn: '2025-01-31',
    }),
  ]),
  itemResult('0302', '预防接种服务', 'undetermined', undefined, [
    elementResult('guide', 'undetermined', 'limit-without-number', [41], { limit: '及时公开' }),
  ]),
  itemResult('0303', '老年人健康管理', 'met', undefined, [guideMet]),
  itemResult('0304', '献血表彰', 'pending', undefined, [
    elementResult('result', 'pending', 'not-yet-due', [44], { nextDueOn: '2025-02-10' }),
  ]),
  itemResult('0401', '突发公共卫生事件应急预案', 'exempt', '疾控股', [
    elementResult('policy', 'exempt', 'exempted'),
  ]),
  itemResult('0402', '疾病预防控制分中心服务', 'not-applicable', '疾控股', [
    elementResult('guide', 'not-applicable', 'excluded'),
  ]),
];
