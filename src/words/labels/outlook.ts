import type { Bilingual, BilingualOf } from '../../model/language.ts';
import type { PriorityGround } from '../../model/outlook.ts';

/** Why something is to be mended before the rest. */
export const priorityGrounds: Readonly<Record<PriorityGround, Bilingual>> = {
  privacy: { zh: '涉及个人信息', en: 'personal data is exposed' },
  veto: { zh: '检查中可单项否决', en: 'inspectors may veto on it alone' },
  statutory: { zh: '条例直接要求', en: 'the Regulation itself demands it' },
  'long-overdue': { zh: '逾期已久', en: 'long overdue' },
  'quick-to-mend': { zh: '改起来快', en: 'quickly mended' },
  'whole-item-missing': { zh: '应有而没有', en: 'owed and absent' },
};

export const outlookWords = {
  priorities: { zh: '先改这些', en: 'What to fix first' },
  rank: { zh: '次序', en: 'Rank' },
  grounds: { zh: '理由', en: 'because' },
  forecast: { zh: '今后 30 天到期', en: 'Due in the next 30 days' },
  nothingDue: { zh: '今后 30 天没有到期的公开事项。', en: 'Nothing falls due in the next 30 days.' },
  dueOn: { zh: '应公开日期', en: 'Due on' },
  daysLeft: { zh: '剩余天数', en: 'Days left' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const outlookSentences = {
  inDays: {
    zh: ({ days }) => (days === 0 ? '今天' : days === 1 ? '明天' : `还有 ${days} 天`),
    en: ({ days }) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  } satisfies BilingualOf<{ days: number }>,
  morePriorities: {
    zh: ({ count }) => `其余 ${count} 组见问题清单。`,
    en: ({ count }) => `${count} more stand in the list of findings.`,
  } satisfies BilingualOf<{ count: number }>,
  moreDuties: {
    zh: ({ count }) => `另有 ${count} 项，见 --format ics=FILE 或 html=FILE。`,
    en: ({ count }) => `${count} more: --format ics=FILE or html=FILE.`,
  } satisfies BilingualOf<{ count: number }>,
} as const;
