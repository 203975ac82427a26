import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import exceljs from 'exceljs';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { present } from '../../src/model/present.ts';
import type { GapReport } from '../../src/model/report.ts';
import type { Scoreboard } from '../../src/model/scoreboard.ts';
import { runCli } from './run-cli.ts';

const file = 'fixtures/agencies/agencies.yaml';
const health = '云岭县卫生健康局';
const check = (...more: string[]) =>
  runCli(['check', '--agencies', file, '--as-of', '2025-01-20', '--fail-on', 'never', '--quiet', ...more]);
const boardOf = async (...more: string[]): Promise<Scoreboard> =>
  JSON.parse((await check('-f', 'json', ...more)).stdout);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mulu-agencies-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A file of agencies beside lists of the test. */
async function write(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  return path;
}

describe('each agency is judged by its own settings', () => {
  test('catalogs, period, columns, exemptions, and the name of its profile', async () => {
    const reports = join(folder, 'own');
    const { scores, catalogs } = await boardOf('--reports', reports);
    expect(scores.map(({ agency, score, grade }) => [agency, score, grade])).toEqual([
      [health, 67.5, 2],
      ['云岭县人民医院', 64.28, 2],
      ['县疾控中心', 100, 3],
    ]);
    expect(catalogs.map(({ id }) => id)).toEqual(['yunling-county', 'yunling-disease-control']);
    const names = (await readdir(reports)).sort();
    const [bureau, hospital, control] = await Promise.all(
      names.map(async (name): Promise<GapReport> => JSON.parse(await readFile(join(reports, name), 'utf8'))),
    );
    expect(control?.period).toEqual({ from: '2024-07-01', to: '2024-12-31', stated: true });
    // Both were formed in the period; one was published after its end.
    expect(control?.summary.timeliness).toMatchObject({ numerator: 2, denominator: 2 });
    expect(bureau?.summary.items).toMatchObject({ total: 3, met: 1, gap: 1, exempt: 1 });
    expect(hospital?.summary.items).toMatchObject({ total: 3, met: 1, gap: 1, notApplicable: 1 });
  });

  test('what is stated for all wins: catalogs, period, columns, subject', async () => {
    const all = await boardOf('-c', 'fixtures/agencies/catalogs/county.yaml', '--from', '2024-10-01');
    expect(all.catalogs.map(({ id }) => id)).toEqual(['yunling-county']);
    expect(all.period).toEqual({ from: '2024-10-01', to: '2025-01-20' });
    const renamed = await boardOf('--columns', '上墙日=ignore');
    expect(renamed.scores[2]?.timeliness.denominator).toBe(0);
    const lost = await check('--columns', '上强日=publishedOn');
    expect([lost.exitCode, lost.stdout]).toEqual([2, '']);
    expect(lost.stderr).toContain('[list/column-not-found]');
    const nobody = await check('--subject', '县档案局');
    expect(nobody.stderr.match(/\[usage\/unknown-name\]/gu)).toHaveLength(3);
  });
});

