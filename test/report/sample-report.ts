/** An invented bureau's report, small enough to read and with every kind of finding; and a nasty one. */

import { forecastDuties, listPriorities } from '../../src/judge/engine/outlook.ts';
import { rules as allRules } from '../../src/judge/rules/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { nth } from '../../src/model/present.ts';
import type { GapReport, GroupSummary, ItemResult, OutcomeCounts } from '../../src/model/report.ts';
import { compareReports } from '../../src/report/compare/compare-reports.ts';
import { sampleFindings } from './sample-findings.ts';
import { sampleItems } from './sample-items.ts';

function countOutcomes(results: readonly { readonly outcome: ItemResult['outcome'] }[]): OutcomeCounts {
  const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
  return {
    total: results.length,
    met: count('met'),
    gap: count('gap'),
    pending: count('pending'),
    undetermined: count('undetermined'),
    exempt: count('exempt'),
    notApplicable: count('not-applicable'),
  };
}

function summarise(
  items: readonly ItemResult[],
  findings: readonly Finding[],
  keyOf: (item: ItemResult) => { code: string; name: string },
): GroupSummary[] {
  const groups = new Map<string, { name: string; items: ItemResult[] }>();
  for (const item of items) {
    const { code, name } = keyOf(item);
    const group = groups.get(code) ?? { name, items: [] };
    group.items.push(item);
    groups.set(code, group);
  }
  return [...groups].map(([code, group]) => ({
    code,
    name: group.name,
    items: countOutcomes(group.items),
    findings: findings.filter((finding) => group.items.some((item) => item.code === finding.item?.code))
      .length,
  }));
}

/** A report over these items and findings with figures that add up. */
export function buildReport(items: readonly ItemResult[], findings: readonly Finding[]): GapReport {
  const elements = items.flatMap((item) => item.elements);
  const counts = countOutcomes(elements);
  const rules = [...new Set(findings.map((finding) => finding.rule))];
  const catalog = {
    id: 'yunling-health',
    title: '云岭县卫生健康领域基层政务公开标准目录（试行）',
    version: '2024',
    issuer: '云岭县卫生健康局',
    document: '云卫健发〔2024〕12号',
    items: items.length,
    categories: 4,
    provenance: { verified: 3, 'local-list': 4, reconstructed: 5, excerpt: 0, document: 0 },
    provenanceNote: '本目录为演示虚构，事项名称取自公开发布的文本。',
    sha256: 'c'.repeat(64),
  };
  return {
    schemaVersion: '1.0',
    tool: { name: 'mulu', version: '0.1.0' },
    catalog,
    catalogs: [catalog],
    agency: '云岭县卫生健康局',
    period: { from: '2024-01-01', to: '2024-12-31', stated: true },
    asOf: '2025-01-20',
    calendar: {
      firstYear: 2004,
      lastYear: 2026,
      added: [],
      mendBy: '2025-01-26',
      namedDays: {
        '2025-01-01': 'rest',
        '2025-01-26': 'work',
        ...Object.fromEntries(
          ['01-28', '01-29', '01-30', '01-31', '02-01', '02-02', '02-03', '02-04'].map((day) => [
            `2025-${day}`,
            'rest' as const,
          ]),
        ),
        '2025-02-08': 'work',
      },
    },
    inputs: [
      {
        file: '2024年公开清单.xlsx',
        format: 'xlsx',
        sheets: [
          {
            name: '行政许可',
            headerRow: 3,
            headerDepth: 1,
            columns: [],
            rows: 212,
            entries: 208,
            hiddenRows: 0,
            dateForms: {},
          },
          {
            name: '其他',
            headerRow: 2,
            headerDepth: 1,
            columns: [],
            rows: 205,
            entries: 203,
            hiddenRows: 0,
            dateForms: {},
          },
        ],
        rows: 417,
        entries: 411,
        skipped: [
          {
            sheet: '行政许可',
            first: 1,
            last: 2,
            rows: 2,
            reason: 'title-row',
            text: '云岭县卫生健康局2024年公开清单',
          },
          { sheet: '行政许可', first: 212, last: 212, rows: 1, reason: 'total-row', text: '合计' },
        ],
        skippedRows: { 'title-row': 3, header: 2, 'total-row': 1 },
        anomalies: { 'impossible-date': 1 },
        sha256: 'a'.repeat(64),
        notes: [],
      },
    ],
    summary: {
      items: countOutcomes(items),
      elements: counts,
      coverage: {
        numerator: counts.met,
        denominator: counts.met + counts.gap,
        undetermined: counts.undetermined,
      },
      timeliness: { numerator: 88, denominator: 95, undetermined: 12 },
      byCategory: summarise(items, findings, (item) => ({ code: item.category, name: item.categoryName })),
      bySubject: summarise(items, findings, (item) => ({
        code: item.section ?? item.subject,
        name: item.section ?? item.subject,
      })),
      reasons: [
        { reason: 'no-entry-for-event', elements: 3, items: 3 },
        { reason: 'limit-without-number', elements: 1, items: 1 },
      ],
      entries: { total: 411, matched: 382, category: 6, unmatched: 23, outOfPeriod: 4 },
    },
    items,
    findings,
    rules: rules.map((id) => {
      const listed = findings.filter((finding) => finding.rule === id);
      return { id, severity: nth(listed, 0).severity, count: listed.length, listed: listed.length };
    }),
    tailoring: [{ item: '0402', change: 'excluded', reason: '本县不设疾病预防控制中心分中心' }],
    unmatched: [
      {
        file: '2024年公开清单.xlsx',
        sheet: '其他',
        row: 77,
        title: '我县召开2024年卫生健康工作会议',
        reason: 'news',
        columnPath: '工作动态',
        suggestions: [],
      },
      {
        file: '2024年公开清单.xlsx',
        sheet: '其他',
        row: 91,
        title: '云岭县家庭医生签约服务实施方案',
        reason: 'unrecognised',
        suggestions: [{ code: '0301', name: '基本公共卫生服务', score: 0.62 }],
      },
    ],
    notChecked: [
      { what: 'content-quality' },
      { what: 'links' },
      { what: 'reconstructed-items', count: 5 },
      { what: 'truthfulness' },
      {
        what: 'limit-words',
        count: 2,
        limits: [{ printed: '公示5个工作日，无异议后', unread: ['无异议'], elements: 2 }],
      },
    ],
    priorities: listPriorities(findings, allRules),
    forecast: forecastDuties(items, '2025-01-20'),
  };
}

