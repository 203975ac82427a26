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
} as const;
