import { Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';

async function runOn(env: Record<string, string>, stdoutIsTerminal: boolean, stderrIsTerminal = true) {
  const chunks: string[] = [];
  const output = (isTTY: boolean, seen?: string[]) =>
    Object.assign(
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          seen?.push(chunk.toString());
          done();
        },
      }),
      { isTTY, columns: 80 },
    );
  await main(['deadline', '2024-09-25', '7个工作日内'], {
    stdin: Readable.from([]),
    stdout: output(stdoutIsTerminal),
    stderr: output(stderrIsTerminal, chunks),
    env,
  });
  return chunks.join('');
}

const zh = { LANG: 'zh_CN.UTF-8' };
const windows = { ...zh, OS: 'Windows_NT' };

describe('an output that is sent elsewhere', () => {
  test('is better written by name where a person sits at Windows', async () => {
    expect(await runOn(windows, false)).toMatch(/^提示：Windows PowerShell .*-f html=报告\.html。\n$/u);
  });

  test.each([
    ['on the screen', windows, true, true],
    ['of a job without a terminal', windows, false, false],
    ['of a job in CI', { ...windows, CI: 'true' }, false, true],
    ['in another system', zh, false, true],
  ] as const)('needs no word %s', async (_, env, stdoutIsTerminal, stderrIsTerminal) => {
    expect(await runOn(env, stdoutIsTerminal, stderrIsTerminal)).toBe('');
  });
});
