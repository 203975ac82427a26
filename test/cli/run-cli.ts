import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

/** What a command line came to. */
export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function collectText(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** Runs a command line in this process, as in a pipe of 80 columns; nothing of the machine's own environment is seen. */
export async function runCli(
  argv: readonly string[],
  stdin: string | Uint8Array = '',
  env: Readonly<Record<string, string>> = {},
): Promise<CliResult> {
  const stdout = collectText();
  const stderr = collectText();
  const exitCode = await main(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: { LANG: 'en_US.UTF-8', ...env },
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}
