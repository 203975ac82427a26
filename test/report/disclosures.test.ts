import { expect, test } from 'vitest';
import { describeDisclosures } from '../../src/report/report-lines.ts';
import { runCli } from '../cli/run-cli.ts';

async function reportOf(catalog: string, format: string) {
  const folder = `fixtures/planned/${catalog}`;
  const { stdout } = await runCli([
    ...['check', `${folder}/list-coded.csv`, '--profile', `${folder}/profile.yaml`],
    ...['--as-of', '2018-01-20', '--lang', 'zh', '--format', format, '--fail-on', 'never'],
  ]);
  return stdout;
}

test('elements of each of the five stages are counted where the catalog says which they are', async () => {
  const report = JSON.parse(await reportOf('zhongshan-2017', 'json'));
  const counted = report.summary.byDisclosure.map((one: { disclosure: string }) => one.disclosure);
  expect(counted).toEqual(['决策', '执行', '管理', '服务', '结果']);
  expect(describeDisclosures(report, 'zh')).toMatch(
    /^决策 \d+\/\d+.*，执行 .*，管理 .*，服务 .*，结果 4\/4/u,
  );
  for (const format of ['terminal', 'markdown', 'html'])
    expect(await reportOf('zhongshan-2017', format)).toContain('结果 4/4');
});

test('a catalog that does not say it has no such line', async () => {
  const report = JSON.parse(await reportOf('huaihua-2018', 'json'));
  expect(report.summary.byDisclosure).toBeUndefined();
  expect(describeDisclosures(report, 'zh')).toBeUndefined();
});

test('what the document orders and no list can show stands at the end, with its reason', async () => {
  for (const format of ['markdown', 'html', 'json'])
    expect(await reportOf('zhongshan-2017', format)).toContain('制度落实，无公开物');
});
