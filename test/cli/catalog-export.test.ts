import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { runCli } from './run-cli.ts';

const catalog = 'fixtures/agencies/catalogs/county.yaml';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-export-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('mulu catalog export', () => {
  test.each([
    [[], '# '],
    [['--format', 'csv'], '云岭县'],
    [['--format', 'oscal'], '{\n "catalog"'],
  ])('prints %j', async (words, start) => {
    const { exitCode, stdout, stderr } = await runCli(['catalog', 'export', catalog, ...words]);
    expect([exitCode, stderr, stdout.startsWith(start)]).toEqual([0, '', true]);
  });

  test.each([
    ['table.md', '# '],
    ['table.csv', '\uFEFF'],
    ['table.xlsx', 'PK'],
    ['catalog.oscal.json', '{\n "catalog"'],
  ])('takes the format from the name %s', async (name, start) => {
    const path = join(folder, name);
    const { exitCode, stdout, stderr } = await runCli(['catalog', 'export', catalog, '-o', path]);
    expect([exitCode, stdout, stderr]).toEqual([0, '', `wrote ${path}\n`]);
    expect((await readFile(path, 'latin1')).startsWith(Buffer.from(start).toString('latin1'))).toBe(true);
  });

  test.each([
    ['zh_CN.UTF-8', /不能导出为“oscl”.*\n.*是否指“oscal”.*可选：xlsx, csv, md, oscal/u],
    ['en_US.UTF-8', /no export format "oscl".*\n.*Did you mean "oscal"\? Known: xlsx, csv, md, oscal/u],
  ])('tells which formats there are (%s)', async (LANG, told) => {
    const words = ['catalog', 'export', catalog, '--format', 'oscl'];
    const { exitCode, stdout, stderr } = await runCli(words, '', { LANG });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(told);
    expect(stderr).toContain('[export/unknown-format]');
  });

  test('names each format in its help, in both languages', async () => {
    for (const LANG of ['zh_CN.UTF-8', 'en_US.UTF-8']) {
      const { stdout } = await runCli(['catalog', 'export', '--help'], '', { LANG });
      for (const name of ['xlsx', 'csv', 'md', 'oscal']) expect(stdout).toContain(name);
    }
  });

  test('prints no workbook to a terminal', async () => {
    const told: string[] = [];
    const sink = () =>
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          told.push(chunk.toString('utf8'));
          done();
        },
      });
    const exitCode = await main(['catalog', 'export', catalog, '--format', 'xlsx'], {
      stdin: new PassThrough().end(),
      stdout: Object.assign(sink(), { isTTY: true, columns: 80 }),
      stderr: sink(),
      env: { LANG: 'en_US.UTF-8' },
    });
    expect([exitCode, told.join('').includes('[export/workbook-to-terminal]')]).toEqual([2, true]);
  });
});