describe('a board, and a ledger and a report of each agency', () => {
  test('stand in their folders, numbered as in the file', async () => {
    const { stderr, exitCode } = await check(
      ...['--ledgers', join(folder, 'ledgers'), '--reports', join(folder, 'reports')],
      ...['-f', `html=${join(folder, 'board.html')}`],
    );
    expect(exitCode).toBe(0);
    expect(await readdir(join(folder, 'ledgers'))).toEqual([
      `001 ${health}.xlsx`,
      '002 云岭县人民医院.xlsx',
      '003 县疾控中心.xlsx',
    ]);
    expect(stderr.trim().split('\n')).toHaveLength(7);
  });

  test('a notice to each agency, in the wording of the office', async () => {
    const template = await write(
      'letter.yaml',
      'title: "关于{agency}整改政务公开问题的通知"\naddressee: "{agency}："\nparagraphs: ["请于{mendBy}前整改。"]\ntable: 问题清单\nsignature: 云岭县人民政府办公室\ndate: "{date}"\n',
    );
    const written = await check('--letters', join(folder, 'letters'), '--letter-template', template);
    expect([written.exitCode, written.stderr]).toEqual([0, expect.stringContaining('001')]);
    const names = await readdir(join(folder, 'letters'));
    expect(names).toEqual([`001 ${health}.docx`, '002 云岭县人民医院.docx', '003 县疾控中心.docx']);
    const members = unzipSync(await readFile(join(folder, 'letters', names[0] ?? '')));
    const text = Buffer.from(members['word/document.xml'] ?? []).toString('utf8');
    expect(text).toContain(`关于${health}整改政务公开问题的通知`);
    const alone = await check('--letter-template', template);
    expect([alone.exitCode, alone.stderr.includes('[usage/only-with]')]).toEqual([2, true]);
  });

  test('the names in the workbook lead to the ledgers', async () => {
    await check('--ledgers', join(folder, 'below', 'ledgers'), '-f', `xlsx=${join(folder, 'board.xlsx')}`);
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(join(folder, 'board.xlsx'));
    const sheet = present(workbook.worksheets[0]);
    const links = [3, 4, 5].map((row) => sheet.getCell(row, 2).hyperlink);
    expect(links.map((link) => decodeURIComponent(link)).sort()).toEqual([
      `below/ledgers/001 ${health}.xlsx`,
      'below/ledgers/002 云岭县人民医院.xlsx',
      'below/ledgers/003 县疾控中心.xlsx',
    ]);
  });

  test('none of them when one agency cannot be checked', async () => {
    const broken = await write(
      'broken/a.yaml',
      'agencies:\n  - {agency: 甲, lists: [a.csv]}\n  - {agency: 乙, lists: [none.csv]}\n',
    );
    await write('broken/a.csv', '信息标题,公开日期\n某某公示,2024-05-06\n');
    const { exitCode, stderr, stdout } = await runCli([
      ...['check', '--agencies', broken, '--as-of', '2025-01-20', '--ledgers', join(folder, 'broken', 'out')],
    ]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('[file/not-found]');
    expect(await readdir(join(folder, 'broken'))).toEqual(['a.csv', 'a.yaml']);
  });

  test('the exit code is the worst of all reports', async () => {
    const run = (...more: string[]) =>
      runCli(['check', '--agencies', file, '--as-of', '2025-01-20', '-f', 'json', ...more]);
    expect((await run()).exitCode).toBe(1);
    expect((await run('--max-gaps', '1')).exitCode).toBe(0);
  });

  test('beside earlier reports each agency has what became of its findings', async () => {
    const before = join(folder, 'before');
    await check('--as-of', '2024-12-20', '--reports', before);
    const { scores } = await boardOf('--baseline', join(before, '*.json'));
    expect(scores.map(({ change }) => change?.persisting)).toEqual([1, 1, 1]);
    const text = (await check('--baseline', join(before, `001 ${health}.json`), '--width', '200')).stdout;
    expect(text).toMatch(/Back again +Fixed/u);
    const strange = JSON.parse(await readFile(join(before, `001 ${health}.json`), 'utf8'));
    const path = await write('strange.json', JSON.stringify({ ...strange, agency: '别的局' }));
    expect((await check('--baseline', path)).stderr).toContain('[agencies/baseline-of-nobody]');
    const later = await runCli([
      'check',
      '--agencies',
      file,
      '--as-of',
      '2024-12-01',
      '--baseline',
      join(before, '*.json'),
    ]);
    expect(later.stderr.match(/\[report\/baseline-not-earlier\]/gu)).toHaveLength(3);
  });
});

describe('shards', () => {
  const save = async (name: string, ...more: string[]) => {
    const path = join(folder, name);
    const { exitCode, stderr } = await check('-f', `json=${path}`, ...more);
    expect([exitCode, stderr]).toEqual([0, `wrote ${path}\n`]);
    return path;
  };

  test.each(['json', 'html', 'xlsx', 'terminal'])('merge to the bytes of one run as %s', async (format) => {
    const parts = await Promise.all([
      save('s3.json', '--shard', '3/3'),
      save('s1.json', '--shard', '1/3'),
      save('s2.json', '--shard', '2/3'),
    ]);
    const [one, merged] = [join(folder, `one.${format}`), join(folder, `merged.${format}`)];
    await check('-f', `${format}=${one}`);
    const { exitCode } = await runCli(['report', ...parts, '--merge', '-f', `${format}=${merged}`]);
    expect(exitCode).toBe(0);
    expect((await readFile(merged)).equals(await readFile(one))).toBe(true);
  });

  test.each([
    ['one is missing', ['1/2'], [], 'report/shard-missing'],
    [
      'one is counted by another calendar',
      ['1/2', '2/2'],
      ['--calendar', 'fixtures/calendars/invented-2027.yaml'],
      'report/other-run',
    ],
    ['one is of another day', ['1/2', '2/2'], ['--as-of', '2025-01-21'], 'report/other-run'],
    ['one is of another period', ['1/2', '2/2'], ['--from', '2024-06-01'], 'report/other-run'],
    ['one is scored otherwise', ['1/2', '2/2'], ['--scoring', 'SCORING'], 'report/other-run'],
  ])('are refused when %s', async (_, shards, last, code) => {
    const scoring = await write(
      'other-scoring.yaml',
      (await readFile('catalogs/scoring/default.yaml', 'utf8')).replace('weight: 50', 'weight: 40'),
    );
    const files: string[] = [];
    for (const [at, shard] of shards.entries()) {
      const more = at === shards.length - 1 ? last.map((word) => (word === 'SCORING' ? scoring : word)) : [];
      files.push(await save(`refused-${at}.json`, '--shard', shard, ...more));
    }
    for (const LANG of ['zh_CN.UTF-8', 'en_US.UTF-8']) {
      const { exitCode, stderr } = await runCli(['report', ...files, '--merge'], '', { LANG });
      expect([exitCode, stderr.includes(`[${code}]`)]).toEqual([2, true]);
      if (LANG.startsWith('zh'))
        expect(stderr.replace(/\[[^\]]*\]|\/[^”]*|mulu/gu, '')).not.toMatch(/[a-z]{4}/u);
    }
  });

  test('are refused when a catalog was changed in between', async () => {
    const text = await readFile('fixtures/agencies/catalogs/county.yaml', 'utf8');
    const list = '信息标题,公开日期\n某某公示,2024-05-06\n';
    const own = await write(
      'changed/a.yaml',
      'agencies:\n  - {agency: 甲, lists: [a.csv]}\n  - {agency: 乙, lists: [a.csv]}\n',
    );
    await write('changed/a.csv', list);
    const files: string[] = [];
    for (const [at, edition] of [text, text.replace('7个工作日', '5个工作日')].entries()) {
      const catalog = await write('changed/catalog.yaml', edition);
      files.push(join(folder, 'changed', `${at}.json`));
      await runCli([
        ...['check', '--agencies', own, '-c', catalog, '--as-of', '2025-01-20', '--fail-on', 'never'],
        ...['--shard', `${at + 1}/2`, '-f', `json=${files[at]}`],
      ]);
    }
    const { stderr } = await runCli(['report', ...files, '--merge']);
    expect(stderr).toMatch(/the catalog differs.*\[report\/other-run\]/u);
  });

  test.each(['0/2', '3/2', '1', 'a/b', '1/2/3', '-1/2'])('--shard %s is refused', async (shard) => {
    const { exitCode, stderr } = await check(`--shard=${shard}`);
    expect([exitCode, stderr.includes('[usage/bad-shard]')]).toEqual([2, true]);
  });
});

