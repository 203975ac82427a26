import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badFiles, writeBadFiles } from './bad-files.ts';
import { runCli } from './run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-bad-'));
  await writeBadFiles(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const codesIn = (text: string) =>
  [...text.matchAll(/\[((?:file|list|csv|table|workbook|archive|usage)\/[\w-]+)\]$/gmu)].map(
    (match) => match[1],
  );

describe('bad input', () => {
  it.each(badFiles)('%s: one clear problem, exit 2, no report', async (name, _write, says) => {
    const { exitCode, stdout, stderr } = await runCli(['check', at(name), '--as-of', '2024-12-31']);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(codesIn(stderr)).toHaveLength(1);
    expect(stderr).toContain(name);
    expect(stderr).toMatch(says);
    // A problem, what would be right, and no stack.
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
  });

  it('is told whole when lists among good ones are broken', async () => {
    const names = ['good.csv', 'missing.csv', 'unclosed.csv', 'months.zip', 'empty.xlsx', 'good.csv'];
    const { exitCode, stdout, stderr } = await runCli(['check', ...names.map(at)]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(codesIn(stderr).sort()).toEqual([
      'csv/unclosed-quote',
      'file/empty',
      'file/not-found',
      'list/no-header',
      'workbook/truncated',
    ]);
    expect(stderr).toContain(`${at('months.zip')}/2月.csv`);
  });

  it('does not keep inspect from showing what can be read', async () => {
    const { exitCode, stdout, stderr } = await runCli(['inspect', at('unclosed.csv'), at('good.csv')]);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('good.csv');
    expect(codesIn(stderr)).toEqual(['csv/unclosed-quote']);
  });

  it('comes through standard input too', async () => {
    const broken = await runCli(['check', '-'], await readFile(at('unclosed.csv')));
    expect([broken.exitCode, codesIn(broken.stderr)]).toEqual([2, ['csv/unclosed-quote']]);
    const empty = await runCli(['inspect', '-']);
    expect([empty.exitCode, codesIn(empty.stderr)]).toEqual([2, ['file/empty']]);
  });
});

describe('--columns', () => {
  it('gives a heading its meaning, for inspect and check', async () => {
    const list = Buffer.from('材料,上网,栏目\n许可公示,2024-01-02,行政许可\n');
    const columns = ['--columns', '材料=title', '--columns', '上网=发布日期', '--columns', '栏目=ignore'];
    const { exitCode, stdout } = await runCli(['inspect', '-', '--json', ...columns], list);
    expect(exitCode).toBe(0);
    const [inspection] = JSON.parse(stdout);
    expect(
      inspection.list.sheets[0].columns.map(({ heading, field, how }: Record<string, string>) => [
        heading,
        field,
        how,
      ]),
    ).toEqual([
      ['材料', 'title', 'override'],
      ['上网', 'publishedOn', 'override'],
      ['栏目', undefined, 'override'],
    ]);
    const checked = await runCli(['check', '-', '--format', 'json', '--fail-on', 'never', ...columns], list);
    expect(checked.exitCode).toBe(0);
    expect(JSON.parse(checked.stdout).inputs[0].entries).toBe(1);
  });

  it.each([
    ['a heading that no list has', '标体=title', 'list/column-not-found', '标题'],
    ['a meaning that does not exist', '标题=titel', 'list/unknown-field', 'title'],
    ['no meaning at all', '标题', 'usage/bad-column', '--columns'],
  ])('refuses %s', async (_what, value, code, hint) => {
    const { exitCode, stderr } = await runCli(['check', at('good.csv'), '--columns', value]);
    expect(exitCode).toBe(2);
    expect(codesIn(stderr)).toEqual([code]);
    expect(stderr).toContain(hint);
  });

  it('is told by inspect when a list does not have the column', async () => {
    const { exitCode, stdout } = await runCli(['inspect', at('good.csv'), '--columns', '标体=title']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('标体');
  });

  it('is told by inspect when a list has no day at all, without a range of them', async () => {
    const { stdout } = await runCli(['inspect', '-', '--lang', 'en'], '标题\n关于印发方案的通知\n');
    expect(stdout).toContain('  0 with a date published, 0 with a date formed');
    const { stdout: zh } = await runCli(['inspect', '-', '--lang', 'zh'], '标题\n关于印发方案的通知\n');
    expect(zh).toContain('有发布日期 0 条，有成文日期 0 条');
  });
});
