import { problemText } from './problem.ts';

type Nearest = { readonly nearest?: string | undefined };

/** Faults of a review workbook that was filled in and given back. */
export const reviewProblems = {
  'review/no-list': problemText<Record<never, never>>({
    says: {
      zh: () => '没有给出清单。',
      en: () => 'There is no list to review.',
    },
    fix: {
      zh: () => '请给出清单；读回填好的核定表用 --apply 文件。',
      en: () => 'Name a list; an answered review sheet goes with --apply FILE.',
    },
  }),
  'review/no-table': problemText<Record<never, never>>({
    says: {
      zh: () => '文件中没有带“核定结果”列的工作表。',
      en: () => 'No sheet of the file has an answer column (核定结果).',
    },
    fix: {
      zh: () => '请给出 mulu map 写出并填好的核定表，表头不要改动。',
      en: () => 'Give the workbook that mulu map wrote, with its headings as they were.',
    },
  }),
  'review/identity-lost': problemText<Record<never, never>>({
    says: {
      zh: () => '这一行的“标识（勿改）”缺失或者被改动，无法知道回答的是哪个问题。',
      en: () => 'The identity of this row is missing or changed: which question it answers is unknown.',
    },
    fix: {
      zh: () => '请从原核定表恢复这一格，或者重新运行 mulu map。',
      en: () => 'Restore the cell from the workbook as written, or run mulu map again.',
    },
  }),
  'review/unknown-answer': problemText<{ answer: string } & Nearest>({
    says: {
      zh: ({ answer }) => `核定结果“${answer}”不是目录中的事项或者类别。`,
      en: ({ answer }) => `The answer "${answer}" is no item or category of the catalog.`,
    },
    fix: {
      zh: ({ nearest }) => (nearest === undefined ? '请从下拉列表中选择。' : `是否指“${nearest}”？`),
      en: ({ nearest }) =>
        nearest === undefined ? 'Choose from the list of the cell.' : `Did you mean "${nearest}"?`,
    },
  }),
  'review/contradicting-answer': problemText<{ answer: string; code: string; other: string }>({
    says: {
      zh: ({ answer, code, other }) => `核定结果“${answer}”的编码是 ${code}，名称却是“${other}”的。`,
      en: ({ answer, code, other }) =>
        `The answer "${answer}" has the code ${code} and the name of "${other}".`,
    },
    fix: { zh: () => '请从下拉列表中重新选择。', en: () => 'Choose again from the list of the cell.' },
  }),
  'review/without-candidate': problemText<{ number: number }>({
    says: {
      zh: ({ number }) => `核定结果填了 ${number}，但这一行没有第 ${number} 个候选。`,
      en: ({ number }) => `The answer is ${number}, but the row has no candidate ${number}.`,
    },
  }),
  'review/unknown-element': problemText<{ text: string; item: string; known: string } & Nearest>({
    says: {
      zh: ({ text, item }) => `“${text}”不是“${item}”的公开要素。`,
      en: ({ text, item }) => `"${text}" is no element of "${item}".`,
    },
    fix: {
      zh: ({ nearest, known }) => (nearest === undefined ? `可选：${known}。` : `是否指“${nearest}”？`),
      en: ({ nearest, known }) => (nearest === undefined ? `Known: ${known}.` : `Did you mean "${nearest}"?`),
    },
  }),
  'review/elements-without-item': problemText<{ elements: string }>({
    says: {
      zh: ({ elements }) => `填了公开要素“${elements}”，但核定结果不是一个事项。`,
      en: ({ elements }) => `The elements "${elements}" are named, but the answer is no item.`,
    },
    fix: {
      zh: () => '请在核定结果中选择事项，或者清空公开要素。',
      en: () => 'Choose an item as the answer, or clear the elements.',
    },
  }),
  'review/unknown-reach': problemText<{ reach: string } & Nearest>({
    says: {
      zh: ({ reach }) => `适用范围“${reach}”无法识别。`,
      en: ({ reach }) => `"${reach}" is no range that an answer can hold for.`,
    },
    fix: {
      zh: ({ nearest }) =>
        nearest === undefined
          ? '可选：本栏目这类标题、各栏目这类标题、整个栏目、仅示例这一条。'
          : `是否指“${nearest}”？`,
      en: ({ nearest }) =>
        nearest === undefined
          ? 'Known: such titles in this column, such titles in any column, the whole column, the example alone.'
          : `Did you mean "${nearest}"?`,
    },
  }),
  'review/reach-without-column': problemText<Record<never, never>>({
    says: {
      zh: () => '这一行没有栏目，不能适用于“整个栏目”。',
      en: () => 'This row has no column path: its answer cannot hold for a whole column.',
    },
  }),
  'review/without-decider': problemText<Record<never, never>>({
    says: {
      zh: () => '有核定结果，没有核定人。',
      en: () => 'There is an answer, but nobody who decided it.',
    },
    fix: {
      zh: () => '请填写核定人，或者用 --by 给出。',
      en: () => 'Fill in who decided, or give a name with --by.',
    },
  }),
  'review/bad-date': problemText<{ text: string }>({
    says: {
      zh: ({ text }) => `核定日期“${text}”不是日期。`,
      en: ({ text }) => `The date of the decision "${text}" is no date.`,
    },
    fix: { zh: () => '请写成 2024-09-25 的形式。', en: () => 'Write it as 2024-09-25.' },
  }),
  'review/answered-twice': problemText<{ other: number }>({
    says: {
      zh: ({ other }) => `与第 ${other} 行针对同一范围，核定结果却不同。`,
      en: ({ other }) => `It holds for the same entries as row ${other}, with another answer.`,
    },
    fix: { zh: () => '请只保留一个。', en: () => 'Keep one of the two.' },
  }),
  'review/answer-incomplete': problemText<{
    answer: string;
    column: { readonly zh: string; readonly en: string };
  }>({
    says: {
      zh: ({ answer, column }) => `回答“${answer}”须填写“${column.zh}”。`,
      en: ({ answer, column }) => `The answer "${answer}" needs "${column.en}".`,
    },
    fix: { zh: () => '请补填这一格。', en: () => 'Fill in the cell.' },
  }),
  'review/unknown-settling': problemText<{ answer: string }>({
    says: {
      zh: ({ answer }) => `回答“${answer}”无法识别。`,
      en: ({ answer }) => `"${answer}" is no answer about an element.`,
    },
    fix: {
      zh: () => '可选：本期无此类事项、已在平台公开、依法不公开、移交其他机关。',
      en: () => 'Known: nothing happened, seen on the site, withheld by law, handed over.',
    },
  }),
  'review/unknown-ground': problemText<{ text: string }>({
    says: {
      zh: ({ text }) => `“${text}”不是《政府信息公开条例》第十四至十六条列出的依据。`,
      en: ({ text }) => `"${text}" is no ground of arts. 14 to 16 of the Regulation.`,
    },
    fix: { zh: () => '请从下拉列表中选择。', en: () => 'Choose from the list of the cell.' },
  }),
  'review/seen-event': problemText<Record<never, never>>({
    says: {
      zh: () => '这一要素因事而生，逐件公开，看到一个页面不能认定每一件都已公开。',
      en: () =>
        'This element is owed once something happened, one by one: a page that was seen does not prove it.',
    },
    fix: {
      zh: () => '没有发生的选“本期无此类事项”；已经公开的，把条目补进清单。',
      en: () => 'Choose that nothing happened, or add the entries to the list.',
    },
  }),
  'review/handed-over-twice': problemText<{ item: string; before: string; to: string }>({
    says: {
      zh: ({ item, before, to }) => `事项 ${item} 一处写移交“${before}”，一处写移交“${to}”。`,
      en: ({ item, before, to }) =>
        `The item ${item} is handed over to "${before}" in one row, to "${to}" in another.`,
    },
    fix: {
      zh: () => '一个事项只能移交一个机关，请改成一致。',
      en: () => 'Make them agree: an item goes to one body.',
    },
  }),
} as const;
