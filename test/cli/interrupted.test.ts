import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, watch } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const script =
  "import { main } from './src/cli/main.ts'; process.exitCode = await main(process.argv.slice(1), process);";
const scenario = 'fixtures/scenarios/late-around-national-day';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-signal-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A real process; the shell's own environment would give it colours and a language. */
function start(words: readonly string[], stdout: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, ...words], {
    stdio: ['pipe', stdout, 'pipe'],
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8' },
  });
}

/** Resolves when the process has taken more of its input than any pipe holds: its command is under way. */
async function feed(child: ChildProcess): Promise<void> {
  const rows = '健康素养公示,行政许可,2024-01-02\n'.repeat(40_000);
  await new Promise((resolve) => child.stdin?.write(`标题,栏目,发布日期\n${rows}`, resolve));
}

describe.runIf(process.platform !== 'win32')('a run that is broken off', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)(
    'by %s ends with %d and leaves nothing',
    async (signal, exitCode) => {
      const target = join(folder, 'gaps.json');
      const child = start(['check', '-', '--as-of', '2024-12-31', '--format', `json=${target}`]);
      await feed(child);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([exitCode, null]);
      expect(readdirSync(folder)).toEqual([]);
    },
    60_000,
  );

  test('while files are written leaves none of them half-written', async () => {
    const out = join(folder, 'out');
    await mkdir(out);
    const pipe = join(folder, 'never-read');
    execFileSync('mkfifo', [pipe]);
    const begun = watch(out);
    const child = start([
      ...['check', `${scenario}/list.csv`, '-c', `${scenario}/catalog.yaml`, '--as-of', '2025-01-20'],
      ...['-f', `json=${join(out, 'a.json')}`, '-f', `html=${join(out, 'b.html')}`],
      // Nobody reads the pipe: without the signal this run never ends.
      ...['-f', `ndjson=${pipe}`],
    ]);
    await once(begun, 'change');
    begun.close();
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
    const left = readdirSync(out);
    expect([[], ['a.json', 'b.html']]).toContainEqual(left);
    if (left.length > 0) {
      expect(JSON.parse(await readFile(join(out, 'a.json'), 'utf8')).schemaVersion).toBe('1.0');
      expect(await readFile(join(out, 'b.html'), 'utf8')).toMatch(/<\/html>\s*$/u);
    }
  });
});

test('a reader that goes away after one line is told by the exit code alone', async () => {
  const child = start(
    ['check', `${scenario}/list.csv`, '--no-profile', '--fail-on', 'never', '-f', 'json'],
    'pipe',
  );
  let told = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  child.stdout?.once('data', () => child.stdout?.destroy());
  expect([await once(child, 'exit'), told]).toEqual([[141, null], '']);
});

describe.runIf(process.platform === 'linux')('a full disk under standard output', () => {
  test.each(['--version', '--help', 'catalog list'])(
    '%s',
    (words) => {
      const command = `"$0" --import tsx --input-type=module -e "$1" -- ${words} > /dev/full`;
      let failed: { readonly status?: number; readonly stderr?: string } = {};
      try {
        execFileSync('sh', ['-c', command, process.execPath, script], {
          encoding: 'utf8',
          stdio: 'pipe',
          env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8' },
        });
      } catch (error) {
        failed = error as typeof failed;
      }
      expect([failed.status, failed.stderr]).toEqual([2, expect.stringContaining('[file/output-failed]')]);
      expect(failed.stderr).toContain('ENOSPC');
    },
    60_000,
  );
});
