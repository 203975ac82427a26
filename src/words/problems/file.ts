import { soughtExtensions } from '../../model/list-extensions.ts';
import { problemText } from './problem.ts';

/** Files that cannot be opened, found or written. */
export const fileProblems = {
  'file/not-found': problemText<{ file: string; nearest?: string | undefined }>({
    says: {
      zh: ({ file }) => `找不到文件“${file}”。`,
      en: ({ file }) => `No such file: "${file}".`,
    },
    fix: {
      zh: ({ nearest }) => (nearest === undefined ? '请检查路径和文件名。' : `是否指“${nearest}”？`),
      en: ({ nearest }) =>
        nearest === undefined ? 'Check the path and the name.' : `Did you mean "${nearest}"?`,
    },
  }),
  'file/unreadable': problemText<{ file: string; reason: string }>({
    says: {
      zh: ({ file, reason }) => `无法读取“${file}”（${reason}）。`,
      en: ({ file, reason }) => `Cannot read "${file}" (${reason}).`,
    },
  }),
  'file/is-folder': problemText<{ file: string }>({
    says: {
      zh: ({ file }) => `“${file}”是文件夹，不是文件。`,
      en: ({ file }) => `"${file}" is a folder, not a file.`,
    },
  }),
  'file/changed': problemText<{ file: string }>({
    says: {
      zh: ({ file }) => `“${file}”在读取过程中被改动，变短了。`,
      en: ({ file }) => `"${file}" was changed while it was read: it became shorter.`,
    },
    fix: {
      zh: () => '等导出或者同步结束后再检查一遍。',
      en: () => 'Run again when the export or the synchronisation has ended.',
    },
  }),
  'file/no-text': problemText<{ file: string }>({
    says: {
      zh: ({ file }) => `“${file}”的编码不是 UTF-8、UTF-16，也不是 GB 18030，读不出文字。`,
      en: ({ file }) => `"${file}" is no text in UTF-8, UTF-16 or GB 18030.`,
    },
    fix: { zh: () => '请另存为 UTF-8。', en: () => 'Save it as UTF-8.' },
  }),
  'file/unwritable': problemText<{ file: string; reason: string }>({
    says: {
      zh: ({ file, reason }) => `无法写入“${file}”（${reason}），未留下不完整的文件。`,
      en: ({ file, reason }) => `Cannot write "${file}" (${reason}); nothing half-written was left.`,
    },
  }),
  'file/output-failed': problemText<{ reason: string }>({
    says: {
      zh: ({ reason }) => `写标准输出失败（${reason}），输出不完整。`,
      en: ({ reason }) => `Writing to standard output failed (${reason}); what was written is incomplete.`,
    },
  }),
  'file/folder-without-lists': problemText<{ folder: string }>({
    says: {
      zh: ({ folder }) => `文件夹“${folder}”里没有可读的清单。`,
      en: ({ folder }) => `The folder "${folder}" holds no list that can be read.`,
    },
    fix: {
      zh: () => `清单的扩展名应为 ${soughtExtensions('、')}。`,
      en: () => `The name of a list ends in one of ${soughtExtensions(', ')}.`,
    },
  }),
  'file/exists': problemText<{ file: string }>({
    says: {
      zh: ({ file }) => `“${file}”已经存在，没有覆盖，也没有写入任何文件。`,
      en: ({ file }) => `"${file}" exists; it was not overwritten, and nothing was written.`,
    },
    fix: {
      zh: () => '请换一个文件夹，或者先移走这个文件。',
      en: () => 'Choose another folder, or move the file away.',
    },
  }),
  'file/no-match': problemText<{ pattern: string }>({
    says: {
      zh: ({ pattern }) => `没有文件符合“${pattern}”。`,
      en: ({ pattern }) => `No file matches "${pattern}".`,
    },
    fix: { zh: () => '请检查路径和通配符。', en: () => 'Check the path and the pattern.' },
  }),
  'file/input-too-long': problemText<{ most: number }>({
    says: {
      zh: ({ most }) => `标准输入超过 ${most} 字节。`,
      en: ({ most }) => `Standard input is longer than ${most} bytes.`,
    },
    fix: { zh: () => '请存成文件后给出文件名。', en: () => 'Save it to a file and name the file.' },
  }),
} as const;
