import type { Bilingual, BilingualOf } from '../model/language.ts';

/** Words that are in the page itself: `data-word` in page.html names them. */
export const pageWords = {
  title: { zh: '目录 mulu：政务公开差距检查', en: 'mulu: what was not published' },
  offline: {
    zh: '全部在本机完成：清单不上传，页面不联网，也不保存任何内容。',
    en: 'All is done on this computer: no list is sent anywhere, the page asks no network, and nothing is kept.',
  },
  language: { zh: '语言 Language', en: 'Language 语言' },
  filesHeading: { zh: '一、放入公开清单', en: '1. The publication lists' },
  filesHelp: {
    zh: '把清单（xlsx、xls、et、ods、csv、zip 等）拖到这里，或者点按钮选择。可以一起放入：本地印发的目录表（Word、Excel），上次带走的单位配置等 YAML 文件，上次的检查结果（JSON，用来看哪些已整改、哪些是新问题）。',
    en: 'Drop lists here (xlsx, xls, et, ods, csv, zip and others) or choose them. These can come along: the catalog table of your locality (Word, Excel), the profile and other YAML files of last time, and last time’s result (JSON), which shows what was mended and what is new.',
  },
  choose: { zh: '选择文件…', en: 'Choose files…' },
  restart: { zh: '全部移除，重新开始', en: 'Remove all and start anew' },
  seenHeading: { zh: '二、清单读成了什么', en: '2. What the lists were recognised as' },
  choicesHeading: { zh: '三、对照什么检查', en: '3. What to check against' },
  catalog: { zh: '标准目录', en: 'Catalog' },
  agency: { zh: '单位', en: 'Agency' },
  agencyHelp: {
    zh: '取自配置文件或清单中的填报单位，可以修改。',
    en: 'From the profile or the unit that the list names; may be changed.',
  },
  from: { zh: '检查期间起日', en: 'Period from' },
  to: { zh: '检查期间止日', en: 'Period to' },
  periodHelp: {
    zh: '留空则按配置文件；配置文件也没有写的，按清单中最早和最晚的日期。',
    en: 'Left empty: as the profile says, else the first and the last day in the list.',
  },
  asOf: { zh: '以哪一天为准判断', en: 'Day of judgement' },
  check: { zh: '开始检查', en: 'Check' },
  cancel: { zh: '取消', en: 'Cancel' },
  problemsHeading: { zh: '需要先处理的问题', en: 'What has to be mended first' },
  warningsHeading: { zh: '请留意', en: 'Please note' },
  reportHeading: { zh: '四、差距报告', en: '4. The gap report' },
  alone: {
    zh: '在新窗口中打开报告（打印请从那里打印）',
    en: 'Open the report in a window of its own (print it from there)',
  },
  takeHeading: { zh: '六、带走结果', en: '6. Take the results home' },
  takeHelp: {
    zh: '关闭页面后不再保留，请把需要的文件存下来。单位配置下次与清单一起放入，就不必重填；命令行也读同样的文件。',
    en: 'Nothing is kept once the page is closed: save what you need. Drop the profile with the list next time and nothing has to be said again; the command line reads the same files.',
  },
  reportFrame: { zh: '差距报告', en: 'Gap report' },
  remove: { zh: '移除', en: 'Remove' },
  role: { zh: '用作', en: 'Use as' },
  allDropped: { zh: '放入的全部目录', en: 'all catalogs that were dropped' },
  byProfile: { zh: '配置文件写明的目录', en: 'the catalogs that the profile names' },
  reading: { zh: '正在读取清单…', en: 'Reading the lists…' },
  making: {
    zh: '报告已完成，正在准备可以带走的文件…',
    en: 'The report is ready; the files to take home are being made…',
  },
  stopped: { zh: '已取消。', en: 'Cancelled.' },
  broken: {
    zh: 'mulu 自身出错，请把下面的文字发给维护者：',
    en: 'An error of mulu itself; please send this to its maintainers:',
  },
  noLists: { zh: '还没有可读的清单。', en: 'There is no list yet.' },
  sheets: { zh: '各工作表的列', en: 'Columns of each sheet' },
  heading: { zh: '表头', en: 'Heading' },
  meaning: { zh: '读作', en: 'Read as' },
  how: { zh: '依据', en: 'Why' },
  samples: { zh: '例', en: 'Examples' },
  naming: { zh: '表头的叫法特别、没有认出来的，在这里指定', en: 'Name a heading that was not recognised' },
  nameColumn: { zh: '指定', en: 'Name it' },
  undo: { zh: '撤销', en: 'Undo' },
  byItself: { zh: '恢复自动识别', en: 'as recognised' },
} as const satisfies Record<string, Bilingual>;

