import { problemText } from './problem.ts';

export const calendarProblems = {} as const;
