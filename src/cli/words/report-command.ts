import type { Bilingual } from '../../model/language.ts';

/** Options of `mulu report`, and those of `mulu check` that look at saved reports. */
export const reportOptionTexts = {
  detail: {
    zh: '终端显示多少：summary 一屏（默认）、all 全部',
    en: 'how much the terminal shows: summary (one screen, the default) or all',
  },
  savedReports: {
    zh: '用 --format json=文件 保存的报告，可用通配符',
    en: 'reports saved with --format json=FILE, globs allowed',
  },
  baseline: {
    zh: '以前保存的 JSON 报告：逐条标明新增、已整改、仍存在、反复出现（可重复）',
    en: 'earlier JSON report: marks what is new, fixed, still there or back again (repeatable)',
  },
  trend: {
    zh: '按检查日排列这些报告，显示变化（terminal、html、json）',
    en: 'the course of these reports over time (terminal, html, json)',
  },
  ledger: {
    zh: '以前的整改台账：按问题带入填写的整改措施、时限、责任人、状态、备注，并建议新的状态',
    en: 'earlier ledger: carries over what officers wrote, by gap, and proposes the new status',
  },
  annotate: {
    zh: '把清单原样另存为此文件，并在有问题的单元格上标色、加批注，末尾加一张核对结果表',
    en: 'the list itself again in this file, with a colour and a comment on each cell concerned and one more sheet',
  },
  letters: {
    zh: '每个责任单位一份整改通知（docx）写入此文件夹；与 --agencies 同用时每个单位一份',
    en: 'folder for a rectification notice to each section (docx); with --agencies to each agency',
  },
  letterTemplate: {
    zh: '整改通知的文字（YAML），代替自带的',
    en: 'wording of the notices (YAML), in the place of the shipped one',
  },
  agencies: {
    zh: '单位名册（YAML）：逐个单位检查，给出记分表（terminal、html、xlsx、json）',
    en: 'file of agencies (YAML): checks each and makes a scoreboard (terminal, html, xlsx, json)',
  },
  scoring: { zh: '评分办法文件（默认用自带的）', en: 'file of the scoring (default: the shipped one)' },
  shard: { zh: '只查第 I 片，共 N 片：I/N', en: 'only part I of N of the agencies: I/N' },
  ledgers: {
    zh: '每个单位的整改台账（xlsx）写入此文件夹',
    en: 'folder for the ledger of each agency (xlsx)',
  },
  reports: {
    zh: '每个单位的完整报告（json）写入此文件夹，下次可作 --baseline',
    en: 'folder for the whole report of each agency (json), a --baseline for next time',
  },
  merge: {
    zh: '合并各分片（--shard）保存的 JSON 记分表',
    en: 'merge the JSON scoreboards of shards (--shard)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Where to say what an option cannot say for several agencies. */
export const agenciesHint: Bilingual = {
  zh: '请在单位名册中为每个单位写明（lists、profile、declarations、mapping）。',
  en: 'Write it for each agency in the file of agencies (lists, profile, declarations, mapping).',
};
