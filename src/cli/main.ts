import { version } from '../generated/version.ts';
import { exitCodes } from './exit-code.ts';
import { type Host, openSession, wasCutShort, write } from './session.ts';

/** As a shell reports a program that SIGPIPE ended: 128 and the number of the signal. */
const READER_GONE = 141;

/**
 * Runs one command line. `argv` is without node and script. Resolves to the exit code and never throws.
 * `--version` answers before anything else is loaded: start-up is most of its cost.
 */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  // A reader that closes the pipe early (head, a pager) ends the output, not the run; what was lost is no success.
  host.stdout.on('error', () => {});
  host.stderr.on('error', () => {});
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    return write(host.stdout, `${version}\n`).then(
      () => (wasCutShort(host.stdout) ? READER_GONE : exitCodes.clean),
      async (error: unknown) => {
        const { answerFailure } = await import('./answer-failure.ts');
        return answerFailure(error, openSession(argv, host));
      },
    );
  }
  const { run } = await import('./run.ts');
  const exitCode = await run(argv, host);
  return exitCode === exitCodes.clean && wasCutShort(host.stdout) ? READER_GONE : exitCode;
}
