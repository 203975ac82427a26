import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'guard-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const rows = (year: number, count: number) =>
  Array.from(
    { length: count },
    (_, index) => `医疗机构执业登记公告（第${index + 1}期）,${year}-0${(index % 9) + 1}-05`,
  ).join('\n');
const list = (year: number, count: number) => `标题,发布日期\n${rows(year, count)}\n`;
const profile = at(
  'profile.yaml',
  'agency: 青溪县卫生健康局\nguard:\n  leastEntries: 20\n  newestWithinDays: 60\n  columns: [标题, 栏目]\n  mostFewerPercent: 20\n',
);
const check = (content: string, ...more: readonly string[]) =>
  runCli(['check', '-', '--as-of', '2025-01-20', '--fail-on', 'never', '--lang', 'zh', ...more], content);

describe('a broken export', () => {
  it('is refused with the figures, and passed on demand', async () => {
    const { exitCode, stdout, stderr } = await check(list(2024, 9), '--profile', profile);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    for (const words of [
      '9 条，少于配置要求的 20 条',
      '距核对日 137 天',
      '没有配置要求的列“栏目”',
      '--allow-odd-lists',
    ])
      expect(stderr).toContain(words);
    expect((await check(list(2024, 9), '--profile', profile, '--allow-odd-lists')).exitCode).toBe(0);
  });

  it('is measured by its baseline', async () => {
    const guard = at('fewer.yaml', 'agency: 青溪县卫生健康局\nguard: {mostFewerPercent: 20}\n');
    const before = at(
      'before.json',
      (await check(list(2024, 30), '--profile', guard, '--format', 'json')).stdout,
    );
    const { exitCode, stderr } = await check(list(2024, 23), '--profile', guard, '--baseline', before);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('比上次的 30 条减少 23.3%');
    expect((await check(list(2024, 24), '--profile', guard, '--baseline', before)).exitCode).toBe(0);
  });
});

describe('a list of another period', () => {
  const period = ['--from', '2024-01-01', '--to', '2024-12-31'];
  it.each(['text', 'html', 'markdown'])('is told of before all else as %s', async (format) => {
    const more = format === 'text' ? [] : ['--format', format];
    const { stdout } = await check(list(2023, 12), ...period, ...more);
    const warning = stdout.replace(/\s+/gu, '').indexOf('12条中，12条不在审核期间');
    const verdict = stdout.replace(/\s+/gu, '').indexOf('截至2025');
    expect(warning).toBeGreaterThan(-1);
    // Told as long as it is: nothing cuts the verdict behind it.
    expect(verdict).toBeGreaterThan(warning);
  });

  it.each(['text', 'html', 'markdown'])('gives no figure to be proud of as %s', async (format) => {
    const more = format === 'text' ? [] : ['--format', format];
    const { stdout } = await check(list(2023, 12), ...period, ...more);
    const told = stdout.replace(/\s+/gu, '');
    expect(told).toContain('不作计算：清单不是审核期间的（应公开要素');
    expect(told).not.toMatch(/\d%（(?:应公开要素|日期齐全)/u);
    expect((await check(list(2024, 12), ...period, ...more)).stdout.replace(/\s+/gu, '')).toMatch(
      /%（(?:应公开要素|日期齐全)/u,
    );
  });

  it('is not one of the period', async () => {
    const { stdout } = await check(list(2024, 12), ...period);
    expect(stdout).not.toContain('可能给错了清单');
  });
});
