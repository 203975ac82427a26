import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWorkbook } from '../report/read-workbook.ts';
import { runCli } from './run-cli.ts';

let folder: string;
const own = (name: string) => join(folder, name);
const scenario = 'fixtures/scenarios/late-around-national-day';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keys-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The scenario's list with one more column. */
async function withColumn(heading: string, keyOf: (row: number) => string): Promise<string> {
  const lines = (await readFile(`${scenario}/list.csv`, 'utf8')).trimEnd().split('\n');
  const file = own('list.csv');
  await writeFile(file, lines.map((line, row) => `${line},${row === 0 ? heading : keyOf(row)}`).join('\n'));
  return file;
}

const check = (file: string, ...more: string[]) =>
  runCli(
    [
      'check',
      file,
      '-c',
      `${scenario}/catalog.yaml`,
      '-p',
      `${scenario}/profile.yaml`,
      '--as-of',
      '2025-01-20',
      ...more,
    ],
    '',
    {
      LANG: 'zh_CN.UTF-8',
    },
  );

const keyOf = (row: number) => `7${String(row).padStart(5, '0')}`;

test.each([
  ['稿件ID', []],
  ['编号', []],
  ['本局台账号', ['--columns', '本局台账号=systemId']],
])("the office's own key under %s goes with the finding into every table", async (heading, more) => {
  const file = await withColumn(heading, keyOf);
  const out = ['json', 'csv', 'xlsx', 'entries'].map((format) =>
    own(`out.${format === 'entries' ? 'entries.csv' : format}`),
  );
  const [json = '', csv = '', xlsx = '', entries = ''] = out;
  const formats = [`json=${json}`, `csv=${csv}`, `xlsx=${xlsx}`, `entries=${entries}`].flatMap((one) => [
    '-f',
    one,
  ]);
  await check(file, ...more, ...formats);
  const { findings } = JSON.parse(await readFile(json, 'utf8'));
  const told = findings.filter(({ entry }: { entry?: object }) => entry !== undefined);
  expect(told.length).toBeGreaterThan(0);
  for (const { entry } of told) expect(entry.key).toBe(keyOf(entry.row - 1));
  const keys: readonly string[] = told.map(({ entry }: { entry: { key: string } }) => entry.key);
  const text = await readFile(csv, 'utf8');
  expect(text.split('\r\n')[0]).toContain('稿件编号');
  const book = JSON.stringify(await readWorkbook(await readFile(xlsx)));
  for (const key of keys) expect([text.includes(key), book.includes(key)]).toEqual([true, true]);
  const rows = (await readFile(entries, 'utf8')).trim().split(/\r?\n/u);
  expect(rows[0]?.endsWith(',key')).toBe(true);
  expect(rows.slice(1).every((row, index) => row.endsWith(keyOf(index + 1)))).toBe(true);
});

test('a number of a person in such a column is masked, and a list without one has no such column', async () => {
  const file = await withColumn('稿件ID', () => '11010519491231002X');
  await check(file, '-f', `csv=${own('masked.csv')}`);
  const masked = await readFile(own('masked.csv'), 'utf8');
  expect(masked).not.toContain('11010519491231002X');
  await check(`${scenario}/list.csv`, '-f', `csv=${own('plain.csv')}`);
  expect(await readFile(own('plain.csv'), 'utf8')).not.toContain('稿件编号');
});
