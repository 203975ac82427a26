import type { Bilingual, BilingualOf } from '../model/language.ts';

export const scoreboardWords = {
  title: { zh: '政务公开记分表', en: 'Disclosure scoreboard' },
  rank: { zh: '名次', en: 'Rank' },
  agency: { zh: '单位', en: 'Agency' },
  score: { zh: '得分', en: 'Score' },
  grade: { zh: '等次', en: 'Grade' },
  gap: { zh: '问题事项', en: 'Items with gaps' },
  findings: { zh: '问题', en: 'Findings' },
  vetoes: { zh: '单项否决', en: 'Vetoes' },
  heatMap: { zh: '类别与单位（问题事项数）', en: 'Category by agency (items with gaps)' },
  method: { zh: '评分办法', en: 'How it is scored' },
  notApplicable: { zh: '不适用', en: 'n/a' },
  none: { zh: '无', en: 'none' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const scoreboardSentences = {
  summary: {
    zh: ({ agencies, expected, asOf }) =>
      `截至 ${asOf}，${agencies} 个单位${agencies === expected ? '' : `（名册共 ${expected} 个，这是其中一个分片）`}。`,
    en: ({ agencies, expected, asOf }) =>
      `As of ${asOf}: ${agencies} agencies${agencies === expected ? '' : ` (a shard of ${expected})`}.`,
  } satisfies BilingualOf<{ agencies: number; expected: number; asOf: string }>,
  scaled: {
    zh: ({ total }) =>
      `不适用的部分不计，其余部分按比例折算为 ${total} 分；单项否决的列为最低等次，得分照列。`,
    en: ({ total }) =>
      `Parts that do not apply are left out and the others scaled to ${total}; a veto gives the lowest grade and leaves the score as it is.`,
  } satisfies BilingualOf<{ total: number }>,
} as const;
