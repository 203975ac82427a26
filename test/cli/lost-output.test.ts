import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { PassThrough, Writable } from 'node:stream';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { runCli } from './run-cli.ts';

const scenario = 'fixtures/scenarios/late-around-national-day';
const check = [
  'check',
  `${scenario}/list.csv`,
  '-p',
  `${scenario}/profile.yaml`,
  '--as-of',
  '2025-01-20',
  '-q',
];

/** Runs a command line whose standard output fails with an error of the system at the first byte. */
async function runInto(code: string, words: readonly string[]) {
  const told: Buffer[] = [];
  const stdout = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
  });
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, done) {
      told.push(chunk);
      done();
    },
  });
  const env = { LANG: 'en_US.UTF-8' };
  const exitCode = await main(words, { stdin: new PassThrough().end(), stdout, stderr, env });
  return { exitCode, stderr: Buffer.concat(told).toString('utf8') };
}

const commands: readonly (readonly string[])[] = [
  ['--help'],
  ['--version'],
  ['check', '--help'],
  [],
  ['catalog', 'list'],
  ['catalog', 'export', 'health-2019'],
  ['explain', '0108'],
  [...check, '--fail-on', 'never'],
  [...check, '--fail-on', 'never', '-f', 'json'],
  [
    'check',
    '--agencies',
    'fixtures/agencies/agencies.yaml',
    '--as-of',
    '2025-01-20',
    '--fail-on',
    'never',
    '-q',
  ],
];

describe('output that is lost is no success', () => {
  test.each(commands.map((words) => [words]))('%j into a full disk', async (words) => {
    const { exitCode, stderr } = await runInto('ENOSPC', words);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('[file/output-failed]');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each(commands.map((words) => [words]))(
    '%j into a closed pipe: as SIGPIPE ends a program, without a word',
    async (words) => {
      expect(await runInto('EPIPE', words)).toEqual({ exitCode: 141, stderr: '' });
    },
  );

  test('a verdict outweighs the reader that went away', async () => {
    expect((await runInto('EPIPE', check)).exitCode).toBe(1);
  });
});

const fullDevice = '/dev/full';

if (!existsSync(fullDevice)) {
  test('left out: no full device here, no real one is written to', () => {
    expect(existsSync(fullDevice)).toBe(false);
  });
} else describeFullDevice();

function describeFullDevice(): void {
  describe('a real full device', () => {
    const script =
      "import('./src/cli/main.ts').then(async ({ main }) => { process.exitCode = await main(process.argv.slice(1), process); })";
    const run = (words: string, into: string) =>
      promisify(execFile)('sh', [
        '-c',
        `"$0" --import tsx -e "$1" -- ${words} ${into}`,
        process.execPath,
        script,
      ]).then(
        () => ({ code: 0, stderr: '' }),
        ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
      );

    test('of standard output', async () => {
      const { code, stderr } = await run('catalog list --lang en', '> /dev/full');
      expect([code, stderr.includes('[file/output-failed]')]).toEqual([2, true]);
    });

    test('of a report', async () => {
      const { exitCode, stderr } = await runCli([...check, '--fail-on', 'never', '-f', 'json=/dev/full']);
      expect([exitCode, stderr.includes('[file/unwritable]')]).toEqual([2, true]);
    });
  });
}
