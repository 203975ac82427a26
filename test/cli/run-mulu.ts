import { PassThrough, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function capture(): { readonly stream: Writable; text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer | string, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** Runs one command line as a pipe would see it: no terminal, no colour, the language as asked. */
export async function runMulu(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const [stdout, stderr] = [capture(), capture()];
  const exitCode = await main(argv, {
    stdin: new PassThrough().end(),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: { LANG: 'en_US.UTF-8', ...env },
  });
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}
