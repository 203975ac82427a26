import type { Bilingual } from '../../model/language.ts';

/** Words of `mulu explain` where it is the handbook. */
export const handbookWords = {
  title: { zh: 'mulu 手册', en: 'The mulu handbook' },
  words: { zh: '用语', en: 'Words' },
  outcomes: { zh: '结论', en: 'Outcomes' },
  reasons: { zh: '判断的原因', en: 'Reasons' },
  limits: { zh: '时限的种类', en: 'Kinds of limits' },
  rules: { zh: '规则', en: 'Rules' },
  problems: { zh: '输入错误的代码', en: 'Codes of problems' },
  items: { zh: '目录事项', en: 'Items of the catalog' },
  outcome: { zh: '结论', en: 'Outcome' },
  settle: { zh: '怎样补齐', en: 'What settles it' },
  printed: { zh: '原文如', en: 'Printed like' },
  footer: {
    zh: '由 mulu explain --all 生成，与程序所用的文字同源。',
    en: 'Written by mulu explain --all from the texts that the program itself uses.',
  },
  all: {
    zh: '写出整本手册：terminal、markdown、html，可写 html=文件',
    en: 'the whole handbook: terminal, markdown or html; html=FILE writes it',
  },
} as const satisfies Record<string, Bilingual>;
