import { CommanderError } from 'commander';
import { exitCodes } from './exit-code.ts';
import { buildProgram } from './program.ts';
import { type Host, openSession, write } from './session.ts';
import { welcome } from './words/help.ts';

/** Parses and runs; turns the three kinds of trouble (usage, input, defect) into exit codes. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  const session = openSession(argv, host);
  let exitCode: number = exitCodes.clean;
  let said = '';
  let forgetSignals = (): void => {};
  try {
    const program = await buildProgram(argv, session, {
      finish(code) {
        exitCode = code;
      },
      say(text) {
        said += text;
      },
      async begin() {
        const { watchSignals } = await import('./signals.ts');
        forgetSignals = watchSignals();
      },
    });
    try {
      if (argv.length === 0) said = welcome[session.language];
      else await program.parseAsync([...argv], { from: 'user' });
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      if (error.exitCode !== 0) {
        const { answerUsageError } = await import('./usage-error.ts');
        exitCode = await answerUsageError(error, program, session);
      }
    }
    if (said !== '') await write(host.stdout, said);
    if (host.env.OS === 'Windows_NT') {
      const { noteRedirection } = await import('./redirection-note.ts');
      await noteRedirection(session);
    }
    return exitCode;
  } catch (error) {
    const { answerFailure } = await import('./answer-failure.ts');
    return answerFailure(error, session);
  } finally {
    forgetSignals();
  }
}
