import { InputError, type Problem } from '../../words/problems/problem.ts';

/** Runs a step and keeps what is wrong with its inputs, so that one run reports all of them; undefined when something was. */
export async function collectProblems<Value>(
  problems: Problem[],
  step: () => Value | Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
