import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { ReconciledClaim, Statistics } from '../../src/model/statistics.ts';
import { runCli } from './run-cli.ts';
import { transcript } from './transcript.ts';

const lists = ['fixtures/stats/website.csv', 'fixtures/stats/wechat.csv'];
const year = ['--from', '2024-01-01', '--to', '2024-12-31', '--as-of', '2025-01-20'];

async function statistics(...argv: readonly string[]): Promise<Statistics> {
  const { stdout, stderr } = await runCli(['stats', ...argv, '--no-profile', '--json', '--quiet']);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe.each([
  ['zh', 'zh_CN.UTF-8'],
  ['en', 'en_US.UTF-8'],
])('%s', (language, LANG) => {
  test('figures and claims as they are read', async () => {
    const told = [
      await transcript(
        `stats ${lists.join(' ')} --claims fixtures/stats/claims.yaml --as-of 2025-01-20 --quiet`,
        { LANG },
      ),
      await transcript(
        'stats fixtures/example/publication-list.csv --profile fixtures/example/profile.yaml --as-of 2025-01-20 --quiet',
        { LANG },
      ),
      await transcript(`stats ${lists[0]} --columns 公开日期=pubished --quiet`, { LANG }),
      await transcript('stats --help', { LANG }),
    ];
    await expect(told.join('\n')).toMatchFileSnapshot(`transcripts/stats.${language}.txt`);
  });
});

/**
 * Publications of 2024: 流感 (01-04 on WeChat, 01-05 under two columns), 门诊 02-26, 医疗机构管理办法 03-11, its interpretation 03-13,
 * 世界卫生日 04-03, penalty 1 04-09, 校医管理办法 05-20, 体检 06-18, penalty 2 07-01, 冬季传染病 12-06. One row has no day, two lie outside.
 */
describe('every figure of a small list, worked by hand', () => {
  test('entries, publications and months', async () => {
    const { period, entries, publications, inputs } = await statistics(...lists, ...year);
    expect(period).toEqual({ from: '2024-01-01', to: '2024-12-31', stated: true });
    expect(inputs.map((input) => input.entries)).toEqual([13, 2]);
    expect(entries).toEqual({ total: 15, outOfPeriod: 2, undated: 1, repeated: 2 });
    expect(publications.byMonth.map(({ count }) => count)).toEqual([1, 1, 2, 2, 1, 1, 1, 0, 0, 0, 0, 1]);
    expect(publications).toMatchObject({ total: 10, outsideMonths: 0, months: 12, monthlyMean: 10 / 12 });
  });

  test('columns, channels and publishers', async () => {
    const { byColumn, byChannel, byPublisher } = await statistics(...lists, ...year);
    // 流感 is under two columns; its WeChat row has none, which takes nothing away. 世界卫生日 has no column at all.
    expect(byColumn).toEqual({
      counts: [
        { name: '通知公告', count: 4 },
        { name: '行政处罚类事项', count: 2 },
        { name: '规范性文件', count: 2 },
        { name: '政策解读', count: 1 },
        { name: '首页要闻', count: 1 },
      ],
      unnamed: 1,
      others: 0,
    });
    expect(byChannel.counts).toEqual([
      { name: '政府网站', count: 9 },
      { name: '微信公众号', count: 2 },
    ]);
    expect(byPublisher).toEqual({ counts: [{ name: '县卫生健康局', count: 10 }], unnamed: 0, others: 0 });
  });

  test('days to publish, timeliness and normative documents', async () => {
    const figures = await statistics(...lists, ...year);
    // 0, 1, 2, 4, 8, 10, 61 and 91 days; 体检 came out before it was formed.
    expect(figures.daysToPublish).toEqual({ datable: 9, early: 1, mean: 177 / 8, median: 6, longest: 91 });
    // Late by the Regulation: 校医管理办法 and penalty 2; 世界卫生日 has no date of formation.
    expect(figures.withinStatutory).toEqual({ numerator: 7, denominator: 9, undetermined: 1 });
    // Only the two penalties answer an item with a dated limit.
    expect(figures.onTime).toEqual({ numerator: 1, denominator: 2, undetermined: 0 });
    expect(figures.normativeDocuments).toEqual({
      ...{ made: 2, abolished: 1, inForce: 2, lapsedUndated: 0 },
      ...{ interpreted: 1, interpretationRate: 0.5 },
    });
  });

  test('a list named twice is read once; the same rows in another file are the same publications', async () => {
    const once = await statistics(...lists, ...year);
    expect(await statistics(...lists, ...lists, ...year)).toEqual(once);
  });

  test('the order of the lists changes no figure', async () => {
    const { inputs: _, ...figures } = await statistics(...lists, ...year);
    const { inputs: __, ...reversed } = await statistics(...[...lists].reverse(), ...year);
    expect(reversed).toEqual(figures);
  });

  test('both ends of the period belong to it', async () => {
    const asked = (from: string, to: string) =>
      statistics(...lists, '--from', from, '--to', to, '--as-of', '2025-01-20');
    expect((await asked('2024-02-26', '2024-03-11')).publications.total).toBe(2);
    expect((await asked('2024-02-27', '2024-03-10')).publications.total).toBe(0);
  });

  test('what is dated after the day of judgement is counted in no month', async () => {
    const { publications } = await statistics(...lists, '--from', '2024-01-01', '--as-of', '2024-06-30');
    expect(publications.byMonth.map(({ count }) => count)).toEqual([1, 1, 2, 2, 1, 1]);
    expect(publications.total - publications.outsideMonths).toBe(8);
  });

  test('--columns says what a heading means', async () => {
    const { stdout } = await runCli(
      ['stats', '-', '--columns', '挂网时点=publishedOn', ...year, '--json', '--quiet'],
      '标题,挂网时点\n关于调整门诊时间的公告,2024-02-26\n',
    );
    const { publications }: Statistics = JSON.parse(stdout);
    expect(publications).toMatchObject({ total: 1, outsideMonths: 0 });
    expect(publications.byMonth[1]).toEqual({ month: '2024-02', count: 1 });
  });
});

describe('claims', () => {
  const short = ({ id, verdict, found, difference, reason }: ReconciledClaim) =>
    [id, verdict, found, difference, reason].filter((part) => part !== undefined).join(' ');

  test('agree, differ or cannot be determined, and the exit code says whether one differs', async () => {
    const { reconciliation } = await statistics(
      ...lists,
      ...['--claims', 'fixtures/stats/claims.yaml', '--as-of', '2025-01-20'],
    );
    expect(reconciliation?.claims.map(short)).toEqual([
      // Four, or five with the one that has no day.
      'notices undetermined 4 undated-entries',
      'total differs 10 -2',
      'penalties differs 2 -3',
      'rule agrees 1',
      'rate differs 0.5 -0.5',
      'campaign agrees 2024-04-03',
      'articles undetermined needs-ledger',
      `articles-monthly agrees ${40 / 12}`,
      'more-than-ten agrees 10',
    ]);
    const argv = ['stats', ...lists, '--claims', 'fixtures/stats/claims.yaml', '--quiet'];
    expect((await runCli([...argv, '--as-of', '2025-01-20'])).exitCode).toBe(1);
  });

  test('counts are of the period of the report; other figures are not taken from another one', async () => {
    const asked = ['--claims', 'fixtures/stats/claims.yaml', '--as-of', '2025-01-20'];
    const { reconciliation } = await statistics(
      ...lists,
      ...asked,
      '--from',
      '2024-04-01',
      '--to',
      '2024-12-31',
    );
    const verdicts = reconciliation?.claims.map(short);
    expect(verdicts).toContain('rate undetermined other-period');
    expect(verdicts).toContain('rule agrees 1');
  });

  test('what is wrong with a claims file is told with its place', async () => {
    const { exitCode, stderr } = await runCli(['stats', ...lists, '--claims', 'fixtures/stats/website.csv']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('fixtures/stats/website.csv');
  });
});

test('the JSON is what the schema says', async () => {
  const schema = JSON.parse(readFileSync('schemas/statistics.schema.json', 'utf8'));
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  const figures = [
    await statistics(...lists, ...year, '--claims', 'fixtures/stats/claims.yaml'),
    await statistics(...lists, '--as-of', '2025-01-20'),
    await statistics('fixtures/example/publication-list.csv', '--as-of', '2025-01-20'),
  ];
  for (const one of figures) expect(validate(one) || validate.errors).toBe(true);
});
