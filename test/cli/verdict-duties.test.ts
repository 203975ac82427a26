import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { runCli } from './run-cli.ts';
import { smallCatalog } from './small-catalog.ts';

let folder: string;
const own = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duties-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.useRealTimers());

const catalogOf = (elements: string) =>
  smallCatalog(`{code: "0101", name: 门诊管理, source: {status: document}, elements: ${elements}}`);

interface Judged {
  readonly elements: string;
  readonly head: string;
  readonly rows: readonly string[];
  /** `--from`, `--to`, `--as-of`, or any other options. */
  readonly options: readonly string[];
}

/** The report on an invented catalog of one item, as JSON, with the exit code. */
async function judge({ elements, head, rows, options }: Judged) {
  await writeFile(own('catalog.yaml'), catalogOf(elements));
  await writeFile(own('list.csv'), [head, ...rows].join('\n'));
  const argv = ['check', own('list.csv'), '-c', own('catalog.yaml'), '--no-profile', '-f', 'json'];
  const { stdout, stderr, exitCode } = await runCli([...argv, ...options]);
  const report = JSON.parse(stdout);
  const rules: readonly string[] = report.findings.map(({ rule }: { rule: string }) => rule);
  const outcomes = report.items[0].elements.map(({ outcome }: { outcome: string }) => outcome);
  return { report, stderr, exitCode, rules, outcomes, item: report.items[0].outcome };
}

const year = (asOf: string) => ['--from', '2024-01-01', '--to', '2024-12-31', '--as-of', asOf];

describe('a ratio of what is explained', () => {
  const elements =
    '[{id: document, name: 政策文件, nature: event, rule: {kind: standing}}, {id: explanation, name: 政策解读, nature: event, linkedTo: document, limit: 解读率达到90%以上}]';
  const head = '事项编码,事项名称,公开要素,信息标题,文号,成文日期,公开日期';
  const documents = (count: number) =>
    Array.from({ length: count }, (_, index) => index + 1).flatMap((number) => [
      `0101,门诊管理,政策文件,关于门诊管理的通知（${number}）,青卫〔2024〕${number}号,2024-03-01,2024-03-04`,
    ]);
  const explanations = (published: readonly string[]) =>
    published.map(
      (day, index) =>
        `0101,门诊管理,政策解读,《关于门诊管理的通知（${index + 1}）》解读,青卫〔2024〕${index + 1}号,2024-03-02,${day}`,
    );

  test.each<[string, readonly string[], string, boolean]>([
    ['all of them online', Array(10).fill('2024-03-05'), 'met', false],
    ['nine of ten', Array(9).fill('2024-03-05'), 'met', false],
    ['eight of ten', Array(8).fill('2024-03-05'), 'gap', true],
    [
      'one of them only after the day of judgement',
      [...Array(8).fill('2024-03-05'), '2025-03-05', '2025-03-06'],
      'undetermined',
      false,
    ],
    [
      'two without a day of publication, where they decide',
      [...Array(8).fill('2024-03-05'), '', ''],
      'undetermined',
      false,
    ],
    [
      'two without a day of publication, where nothing hangs on them',
      [...Array(5).fill('2024-03-05'), '', ''],
      'gap',
      true,
    ],
  ])('%s', async (_, days, outcome, isLow) => {
    const rows = [...documents(10), ...explanations(days)];
    const { outcomes, rules } = await judge({ elements, head, rows, options: year('2025-01-20') });
    expect([outcomes[1], rules.includes('low-ratio')]).toEqual([outcome, isLow]);
  });
});

