import type { Bilingual, BilingualOf } from '../../model/language.ts';

/** Words of `catalog validate`. */
export const validationWords = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'note' },
  fix: { zh: '改法：', en: 'fix: ' },
  mended: { zh: '已修改', en: 'mended' },
  title: { zh: '目录校验', en: 'Catalog validation' },
  place: { zh: '位置', en: 'Place' },
  severity: { zh: '级别', en: 'Severity' },
  problem: { zh: '问题', en: 'Problem' },
} as const satisfies Record<string, Bilingual>;

/** What `--fix` changed, by kind. */
export const mendNames = {
  modeline: { zh: '加上编辑器识别行', en: 'line for editors added' },
  quotes: { zh: '加引号', en: 'quotes added' },
  digits: { zh: '全角数字改为半角', en: 'full-width digits narrowed' },
  date: { zh: '日期写法', en: 'form of the date' },
  spaces: { zh: '去掉行尾空白', en: 'blanks at the end of a line removed' },
  'line-end': { zh: '补文件末尾的换行', en: 'line end added at the end of the file' },
  'byte-order-mark': { zh: '去掉文件开头的 BOM', en: 'byte order mark removed' },
  tab: { zh: '制表符改为空格', en: 'tabs replaced by blanks' },
  'wide-blank': { zh: '全角空格改为空格', en: 'full-width blanks narrowed' },
  'wide-colon': { zh: '全角冒号改为半角', en: 'full-width colon narrowed' },
  'glued-colon': { zh: '冒号后补空格', en: 'blank added behind the colon' },
  'chinese-quotes': { zh: '中文引号改为英文引号', en: 'Chinese quotation marks straightened' },
  mark: { zh: '去掉文字中的 BOM', en: 'stray byte order mark removed' },
  'end-marker': { zh: '去掉开头的文档结束标记', en: 'leading end marker removed' },
} as const satisfies Record<string, Bilingual>;

/** Figures at the end of a run. */
export interface ValidationCounts {
  readonly files: number;
  readonly broken: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Files that `--fix` changed. */
  readonly mended: number;
  /** Verdicts that were remembered. */
  readonly remembered: number;
  /** YAML files that are none of mulu's. */
  readonly passedOver: number;
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const validationSentences = {
  valid: {
    zh: ({ file, items }) => `${file}：有效${items === undefined ? '' : `，${items} 个事项`}`,
    en: ({ file, items }) => `${file}: valid${items === undefined ? '' : `, ${plural(items, 'item')}`}`,
  } satisfies BilingualOf<{ file: string; items: number | undefined }>,
  counts: {
    zh: (counts) =>
      `校验 ${counts.files} 个文件：${counts.broken} 个有错误；错误 ${counts.errors} 处，警告 ${counts.warnings} 处，提示 ${counts.notes} 处。` +
      (counts.mended === 0 ? '' : `已修改 ${counts.mended} 个文件。`) +
      (counts.remembered === 0 ? '' : `其中 ${counts.remembered} 个沿用上次结果。`) +
      (counts.passedOver === 0 ? '' : `另有 ${counts.passedOver} 个 YAML 文件不是本程序的文件，未校验。`),
    en: (counts) =>
      `${plural(counts.files, 'file')} validated, ${counts.broken} with errors: ` +
      `${plural(counts.errors, 'error')}, ${plural(counts.warnings, 'warning')}, ${plural(counts.notes, 'note')}.` +
      (counts.mended === 0 ? '' : ` ${plural(counts.mended, 'file')} mended.`) +
      (counts.remembered === 0 ? '' : ` ${counts.remembered} from the cache.`) +
      (counts.passedOver === 0 ? '' : ` ${plural(counts.passedOver, 'other YAML file')} passed over.`),
  } satisfies BilingualOf<ValidationCounts>,
  hidden: {
    zh: (count) => `另有 ${count} 处未在标注中列出，见作业摘要或日志。`,
    en: (count) => `${count} more are not annotated; see the job summary or the log.`,
  } satisfies BilingualOf<number>,
  cut: {
    zh: (count) => `另有 ${count} 处未列出。`,
    en: (count) => `${count} more are not listed.`,
  } satisfies BilingualOf<number>,
  mend: {
    zh: ({ name, before, after }) =>
      before.trim() === '' || after === '' ? name : `${name}：${before} → ${after}`,
    en: ({ name, before, after }) =>
      before.trim() === '' || after === '' ? name : `${name}: ${before} → ${after}`,
  } satisfies BilingualOf<{ name: string; before: string; after: string }>,
};

/** Help of the command and its options. */
export const validationOptions = {
  globs: {
    zh: '目录文件、文件夹或通配符；不给时校验全部自带目录',
    en: 'catalog files, folders or globs; without any, all shipped catalogs',
  },
  format: {
    zh: '输出格式，可写成 格式=文件，可重复；默认 stylish。可选：',
    en: 'output format, or format=file; repeatable; default stylish. One of: ',
  },
  cache: {
    zh: '沿用内容未变的文件的上次结果，存放在此文件夹（默认 .mulu-cache）',
    en: 'reuse the verdicts of unchanged files, kept in this folder (default .mulu-cache)',
  },
  fix: {
    zh: '先修改可以放心修改的地方（引号、编辑器识别行、行尾空白、时限中的全角数字、日期写法），再校验',
    en: 'first mend what is safe (quotes, line for editors, blanks, full-width digits in limits, form of dates)',
  },
  failOn: {
    zh: '错误使退出码为 2；有此级别的其他问题时为 1：error、warning、info、never',
    en: 'errors exit 2; other problems of this severity exit 1: error, warning, info, never',
  },
} as const satisfies Record<string, Bilingual>;
