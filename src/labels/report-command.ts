import type { Bilingual } from '../model/language.ts';

/** Options of `mulu report`, and those of `mulu check` that look at saved reports. */
export const reportOptionTexts = {
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
  merge: {
    zh: '合并各分片（--shard）保存的 JSON 记分表',
    en: 'merge the JSON scoreboards of shards (--shard)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
