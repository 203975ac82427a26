import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { readBookTexts } from './read-book-texts.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-demo-'));
});
afterEach(() => rm(folder, { recursive: true }));

const names = [
  'exercise.xlsx',
  'expected-findings.tsv',
  'gaps.html',
  'profile.yaml',
  'publication-list.csv',
  'publication-list.xlsx',
];

describe('mulu demo', () => {
  test('writes the workshop and holds the audit against the key', async () => {
    const { exitCode, stdout, stderr } = await runCli(['demo', folder, '--seed', '7'], '', {
      LANG: 'zh_CN.UTF-8',
    });
    expect([exitCode, (await readdir(folder)).sort()]).toEqual([0, names]);
    expect(stdout).toContain('先改这些');
    expect(stderr).toContain('检查结果与答案完全一致。');
    const key = (await readFile(join(folder, 'expected-findings.tsv'), 'utf8')).trimEnd().split('\n');
    expect(stderr).toContain(`埋设了 ${key.length - 1} 处问题`);
    const again = /\$ mulu (check .*)/u.exec(stderr)?.[1] ?? '';
    const checked = await runCli([...again.split(' '), '--format', 'json', '--fail-on', 'never']);
    expect(JSON.parse(checked.stdout).findings).toHaveLength(key.length - 1);
  });

  test('the exercise tells no answer', async () => {
    await runCli(['demo', folder, '--lang', 'en']);
    const texts = await readBookTexts(join(folder, 'exercise.xlsx'));
    const list = await readBookTexts(join(folder, 'publication-list.xlsx'));
    expect(texts).toContain('What is wrong');
    const key = (await readFile(join(folder, 'expected-findings.tsv'), 'utf8'))
      .trimEnd()
      .split('\n')
      .slice(1);
    const titles = new Set(list);
    for (const line of key) {
      const [rule = '', , , , , , due = ''] = line.split('\t');
      expect(texts).not.toContain(rule);
      if (due !== '' && !titles.has(due)) expect(texts).not.toContain(due);
    }
  });

  test('overwrites nothing', async () => {
    await writeFile(join(folder, 'profile.yaml'), 'mine');
    const { exitCode, stderr } = await runCli(['demo', folder]);
    expect([exitCode, stderr.match(/\[file\/exists\]/gu)?.length]).toEqual([2, 1]);
    expect(await readdir(folder)).toEqual(['profile.yaml']);
  });

  test.each(['-1', 'seven', '1.5'])('%s is no seed', async (seed) => {
    const { exitCode, stderr } = await runCli(['demo', join(folder, 'new'), `--seed=${seed}`]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('[usage/bad-count]')]);
    expect(await readdir(folder)).toEqual([]);
  });
});
