import type { Language } from '../../model/language.ts';
import { soughtExtensions } from '../../model/list-extensions.ts';
import { problemText } from './problem.ts';

/** What helps against a reason of the file system, by its code. */
const remedies: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EBUSY: {
    zh: '文件正在 Excel 或 WPS 中打开的，请先关闭，再运行一次。',
    en: 'If Excel or WPS has the file open, close it there and run again.',
  },
  EACCES: {
    zh: '文件正在 Excel 或 WPS 中打开的，请先关闭；否则检查文件和文件夹的权限。',
    en: 'If Excel or WPS has the file open, close it there; else check the rights to the file and its folder.',
  },
  ENOSPC: { zh: '磁盘已满，请腾出空间。', en: 'The disk is full: make room.' },
  ETXTBSY: {
    zh: '文件正被另一个程序使用，请先关闭那个程序。',
    en: 'Another program uses the file: close that first.',
  },
  EROFS: { zh: '该磁盘只能读，请写到别处。', en: 'The disk can only be read: write elsewhere.' },
  ENAMETOOLONG: { zh: '文件名太长，请改短。', en: 'The name is too long: shorten it.' },
};
const other = {
  zh: '检查路径和权限，或换一个文件夹。',
  en: 'Check the path and the rights, or take another folder.',
};

/** EPERM is what Windows says of a file that another program holds, as of one without rights. */
const remedyOf = (reason: string, language: Language): string =>
  (remedies[reason === 'EPERM' ? 'EACCES' : reason] ?? other)[language];

const remedy = {
  zh: ({ reason }: { reason: string }) => remedyOf(reason, 'zh'),
  en: ({ reason }: { reason: string }) => remedyOf(reason, 'en'),
};

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
    fix: remedy,
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
    fix: remedy,
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
  'file/two-profiles': problemText<{ first: string; second: string }>({
    says: {
      zh: ({ first, second }) => `几份清单旁各有一个配置文件：“${first}”和“${second}”。`,
      en: ({ first, second }) => `The lists have different profiles beside them: "${first}" and "${second}".`,
    },
    fix: {
      zh: () => '请用 -p 指定一个，或用 --agencies 逐个单位检查。',
      en: () => 'Name one with -p, or check agency by agency with --agencies.',
    },
  }),
  'file/input-too-long': problemText<{ most: number }>({
    says: {
      zh: ({ most }) => `标准输入超过 ${most} 字节。`,
      en: ({ most }) => `Standard input is longer than ${most} bytes.`,
    },
    fix: { zh: () => '请存成文件后给出文件名。', en: () => 'Save it to a file and name the file.' },
  }),
} as const;
