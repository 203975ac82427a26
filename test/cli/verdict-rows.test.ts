import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { smallCatalog } from './small-catalog.ts';

let folder: string;
const own = (name: string) => join(folder, name);

const decision =
  '{id: decision, name: 处罚决定信息, nature: event, limit: 自信息形成或者变更之日起7个工作日内予以公开}';
const catalog = smallCatalog(
  `{code: "0101", name: 医疗机构行政处罚, source: {status: document}, elements: [${decision}]}`,
);
const HEAD = '事项编码,事项名称,公开要素,信息标题,成文日期,公开日期';
const row = (title: string, formed: string, published: string) =>
  `0101,医疗机构行政处罚,处罚决定信息,青麓县医疗机构行政处罚决定（${title}）,${formed},${published}`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rows-'));
  await writeFile(own('catalog.yaml'), catalog);
});
afterAll(() => rm(folder, { recursive: true }));

async function check(rows: readonly string[], asOf: string, ...more: readonly string[]) {
  await writeFile(own('list.csv'), `${[HEAD, ...rows].join('\n')}\n`);
  const period = ['--from', '2024-01-01', '--to', '2024-12-31', '--as-of', asOf];
  return runCli(
    ['check', own('list.csv'), '-c', own('catalog.yaml'), '--no-profile', ...period, ...more],
    '',
    {
      LANG: 'zh_CN.UTF-8',
    },
  );
}
const json = async (name: string) => JSON.parse(await readFile(own(name), 'utf8'));

describe('against a baseline', () => {
  test('one fault mended late and one new late entry of the period: each is what it is', async () => {
    const faults = [
      row('一', '2024-09-02', ''),
      row('二', '2024-09-03', '2024-10-30'),
      row('三', '2024-09-04', ''),
    ];
    await check(faults, '2025-01-20', '-f', `json=${own('a.json')}`);
    // The second formed in the period came out, late, after its end.
    const later = [
      row('一', '2024-09-02', '2025-02-05'),
      faults[1] ?? '',
      faults[2] ?? '',
      row('四', '2024-12-20', '2025-02-10'),
    ];
    await check(later, '2025-02-20', '--baseline', own('a.json'), '-f', `json=${own('b.json')}`);
    const { comparison } = await json('b.json');
    expect(comparison.counts).toEqual({ new: 1, persisting: 3, regressed: 0, fixed: 0, notJudged: 0 });
  });

  test('what was unpublished and came out late is still there, neither new nor fixed', async () => {
    await check([row('一', '2024-09-02', '')], '2025-01-20', '-f', `json=${own('a.json')}`);
    const after = await check(
      [row('一', '2024-09-02', '2025-01-22')],
      '2025-02-20',
      '--baseline',
      own('a.json'),
      '-f',
      `json=${own('b.json')}`,
    );
    const { comparison, findings } = await json('b.json');
    expect(comparison.counts).toEqual({ new: 0, persisting: 1, regressed: 0, fixed: 0, notJudged: 0 });
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('late-publication');
    expect(after.exitCode).toBe(1);
    expect(
      (
        await check(
          [row('一', '2024-09-02', '2025-01-22')],
          '2025-02-20',
          '--baseline',
          own('a.json'),
          '--fail-on',
          'new',
        )
      ).exitCode,
    ).toBe(0);
  });
});

test.each([
  ['state-secret', 0],
  ['public-security', 0],
  ['trade-secret', 2],
  ['privacy', 2],
])('public interest beside the ground %s', async (ground, exitCode) => {
  const profile = `agency: 青麓县卫生健康局
exemptions:
  - {item: "0101", ground: ${ground}, reason: 依法不予公开, approver: 局长办公会, approvedOn: "2024-01-05", until: "2025-12-31", publicInterest: true}
`;
  await writeFile(own('profile.yaml'), profile);
  await writeFile(own('list.csv'), `${HEAD}\n${row('一', '2024-09-02', '')}\n`);
  const { exitCode: found, stderr } = await runCli([
    'check',
    own('list.csv'),
    '-c',
    own('catalog.yaml'),
    '-p',
    own('profile.yaml'),
    '--as-of',
    '2025-01-20',
    '--fail-on',
    'error',
  ]);
  expect([found, stderr.includes('profile/exemption-overridden')]).toEqual([exitCode, exitCode === 2]);
});

test('two rows that fall due on two days are both in the calendar, and no line of it folds inside an escape', async () => {
  const rows = [row('一', '2025-01-10', ''), row('二', '2025-01-14', '')];
  await check(
    rows,
    '2025-01-15',
    '--to',
    '2025-12-31',
    '-f',
    `ics=${own('due.ics')}`,
    '-f',
    `json=${own('due.json')}`,
  );
  const { forecast } = await json('due.json');
  const days = forecast.map(({ dueOn }: { dueOn: string }) => dueOn.replaceAll('-', ''));
  expect(days).toEqual(['20250121', '20250123']);
  const text = await readFile(own('due.ics'), 'utf8');
  for (const day of days) expect(text).toMatch(new RegExp(`(?:DTSTART|RDATE)[^\\r\\n]*${day}`, 'u'));
  const lines = text.split('\r\n');
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(lines.some((line) => /(?<!\\)(?:\\\\)*\\$/u.test(line))).toBe(false);
});

test('deadline numbers the days, draws the month and names notice and articles', async () => {
  const { stdout } = await runCli(['deadline', '2024-09-25', '7个工作日内'], '', { LANG: 'zh_CN.UTF-8' });
  for (const part of ['26(1)', '10*(7)', '29班(3)', '国办发明电〔2023〕7号', '第二百零一条', '2024年10月'])
    expect([part, stdout.includes(part)]).toEqual([part, true]);
});
