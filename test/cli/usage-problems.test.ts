import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { readStandardInput } from '../../src/host/node-host.ts';
import { xlsReader } from '../../src/readers/legacy/legacy-reader.ts';
import { defaultReadLimits } from '../../src/readers/reader.ts';
import { tellChangedSources } from '../../src/tasks/open/yaml-files.ts';
import { InputError } from '../../src/words/problems/problem.ts';
import { testHost } from '../host/node.ts';
import { runCli } from './run-cli.ts';

const list = 'fixtures/scenarios/late-around-national-day/list.csv';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-usage-'));
  await mkdir(join(folder, 'profile.yaml'));
  await symlink('round.csv', join(folder, 'round.csv'));
  const cells = Array.from({ length: 200 }, () => 'abcdefgh').join(',');
  // The last row has no line end.
  await writeFile(join(folder, 'wide.csv'), `标题,栏目,发布日期\n${cells}`);
});
afterAll(() => rm(folder, { recursive: true }));

/** The codes of the problems that a command line is answered with. */
async function codesOf(argv: readonly string[], stdin = ''): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await runCli(argv, stdin);
  expect([exitCode, stdout]).toEqual([2, '']);
  return [...stderr.matchAll(/\[([\w-]+\/[\w-]+)\]$/gmu)].map((match) => match[1] ?? '');
}

async function codesThrownBy(action: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await action();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ code }) => code);
    throw error;
  }
  return [];
}

describe('wrong command lines', () => {
  test.each([
    [['check', list, '--max-cell', '5XB'], ['usage/bad-size']],
    [
      ['check', list, '--max-inflated', 'much', '--max-cell', '-1'],
      ['usage/bad-size', 'usage/bad-size'],
    ],
    [['check', list, '--format', 'json='], ['usage/format-without-file']],
    [['catalog', 'validate', 'health-2019', '--format', 'json='], ['usage/format-without-file']],
    [['explain'], ['usage/no-topic']],
  ])('%j', async (argv, codes) => {
    expect(await codesOf(argv)).toEqual(codes);
  });
});

describe('files that cannot be read', () => {
  test('a folder where a file is meant', async () => {
    expect(await codesOf(['check', list, '--profile', join(folder, 'profile.yaml')])).toEqual([
      'file/is-folder',
    ]);
  });

  test('a link that leads to itself', async () => {
    expect(await codesOf(['check', join(folder, 'round.csv')])).toEqual(['file/unreadable']);
  });

  test('a row that is far too long, of cells that are not', async () => {
    expect(await codesOf(['check', join(folder, 'wide.csv'), '--max-cell', '20'])).toEqual([
      'table/row-size',
    ]);
  });

  test('a standard input without end', async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(1000, 'x');
    }
    expect(await codesThrownBy(() => readStandardInput(Readable.from(endless()), 10_000))).toEqual([
      'file/input-too-long',
    ]);
  });

  test('a workbook of a format that must be held in memory, and is far too large for it', async () => {
    const source = {
      name: 'list.xls',
      size: 2 ** 40,
      readAt: async (_offset: number, length: number) => new Uint8Array(length),
      async *chunks() {
        yield new Uint8Array(0);
      },
      sha256: async () => '',
    };
    expect(await codesThrownBy(async () => xlsReader.open(source, defaultReadLimits))).toEqual([
      'file/too-large',
    ]);
  });
});

describe('an output that takes nothing', () => {
  /** A full disk: every write fails. */
  const full = () =>
    new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
      },
    });

  test.each([
    [['--version']],
    [['--help']],
    [[]],
    [['help', 'check']],
    [['deadline', '2024-09-25', '7个工作日内']],
    [['catalog', 'validate', 'health-2019']],
    [['check', list, '--as-of', '2024-12-31', '--fail-on', 'never']],
  ])('%j', async (argv) => {
    let told = '';
    const stderr = new Writable({
      write(chunk: Buffer, _encoding, done) {
        told += chunk.toString();
        done();
      },
    });
    const host = { stdin: Readable.from([]), stdout: full(), stderr, env: { LANG: 'en_US.UTF-8' } };
    expect(await main(argv, host)).toBe(2);
    expect(told).toContain('[file/output-failed]');
    expect(told).toContain('ENOSPC');
  });

  test('and a standard error that takes nothing either leave the exit code', async () => {
    const host = { stdin: Readable.from([]), stdout: full(), stderr: full(), env: { LANG: 'en_US.UTF-8' } };
    expect(await main(['--version'], host)).toBe(2);
    expect(await main(['chek'], { ...host, stdout: full(), stderr: full() })).toBe(2);
  });
});

describe('a shipped catalog', () => {
  test('that was changed in place is told, one that was not is not', async () => {
    expect(
      (await tellChangedSources({ 'health-2019': '0'.repeat(64) }, testHost)).map(({ code }) => code),
    ).toEqual(['catalog/shipped-changed']);
    expect(await tellChangedSources({ 'no-such-catalog': '0'.repeat(64) }, testHost)).toEqual([]);
    const { exitCode, stderr } = await runCli(['catalog', 'validate', 'health-2019', 'xichou-health']);
    expect([exitCode, stderr]).toEqual([0, '']);
  });
});
