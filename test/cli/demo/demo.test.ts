import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBookTexts } from '../../workshop/read-book-texts.ts';
import { runCli } from '../run-cli.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-demo-'));
});
afterEach(() => rm(folder, { recursive: true }));

const ofTrainer = [
  'expected-findings.tsv',
  'gaps.html',
  'profile.yaml',
  'publication-list.csv',
  'publication-list.xlsx',
];

const linesOf = async (file: string) => (await readFile(file, 'utf8')).trimEnd().split('\n').slice(1);

describe('mulu demo', () => {
  test('writes the workshop and holds the audit against the key', async () => {
    const { exitCode, stdout, stderr } = await runCli(['demo', folder, '--seed', '7'], '', {
      LANG: 'zh_CN.UTF-8',
    });
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(await readdir(join(folder, 'participants'))).toEqual(['paper-01.xlsx']);
    expect((await readdir(join(folder, 'trainer'))).sort()).toEqual(['key.json', 'paper-01']);
    expect((await readdir(join(folder, 'trainer', 'paper-01'))).sort()).toEqual(ofTrainer);
    expect(stderr).toContain('检查结果与答案完全一致。');
    const key = await linesOf(join(folder, 'trainer', 'paper-01', 'expected-findings.tsv'));
    expect(stderr).toContain(`共1份卷子，埋设${key.length}处问题`);
    const again = /\$ mulu (check .*)/u.exec(stderr)?.[1] ?? '';
    const checked = await runCli([...again.split(' '), '--format', 'json', '--fail-on', 'never']);
    expect(JSON.parse(checked.stdout).findings).toHaveLength(key.length);
  });

  test('names for editors the schema that is there', async () => {
    await mkdir(join(folder, 'schemas'));
    await writeFile(join(folder, 'schemas', 'profile.schema.json'), '{}');
    await runCli(['demo', join(folder, 'out'), '-c', 'huaihua-2018', '--faults', 'missing=1']);
    const text = await readFile(join(folder, 'out', 'trainer', 'paper-01', 'profile.yaml'), 'utf8');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../../../schemas/profile.schema.json');
  });

  test('the screen shows answers only when they are asked for', async () => {
    const { stdout } = await runCli([
      'demo',
      folder,
      '--answers',
      '-c',
      'huaihua-2018',
      '--faults',
      'missing=1',
    ]);
    expect(stdout).toContain('The list has no entry');
  });

  test('each participant has a paper of a seed of its own, and none tells an answer', async () => {
    await runCli(['demo', folder, '--lang', 'en', '--participants', '3', '--difficulty', 'easy']);
    const papers = await readdir(join(folder, 'participants'));
    expect(papers).toEqual(['paper-01.xlsx', 'paper-02.xlsx', 'paper-03.xlsx']);
    const seen = new Set<string>();
    for (const [index, paper] of papers.entries()) {
      const own = join(folder, 'trainer', `paper-0${index + 1}`);
      const texts = await readBookTexts(join(folder, 'participants', paper));
      seen.add(texts.join('\n'));
      expect(texts).toContain('What is wrong');
      const titles = new Set(await readBookTexts(join(own, 'publication-list.xlsx')));
      for (const line of await linesOf(join(own, 'expected-findings.tsv'))) {
        const [rule = '', , , , , , due = ''] = line.split('\t');
        expect(texts).not.toContain(rule);
        if (due !== '' && !titles.has(due)) expect(texts).not.toContain(due);
      }
    }
    expect(seen.size).toBe(3);
  });

  test('a catalog in a file, an agency of its own and the faults that were asked for', async () => {
    const catalog = join(folder, 'water.yaml');
    await writeFile(
      catalog,
      `id: water
title: 水务公开目录
version: "1"
issuer: 县水务局
defaults: {subject: 县水务局, channels: [政府网站], audience: 全社会, mode: 主动公开, levels: [县级], limit: 自信息形成之日起7个工作日内公开}
categories:
  - code: "01"
    name: 供水
    items:
      - code: "0101"
        name: 水质检测
        elements: [{id: result, name: 检测结果, nature: event}, {id: guide, name: 办事指南, nature: standing}]
`,
    );
    const made = ['demo', join(folder, 'new'), '-c', catalog, '--agency', '云岭县水务局'];
    const { exitCode, stderr } = await runCli([...made, '--faults', 'late=3,应公开而未公开=1']);
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('4 planted faults')]);
    const faults = (await linesOf(join(folder, 'new', 'trainer', 'paper-01', 'expected-findings.tsv'))).map(
      (line) => line.split('\t')[8],
    );
    expect(faults.sort()).toEqual(['late', 'late', 'late', 'missing']);
    const profile = await readFile(join(folder, 'new', 'trainer', 'paper-01', 'profile.yaml'), 'utf8');
    expect(profile).toContain('云岭县水务局');
  });

  test('overwrites nothing', async () => {
    await mkdir(join(folder, 'trainer'));
    await writeFile(join(folder, 'trainer', 'key.json'), 'mine');
    const { exitCode, stderr } = await runCli(['demo', folder]);
    expect([exitCode, stderr.match(/\[file\/exists\]/gu)?.length]).toEqual([2, 1]);
    expect(await readdir(folder, { recursive: true })).toEqual(['trainer', 'trainer/key.json']);
  });

  test('a folder that holds a workshop is told of once, whatever the number of papers', async () => {
    await runCli(['demo', folder, '-c', 'huaihua-2018', '--participants', '2']);
    const before = (await readdir(folder, { recursive: true })).length;
    const { exitCode, stderr } = await runCli(['demo', folder, '-c', 'huaihua-2018', '--participants', '3']);
    expect([exitCode, stderr.match(/\[[a-z]+\/[a-z-]+\]/gu)]).toEqual([2, ['[demo/folder-taken]']]);
    expect(stderr).toContain('holds 13 files');
    expect((await readdir(folder, { recursive: true })).length).toBe(before);
  });

  const empty = `id: none
title: 空目录
version: "1"
issuer: 县
defaults: {subject: 县, channels: [政府网站], audience: 全社会, mode: 主动公开, levels: [县级]}
categories:
  - code: "01"
    name: 一
    items: [{code: "0101", name: 甲, elements: [{id: a, name: 甲, nature: optional}]}]
`;

  test.each([
    [['--seed=-1'], 'usage/bad-count'],
    [['--seed', 'seven'], 'usage/bad-count'],
    [['--participants', '0'], 'usage/bad-count'],
    [['--faults', 'lat=2'], 'demo/unknown-fault'],
    [['--faults', 'late'], 'demo/bad-fault-count'],
    [['--faults', 'late=many'], 'demo/bad-fault-count'],
    [['--faults', 'late,missing=1'], 'demo/bad-fault-count'],
    [['--faults', '超期=1'], 'demo/unknown-fault'],
    [['-c', 'huaihua-2018', '--faults', 'missed-day=1'], 'demo/no-room-for-fault'],
    [['-c', 'EMPTY'], 'demo/nothing-to-play'],
    [['-c', 'nowhere'], 'usage/unknown-catalog'],
  ])('%j is refused: %s', async (options, code) => {
    const file = join(folder, 'empty.yaml');
    await writeFile(file, empty);
    const argv = options.map((option) => (option === 'EMPTY' ? file : option));
    const { exitCode, stderr } = await runCli(['demo', join(folder, 'new'), ...argv]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(`[${code}]`)]);
    expect(await readdir(folder)).toEqual(['empty.yaml']);
  });
});
