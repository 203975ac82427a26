import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let folder = '';
const path = (part: string) => join(folder, part);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-annotate-'));
  copyFileSync('fixtures/example/publication-list.xlsx', path('list.xlsx'));
  copyFileSync('fixtures/scenarios/guide-missing/list.csv', path('list.csv'));
  // The name says workbook; what it holds is plain text.
  copyFileSync('fixtures/scenarios/guide-missing/list.csv', path('text.xlsx'));
  symlinkSync('list.xlsx', path('link.xlsx'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const annotate = (lists: readonly string[], target: string, stdin?: Uint8Array) =>
  runCli(['check', ...lists, '--as-of', '2025-01-20', '--annotate', target], stdin);

const codesIn = (stderr: string) => [...stderr.matchAll(/\[([\w-]+\/[\w-]+)\]$/gmu)].map((match) => match[1]);

test('the list is written again beside the report, and stays as it was', async () => {
  const before = readFileSync(path('list.xlsx'));
  const { exitCode, stdout, stderr } = await annotate([path('list.xlsx')], path('noted.xlsx'));
  expect(exitCode).toBe(1);
  expect(stdout).not.toBe('');
  expect(stderr).toContain(path('noted.xlsx'));
  expect(readFileSync(path('noted.xlsx')).subarray(0, 2).toString()).toBe('PK');
  expect(readFileSync(path('list.xlsx')).equals(before)).toBe(true);
});

test.each([
  ['two lists', ['list.xlsx', 'list.csv'], 'takes one list, not 2'],
  ['standard input', ['-'], 'takes one list'],
])('%s cannot be annotated', async (_what, lists, says) => {
  const files = lists.map((list) => (list === '-' ? list : path(list)));
  const { exitCode, stdout, stderr } = await annotate(
    files,
    path('out.xlsx'),
    readFileSync(path('list.xlsx')),
  );
  expect([exitCode, stdout, existsSync(path('out.xlsx'))]).toEqual([2, '', false]);
  expect(codesIn(stderr)).toEqual(['annotate/one-workbook']);
  expect(stderr).toContain(says);
});

test.each(['list.csv', 'text.xlsx'])('%s is no workbook, and nothing is written', async (list) => {
  const { exitCode, stderr } = await annotate([path(list)], path('out.xlsx'));
  expect([exitCode, existsSync(path('out.xlsx'))]).toEqual([2, false]);
  expect(codesIn(stderr)).toEqual(['annotate/not-a-workbook']);
  expect(stderr).toContain('Save it as .xlsx first');
});

test.each([
  ['list.xlsx', 'list.xlsx', 'annotate/over-the-list'],
  ['list.xlsx', './list.xlsx', 'annotate/over-the-list'],
  ['list.xlsx', 'link.xlsx', 'usage/output-is-input'],
])('%s is not overwritten under the name %s', async (list, target, code) => {
  const before = readFileSync(path(list));
  const { exitCode, stdout, stderr } = await annotate([path(list)], `${folder}/${target}`);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(codesIn(stderr)).toEqual([code]);
  expect(readFileSync(path(list)).equals(before)).toBe(true);
});
