import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { smallCatalog } from './small-catalog.ts';

let folder: string;
const own = (name: string) => join(folder, name);

const files: Readonly<Record<string, string>> = {
  'catalog.yaml': smallCatalog(
    '{code: "0101", name: 卫生监督抽检结果, source: {status: document}, elements: [{id: result, name: 抽检结果, nature: event, limit: 自信息形成或者变更之日起7个工作日内予以公开}]}',
  ),
  'list.csv': `事项编码,事项名称,公开要素,信息标题,成文日期,公开日期
0101,卫生监督抽检结果,抽检结果,青麓县卫生监督抽检结果,2024-09-25,2024-10-11
`,
  // A local day off on 11 October (a Friday) and one on the make-up Saturday after it.
  'local.yaml': `years:
  - year: 2024
    document: 青麓县人民政府办公室关于建县纪念日放假的通知（青政办〔2024〕7号）
    holidays: [{name: 建县纪念日, from: "2024-09-26", until: "2024-09-26"}, {name: 建县纪念日, from: "2024-10-12", until: "2024-10-12"}]
    makeUpDays: [{day: "2024-10-05", for: 抗旱}]
`,
  'whole.yaml': `years:
  - {year: 2024, replaces: true, holidays: [], makeUpDays: []}
`,
};

const check = (...argv: string[]) =>
  runCli(
    [
      'check',
      own('list.csv'),
      '-c',
      own('catalog.yaml'),
      '--from',
      '2024-01-01',
      '--to',
      '2024-12-31',
      ...argv,
    ],
    '',
    {
      LANG: 'zh_CN.UTF-8',
    },
  );
const local = () => ['--calendar', own('local.yaml')];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'calendars-'));
  for (const [name, text] of Object.entries(files)) await writeFile(own(name), text);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a local calendar', () => {
  test('is laid over the shipped year, and what it turns round is told', async () => {
    // Due 2024-10-10; with 26 September off and 5 October worked still the 10th; without the latter the 11th.
    const { exitCode, stderr } = await check('--as-of', '2025-01-20', ...local());
    expect(exitCode).toBe(1);
    expect(stderr).toContain('2024-10-12 本文件列为放假（建县纪念日），国务院办公厅的安排却是调休上班');
    expect(stderr).toContain('2024-10-05 本文件列为上班，国务院办公厅的安排却是放假（国庆节）');
    expect(stderr).toContain('local.yaml:4:72');
  });

  test('that replaces a year says so', async () => {
    const { stderr, stdout } = await check('--as-of', '2025-01-20', '--calendar', own('whole.yaml'));
    expect(stderr).toMatch(
      /whole\.yaml:2:\d+: .*本文件取代 2024 年全年的安排，.*有 \d+ 天不再适用.*\[calendar\/replaces-year\]/u,
    );
    expect(stdout.replace(/\s/gu, '')).toMatch(/whole\.yaml（SHA-256[0-9a-f]{64}），取代全年安排：2024/u);
    const counted = await runCli([
      'deadline',
      '2024-09-25',
      '7个工作日内',
      '--calendar',
      own('whole.yaml'),
      '--lang',
      'en',
    ]);
    expect(counted.stderr).toContain('replaces the whole of 2024');
    expect(counted.stdout).toContain('2024-10-04');
  });

  test('is named in every form of the report, with its document and hash', async () => {
    const named = ['terminal', 'html', 'markdown', 'json'].map((format) => [format, own(`report.${format}`)]);
    await check(
      '--as-of',
      '2025-01-20',
      ...local(),
      ...named.flatMap(([format, file]) => ['-f', `${format}=${file}`]),
    );
    for (const [format, file = ''] of named) {
      const text = (await readFile(file, 'utf8')).replace(/\s/gu, '');
      expect([
        format,
        /local\.yaml/u.test(text),
        /青政办〔2024〕7号/u.test(text),
        /[0-9a-f]{64}/u.test(text),
      ]).toEqual([format, true, true, true]);
    }
  });
});

describe('two reports by other calendars', () => {
  test('are compared without calling a gap fixed that the days of rest took away', async () => {
    await writeFile(
      own('longer.yaml'),
      files['local.yaml']?.replace(/ {4}makeUpDays.*/u, '    makeUpDays: []') ?? '',
    );
    const before = own('before.json');
    const after = own('after.json');
    expect((await check('--as-of', '2025-01-20', '-f', `json=${before}`)).exitCode).toBe(1);
    const { stdout, exitCode } = await check(
      '--as-of',
      '2025-02-20',
      '--calendar',
      own('longer.yaml'),
      '--baseline',
      before,
      '-f',
      'terminal',
      '-f',
      `json=${after}`,
    );
    expect(exitCode).toBe(0);
    const told = stdout.replace(/\s/gu, '');
    expect(told).toContain('已整改0条，另有1条这次按另一节假日表计算，不算整改');
    expect(told).toContain('注意：2025-01-20的报告所用节假日表与本次不同');
    const reported = await runCli(['report', after, '--baseline', before, '--lang', 'en']);
    expect(reported.stdout.replace(/\s+/gu, ' ')).toContain(
      '0 fixed; 1 more went with another calendar, which proves nothing',
    );
  });
});
