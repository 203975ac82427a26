import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { smallCatalog } from './small-catalog.ts';

let folder: string;
const own = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outcomes-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Case {
  readonly limit: string;
  /** 标题,成文日期,公开日期 */
  readonly rows: readonly string[];
  readonly asOf: string;
  readonly profile?: string;
  readonly period?: readonly [string, string];
}

/** Outcome and reasons of the one element, the rules of its findings, and the exit code. */
async function outcomeOf({ limit, rows, asOf, profile = '', period = ['2024-01-01', '2024-12-31'] }: Case) {
  const elements = `[{id: figures, name: 统计数据, nature: event, limit: ${limit}}]`;
  const item = `{code: "0101", name: 门诊人次统计, source: {status: document}, elements: ${elements}}`;
  await writeFile(own('catalog.yaml'), smallCatalog(item));
  await writeFile(own('profile.yaml'), `agency: 青麓县卫生健康局\n${profile}`);
  const lines = rows.map((row) => (row.startsWith(',') ? row : `0101,门诊人次统计,统计数据,${row}`));
  await writeFile(
    own('list.csv'),
    ['事项编码,事项名称,公开要素,信息标题,成文日期,公开日期', ...lines].join('\n'),
  );
  const argv = ['check', own('list.csv'), '-c', own('catalog.yaml'), '-p', own('profile.yaml'), '-f', 'json'];
  const { stdout, exitCode } = await runCli([
    ...argv,
    '--from',
    period[0],
    '--to',
    period[1],
    '--as-of',
    asOf,
  ]);
  const { items, findings, summary } = JSON.parse(stdout);
  const [element] = items[0].elements;
  const rules: readonly string[] = findings.map(({ rule }: { rule: string }) => rule);
  return {
    outcome: element.outcome,
    reasons: element.reasons,
    rules,
    entries: summary.entries.total,
    exitCode,
  };
}

const exemption = (approvedOn: string) =>
  `exemptions:\n  - {item: "0101", ground: process-information, reason: 尚未定稿, approver: 局长办公会, approvedOn: "${approvedOn}", until: "2025-12-31"}\n`;
const zeroReport =
  'zeroReports:\n  - {item: "0101", from: "2024-01-01", until: "2024-12-31", statedBy: 办公室}\n';
const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));

test.each<[string, Case, object]>([
  [
    'a row without any date, and no full period in the window',
    {
      limit: '每月10日前公开',
      rows: ['门诊人次统计,,'],
      asOf: '2024-06-25',
      period: ['2024-06-12', '2024-06-25'],
    },
    { outcome: 'undetermined', exitCode: 0 },
  ],
  [
    'hours beyond the years of the calendar need none',
    {
      limit: '自信息形成之日起24小时内',
      rows: ['门诊人次统计,2031-03-03 08:00,2031-03-03 20:00'],
      asOf: '2031-06-01',
      period: ['2031-01-01', '2031-12-31'],
    },
    { outcome: 'met', exitCode: 0 },
  ],
  [
    'a full zero report and no entry under a periodic duty',
    { limit: '每月10日前公开', rows: [], asOf: '2025-01-20', profile: zeroReport },
    { outcome: 'not-applicable', reasons: ['zero-report'], exitCode: 0 },
  ],
  [
    'a yearly day that is not yet due',
    { limit: '每年11月30日前', rows: [], asOf: '2024-06-01' },
    { outcome: 'pending', exitCode: 0 },
  ],
  [
    'an exemption approved after the day of judgement',
    {
      limit: '每年1月31日前',
      rows: ['门诊人次统计,,2023-01-10'],
      asOf: '2024-06-01',
      profile: exemption('2024-07-01'),
    },
    { outcome: 'gap', exitCode: 1 },
  ],
  [
    'the same, approved in time',
    {
      limit: '每年1月31日前',
      rows: ['门诊人次统计,,2023-01-10'],
      asOf: '2024-06-01',
      profile: exemption('2024-01-01'),
    },
    { outcome: 'exempt', exitCode: 0 },
  ],
  [
    'an entry made up late each month fills no other month',
    {
      limit: '每月10日前公开',
      rows: months.map((month) => `门诊人次统计${month},,2024-${month}-15`),
      asOf: '2025-02-20',
    },
    { outcome: 'gap', exitCode: 1 },
  ],
  [
    'a total row whose first cell is blank is no entry',
    { limit: '长期公开', rows: ['门诊人次统计,,2024-03-01', ',合计,,,,1'], asOf: '2025-01-20' },
    { entries: 1 },
  ],
  [
    'an impossible date makes no row out of period',
    { limit: '自信息形成之日起20个工作日内', rows: ['门诊人次统计,2042-03-01,'], asOf: '2025-01-20' },
    { outcome: 'undetermined', rules: expect.not.arrayContaining(['out-of-period']) },
  ],
])('%s', async (_, one, expected) => {
  expect(await outcomeOf(one)).toMatchObject(expected);
});
