import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let folder = '';
const path = (...parts: readonly string[]) => join(folder, ...parts);
const zh = { LANG: 'zh_CN.UTF-8' };
const check = (...argv: readonly string[]) => runCli(['check', ...argv], '', zh);

const header = '标题,事项编码,公开时间\n';
const agencies = { 甲: '甲县卫生健康局', 乙: '乙县卫生健康局' };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-way-'));
  cpSync('fixtures/example', path('example'), { recursive: true });
  for (const [name, agency] of Object.entries(agencies)) {
    mkdirSync(path(name));
    writeFileSync(path(name, 'list.csv'), `${header}公共场所卫生许可办事指南,0101,2024-03-01\n`);
    writeFileSync(path(name, 'profile.yaml'), `agency: ${agency}\n`);
  }
  writeFileSync(path('bare.csv'), `${header}公共场所卫生许可办事指南,0101,2024-03-01\n`);
  writeFileSync(
    path('unit.csv'),
    `丙县卫生健康局公开清单,,\n填报单位：丙县卫生健康局,,填报日期：2024-12-31\n${header}公共场所卫生许可办事指南,0101,2024-03-01\n`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const agencyOf = (stdout: string): string => JSON.parse(stdout).agency;
const json = ['--as-of', '2025-01-20', '-f', 'json', '--fail-on', 'never'];

describe('the profile of a run that names none', () => {
  test.each([
    ['a list', ['甲', 'list.csv']],
    ['a folder', ['甲']],
    ['a glob', ['甲', '*.csv']],
  ])('stands beside %s, and is said', async (_, parts) => {
    const { stdout, stderr } = await check(path(...parts), ...json);
    expect(agencyOf(stdout)).toBe(agencies.甲);
    expect(stderr).toContain(`采用配置文件 ${path('甲', 'profile.yaml')}`);
  });

  test('mulu.yaml goes before profile.yaml', async () => {
    writeFileSync(path('乙', 'mulu.yaml'), 'agency: 丁县卫生健康局\n');
    const { stdout } = await check(path('乙', 'list.csv'), ...json);
    rmSync(path('乙', 'mulu.yaml'));
    expect(agencyOf(stdout)).toBe('丁县卫生健康局');
  });

  test('is none where it is not wanted, and one that is named wins', async () => {
    const none = await check(path('甲', 'list.csv'), '--no-profile', ...json);
    expect([agencyOf(none.stdout), none.stderr]).toEqual([expect.not.stringContaining('甲县'), '']);
    const named = await check(path('甲', 'list.csv'), '-p', path('乙', 'profile.yaml'), ...json);
    expect([agencyOf(named.stdout), named.stderr]).toEqual([agencies.乙, '']);
  });

  test('is refused where lists of two agencies lie each beside its own', async () => {
    const { exitCode, stderr } = await check(path('甲', 'list.csv'), path('乙', 'list.csv'), ...json);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('file/two-profiles');
    expect(stderr).toContain(path('乙', 'profile.yaml'));
  });

  test('that is faulty is an error like any other', async () => {
    mkdirSync(path('戊'));
    cpSync(path('甲', 'list.csv'), path('戊', 'list.csv'));
    writeFileSync(path('戊', 'profile.yaml'), 'agenzy: 戊县\n');
    expect((await check(path('戊', 'list.csv'), ...json)).exitCode).toBe(2);
  });
});

test('the agency is taken from the list where no profile names it', async () => {
  expect(agencyOf((await check(path('unit.csv'), ...json)).stdout)).toBe('丙县卫生健康局');
  expect(agencyOf((await check(path('bare.csv'), ...json)).stdout)).not.toContain('丙县');
});

/** The commands in green, put together again as a shell does it. */
function suggested(stdout: string): readonly (readonly string[])[] {
  return stdout
    .replaceAll(/ \\\n\s+/gu, ' ')
    .split('\n')
    .flatMap((line) => {
      const [, words] = /^\s+mulu (.+)$/u.exec(line) ?? [];
      return words === undefined
        ? []
        : [[...words.matchAll(/'([^']*)'|(\S+)/gu)].map(([, a, b]) => a ?? b ?? '')];
    });
}

describe('commands that a report suggests', () => {
  const list = () => path('example', 'publication-list.csv');
  const options = () => [
    ...['-c', 'health-2019', '-p', path('example', 'profile.yaml'), '--as-of', '2025-01-20'],
    ...['--from', '2024-01-01', '--to', '2024-12-31', '--columns', '标题=title', '--include-hidden'],
    ...['--max-rows', '100000', '--allow-odd-lists'],
  ];

  test('can be pasted as they are, and judge the same', async () => {
    mkdirSync(path('a folder'));
    cpSync(list(), path('a folder', 'my list.csv'));
    const spaced = path('a folder', 'my list.csv');
    const { stdout } = await check(spaced, ...options());
    const commands = suggested(stdout);
    expect(commands.map(([name]) => name)).toEqual(['check', 'explain', 'check', 'map']);
    const place = (words: readonly string[]) =>
      words.map((word) => (word.startsWith('xlsx=') ? `xlsx=${path('ledger.xlsx')}` : word));
    for (const command of commands) {
      const more = command[0] === 'map' ? ['-o', path('review.xlsx')] : [];
      const run = await runCli([...place(command), ...more], '', zh);
      expect([command[0], run.exitCode < 2, run.stderr.includes('[')]).toEqual([command[0], true, false]);
      if (command.includes('--detail')) expect(run.stdout.split('\n')[0]).toBe(stdout.split('\n')[0]);
    }
  });

  test('carry every option of the run that they take', async () => {
    const { stdout } = await check(list(), ...options());
    for (const words of suggested(stdout).filter(([name]) => name === 'check'))
      expect(words).toEqual(expect.arrayContaining([...options()]));
  });

  test('of a saved report ask for the same days', async () => {
    const saved = path('saved.json');
    await check(list(), ...options(), '-f', `json=${saved}`);
    const { stdout } = await runCli(['report', saved], '', zh);
    const [detail = []] = suggested(stdout);
    expect(detail).toEqual(
      expect.arrayContaining(['--from', '2024-01-01', '--to', '2024-12-31', '--as-of', '2025-01-20']),
    );
  });

  test('are written for the shell at hand, and without a personal number', async () => {
    const name = path('a folder', '张三 110101199003070070.csv');
    writeFileSync(name, readFileSync(list()));
    const { stdout } = await runCli(['check', name, ...options()], '', { ...zh, OS: 'Windows_NT' });
    expect(stdout).not.toContain('110101199003070070');
    expect(stdout).toMatch(/mulu check ".*张三 .*\.csv" --detail all/u);
  });
});