describe('the file of agencies', () => {
  test.each([
    ['no name anywhere', '  - {lists: [a.csv]}\n', 'agencies/no-name', '2:5'],
    [
      'a profile of another agency',
      '  - {agency: 乙, lists: [a.csv], profile: p.yaml}\n',
      'agencies/other-name',
      '2:14',
    ],
    [
      'a name twice',
      '  - {agency: 甲, lists: [a.csv]}\n  - {agency: 甲, lists: [a.csv]}\n',
      'agencies/name-twice',
      '3:14',
    ],
    [
      'two texts of one catalog',
      '  - {agency: 甲, lists: [a.csv], profile: p.yaml}\n  - {agency: 乙, lists: [a.csv], profile: q.yaml}\n',
      'agencies/catalog-differs',
      '3:14',
    ],
    ['a misspelt key', '  - {agency: 甲, list: [a.csv]}\n', 'schema/unknown-key', '2:17'],
  ])('%s is told at its place', async (_, entries, code, place) => {
    await write('bad/a.csv', '信息标题,公开日期\n某某公示,2024-05-06\n');
    const catalog = await readFile('fixtures/agencies/catalogs/county.yaml', 'utf8');
    await write('bad/one.yaml', catalog);
    await write('bad/two.yaml', `${catalog}# another text\n`);
    await write('bad/p.yaml', 'agency: 甲\ncatalogs: [one.yaml]\n');
    await write('bad/q.yaml', 'agency: 乙\ncatalogs: [two.yaml]\n');
    const path = await write('bad/agencies.yaml', `agencies:\n${entries}`);
    for (const LANG of ['zh_CN.UTF-8', 'en_US.UTF-8']) {
      const { exitCode, stderr } = await runCli(['check', '--agencies', path, '--as-of', '2025-01-20'], '', {
        LANG,
      });
      expect(exitCode).toBe(2);
      expect(stderr).toContain(`${path}:${place}: `);
      expect(stderr).toContain(`[${code}]`);
    }
  });
});

