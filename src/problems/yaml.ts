import { problemText } from './problem.ts';

export const yamlProblems = {} as const;
