import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-map-'));
  const rows = [
    '标题,栏目,发布日期',
    '2024年第1期惠民简讯,便民服务,2024-03-01',
    '2024年第2期惠民简讯,便民服务,2024-04-01',
    '健康小屋开放公告（3月）,便民服务,2024-03-02',
    '中心卫生院夏季服务时间,便民服务,2024-06-02',
    '护士执业注册办事指南,办事指南,2024-06-02',
  ];
  writeFileSync(join(folder, 'list.csv'), `${rows.join('\n')}\n`);
});
afterEach(() => rmSync(folder, { recursive: true }));

function textOf(stream: PassThrough): string {
  return String(stream.read() ?? '');
}

async function mulu(words: readonly string[], typed = '') {
  const stdout = new PassThrough({ highWaterMark: 1e7 });
  const stderr = new PassThrough({ highWaterMark: 1e7 });
  const host = { stdin: Readable.from([typed]), stdout, stderr, env: { LANG: 'zh_CN.UTF-8' } };
  const exitCode = await run(['map', ...words, '--quiet'], host);
  return { exitCode, out: textOf(stdout), err: textOf(stderr) };
}

const list = () => join(folder, 'list.csv');
const output = () => join(folder, 'mapping.yaml');
const rulesOf = () => parse(readFileSync(output(), 'utf8')).rules;

it('asks one question after the other, searches, and writes the mapping', async () => {
  const typed = ['', '张某', '/健康教育', '1', 'n', 'x9', 'q'].join('\n');
  const { exitCode, out, err } = await mulu([list(), '--interactive', '-o', output()], typed);
  expect(exitCode).toBe(0);
  expect(out).toContain('须写明核定人');
  expect(out).toContain('问题 1/3（2 条）');
  expect(out).toContain('标题样式：*年第*期惠民简讯');
  expect(out).toContain('1  1103 健康教育');
  expect(out).toContain('不明白“x9”');
  expect(err).toContain('新增 2 条决定，替换 0 条，沿用 0 条，未答 1 个问题；现共 2 条。');
  expect(rulesOf()).toMatchObject([
    { column: '便民服务', title: '*年第*期惠民简讯', item: '1103', decidedBy: '张某' },
    { none: true, example: expect.stringMatching(/健康小屋|夏季服务/u) },
  ]);
});

it('does not ask again what was decided, and the newer answer wins, said aloud', async () => {
  await mulu([list(), '--interactive', '--by', '张某', '-o', output()], '1103\nq\n');
  const again = await mulu([list(), '--interactive', '--by', '李某', '-m', output()], 's\n');
  expect(again.out).toContain('问题 1/2');
  expect(again.out).not.toContain('惠民简讯');
  expect(rulesOf()).toHaveLength(1);
  const changed = await mulu([list(), '--interactive', '--by', '李某', '-o', output()], '1102\n');
  expect(changed.err).toContain(
    '以新换旧：便民服务 *年第*期惠民简讯：1103 健康教育 → 1102 居民健康档案管理（李某',
  );
  expect(rulesOf()).toMatchObject([{ item: '1102', decidedBy: '李某' }]);
});

it('writes a workbook, says how many answers settle how many entries, and wants a list', async () => {
  const workbook = join(folder, 'review.xlsx');
  const { err } = await mulu([list(), '-o', workbook]);
  expect(err).toContain('读了 5 条，其中 4 条需要人工核定，归为 3 个问题；答完前 3 个可处理 4 条。');
  const applied = await mulu(['--apply', workbook, '-o', output()]);
  expect(applied.err).toContain('新增 0 条决定，替换 0 条，沿用 0 条，未答 3 个问题；现共 0 条。');
  const nothing = await mulu([]);
  expect([nothing.exitCode, nothing.err.includes('review/no-list')]).toEqual([2, true]);
  const wrong = await mulu(['--apply', list(), '-o', output()]);
  expect([wrong.exitCode, wrong.err.includes('review/no-table')]).toEqual([2, true]);
});
