import type { Bilingual, BilingualOf } from '../../model/language.ts';
import type { ScorePart } from '../../model/scoreboard.ts';

export const scoreboardWords = {
  title: { zh: '政务公开记分表', en: 'Disclosure scoreboard' },
  ranking: { zh: '排名', en: 'Ranking' },
  rank: { zh: '名次', en: 'Rank' },
  agency: { zh: '单位', en: 'Agency' },
  score: { zh: '得分', en: 'Score' },
  grade: { zh: '等次', en: 'Grade' },
  gap: { zh: '问题事项', en: 'Items with gaps' },
  undetermined: { zh: '无法判定', en: 'Undetermined' },
  findings: { zh: '问题', en: 'Findings' },
  gate: { zh: '过关', en: 'Gate' },
  passed: { zh: '是', en: 'passed' },
  failed: { zh: '否', en: 'failed' },
  ledger: { zh: '整改台账', en: 'Ledger' },
  vetoes: { zh: '单项否决', en: 'Vetoes' },
  added: { zh: '新增', en: 'New' },
  regressed: { zh: '反复出现', en: 'Back again' },
  fixed: { zh: '已整改', en: 'Fixed' },
  category: { zh: '类别', en: 'Category' },
  heatMap: {
    zh: '类别与单位（问题事项、无法判定）',
    en: 'Category by agency (items with gaps, undetermined)',
  },
  method: { zh: '评分办法', en: 'How it is scored' },
  notApplicable: { zh: '不适用', en: 'n/a' },
  none: { zh: '无', en: 'none' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a part of a score is measured by. */
export const scoreMeasures: Readonly<Record<ScorePart['measure'], Bilingual>> = {
  coverage: { zh: '已公开要素占应公开要素的比例', en: 'elements met of elements owed' },
  timeliness: { zh: '按时公开的记录占可判断记录的比例', en: 'entries on time of entries that can be judged' },
  findings: { zh: '满分起扣，扣完为止', en: 'full marks less the deductions, never below 0' },
};

export const scoreboardSentences = {
  summary: {
    zh: ({ agencies, expected, asOf, grades }) =>
      `截至 ${asOf}，${agencies} 个单位${agencies === expected ? '' : `（名册共 ${expected} 个，这是其中一个分片）`}${grades === '' ? '' : `：${grades}`}。`,
    en: ({ agencies, expected, asOf, grades }) =>
      `${agencies} ${agencies === 1 ? 'agency' : 'agencies'} as of ${asOf}${agencies === expected ? '' : ` (a shard of ${expected})`}${grades === '' ? '' : `: ${grades}`}.`,
  } satisfies BilingualOf<{ agencies: number; expected: number; asOf: string; grades: string }>,
  part: {
    zh: ({ name, weight, measure }) => `${name} ${weight} 分：${measure}`,
    en: ({ name, weight, measure }) => `${name}, ${weight} points: ${measure}`,
  } satisfies BilingualOf<{ name: string; weight: number; measure: string }>,
  deductions: {
    zh: ({ rules }) => `每条扣分：${rules}`,
    en: ({ rules }) => `points lost for each: ${rules}`,
  } satisfies BilingualOf<{ rules: string }>,
  veto: {
    zh: ({ rule, atLeast }) => `${rule} ${atLeast} 条以上`,
    en: ({ rule, atLeast }) => `${rule} (${atLeast} or more)`,
  } satisfies BilingualOf<{ rule: string; atLeast: number }>,
  grade: {
    zh: ({ name, atLeast }) => `${name} ${atLeast} 分起`,
    en: ({ name, atLeast }) => `${name} from ${atLeast}`,
  } satisfies BilingualOf<{ name: string; atLeast: number }>,
  scaled: {
    zh: ({ total }) =>
      `不适用的部分不计，其余部分按比例折算为 ${total} 分；单项否决的列为最低等次，得分照列。`,
    en: ({ total }) =>
      `Parts that do not apply are left out and the others scaled to ${total}; a veto gives the lowest grade and leaves the score as it is.`,
  } satisfies BilingualOf<{ total: number }>,
  open: {
    zh: ({ items }) => `另有 ${items} 个事项无法判定，不计入得分：无法判定多的，得分说明的少。`,
    en: ({ items }) =>
      `${items} more ${items === 1 ? 'item is' : 'items are'} undetermined and in no score: where they are many, a score says little.`,
  } satisfies BilingualOf<{ items: number }>,
  shadeKey: {
    zh: () =>
      '问题事项数 +无法判定的事项数? / 事项总数；没有问题而有无法判定的，另用一种底色；“-”为没有这一类事项。',
    en: () =>
      'Items with gaps +undetermined ones? / all; where there is no gap, what is undetermined has a shade of its own; "-" is a category that the agency does not have.',
  } satisfies BilingualOf<void>,
  heatMapKey: {
    zh: () => '数字是问题事项数，“?”前是无法判定的事项数；“.”为两者都没有，“-”为没有这一类事项。',
    en: () =>
      'Figures count items with gaps, those before "?" the undetermined ones; "." is neither, "-" is a category that the agency does not have.',
  } satisfies BilingualOf<void>,
} as const;
