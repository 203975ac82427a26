import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTogether } from '../../src/host/write-together.ts';
import { runCli } from './run-cli.ts';

const list = 'fixtures/scenarios/late-around-national-day/list.csv';
const catalog = 'fixtures/scenarios/late-around-national-day/catalog.yaml';
const check = (...more: string[]) =>
  runCli([
    'check',
    list,
    '--catalog',
    catalog,
    '--as-of',
    '2025-01-20',
    '--fail-on',
    'never',
    '--no-profile',
    ...more,
  ]);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-out-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('reports are written whole or not at all', () => {
  test('a second report that cannot be written leaves no first', async () => {
    const [first, second] = [join(folder, 'a.html'), join(folder, 'blocked', 'b.json')];
    await writeFile(join(folder, 'blocked'), 'a file, not a folder');
    const { exitCode, stderr } = await check('-f', `html=${first}`, '-f', `json=${second}`);
    // One problem, with what helps against it.
    expect([exitCode, stderr.split('[file/').length - 1]).toEqual([2, 1]);
    expect(stderr).toContain('[file/unwritable]');
    expect(await readdir(folder)).toEqual(['blocked']);
  });

  test('a link keeps pointing at what is replaced', async () => {
    const [real, link] = [join(folder, 'real.txt'), join(folder, 'link.txt')];
    await writeFile(real, 'old');
    await symlink(real, link);
    await writeTogether([{ file: link, content: 'new' }]);
    expect(await readFile(real, 'utf8')).toBe('new');
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a folder on the way is made', async () => {
    const file = join(folder, 'new', 'deep', 'r.json');
    expect((await check('-f', `json=${file}`)).exitCode).toBe(0);
    expect(JSON.parse(await readFile(file, 'utf8')).schemaVersion).toBe('1.0');
  });
});

describe('the same bytes for the same input', () => {
  const formats = ['json', 'html', 'csv', 'markdown', 'junit', 'sarif', 'ndjson', 'oscal', 'ics', 'github'];

  test.each(formats)('%s, twice', async (format) => {
    const first = await check('-f', format);
    expect(first.stdout.length).toBeGreaterThan(0);
    expect((await check('-f', format)).stdout).toBe(first.stdout);
  });

  test('a workbook, twice', async () => {
    const read = async (name: string) => {
      await check('-f', `xlsx=${join(folder, name)}`);
      return readFile(join(folder, name));
    };
    expect((await read('one.xlsx')).equals(await read('two.xlsx'))).toBe(true);
  });

  test('JSON in another zone and another language', async () => {
    const script =
      "import { main } from './src/cli/main.ts'; process.exitCode = await main(process.argv.slice(1), process);";
    const words = ['check', list, '-c', catalog, '--as-of', '2025-01-20', '-f', 'json', '--fail-on', 'never'];
    const run = (TZ: string, LANG: string) =>
      promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', script, ...words],
        { env: { ...process.env, TZ, LANG, LC_ALL: LANG }, maxBuffer: 2 ** 26 },
      );
    const [here, there] = [
      await run('Asia/Shanghai', 'zh_CN.UTF-8'),
      await run('America/Lima', 'en_US.UTF-8'),
    ];
    expect(here.stdout.length).toBeGreaterThan(1000);
    expect(there.stdout).toBe(here.stdout);
  });
});

test('every placeholder of every command has a Chinese word', async () => {
  const commands = [
    'check',
    'report',
    'inspect',
    'map',
    'explain',
    'deadline',
    'stats',
    'init',
    'page',
    'demo',
  ];
  const nested = ['list', 'show', 'validate', 'resolve', 'diff', 'import', 'export'];
  const zh = { LANG: 'zh_CN.UTF-8' };
  for (const words of [...commands.map((name) => [name]), ...nested.map((name) => ['catalog', name])]) {
    const { stdout } = await runCli([...words, '--help'], '', zh);
    const [help = ''] = stdout.split('示例：');
    const terms = help.match(/(?<=^ {2}(?:-\w, )?--[\w-]+ )[<[][^\s]*/gmu) ?? [];
    const usage = help.split('\n')[0]?.match(/[<[].*/u) ?? [];
    expect([
      words.join(' '),
      [...terms, ...usage].filter(
        (term) => !/\p{Script=Han}/u.test(term) && term !== '<zh|en>' && term !== '<yaml|json>',
      ),
    ]).toEqual([words.join(' '), []]);
  }
});