describe('options that have no meaning together are refused', () => {
  test.each([
    [['check', 'list.csv', '--agencies', file], 'usage/not-with'],
    [['check', '--agencies', file, '--profile', 'p.yaml'], 'usage/not-with'],
    [['check', '--agencies', file, '--declarations', 'e.yaml'], 'usage/not-with'],
    [['check', '--agencies', file, '--mapping', 'm.yaml'], 'usage/not-with'],
    [['check', '--agencies', file, '--annotate', 'o.xlsx'], 'usage/not-with'],
    [['check', '--agencies', file, '--channel', '*.csv=政府网站'], 'usage/not-with'],
    [['check', 'list.csv', '--scoring', 's.yaml'], 'usage/only-with'],
    [['check', 'list.csv', '--shard', '1/2'], 'usage/only-with'],
    [['check', 'list.csv', '--ledgers', 'out'], 'usage/only-with'],
    [['check', 'list.csv', '--reports', 'out'], 'usage/only-with'],
    [['report', 'r.json', '--trend', '--merge'], 'usage/not-with'],
    [['report', 'r.json', '--trend', '--baseline', 'b.json'], 'usage/not-with'],
    [['report', 'r.json', '--trend', '--fail-on', 'error'], 'usage/not-with'],
    [['report', 'r.json', '--merge', '--ledger', 'l.xlsx'], 'usage/not-with'],
    [['report', 'r.json', '--merge', '--max-gaps', '3'], 'usage/not-with'],
  ])('%j', async (words, code) => {
    for (const LANG of ['zh_CN.UTF-8', 'en_US.UTF-8']) {
      const { exitCode, stdout, stderr } = await runCli(words, '', { LANG });
      expect([exitCode, stdout, stderr.includes(`[${code}]`)]).toEqual([2, '', true]);
    }
  });
});

