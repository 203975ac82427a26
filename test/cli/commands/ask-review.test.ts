import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../../src/cli/run.ts';

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
  expect(out).toContain('核定结果“x9”不是目录中的事项或者类别。');
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
  expect(err).toContain('读了 5 条，其中 4 条需要人工核定，归为 3 个问题；答完前 3 个至少可处理 4 条。');
  const applied = await mulu(['--apply', workbook, '-o', output()]);
  expect(applied.err).toContain('新增 0 条决定，替换 0 条，沿用 0 条，未答 3 个问题；现共 0 条。');
  const nothing = await mulu([]);
  expect([nothing.exitCode, nothing.err.includes('review/no-list')]).toEqual([2, true]);
  const wrong = await mulu(['--apply', list(), '-o', output()]);
  expect([wrong.exitCode, wrong.err.includes('review/no-table')]).toEqual([2, true]);
});

it('takes elements and ranges, full-width signs too, and goes back', async () => {
  const typed = [
    '1103：１；３',
    'b',
    '1103:全部@各栏目',
    'n@本条',
    '0104:3@太空',
    '0104:太空',
    '0104:办事指南',
    '',
  ];
  const { out, err } = await mulu(
    [list(), '--interactive', '--by', '张某', '-o', output()],
    typed.join('\n'),
  );
  expect(out).toContain('条数：本栏目这类标题 2，各栏目这类标题 2，整个栏目 4（待核定 4）');
  expect(out).toContain('适用范围“太空”无法识别');
  expect(out).toContain('“太空”不是“0104');
  expect(out).toContain('每答一题');
  expect(err).toContain('新增 3 条决定');
  const [first, second, third] = rulesOf();
  expect(first).toMatchObject({ title: '*年第*期惠民简讯', item: '1103' });
  expect(first.column).toBeUndefined();
  expect(first.elements.length).toBeGreaterThan(2);
  expect(second).toMatchObject({ none: true, row: expect.any(Number) });
  expect(third).toMatchObject({ item: '0104', elements: ['guide'] });
});

it('has saved every answer when the run breaks off before the next one', async () => {
  const stdin = new PassThrough();
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const host = { stdin, stdout, stderr, env: { LANG: 'zh_CN.UTF-8' } };
  const ended = run(['map', list(), '--interactive', '--by', '张某', '-o', output(), '--quiet'], host);
  stdin.write('1103\n');
  let said = '';
  await new Promise<void>((resolve) => {
    stdout.on('data', (piece: Buffer) => {
      said += String(piece);
      if (said.includes('问题 2/3')) resolve();
    });
  });
  // Nothing was answered since, and the input is still open: what Ctrl-C would find.
  expect(rulesOf()).toMatchObject([{ item: '1103' }]);
  stdin.end();
  expect(await ended).toBe(0);
});

it('leaves a mapping file that nothing is added to as it is, comments and all', async () => {
  const written =
    '# 局办公室 张某\nrules:   # 手写\n  - {title: "别的*", none: true, decidedBy: 张某, decidedOn: "2024-01-01"} # 勿删\n';
  writeFileSync(output(), written);
  await mulu([list(), '--interactive', '--by', '张某', '-o', output()], 'q\n');
  expect(readFileSync(output(), 'utf8')).toBe(written);
  await mulu([list(), '--interactive', '--by', '张某', '-o', output()], '1103\nq\n');
  const text = readFileSync(output(), 'utf8');
  expect(text.startsWith(written)).toBe(true);
  expect(rulesOf()).toHaveLength(2);
});

it('asks nothing more of a column that was answered as a whole', async () => {
  const { out, err } = await mulu([list(), '--interactive', '--by', '张某', '-o', output()], 'n@栏目\n');
  expect(out).not.toContain('问题 2/3');
  expect(err).toContain('新增 1 条决定');
  expect(rulesOf()).toMatchObject([{ column: '便民服务', none: true }]);
});
