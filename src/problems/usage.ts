import { problemText } from './problem.ts';

/** Wrong command lines and files that cannot be opened. */
export const usageProblems = {
  'file/not-found': problemText<{ file: string; nearest?: string | undefined }>({
    says: {
      zh: ({ file }) => `找不到文件“${file}”。`,
      en: ({ file }) => `No such file: "${file}".`,
    },
    fix: {
      zh: ({ nearest }) => (nearest === undefined ? '请检查路径和文件名。' : `是否指“${nearest}”?`),
      en: ({ nearest }) =>
        nearest === undefined ? 'Check the path and the name.' : `Did you mean "${nearest}"?`,
    },
  }),
  'file/unreadable': problemText<{ file: string; reason: string }>({
    says: {
      zh: ({ file, reason }) => `无法读取“${file}”(${reason})。`,
      en: ({ file, reason }) => `Cannot read "${file}" (${reason}).`,
    },
  }),
  'file/is-folder': problemText<{ file: string }>({
    says: {
      zh: ({ file }) => `“${file}”是文件夹,不是文件。`,
      en: ({ file }) => `"${file}" is a folder, not a file.`,
    },
  }),
  'file/unwritable': problemText<{ file: string; reason: string }>({
    says: {
      zh: ({ file, reason }) => `无法写入“${file}”(${reason}),未留下不完整的文件。`,
      en: ({ file, reason }) => `Cannot write "${file}" (${reason}); nothing half-written was left.`,
    },
  }),
  'usage/unknown-catalog': problemText<{ id: string; known: string; nearest?: string | undefined }>({
    says: {
      zh: ({ id }) => `没有名为“${id}”的目录。`,
      en: ({ id }) => `There is no catalog "${id}".`,
    },
    fix: {
      zh: ({ known, nearest }) =>
        `${nearest === undefined ? '' : `是否指“${nearest}”?`}现有目录:${known};也可以给出 .yaml 文件。`,
      en: ({ known, nearest }) =>
        `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}Known catalogs: ${known}; a .yaml file works too.`,
    },
  }),
  'usage/bad-date': problemText<{ option: string; text: string }>({
    says: {
      zh: ({ option, text }) => `${option} 的值“${text}”不是日期。`,
      en: ({ option, text }) => `The value "${text}" of ${option} is not a date.`,
    },
    fix: {
      zh: () => '请写成 2024-09-25 的形式,且该日须存在。',
      en: () => 'Write it as 2024-09-25; the day must exist.',
    },
  }),
  'usage/period-reversed': problemText<{ from: string; to: string }>({
    says: {
      zh: ({ from, to }) => `检查期间的起日 ${from} 晚于止日 ${to}。`,
      en: ({ from, to }) => `The period starts (${from}) after it ends (${to}).`,
    },
  }),
} as const;