describe('nothing that a run reads is written over', () => {
  const list = 'fixtures/scenarios/late-around-national-day/list.csv';
  const catalog = 'fixtures/scenarios/late-around-national-day/catalog.yaml';
  let own: (name: string) => string;

  beforeAll(async () => {
    const place = join(folder, 'inputs');
    own = (name) => join(place, name);
    await write('inputs/list.csv', await readFile(list, 'utf8'));
    await write('inputs/catalog.yaml', await readFile(catalog, 'utf8'));
    await write('inputs/profile.yaml', 'agency: 青麓县卫生健康局\ncatalogs: [catalog.yaml]\n');
    await write('inputs/calendar.yaml', await readFile('fixtures/agencies/profiles/health.yaml', 'utf8'));
    await write('inputs/agencies.yaml', 'agencies:\n  - {lists: [list.csv], profile: profile.yaml}\n');
    await write('inputs/scoring.yaml', await readFile('catalogs/scoring/default.yaml', 'utf8'));
    await symlink(own('list.csv'), own('link.csv'));
    for (const asOf of ['2024-11-20', '2024-12-20'])
      await runCli([
        'check',
        own('list.csv'),
        '-p',
        own('profile.yaml'),
        '--as-of',
        asOf,
        '-f',
        `json=${own(asOf)}.json`,
      ]);
    for (const shard of ['1/1'])
      await runCli([
        'check',
        '--agencies',
        own('agencies.yaml'),
        '--as-of',
        '2025-01-20',
        '--shard',
        shard,
        '-f',
        `json=${own('board.json')}`,
      ]);
    await runCli(['report', `${own('2024-12-20')}.json`, '-f', `xlsx=${own('ledger.xlsx')}`]);
    await rm(own('calendar.yaml'));
  });

  const day = ['--as-of', '2025-01-20', '--fail-on', 'never'];
  test.each<readonly [string, (own: (name: string) => string) => string[], string]>([
    [
      'check: a list',
      (at) => ['check', at('list.csv'), '-p', at('profile.yaml'), ...day, '-f', `html=${at('list.csv')}`],
      'list.csv',
    ],
    [
      'check: a list by a link',
      (at) => ['check', at('list.csv'), '-p', at('profile.yaml'), ...day, '-f', `html=${at('link.csv')}`],
      'list.csv',
    ],
    [
      'check: the profile',
      (at) => ['check', at('list.csv'), '-p', at('profile.yaml'), ...day, '-f', `html=${at('profile.yaml')}`],
      'profile.yaml',
    ],
    [
      'check: the catalog of the profile',
      (at) => ['check', at('list.csv'), '-p', at('profile.yaml'), ...day, '-f', `html=${at('catalog.yaml')}`],
      'catalog.yaml',
    ],
    [
      'check: a baseline by a glob',
      (at) => [
        'check',
        at('list.csv'),
        '-p',
        at('profile.yaml'),
        ...day,
        '--baseline',
        at('2024-1[12]-20.json'),
        '-f',
        `json=${at('2024-11-20.json')}`,
      ],
      '2024-11-20.json',
    ],
    [
      'check: --annotate over the profile',
      (at) => ['check', at('list.csv'), '-p', at('profile.yaml'), ...day, '--annotate', at('profile.yaml')],
      'profile.yaml',
    ],
    [
      'agencies: the file',
      (at) => ['check', '--agencies', at('agencies.yaml'), ...day, '-f', `json=${at('agencies.yaml')}`],
      'agencies.yaml',
    ],
    [
      'agencies: a list of one',
      (at) => ['check', '--agencies', at('agencies.yaml'), ...day, '-f', `json=${at('list.csv')}`],
      'list.csv',
    ],
    [
      'agencies: a profile of one',
      (at) => ['check', '--agencies', at('agencies.yaml'), ...day, '-f', `json=${at('profile.yaml')}`],
      'profile.yaml',
    ],
    [
      'agencies: a catalog of one',
      (at) => ['check', '--agencies', at('agencies.yaml'), ...day, '-f', `json=${at('catalog.yaml')}`],
      'catalog.yaml',
    ],
    [
      'agencies: the scoring',
      (at) => [
        'check',
        '--agencies',
        at('agencies.yaml'),
        ...day,
        '--scoring',
        at('scoring.yaml'),
        '-f',
        `html=${at('scoring.yaml')}`,
      ],
      'scoring.yaml',
    ],
    [
      'report: the report',
      (at) => ['report', at('2024-12-20.json'), '-f', `html=${at('2024-12-20.json')}`],
      '2024-12-20.json',
    ],
    [
      'report: a baseline',
      (at) => [
        'report',
        at('2024-12-20.json'),
        '--baseline',
        at('2024-11-20.json'),
        '-f',
        `html=${at('2024-11-20.json')}`,
      ],
      '2024-11-20.json',
    ],
    [
      'report: the ledger',
      (at) => [
        'report',
        at('2024-12-20.json'),
        '--ledger',
        at('ledger.xlsx'),
        '-f',
        `xlsx=${at('ledger.xlsx')}`,
      ],
      'ledger.xlsx',
    ],
    [
      'report --trend: one of the reports',
      (at) => ['report', at('2024-*.json'), '--trend', '-f', `html=${at('2024-12-20.json')}`],
      '2024-12-20.json',
    ],
    [
      'report --merge: a shard',
      (at) => ['report', at('board.json'), '--merge', '-f', `html=${at('board.json')}`],
      'board.json',
    ],
    [
      'catalog export: the catalog',
      (at) => ['catalog', 'export', at('catalog.yaml'), '--format', 'csv', '-o', at('catalog.yaml')],
      'catalog.yaml',
    ],
  ])('%s', async (_, words, name) => {
    const before = await readFile(own(name));
    const files = (await readdir(own('.'))).sort();
    const { exitCode, stderr, stdout } = await runCli(words(own));
    expect([exitCode, stdout, stderr.includes('[usage/output-is-input]')]).toEqual([2, '', true]);
    expect((await readFile(own(name))).equals(before)).toBe(true);
    expect((await readdir(own('.'))).sort()).toEqual(files);
  });

  test('a ledger of a folder that a list of the run stands in', async () => {
    const place = join(folder, 'ledger-is-list');
    await mkdir(place, { recursive: true });
    const list = join(place, '001 甲.xlsx');
    await runCli(['report', own('2024-12-20.json'), '-f', `xlsx=${list}`]);
    const path = await write(
      'ledger-is-list/a.yaml',
      'agencies:\n  - {agency: 甲, lists: ["001 甲.xlsx"]}\n',
    );
    const { exitCode, stderr } = await runCli(['check', '--agencies', path, ...day, '--ledgers', place]);
    expect([exitCode, stderr.includes('--ledgers'), stderr.includes('[usage/output-is-input]')]).toEqual([
      2,
      true,
      true,
    ]);
  });

  test('two outputs of one file, also by two options', async () => {
    const target = own('out.xlsx');
    const words = [
      'check',
      own('list.csv'),
      '-p',
      own('profile.yaml'),
      ...day,
      '-f',
      `xlsx=${target}`,
      '--annotate',
      resolve(target),
    ];
    const { exitCode, stderr } = await runCli(words);
    expect([exitCode, stderr.includes('[usage/output-twice]')]).toEqual([2, true]);
  });
});

test('several reports are no one report', async () => {
  const { exitCode, stderr } = await runCli(['report', join(folder, 'inputs', '2024-*.json')]);
  expect([exitCode, stderr.includes('[report/not-one]')]).toEqual([2, true]);
});
