import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditScenario, listsOf } from './audit-scenario.ts';
import { verdictsOf } from './print-verdicts.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-invariance-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One of each kind of limit, and entries around a day on which a version changes. */
const kinds = [
  'limit-tightened-in-the-year',
  'hours-with-and-without-times',
  'calendar-days-and-months',
  'numbers-given-by-the-profile',
  'once-by-a-date',
  'annual-report-a-day-late',
  'interpretation-late-or-missing',
  'display-a-day-short',
  'monthly-figures-with-a-hole',
];

const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n');

test.each(kinds)('%s: the order of rows and of files changes nothing', async (name) => {
  const reversed = listsOf(name).map((file) => {
    const [head = '', ...rows] = linesOf(file);
    const copy = join(folder, basename(file));
    writeFileSync(copy, `${[head, ...rows.toReversed()].join('\n')}\n`);
    return copy;
  });
  const usual = verdictsOf(await auditScenario(name));
  expect(verdictsOf(await auditScenario(name, reversed))).toBe(usual);
  expect(verdictsOf(await auditScenario(name, listsOf(name).toReversed()))).toBe(usual);
});

test('the order of sheets changes nothing', async () => {
  const { default: exceljs } = await import('exceljs');
  const [file = ''] = listsOf('limit-tightened-in-the-year');
  const [head = [], ...rows] = linesOf(file).map((line) => line.split(','));
  const sheets = [rows.slice(0, 7), rows.slice(7)].map((part) => [head, ...part]);
  const verdicts: string[] = [];
  for (const ordered of [sheets, sheets.toReversed()]) {
    const book = new exceljs.Workbook();
    for (const [at, part] of ordered.entries()) book.addWorksheet(`表${at + 1}`).addRows(part);
    const path = join(folder, `book-${verdicts.length}.xlsx`);
    await book.xlsx.writeFile(path);
    verdicts.push(verdictsOf(await auditScenario('limit-tightened-in-the-year', [path])));
  }
  expect(verdicts[1]).toBe(verdicts[0]);
  expect(verdicts[0]).toBe(verdictsOf(await auditScenario('limit-tightened-in-the-year')));
});

test('verdicts are the same in every time zone', () => {
  const script = fileURLToPath(new URL('print-verdicts.ts', import.meta.url));
  const printed = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles'].map((zone) => {
    const text = execFileSync(process.execPath, ['--import', 'tsx', script, ...kinds], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    const end = text.indexOf('\n');
    return { hour: text.slice(0, end), verdicts: text.slice(end + 1) };
  });
  // The zones were really different.
  expect(printed.map(({ hour }) => hour)).toEqual(['8', '0', '16']);
  expect(printed[0]?.verdicts).toBe(printed[1]?.verdicts);
  expect(printed[2]?.verdicts).toBe(printed[1]?.verdicts);
  expect(printed[1]?.verdicts).toContain('0101/result gap due-passed+published-late 7');
});
