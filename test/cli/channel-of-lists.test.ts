import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let folder = '';
const path = (part: string) => join(folder, part);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-channels-'));
  cpSync('fixtures/scenarios/one-export-for-each-channel', folder, { recursive: true });
  const profile = readFileSync(path('profile.yaml'), 'utf8');
  writeFileSync(path('bare.yaml'), profile.replace(/lists:[\s\S]*$/u, ''));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (profile: string, lists: readonly string[], ...more: string[]) =>
  runCli(
    ['check', ...lists.map(path), '-p', path(profile), '--as-of', '2025-01-20', '-f', 'ndjson', ...more],
    '',
    { LANG: 'zh_CN.UTF-8' },
  );

const rulesOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).rule)
    .filter((rule) => /channel|titles/u.test(rule))
    .sort();

const codesIn = (stderr: string) => [...stderr.matchAll(/\[([\w-]+\/[\w-]+)\]$/gmu)].map((match) => match[1]);

const two = ['list-site.csv', 'list-wechat.csv'];
const typed = ['--channel', 'list-site*=政府网站', '--channel', '*wechat.csv=微信公众号'];
const differences = ['inconsistent-channels', 'inconsistent-titles', 'missing-channel'];

test('two exports without a column of channels cannot be compared until it is said which is which', async () => {
  expect(rulesOf((await check('bare.yaml', two)).stdout)).toEqual([]);
  expect(rulesOf((await check('bare.yaml', two, ...typed)).stdout)).toEqual(differences);
  expect(rulesOf((await check('profile.yaml', two)).stdout)).toEqual(differences);
});

test('what is typed wins over the profile', async () => {
  const same = ['--channel', '*.csv=政府网站'];
  expect(rulesOf((await check('profile.yaml', two, ...same)).stdout)).not.toContain('inconsistent-channels');
});

test('stats counts the channels of the lists', async () => {
  const { stdout } = await runCli([
    ...['stats', ...two.map(path), '--as-of', '2025-01-20', '-p', path('bare.yaml'), ...typed],
  ]);
  expect(stdout).toMatch(/政府网站\s+4/u);
});

test.each([
  ['list-weixin*=微信公众号', 'list/channel-without-list', '没有文件名符合“list-weixin*”的清单'],
  ['list-site*=青麓发布', 'list/unknown-channel', '看不出“青麓发布”是哪一类渠道'],
  ['微信公众号', 'usage/bad-channel', '--channel 的值“微信公众号”不是“文件名=渠道”的形式'],
  ['=微信公众号', 'usage/bad-channel', '--channel 的值“=微信公众号”不是“文件名=渠道”的形式'],
  ['list-site*= ', 'usage/bad-channel', '--channel 的值“list-site*= ”不是“文件名=渠道”的形式'],
])('--channel %j is refused', async (typedOne, code, says) => {
  const { exitCode, stdout, stderr } = await check('bare.yaml', two, '--channel', typedOne);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain(says);
  expect(codesIn(stderr)).toEqual([code]);
});

test('all wrong channels are told in one run', async () => {
  const { stderr } = await check('bare.yaml', two, '--channel', 'wechat', '--channel', 'site');
  expect(codesIn(stderr)).toEqual(['usage/bad-channel', 'usage/bad-channel']);
});

test('a pattern of the profile that no list fits is told at its line where a list is left over', async () => {
  const profile = readFileSync(path('profile.yaml'), 'utf8').replace('list-wechat', 'list-weixin');
  writeFileSync(path('mistyped.yaml'), profile);
  const { exitCode, stderr } = await check('mistyped.yaml', two);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('mistyped.yaml:7:5');
  expect(codesIn(stderr)).toEqual(['list/channel-without-list']);
  expect((await check('mistyped.yaml', ['list-site.csv'])).exitCode).not.toBe(2);
});
