import { runCli } from './run-cli.ts';

/** A command line as a reader of the test sees it: what was typed, what came out, the exit code. */
export async function transcript(words: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await runCli(words.split(' ').filter(Boolean), '', env);
  const parts = [
    `$ mulu ${words}`.trim(),
    stdout.trimEnd(),
    stderr === '' ? '' : `-- stderr\n${stderr.trimEnd()}`,
    `-- exit ${exitCode}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}
