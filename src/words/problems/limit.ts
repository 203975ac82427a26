import { problemText } from './problem.ts';

/** Printed time limits that cannot be read. Doubts about readable ones are the lint `doubtful-limit`. */
export const limitProblems = {
  'limit/unreadable': problemText<{
    printed: string;
    /** 0-based position in `printed` of the first words that were not understood. */
    at: number;
    rest: string;
    nearest?: string | undefined;
  }>({
    says: {
      zh: ({ printed, at, rest }) =>
        rest === ''
          ? `公开时限“${printed}”中没有可以识别的时限。`
          : `公开时限“${printed}”自第 ${at + 1} 个字起无法识别：“${rest}”。`,
      en: ({ printed, at, rest }) =>
        rest === ''
          ? `The time limit "${printed}" names no limit that can be read.`
          : `The time limit "${printed}" cannot be read from character ${at + 1} on: "${rest}".`,
    },
    fix: {
      zh: ({ nearest }) =>
        nearest === undefined
          ? '请照原文写明时限，或者在旁边用 rule 写出结构化的时限。'
          : `可参照的写法：“${nearest}”；原文如此的，在旁边用 rule 写出结构化的时限。`,
      en: ({ nearest }) =>
        nearest === undefined
          ? 'Write the limit as printed, or add a structured rule beside it.'
          : `A readable phrase near it: "${nearest}". If the print says so, add a structured rule beside it.`,
    },
  }),
} as const;
