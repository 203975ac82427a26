import type { Bilingual, BilingualOf } from '../../model/language.ts';

/** Words on the days of a drawn count. */
export const countWords = {
  start: { zh: '起算日', en: 'from' },
  rest: { zh: '休', en: 'rest' },
  'make-up': { zh: '班', en: 'worked' },
  due: { zh: '截止', en: 'due' },
  published: { zh: '公开', en: 'published' },
  late: {
    zh: (number: number) => `超期${number}`,
    en: (number: number) => `late ${number}`,
  },
  number: {
    zh: (number: number) => `第${number}日`,
    en: (number: number) => `day ${number}`,
  },
} as const satisfies Record<string, Bilingual | BilingualOf<number>>;
