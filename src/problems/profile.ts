import { problemText } from './problem.ts';

export const profileProblems = {} as const;
