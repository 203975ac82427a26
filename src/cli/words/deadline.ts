import type { Bilingual, BilingualOf } from '../../model/language.ts';

/** Words of `mulu deadline`. */
export const deadlineLabels = {
  date: { zh: '起算日', en: 'date' },
  limit: { zh: '公开时限', en: 'limit' },
  reading: { zh: '时限读作：', en: 'read as: ' },
  format: {
    zh: '输出格式：terminal、html（画出月历的网页），可写 html=文件',
    en: 'terminal, or html: a page with the months drawn; html=FILE writes it',
  },
  noDueDay: {
    zh: '这一时限没有可以推算的截止日。',
    en: 'This limit has no due day that can be worked out.',
  },
  timeNotCounted: {
    zh: '按日计算的期限自起算日的次日起算，与时刻无关。',
    en: 'A limit in days is counted from the day after the date, whatever the time of day.',
  },
  remark: {
    zh: (text: string) => `注意：${text}`,
    en: (text: string) => `Note: ${text}`,
  },
  ignored: {
    zh: (words: string) => `未作为时限理解的字句：${words}`,
    en: (words: string) => `Words not read as part of a limit: ${words}`,
  },
} as const satisfies Record<string, Bilingual | BilingualOf<string>>;