/** What a file can be used as. */
export const roleWords = {
  list: { zh: '公开清单', en: 'publication list' },
  profile: { zh: '单位配置', en: 'profile' },
  mapping: { zh: '对应关系', en: 'mapping' },
  declarations: { zh: '申报与豁免', en: 'declarations' },
  calendar: { zh: '补充节假日', en: 'calendar' },
  catalog: { zh: '标准目录', en: 'catalog' },
  table: { zh: '目录表（导入）', en: 'catalog table, to be imported' },
  baseline: { zh: '上次的检查结果', en: 'earlier result' },
  unused: { zh: '不使用', en: 'not used' },
} as const satisfies Record<string, Bilingual>;

/** What each file to be taken home is called on its button. */
export const downloadWords: Readonly<Record<string, Bilingual>> = {
  html: { zh: '差距报告（网页）', en: 'Report (HTML)' },
  xlsx: { zh: '整改台账（Excel）', en: 'Ledger (Excel)' },
  docx: { zh: '整改通知（Word）', en: 'Rectification notices (Word)' },
  annotated: { zh: '批注后的原表（Excel）', en: 'Your list, annotated (Excel)' },
  csv: { zh: '问题明细（CSV）', en: 'Findings (CSV)' },
  json: { zh: '完整结果（JSON，下次作对比）', en: 'Whole result (JSON, to compare with next time)' },
  profile: { zh: '单位配置', en: 'Profile' },
  mapping: { zh: '对应关系', en: 'Mapping' },
  declarations: { zh: '申报与豁免', en: 'Declarations' },
  catalog: { zh: '导入的目录', en: 'Imported catalog' },
};

/** What its file is called. */
export const fileWords: Readonly<Record<string, Bilingual>> = {
  html: { zh: '差距报告', en: 'gap-report' },
  xlsx: { zh: '整改台账', en: 'ledger' },
  docx: { zh: '整改通知', en: 'notices' },
  annotated: { zh: '批注清单', en: 'annotated-list' },
  csv: { zh: '问题明细', en: 'findings' },
  json: { zh: '检查结果', en: 'report' },
};

/** Sentences with facts. */
export const pageSentences = {
  progress: {
    zh: ({ file, entries }: { file: string; entries: number }) => `正在检查“${file}”：已读 ${entries} 条`,
    en: ({ file, entries }: { file: string; entries: number }) =>
      `Checking "${file}": ${entries} entries read`,
  },
  tooLarge: {
    zh: ({ file, most }: { file: string; most: number }) =>
      `“${file}”超过 ${most} MB，页面不读这样大的文件，请使用命令行：mulu check "${file}"`,
    en: ({ file, most }: { file: string; most: number }) =>
      `"${file}" has more than ${most} MB; the page does not read so much. Use the command line: mulu check "${file}"`,
  },
  tooMany: {
    zh: ({ entries, most }: { entries: number; most: number }) =>
      `清单共 ${entries} 条，超过 ${most} 条：页面可能要算很久，建议使用命令行 mulu check。`,
    en: ({ entries, most }: { entries: number; most: number }) =>
      `The lists have ${entries} entries, more than ${most}: the page may take long. The command line, mulu check, is made for them.`,
  },
  removeFile: {
    zh: (file: string) => `移除“${file}”`,
    en: (file: string) => `Remove "${file}"`,
  },
  meaningOf: {
    zh: (heading: string) => `“${heading}”列读作`,
    en: (heading: string) => `Read the column "${heading}" as`,
  },
  imported: {
    zh: ({ table, file }: { table: string; file: string }) => `“${table}”已导入为目录 ${file}`,
    en: ({ table, file }: { table: string; file: string }) =>
      `"${table}" was imported as the catalog ${file}`,
  },
  roleOf: {
    zh: (file: string) => `“${file}”用作`,
    en: (file: string) => `Use "${file}" as`,
  },
} as const satisfies Record<string, BilingualOf<never>>;
