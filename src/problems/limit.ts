import { problemText } from './problem.ts';

export const limitProblems = {} as const;
