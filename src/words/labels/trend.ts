import type { Bilingual, BilingualOf } from '../../model/language.ts';

export const trendWords = {
  title: { zh: '政务公开差距变化', en: 'Gaps over time' },
  asOf: { zh: '检查日', en: 'As of' },
  gap: { zh: '问题事项', en: 'Items with gaps' },
  met: { zh: '达标事项', en: 'Items met' },
  coverage: { zh: '覆盖率', en: 'Coverage' },
  timeliness: { zh: '按时率', en: 'Timeliness' },
  findings: { zh: '问题', en: 'Findings' },
  added: { zh: '新增', en: 'New' },
  regressed: { zh: '反复', en: 'Back' },
  fixed: { zh: '整改', en: 'Fixed' },
  longest: { zh: '存在最久的问题', en: 'Longest standing' },
  item: { zh: '事项', en: 'Item' },
  problem: { zh: '问题描述', en: 'Problem' },
  firstSeen: { zh: '首次发现', en: 'First seen' },
  reports: { zh: '次数', en: 'Reports' },
  points: { zh: '历次检查', en: 'Report by report' },
  chart: { zh: '问题数与问题事项数的变化', en: 'Findings and items with gaps, by day of judgement' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const trendSentences = {
  verdict: {
    zh: ({ agency, reports, from, to, first, last }) =>
      `${agency}：${from} 至 ${to}，${reports} 次检查，问题由 ${first} 条变为 ${last} 条。`,
    en: ({ agency, reports, from, to, first, last }) =>
      `${agency}: ${reports} reports from ${from} to ${to}; findings went from ${first} to ${last}.`,
  } satisfies BilingualOf<{
    agency: string;
    reports: number;
    from: string;
    to: string;
    first: number;
    last: number;
  }>,
  standing: {
    zh: ({ firstSeen, reports }) => `${firstSeen} 首次发现，共 ${reports} 次`,
    en: ({ firstSeen, reports }) =>
      `first seen ${firstSeen} (${reports} ${reports === 1 ? 'report' : 'reports'})`,
  } satisfies BilingualOf<{ firstSeen: string; reports: number }>,
} as const;
