import type { Bilingual, BilingualOf } from '../../model/language.ts';

/** Help of `mulu demo`. */
export const demoOptions = {
  folder: { zh: '写到哪个文件夹（默认 mulu-demo）', en: 'folder to write to (default mulu-demo)' },
  lesson: {
    zh: '上哪一课：missing、make-up-day、two-limits、renumbered、news、not-owed、documents、periods，all 为全部',
    en: 'lesson to teach: missing, make-up-day, two-limits, renumbered, news, not-owed, documents, periods, or all',
  },
  seed: {
    zh: '种子：同一个数生成同一份练习（默认 1）',
    en: 'the same number makes the same exercise (default 1)',
  },
  catalog: { zh: '用哪个目录出题（默认 health-2019）', en: 'catalog to play (default health-2019)' },
  agency: { zh: '练习中单位的名称', en: 'name of the invented agency' },
  faults: {
    zh: '埋设哪些问题，如 late=5,missing=3（也可用中文名）；不写则每类都可能有',
    en: 'faults to plant, as late=5,missing=3 (or by Chinese names); else some of each kind',
  },
  difficulty: {
    zh: '难度：easy、medium、hard（默认 medium）',
    en: 'easy, medium or hard (default medium)',
  },
  participants: {
    zh: '出几份不同的卷子（默认 1）',
    en: 'papers to make, each with another seed (default 1)',
  },
  grade: { zh: '批改交回的卷子（可多份）', en: 'mark papers that were handed in' },
  key: {
    zh: '批改所用的答案（默认 文件夹/trainer/key.json）',
    en: 'key to mark with (default FOLDER/trainer/key.json)',
  },
  answers: { zh: '在屏幕上显示检查结果（含答案）', en: 'show the audit with the answers on the screen' },
} as const satisfies Record<string, Bilingual>;

/** What is said when the folders are written. */
export const demoWords = {
  made: {
    zh: ({ papers, planted }) => `共${papers}份卷子，埋设${planted}处问题。`,
    en: ({ papers, planted }) =>
      `${papers} ${papers === 1 ? 'paper' : 'papers'} with ${planted} planted faults.`,
  },
  handOut: {
    zh: ({ folder }) => `发给学员：${folder}（无答案）`,
    en: ({ folder }) => `For the participants: ${folder} (no answers)`,
  },
  keep: {
    zh: ({ folder }) => `讲师自留：${folder}（有答案）`,
    en: ({ folder }) => `For the trainer alone: ${folder} (answers)`,
  },
  agreed: {
    zh: () => '检查结果与答案完全一致。',
    en: () => 'The audit found all of them and nothing else.',
  },
  disagreed: {
    zh: ({ missed, unplanted }) => `检查结果与答案不一致：漏报${missed}处，多报${unplanted}处。`,
    en: ({ missed, unplanted }) =>
      `The audit and the answers disagree: ${missed} not found, ${unplanted} not planted.`,
  },
} as const satisfies Record<
  string,
  BilingualOf<{
    readonly papers: number;
    readonly planted: number;
    readonly folder: string;
    readonly missed: number;
    readonly unplanted: number;
  }>
>;
