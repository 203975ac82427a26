/** Writes a case as the three or four files that a person would type: catalog.yaml, profile.yaml, list.csv, calendar.yaml. */
import type { Case, DateCell } from './case.ts';
import { iso } from './days.ts';

export interface CaseFiles {
  readonly asOf: string;
  /** File name to text. */
  readonly files: Readonly<Record<string, string>>;
}

function catalogText({ items }: Case): string {
  const lines = [
    'id: oracle-catalog',
    'title: 甲县目录',
    'version: "1"',
    'issuer: 甲县人民政府办公室',
    'basis: [《中华人民共和国政府信息公开条例》]',
    'defaults: {subject: 甲县某局, channels: [政府网站], audience: 全社会, mode: 主动公开, levels: [县级], source: {status: document}}',
    'categories:',
    '  - code: "01"',
    '    name: 甲类事项',
    '    items:',
  ];
  for (const { code, name, elements, validFrom, validUntil } of items) {
    lines.push(`      - code: "${code}"`, `        name: ${name}`);
    if (validFrom !== undefined) lines.push(`        validFrom: "${iso(validFrom)}"`);
    if (validUntil !== undefined) lines.push(`        validUntil: "${iso(validUntil)}"`);
    lines.push('        elements:');
    for (const { id, name: named, nature, limit, channels, mode, linkedTo } of elements) {
      const parts = [`id: ${id}`, `name: ${named}`, `nature: ${nature}`];
      if (linkedTo !== undefined) parts.push(`linkedTo: ${linkedTo}`);
      if (limit !== undefined) parts.push(`limit: ${limit.printed}`);
      if (limit?.meaning.kind === 'within' && limit.meaning.unit === 'month')
        parts.push('limitBasis: 《甲省档案条例》');
      if (channels !== undefined) parts.push(`channels: [${channels.join(', ')}]`);
      if (mode !== undefined) parts.push(`mode: ${mode}`);
      lines.push(`          - {${parts.join(', ')}}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function profileText({ profile }: Case): string {
  const { from, to, exemptions, zeroReports, excluded, prompt, regular, external, tighter } = profile;
  const lines = [
    'agency: 甲县某局',
    'catalogs: [catalog.yaml]',
    `period: {from: "${iso(from)}", to: "${iso(to)}"}`,
  ];
  const limits: string[] = [];
  if (prompt !== undefined) limits.push(`  prompt: ${prompt.printed}`);
  if (regular !== undefined) limits.push(`  regular: ${regular.printed}`);
  if (external !== undefined) limits.push(`  external: {从其规定: ${external.printed}}`);
  if (Object.keys(tighter).length > 0) {
    limits.push('  items:');
    for (const [key, { printed }] of Object.entries(tighter)) limits.push(`    "${key}": ${printed}`);
  }
  if (limits.length > 0) lines.push('limits:', ...limits);
  if (excluded.length > 0) {
    lines.push('items:');
    for (const code of excluded)
      lines.push(`  - {item: "${code}", exclude: {reason: 本县没有该事项, basis: 甲县机构设置方案}}`);
  }
  if (zeroReports.length > 0) {
    lines.push('zeroReports:');
    for (const { item, category, element, from: start, until } of zeroReports) {
      const parts = item === undefined ? [`category: "${category}"`] : [`item: "${item}"`];
      if (element !== undefined) parts.push(`element: ${element}`);
      lines.push(`  - {${[...parts, `from: "${iso(start)}"`, `until: "${iso(until)}"`].join(', ')}}`);
    }
  }
  if (exemptions.length > 0) {
    lines.push('exemptions:');
    for (const { item, element, from: start, until } of exemptions) {
      const parts = [`item: "${item}"`];
      if (element !== undefined) parts.push(`element: ${element}`);
      parts.push('ground: process-information', 'reason: 尚未定稿', 'approver: 局长办公会');
      if (start !== undefined) parts.push(`approvedOn: "${iso(start)}"`);
      if (until !== undefined) parts.push(`until: "${iso(until)}"`);
      lines.push(`  - {${parts.join(', ')}}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function cellText(cell: DateCell | undefined): string {
  if (cell === undefined) return '';
  if (cell.text !== undefined) return cell.text;
  if (cell.day === undefined) return '';
  if (cell.minute === undefined) return iso(cell.day);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${iso(cell.day)} ${pad(Math.floor(cell.minute / 60))}:${pad(cell.minute % 60)}`;
}

function listText({ items, entries }: Case): string {
  const always = ['事项编码', '事项名称', '公开要素', '信息标题', '成文日期', '变更日期', '公开日期'];
  const optional = [
    ['公开渠道', 'channel'],
    ['有效性', 'validity'],
    ['废止日期', 'abolished'],
    ['公示开始日期', 'displayFrom'],
    ['公示截止日期', 'displayUntil'],
    ['状态', 'status'],
  ] as const;
  const used = optional.filter(([, field]) => entries.some((entry) => entry[field] !== undefined));
  const lines = [[...always, ...used.map(([heading]) => heading)].join(',')];
  for (const entry of entries) {
    const item = items.find(({ code }) => code === entry.item);
    const element = item?.elements.find(({ id }) => id === entry.element);
    if (item === undefined || element === undefined) throw new Error('an entry of no element');
    const cells = [
      item.code,
      item.name,
      element.name,
      entry.title,
      cellText(entry.formed),
      cellText(entry.changed),
      cellText(entry.published),
    ];
    for (const [, field] of used) {
      const value = entry[field];
      cells.push(typeof value === 'string' ? value : cellText(value));
    }
    lines.push(cells.join(','));
  }
  return `${lines.join('\n')}\n`;
}

function calendarText({ local: { off, worked } }: Case): string {
  const year = (off[0] ?? worked[0] ?? '').slice(0, 4);
  const lines = [
    'years:',
    `  - year: ${year}`,
    '    document: 甲县关于地方节日放假的通知',
    off.length === 0 ? '    holidays: []' : '    holidays:',
  ];
  for (const at of off) lines.push(`      - {name: 甲县节日, from: "${at}", until: "${at}"}`);
  lines.push(worked.length === 0 ? '    makeUpDays: []' : '    makeUpDays:');
  for (const at of worked) lines.push(`      - {day: "${at}", for: 甲县节日}`);
  return `${lines.join('\n')}\n`;
}

export function asFiles(of: Case): CaseFiles {
  const { off, worked } = of.local;
  return {
    asOf: iso(of.asOf),
    files: {
      'catalog.yaml': catalogText(of),
      'profile.yaml': profileText(of),
      'list.csv': listText(of),
      ...(off.length + worked.length === 0 ? {} : { 'calendar.yaml': calendarText(of) }),
    },
  };
}
