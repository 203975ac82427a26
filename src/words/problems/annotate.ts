import { problemText } from './problem.ts';

/** Workbooks that cannot be handed back with notes. */
export const annotateProblems = {
  'annotate/one-workbook': problemText<{ count: number }>({
    says: {
      zh: ({ count }) => `--annotate 只能用于一份清单，现有 ${count} 份。`,
      en: ({ count }) => `--annotate takes one list, not ${count}.`,
    },
  }),
  'annotate/not-a-workbook': problemText<{ format: string }>({
    says: {
      zh: ({ format }) => `--annotate 只能批注 .xlsx 或 .xlsm 工作簿，这份是 ${format}。`,
      en: ({ format }) => `--annotate writes into .xlsx and .xlsm workbooks; this is ${format}.`,
    },
    fix: {
      zh: () => '请先另存为 .xlsx，再检查。',
      en: () => 'Save it as .xlsx first, then check that.',
    },
  }),
  'annotate/over-the-list': problemText<{ file: string }>({
    says: {
      zh: ({ file }) => `“${file}”就是清单本身，不会覆盖。`,
      en: ({ file }) => `"${file}" is the list itself, which is never overwritten.`,
    },
    fix: { zh: () => '请换一个文件名。', en: () => 'Choose another name.' },
  }),
  'annotate/unusual-package': problemText<{ part: string }>({
    says: {
      zh: ({ part }) => `工作簿的结构不常见（${part}），无法在不改动其他内容的前提下批注。`,
      en: ({ part }) =>
        `The workbook is built in an unusual way (${part}) and cannot be annotated without touching more.`,
    },
    fix: {
      zh: () => '请在 Excel 或 WPS 中打开后另存，再检查。',
      en: () => 'Open it in Excel or LibreOffice, save it, and check that.',
    },
  }),
} as const;
