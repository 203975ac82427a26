import { problemText } from './problem.ts';

/** Faults of the wording of notices. */
export const letterProblems = {
  'letter/unknown-place': problemText<{ name: string; nearest?: string | undefined; known: string }>({
    says: {
      zh: ({ name }) => `没有名为“{${name}}”的占位。`,
      en: ({ name }) => `There is no place "{${name}}".`,
    },
    fix: {
      zh: ({ nearest, known }) =>
        nearest === undefined ? `可以用的占位：${known}。` : `是否指“{${nearest}}”？可以用的占位：${known}。`,
      en: ({ nearest, known }) =>
        nearest === undefined
          ? `Known places: ${known}.`
          : `Did you mean "{${nearest}}"? Known places: ${known}.`,
    },
  }),
} as const;
