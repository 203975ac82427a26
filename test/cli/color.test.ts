import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';

const scenario = 'fixtures/scenarios/guide-missing';
const check = [
  'check',
  `${scenario}/list.csv`,
  '-p',
  `${scenario}/profile.yaml`,
  '-c',
  `${scenario}/catalog.yaml`,
];
const report = [...check, '--as-of', '2025-01-20'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-color-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Screen {
  readonly env?: Readonly<Record<string, string>>;
  /** Which of the two outputs are a terminal; both unless stated. */
  readonly stdoutIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
}

/** What a command writes where its outputs are terminals or pipes. */
async function runOn(
  { env = {}, stdoutIsTerminal = true, stderrIsTerminal = true }: Screen,
  words: readonly string[],
) {
  const chunks: Record<'stdout' | 'stderr', string[]> = { stdout: [], stderr: [] };
  const output = (name: 'stdout' | 'stderr', isTTY: boolean) =>
    Object.assign(
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          chunks[name].push(chunk.toString());
          done();
        },
      }),
      { isTTY, columns: 80 },
    );
  const exitCode = await main(words, {
    stdin: Readable.from([]),
    stdout: output('stdout', stdoutIsTerminal),
    stderr: output('stderr', stderrIsTerminal),
    env: { LANG: 'en_US.UTF-8', TERM: 'xterm-256color', ...env },
  });
  return { exitCode, stdout: chunks.stdout.join(''), stderr: chunks.stderr.join('') };
}

const isColored = (text: string) => text.includes('\u001B[');
const withoutColor = (text: string) => text.replace(/\u001B\[\d+m/gu, '');

const cases: readonly (readonly [
  env: Readonly<Record<string, string>>,
  words: string[],
  tty: boolean,
  pipe: boolean,
])[] = [
  [{}, [], true, false],
  [{ TERM: 'dumb' }, [], false, false],
  [{ CI: 'true' }, [], false, false],
  [{ CI: '1' }, [], false, false],
  [{ CI: 'false' }, [], true, false],
  [{ CI: '' }, [], true, false],
  [{ NO_COLOR: '1' }, [], false, false],
  [{ NO_COLOR: '0' }, [], false, false],
  [{ NO_COLOR: '' }, [], true, false],
  [{ FORCE_COLOR: '1' }, [], true, true],
  [{ FORCE_COLOR: 'true' }, [], true, true],
  [{ FORCE_COLOR: '3' }, [], true, true],
  [{ FORCE_COLOR: '0' }, [], false, false],
  [{ FORCE_COLOR: 'false' }, [], false, false],
  [{ FORCE_COLOR: '' }, [], true, false],
  [{ FORCE_COLOR: '1', CI: 'true' }, [], true, true],
  [{ FORCE_COLOR: '1', TERM: 'dumb' }, [], true, true],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false, false],
  [{ NO_COLOR: '1', CI: 'true' }, ['--color'], true, true],
  [{ TERM: 'dumb' }, ['--color'], true, true],
  [{ FORCE_COLOR: '1' }, ['--no-color'], false, false],
  [{}, ['--no-color'], false, false],
];

describe('colour', () => {
  test.each(cases)('%j %j: on a terminal %s, in a pipe %s', async (env, words, onTerminal, inPipe) => {
    // A command line with a mistake writes to standard error only.
    const wrong = [...words, 'deadline', '2024-09-25', '若干天'];
    const right = [...words, ...report];
    const screens = [
      [{ env }, onTerminal],
      [{ env, stdoutIsTerminal: false, stderrIsTerminal: false }, inPipe],
    ] as const;
    for (const [screen, expected] of screens) {
      const told = await runOn(screen, wrong);
      expect([told.exitCode, told.stdout, isColored(told.stderr)]).toEqual([2, '', expected]);
      const shown = await runOn(screen, right);
      expect([shown.exitCode, isColored(shown.stdout), shown.stderr]).toEqual([1, expected, '']);
    }
  });

  test('is chosen for each output by itself', async () => {
    const wrong = ['deadline', '2024-09-25', '若干天'];
    expect(isColored((await runOn({ stdoutIsTerminal: false }, wrong)).stderr)).toBe(true);
    expect(isColored((await runOn({ stderrIsTerminal: false }, wrong)).stderr)).toBe(false);
    expect(isColored((await runOn({ stdoutIsTerminal: false }, report)).stdout)).toBe(false);
    expect(isColored((await runOn({ stderrIsTerminal: false }, report)).stdout)).toBe(true);
  });

  test('adds nothing but colour', async () => {
    const colored = await runOn({ env: { FORCE_COLOR: '1' } }, report);
    const plain = await runOn({ env: { NO_COLOR: '1' } }, report);
    expect(withoutColor(colored.stdout)).toBe(plain.stdout);
    expect(plain.stdout).not.toContain('\u001B');
  });

  test('never goes into a file or into a format for programs', async () => {
    const file = join(folder, 'report.txt');
    const env = { FORCE_COLOR: '1' };
    await runOn({ env }, [...report, '-f', `terminal=${file}`]);
    expect(readFileSync(file, 'utf8')).toContain('0101');
    expect(readFileSync(file, 'utf8')).not.toContain('\u001B');
    for (const format of ['json', 'csv', 'markdown', 'github'])
      expect((await runOn({ env }, [...report, '-f', format])).stdout).not.toContain('\u001B');
  });
});
