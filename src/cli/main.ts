import { version } from '../generated/version.ts';
import { exitCodes } from './exit-code.ts';
import type { Host } from './host.ts';

/**
 * Runs one command line. `argv` is without node and script. Resolves to the exit code and never throws.
 * `--version` answers before anything else is loaded: start-up is most of its cost.
 */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  // A reader that closes the pipe early (head, a pager) ends the output, not the run.
  host.stdout.on('error', () => {});
  host.stderr.on('error', () => {});
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    host.stdout.write(`${version}\n`);
    return exitCodes.clean;
  }
  const { run } = await import('./run.ts');
  return run(argv, host);
}
