import type { Setting } from './setting.ts';

/** The profile of the invented agency. */
export function writeProfile({ agency, county, period, year, seed }: Setting): string {
  return `# yaml-language-server: $schema=./node_modules/mulu/schemas/profile.schema.json
# ${county}县是虚构的县，清单、机构和人名均为编造，只用于演示（种子 ${seed}）。
agency: ${agency}
aliases: [县卫健局]
catalogs: [health-2019]
period: {from: "${period.from}", to: "${period.to}"}

items:
  - item: "0401"
    exclude:
      reason: 社会抚养费已停止征收
      basis: 《中华人民共和国人口与计划生育法》（2021年8月20日修正）

# 本期无此类事项：没有发生，不是漏公开。
zeroReports:
  - {category: "03", element: decision, from: "${period.from}", until: "${period.to}", statedBy: 综合监督股}
  - {item: "0901", element: result, from: "${period.from}", until: "${period.to}", statedBy: 医政股}

exemptions:
  - item: "0111"
    element: result
    ground: trade-secret
    reason: 建设单位工艺资料，第三方不同意公开
    approver: 局长办公会
    approvedOn: "${year}-03-11"
    until: "${year + 1}-12-31"
`;
}