const built = buildReport(sampleItems, sampleFindings);

/** A quarter earlier: the delay of row 15 was not there yet, a guide was missing and has been mended since. */
const earlier: GapReport = {
  ...built,
  asOf: '2024-10-21',
  findings: [
    ...sampleFindings.filter(({ id }) => id !== 'late-publication:0101:result:5f3a'),
    {
      rule: 'missing-element',
      severity: 'error',
      id: 'missing-element:0303:guide',
      item: { catalog: 'yunling-health', code: '0303', name: '老年人健康管理', category: '03' },
      element: 'guide',
      elementName: '办事指南',
      subject: '云岭县卫生健康局',
    },
  ],
};

export const sampleReport: GapReport = {
  ...built,
  comparison: compareReports(built, [{ file: '2024-10.json', report: earlier }]),
  ledger: {
    file: '整改台账.xlsx',
    notes: [
      {
        id: 'missing-element:0101:guide',
        remedy: '由妇幼健康股补充办事指南',
        remedyDueOn: '2025-01-24',
        person: '王某',
        status: 'mending',
        remark: '已拟稿',
      },
    ],
    formerRows: [
      {
        id: 'late-publication:0103:result:7d10',
        settledOn: '2024-10-21',
        status: 'mended',
        cells: {
          category: '01 行政许可类事项',
          code: '0103',
          item: '公共场所卫生许可',
          element: '结果信息',
          problemType: '超期公开',
          problem: '“结果信息”应于2024-07-03前公开，至今未公开。',
          dueOn: '2024-07-03',
          subject: '综合监督股',
          person: '李某',
        },
      },
    ],
  },
};
