import { CommanderError } from 'commander';
import { cliLabels } from '../labels/cli.ts';
import { InputError } from '../problems/problem.ts';
import { exitCodes } from './exit-code.ts';
import { type Host, openSession, write } from './host.ts';
import { printProblems } from './print-problems.ts';
import { buildProgram } from './program.ts';
import { watchSignals } from './signals.ts';
import { answerUsageError } from './usage-error.ts';

/** Parses and runs; turns the three kinds of trouble (usage, input, defect) into exit codes. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  const session = openSession(argv, host);
  let exitCode: number = exitCodes.clean;
  const program = buildProgram(session, (code) => {
    exitCode = code;
  });
  const forgetSignals = watchSignals();
  try {
    if (argv.length === 0) {
      program.outputHelp();
      return exitCodes.clean;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.clean : await answerUsageError(error, program, session);
    }
    if (error instanceof InputError) {
      await printProblems(error.problems, session);
      return exitCodes.wrongInput;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await write(host.stderr, `${cliLabels.defect[session.language]}\n${stack}\n`);
    return exitCodes.defect;
  } finally {
    forgetSignals();
  }
}
