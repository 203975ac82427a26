import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileSource } from '../../src/host/disk.ts';
import { problem } from '../../src/words/problems/index.ts';
import { runCli } from './run-cli.ts';

const list = '标题,发布日期,成文日期\n医疗机构执业登记结果公示,2024-09-27,2024-09-25\n';
const judged = ['--as-of', '2025-01-20', '--fail-on', 'never'];

let folder = '';
const at = (...names: readonly string[]) => join(folder, ...names);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-faults-'));
  for (const name of ['公开(2024)', 'b[1]', 'zz']) mkdirSync(at(name));
  for (const name of ['公开(2024)/a.csv', 'b[1]/清单(1).csv', 'zz/a.csv', 'r1.csv', 'r[1].csv'])
    writeFileSync(at(name), list);
  symlinkSync('.', at('zz', 'loop'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function inputsOf(...lists: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await runCli(['check', ...lists, ...judged, '--format', 'json']);
  if (stdout === '') throw new Error(stderr);
  const { inputs } = JSON.parse(stdout) as { inputs: { file: string }[] };
  return inputs.map(({ file }) => file.replace(`${folder}/`, ''));
}

describe('names with brackets mean themselves', () => {
  test.each([
    ['公开(2024)/*.csv', ['公开(2024)/a.csv']],
    ['b[1]/清单(1).csv', ['b[1]/清单(1).csv']],
    ['b[1]/*.csv', ['b[1]/清单(1).csv']],
    ['r[1].csv', ['r[1].csv']],
    ['r[12].csv', ['r1.csv']],
  ])('%s', async (name, files) => {
    expect(await inputsOf(at(name))).toEqual(files);
  });

  test('a catalog and a saved report too', async () => {
    writeFileSync(at('b[1]', '目录(1).yaml'), 'id: x\n');
    const { stdout } = await runCli(['catalog', 'validate', at('b[1]', '目录(1).yaml')]);
    expect(stdout).toContain('目录(1).yaml:');
    for (const name of ['r1', 'r[1]']) {
      const saved = `json=${at(`${name}.json`)}`;
      await runCli(['check', at(`${name}.csv`), ...judged, '--format', saved]);
    }
    const { stdout: again } = await runCli(['report', at('r[1].json'), '--format', 'json']);
    expect(again).toContain('r[1].csv');
  });
});

test('a link that leads back finds each list once', async () => {
  expect(await inputsOf(at('zz'))).toEqual(['zz/a.csv']);
  expect(await inputsOf(at('zz', '**', '*.csv'))).toEqual(['zz/a.csv']);
});

describe('what is written over', () => {
  test.each([0o600, 0o640, 0o664])('keeps its mode %o', async (mode) => {
    const report = at('report.json');
    writeFileSync(report, '');
    chmodSync(report, mode);
    await runCli(['check', at('r1.csv'), ...judged, '--format', `json=${report}`]);
    expect(readFileSync(report, 'utf8')).toContain('schemaVersion');
    expect(statSync(report).mode & 0o777).toBe(mode);
  });

  test('is refused where nobody may write it', async () => {
    const report = at('kept.json');
    writeFileSync(report, 'kept');
    chmodSync(report, 0o444);
    const { exitCode, stderr } = await runCli([
      'check',
      at('r1.csv'),
      ...judged,
      '--format',
      `json=${report}`,
    ]);
    expect([exitCode, stderr.includes('file/unwritable'), readFileSync(report, 'utf8')]).toEqual([
      2,
      true,
      'kept',
    ]);
  });

  test('is all written or none where another program holds one of them', async () => {
    const [first, held] = [at('first.json'), at('held.html')];
    writeFileSync(first, 'kept');
    // The system lets nobody write into a program that runs, as Windows lets nobody into what Excel has open.
    copyFileSync('/bin/sleep', held);
    const holder = spawn(held, ['600'], { stdio: 'ignore' });
    try {
      const { exitCode, stderr } = await runCli(
        ['check', at('r1.csv'), ...judged, '--format', `json=${first}`, '--format', `html=${held}`],
        '',
        { LANG: 'zh_CN.UTF-8' },
      );
      expect([exitCode, readFileSync(first, 'utf8')]).toEqual([2, 'kept']);
      expect(stderr).toContain('file/unwritable');
      expect(readdirSync(folder).filter((name) => /^\.(?:first|held)/u.test(name))).toEqual([]);
    } finally {
      holder.kill();
    }
  });

  test.each([
    ['EBUSY', '请先关闭'],
    ['EPERM', '请先关闭'],
    ['ENOSPC', '磁盘已满'],
    ['EIO', '换一个文件夹'],
  ])('a file that cannot be written for %s is told with what helps', (reason, words) => {
    const told = problem('file/unwritable', { file: '台账.xlsx' }, { file: '台账.xlsx', reason });
    expect(told.fix?.zh).toContain(words);
  });

  test('what a killed run left beside it is removed by the next', async () => {
    const dead = spawnSync('true').pid;
    const report = at('again.json');
    const write = () => runCli(['check', at('r1.csv'), ...judged, '--format', `json=${report}`]);
    await write();
    const { machineName } = await import('../../src/host/write-together.ts');
    writeFileSync(at(`.again.json.${machineName()}-${dead}-0123456789ab.tmp`), 'half');
    writeFileSync(at(`.again.json.${machineName()}-${process.pid}-0123456789ab.tmp`), 'of a run that lives');
    await write();
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([
      `.again.json.${machineName()}-${process.pid}-0123456789ab.tmp`,
    ]);
  });
});

test('--annotate on a text file is refused before any report is written', async () => {
  const argv = [
    'check',
    at('r1.csv'),
    ...judged,
    '--annotate',
    at('notes.xlsx'),
    '--format',
    `json=${at('no.json')}`,
  ];
  const { exitCode, stderr } = await runCli(argv);
  expect([exitCode, stderr.includes('annotate/not-a-workbook'), existsSync(at('no.json'))]).toEqual([
    2,
    true,
    false,
  ]);
});

test('a folder that may not be read is named', () => {
  const locked = at('locked', 'sub');
  mkdirSync(locked, { recursive: true });
  writeFileSync(at('locked', 'a.csv'), list);
  chmodSync(folder, 0o755);
  chmodSync(locked, 0);
  // Root may read everything: the program gives its rights up when all that it needs is loaded.
  const script = `
    const { findFiles } = await import(${JSON.stringify(new URL('../../src/host/disk.ts', import.meta.url))});
    await findFiles([]);
    if (process.getuid() === 0) process.seteuid(65534);
    const told = await findFiles([${JSON.stringify(`${at('locked')}/**/*.csv`)}]).catch(({ problems }) => problems);
    console.log(JSON.stringify(told));`;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  chmodSync(locked, 0o700);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject([{ code: 'file/unreadable', place: { file: locked } }]);
});

test('a pipe is read as a stream', async () => {
  const pipe = at('pipe.csv');
  execFileSync('mkfifo', [pipe]);
  const writer = spawn('sh', ['-c', `cat '${at('r1.csv')}' > '${pipe}'`]);
  expect(await inputsOf(pipe)).toEqual(['pipe.csv']);
  writer.kill();
});

test('a file that is cut while it is read says so', async () => {
  const file = at('cut.csv');
  writeFileSync(file, 'x'.repeat(3 * 1024 * 1024));
  const source = await fileSource(file);
  const passing = source.chunks()[Symbol.asyncIterator]();
  await passing.next();
  writeFileSync(file, 'x');
  await expect(passing.next()).rejects.toMatchObject({ problems: [{ code: 'file/changed' }] });
  await source.close();
});

test('a report of a catalog without any subject begins with its title', async () => {
  writeFileSync(
    at('bare.yaml'),
    'id: bare\ntitle: 无主体目录\nversion: "1"\nissuer: 某局\nbasis: [《条例》]\ncategories:\n  - {code: "1", name: 类, items: [{code: "11", name: 事项, elements: [{id: a, name: 内容, nature: standing, limit: 长期公开}]}]}\n',
  );
  const { stdout } = await runCli([
    'check',
    at('r1.csv'),
    '--catalog',
    at('bare.yaml'),
    ...judged,
    '--lang',
    'en',
  ]);
  expect(stdout.trimStart()).toMatch(/^无主体目录/u);
});
