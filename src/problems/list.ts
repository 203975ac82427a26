import { problemText } from './problem.ts';

export const listProblems = {} as const;
