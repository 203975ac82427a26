import type { Bilingual, BilingualOf } from '../../model/language.ts';

export const diffWords = {
  nothing: { zh: '（无）', en: '(none)' },
  effect: { zh: '对本单位的影响', en: 'Effect on the agency' },
  item: { zh: '事项', en: 'Item' },
  before: { zh: '原', en: 'Before' },
  after: { zh: '新', en: 'After' },
  places: { zh: '处数', en: 'Places' },
  rule: { zh: '规则', en: 'Rule' },
  same: { zh: '两部目录没有实质差别。', en: 'The two catalogs do not differ in meaning.' },
  unchanged: { zh: '各事项的结论不变。', en: 'No verdict changes.' },
  list: {
    zh: '公开清单（可重复）：说明哪些结论会改变',
    en: 'publication list (repeatable): which verdicts would change',
  },
  format: { zh: '输出格式：terminal、markdown 或 json', en: 'terminal, markdown or json' },
  needsList: { zh: '只与 --list 同用', en: 'only with --list' },
} as const satisfies Record<string, Bilingual>;

export const diffSentences = {
  compared: {
    zh: ({ before, after, changes }) => `${before} → ${after}：${changes} 处差别`,
    en: ({ before, after, changes }) =>
      `${before} → ${after}: ${changes} ${changes === 1 ? 'difference' : 'differences'}`,
  } satisfies BilingualOf<{ before: string; after: string; changes: number }>,
  places: {
    zh: ({ count, items }) => `${count} 处：${items}`,
    en: ({ count, items }) => `${count} ${count === 1 ? 'place' : 'places'}: ${items}`,
  } satisfies BilingualOf<{ count: number; items: string }>,
  more: {
    zh: (count) => `等 ${count} 项`,
    en: (count) => `and ${count} more`,
  } satisfies BilingualOf<number>,
  changed: {
    zh: (count) => `${count} 个事项的结论改变：`,
    en: (count) => `The verdict on ${count} ${count === 1 ? 'item' : 'items'} changes:`,
  } satisfies BilingualOf<number>,
  findings: {
    zh: ({ rule, before, after }) => `${rule}：${before} 处 → ${after} 处`,
    en: ({ rule, before, after }) => `${rule}: ${before} → ${after}`,
  } satisfies BilingualOf<{ rule: string; before: number; after: number }>,
};
