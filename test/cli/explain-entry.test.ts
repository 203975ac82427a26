import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';

const folder = fileURLToPath(new URL('../../fixtures/example/', import.meta.url));

async function explain(entry: string, ...words: readonly string[]) {
  const stdout = new PassThrough({ highWaterMark: 1e7 });
  const stderr = new PassThrough({ highWaterMark: 1e7 });
  const host = { stdin: Readable.from([]), stdout, stderr, env: { LANG: 'zh_CN.UTF-8', COLUMNS: '200' } };
  const shared = ['--profile', `${folder}profile.yaml`, '--as-of', '2025-01-20'];
  const exitCode = await run(['explain', '--entry', `${folder}${entry}`, ...shared, ...words], host);
  return { exitCode, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

describe('explain --entry', () => {
  it('tells how a late decision was read, matched and judged', async () => {
    const { exitCode, out } = await explain('publication-list.xlsx:二季度:69');
    expect(exitCode).toBe(0);
    expect(out).toContain('publication-list.xlsx［二季度］第 69 行');
    expect(out).toMatch(/对应事项：0203 .*执业医师法/u);
    expect(out).toContain('公开内容：行政处罚决定信息');
    expect(out).toMatch(/依据：标题用词，把握 \d+%/u);
    expect(out).toContain('按第 3 行表头读取');
    expect(out).toMatch(/时限：0203 行政处罚决定信息；.*7个工作日内/u);
    expect(out).toMatch(/应于 2024-06-13（含当日）前公开；超期公开/u);
    expect(out).toMatch(/问题：.*11/u);
  });

  it('finds the same row in a list without sheets, in English too', async () => {
    const { out } = await explain('publication-list.csv:136', '--lang', 'en');
    expect(out).toContain('publication-list.csv row 136');
    expect(out).toContain('Answers: 0203');
    expect(out).toContain('due on 2024-06-13, that day included; published late');
  });

  it('tells what weighed for and against the likeliest items, where printed words do', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mulu-explain-'));
    const list = join(folder, 'list.csv');
    await writeFile(list, '信息标题,公开日期\n市住建局保障性住房检查处理情况,2017-10-08\n');
    const shared = ['--no-profile', '--catalog', 'zhongshan-2017', '--as-of', '2018-01-10'];
    for (const [language, pattern] of [
      ['zh', /估计：二\S+ \d+%（.*标题用词的覆盖 \+\d\.\d/u],
      ['en', /Estimate: 二\S+ \d+% \(/u],
    ] as const) {
      const stdout = new PassThrough({ highWaterMark: 1e7 });
      const host = { stdin: Readable.from([]), stdout, stderr: new PassThrough(), env: { COLUMNS: '200' } };
      await run(['explain', '--entry', `${list}:2`, ...shared, '--lang', language], host);
      expect(String(stdout.read() ?? '')).toMatch(pattern);
    }
    await rm(folder, { recursive: true });
  });

  it.each([
    ['publication-list.xlsx:一季度:1', 'usage/no-such-entry', '没有作为条目：表名'],
    ['publication-list.xlsx:一季度:9999', 'usage/no-such-entry', '没有第 9999 行'],
    ['publication-list.xlsx:一季:6', 'usage/no-such-sheet', '是否指“一季度”'],
    ['publication-list.xlsx', 'usage/bad-entry', '清单:工作表:行号'],
    ['missing.xlsx:一季度:6', 'file/not-found', '找不到文件'],
  ])('%s: %s', async (entry, code, text) => {
    const { exitCode, err } = await explain(entry);
    expect([exitCode, err.includes(code), err.includes(text)]).toEqual([2, true, true]);
  });
});