test.each<[string, string, boolean]>([
  ['one person by name', '王建国出生医学证明办理结果公示', true],
  ['a person half masked', '李某某出生医学证明签发公示', true],
  ['how it is done', '出生医学证明办理指南', false],
])('a result that is nobody else’s business: %s', async (_, title, isFinding) => {
  const catalog = catalogOf('[{id: guide, name: 办事指南, nature: standing, rule: {kind: standing}}]')
    .replaceAll('门诊管理', '出生医学证明办理')
    .replace('source:', 'withholdsResults: true, source:');
  await writeFile(own('catalog.yaml'), catalog);
  await writeFile(own('list.csv'), `事项编码,信息标题,公开日期\n0101,${title},2024-05-06\n`);
  const argv = ['check', own('list.csv'), '-c', own('catalog.yaml'), '--no-profile', '-f', 'json'];
  const { stdout } = await runCli([...argv, ...year('2025-01-20')]);
  const { findings, items } = JSON.parse(stdout);
  const rules = findings.map(({ rule }: { rule: string }) => rule);
  expect([rules.includes('published-personal-result'), items[0].elements[0].outcome === 'met']).toEqual([
    isFinding,
    !isFinding,
  ]);
});

describe('the day of judgement without --as-of', () => {
  const elements = '[{id: figures, name: 统计数据, nature: event, limit: 自信息形成之日起20个工作日内}]';
  const head = '事项编码,事项名称,公开要素,信息标题,成文日期,公开日期';
  const rows = ['0101,门诊管理,统计数据,门诊人次统计,2024-05-06,2024-05-08'];

  // 04:00 of 8 May in China; a job in UTC still has the 7th.
  test.each([
    ['2024-05-07T20:00:00Z', '2024-05-08'],
    ['2024-05-07T15:59:59Z', '2024-05-07'],
  ])('at %s is %s', async (instant, day) => {
    vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] });
    const { report, rules } = await judge({ elements, head, rows, options: [] });
    expect([report.asOf, rules.includes('implausible-date')]).toEqual([day, day !== '2024-05-08']);
  });
});

describe('a row without a day of publication', () => {
  const head = '事项编码,事项名称,公开要素,信息标题,成文日期,变更日期,公开日期';
  const event = '[{id: figures, name: 统计数据, nature: event, limit: 自信息形成或者变更之日起20个工作日内}]';
  const standing = '[{id: figures, name: 统计数据, nature: standing, rule: {kind: standing}}]';
  const rowOf = (formed: string, changed: string) => [
    `0101,门诊管理,统计数据,门诊人次统计,${formed},${changed},`,
  ];
  const options = year('2025-01-20');

  test.each<[string, string, readonly string[], readonly string[]]>([
    ['without any', event, rowOf('', ''), ['undated-entry']],
    ['with a day of change that is past due', event, rowOf('', '2024-05-06'), ['unpublished-past-due']],
    ['with a day of formation that is past due', event, rowOf('2024-05-06', ''), ['unpublished-past-due']],
    ['of standing content, formed in the year', standing, rowOf('2024-05-06', ''), ['undated-entry']],
    ['of standing content, formed long before', standing, rowOf('2021-05-06', ''), ['undated-entry']],
  ])('%s', async (_, elements, rows, wanted) => {
    const { rules } = await judge({ elements, head, rows, options });
    expect(rules.filter((rule) => rule === 'undated-entry' || rule === 'unpublished-past-due')).toEqual(
      wanted,
    );
  });
});

test('what is not due yet does not hide what cannot be told', async () => {
  const yearly = '{id: report, name: 年度报告, nature: event, limit: 每年11月30日前}';
  const figures = '{id: figures, name: 统计数据, nature: event, limit: 自信息形成之日起20个工作日内}';
  const head = '事项编码,事项名称,公开要素,信息标题,成文日期,公开日期';
  const rows = ['0101,门诊管理,统计数据,门诊人次统计,,2024-05-08'];
  const options = ['--from', '2024-01-01', '--to', '2024-12-31', '--as-of', '2024-06-01'];
  const both = await judge({ elements: `[${yearly}, ${figures}]`, head, rows, options });
  expect([both.outcomes, both.item]).toEqual([['pending', 'undetermined'], 'undetermined']);
  const late = ['0101,门诊管理,统计数据,门诊人次统计,2024-02-01,2024-05-08'];
  const gap = await judge({ elements: `[${yearly}, ${figures}]`, head, rows: late, options });
  expect([gap.outcomes, gap.item]).toEqual([['pending', 'gap'], 'gap']);
});
