import { problemText } from './problem.ts';

/** What keeps a workshop from being made, and papers from being marked. */
export const demoProblems = {
  'demo/unknown-fault': problemText<{ text: string; known: string; nearest?: string | undefined }>({
    says: {
      zh: ({ text }) => `没有“${text}”这一类问题。`,
      en: ({ text }) => `There is no kind of fault "${text}".`,
    },
    fix: {
      zh: ({ known, nearest }) => `${nearest === undefined ? '' : `是否指“${nearest}”？`}可选：${known}。`,
      en: ({ known, nearest }) =>
        `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}Known: ${known}.`,
    },
  }),
  'demo/unknown-lesson': problemText<{ text: string; known: string; nearest?: string | undefined }>({
    says: {
      zh: ({ text }) => `没有“${text}”这一课。`,
      en: ({ text }) => `There is no lesson "${text}".`,
    },
    fix: {
      zh: ({ known, nearest }) => `${nearest === undefined ? '' : `是否指“${nearest}”？`}可选：${known}。`,
      en: ({ known, nearest }) =>
        `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}Known: ${known}.`,
    },
  }),
  'demo/bad-fault-count': problemText<{ text: string }>({
    says: {
      zh: ({ text }) => `“${text}”没有写明埋设几处。`,
      en: ({ text }) => `"${text}" does not say how many to plant.`,
    },
    fix: {
      zh: () => '写成 late=5,missing=3，数目为0至99。',
      en: () => 'Write late=5,missing=3 with whole numbers from 0 to 99.',
    },
  }),
  'demo/no-room-for-fault': problemText<{ fault: string; left: number; catalog: string }>({
    says: {
      zh: ({ fault, left, catalog }) => `目录“${catalog}”中放不下这么多“${fault}”，还差${left}处。`,
      en: ({ fault, left, catalog }) =>
        `The catalog "${catalog}" has no room for ${left} more of "${fault}".`,
    },
    fix: {
      zh: () => '请减少数目，换一个目录，或用 --difficulty hard 扩大清单。',
      en: () => 'Ask for fewer, take another catalog, or enlarge the list with --difficulty hard.',
    },
  }),
  'demo/nothing-to-play': problemText<{ catalog: string }>({
    says: {
      zh: ({ catalog }) => `目录“${catalog}”中没有能出题的事项。`,
      en: ({ catalog }) => `The catalog "${catalog}" has no item that an exercise can be made of.`,
    },
    fix: {
      zh: () => '请换一个目录，或在事项下写明公开内容和时限。',
      en: () => 'Take another catalog, or write elements and limits below its items.',
    },
  }),
  'demo/folder-taken': problemText<{ folder: string; count: number; file: string }>({
    says: {
      zh: ({ folder, count, file }) =>
        `“${folder}”中已有${count}个同名文件（如“${file}”），没有覆盖，也没有写入任何文件。`,
      en: ({ folder, count, file }) =>
        `"${folder}" holds ${count} files of these names (such as "${file}"); none was overwritten, and nothing was written.`,
    },
    fix: {
      zh: () => '请换一个文件夹，或者先移走这些文件。',
      en: () => 'Choose another folder, or move the files away.',
    },
  }),
  'demo/not-a-key': problemText<Record<never, never>>({
    says: {
      zh: () => '不是 mulu demo 写出的答案文件。',
      en: () => 'This is no key that mulu demo wrote.',
    },
    fix: {
      zh: () => '请给出讲师文件夹中的 key.json。',
      en: () => 'Give the key.json of the trainer’s folder.',
    },
  }),
  'demo/not-a-paper': problemText<Record<never, never>>({
    says: {
      zh: () => '其中没有试卷号，不是练习卷。',
      en: () => 'It has no paper number: it is no exercise.',
    },
    fix: {
      zh: () => '请交回 participants 中的卷子，第一张表的“试卷 01-……”一行不要删除。',
      en: () =>
        'Hand in the workbook of the participants’ folder; keep the line "Paper 01-…" of its first sheet.',
    },
  }),
  'demo/no-answer-column': problemText<Record<never, never>>({
    says: {
      zh: () => '卷子中没有“有何问题”列，无法批改。',
      en: () => 'The paper has no column "What is wrong": there is nothing to mark.',
    },
    fix: {
      zh: () => '列可以移动、可以增加，但“有何问题”这一列名不要改动。',
      en: () => 'Columns may be moved and added; keep the heading "What is wrong".',
    },
  }),
  'demo/other-key': problemText<{ paper: string; key: string }>({
    says: {
      zh: ({ paper, key }) => `试卷 ${paper} 不在答案“${key}”中：是另一次培训的卷子。`,
      en: ({ paper, key }) => `Paper ${paper} is not in the key "${key}": it is of another workshop.`,
    },
    fix: {
      zh: () => '请用 --key 给出与卷子同时生成的 key.json。',
      en: () => 'Name the key.json that was made with it: --key FILE.',
    },
  }),
  'demo/other-seed': problemText<{ paper: string; seed: number }>({
    says: {
      zh: ({ paper, seed }) => `试卷 ${paper} 不是用种子${seed}出的课程卷子。`,
      en: ({ paper, seed }) => `Paper ${paper} is not of a lesson with the seed ${seed}.`,
    },
    fix: {
      zh: () => '请按讲师所说填好种子和目录，再放入卷子。',
      en: () => 'State the seed and the catalog that the trainer says, and drop the paper again.',
    },
  }),
  'demo/paper-twice': problemText<{ number: number; other: string }>({
    says: {
      zh: ({ number, other }) => `试卷 ${number} 已由“${other}”交过，这一份没有批改。`,
      en: ({ number, other }) =>
        `Paper ${number} was handed in as "${other}" already; this one was not marked.`,
    },
    fix: {
      zh: () => '每人一个试卷号；同一人交了两份的，只留一份。',
      en: () => 'Give each participant a number of their own; of two by one person keep one.',
    },
  }),
} as const;
