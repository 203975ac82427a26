import type { AgencyYear } from './agency-year.ts';
import { PROMPT_WORKDAYS } from './duty.ts';

const quoted = (text: string) => JSON.stringify(text);

/** A list under a key, left out when there is nothing in it. */
function section(key: string, remark: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `# ${remark}`, `${key}:`, ...lines];
}

/** The profile of the invented agency. */
export function writeProfile({ setting, declared }: AgencyYear): string {
  const { agency, county, period, wishes, catalog } = setting;
  const elementOf = (element: string | undefined) =>
    element === undefined ? '' : `, element: ${quoted(element)}`;
  const lines = [
    '# yaml-language-server: $schema=./node_modules/mulu/schemas/profile.schema.json',
    `# ${county}县是虚构的县，清单、机构和人名均为编造，只用于演示（种子 ${wishes.seed}）。`,
    `agency: ${quoted(agency)}`,
    ...(agency === `${county}县卫生健康局` ? ['aliases: [县卫健局]'] : []),
    `catalogs: [${quoted(setting.catalogName ?? catalog.id)}]`,
    `period: {from: "${period.from}", to: "${period.to}"}`,
    '',
    '# 原文没有数字的时限，本单位规定按此检查。',
    'limits:',
    `  prompt: 自信息形成之日起${PROMPT_WORKDAYS}个工作日内`,
    '  regular: 每季度至少1次',
    ...section(
      'bodies',
      '目录只写“各部门”的，本单位所指的是下列单位。',
      [...declared.bodies].map(([group, bodies]) => `  ${quoted(group)}: [${bodies.map(quoted).join(', ')}]`),
    ),
    ...section(
      'zeroReports',
      '本期无此类事项：没有发生，不是漏公开。',
      declared.zeroReports.map(
        ({ item, element, from, until }) =>
          `  - {item: ${quoted(item)}${elementOf(element)}, from: "${from}", until: "${until}", statedBy: 办公室}`,
      ),
    ),
    ...section(
      'attestations',
      '已上网核验的常设内容，清单中没有。',
      declared.attestations.map(
        ({ item, element, seenOn, until }) =>
          `  - {item: ${quoted(item)}${elementOf(element)}, url: "http://www.example.cn/zwgk/", seenBy: 办公室, seenOn: "${seenOn}", until: "${until}"}`,
      ),
    ),
    ...section(
      'exemptions',
      '依法不公开。',
      declared.exemptions.map(
        ({ item, element, approvedOn, until }) =>
          `  - {item: ${quoted(item)}, element: ${quoted(element)}, ground: process-information, reason: 属于过程性信息, approver: 局长办公会, approvedOn: "${approvedOn}", until: "${until}"}`,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
