import { InputError } from '../words/problems/problem.ts';
import { type ExitCode, exitCodes } from './exit-code.ts';
import { printProblems } from './print-problems.ts';
import { type Session, write } from './session.ts';
import { cliLabels } from './words/cli.ts';

/** Says what ended a run: problems of an input, or a defect with its stack. Where nothing can be said, the exit code does. */
export async function answerFailure(error: unknown, session: Session): Promise<ExitCode> {
  const isInput = error instanceof InputError;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const telling = isInput
    ? printProblems(error.problems, session)
    : write(session.host.stderr, `${cliLabels.defect[session.language]}\n${stack}\n`);
  // A full disk under standard error has no other place to be reported.
  await telling.catch(() => {});
  return isInput ? exitCodes.wrongInput : exitCodes.defect;
}
