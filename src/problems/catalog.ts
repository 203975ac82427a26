import { problemText } from './problem.ts';

export const catalogProblems = {} as const;
