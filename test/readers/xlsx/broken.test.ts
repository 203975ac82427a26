import { expect, test } from 'vitest';
import { workbookProblems } from '../../../src/words/problems/workbook.ts';
import { makeWorkbook } from '../../lists/workbook-parts.ts';
import { damagedFiles } from './damaged-files.ts';
import { excessiveFiles } from './excessive-files.ts';
import { problemOf, readSheets } from './read-sheets.ts';
import { makeBlanks, SHEET, withMember, withSheet } from './short-list.ts';

const cases = [...damagedFiles, ...excessiveFiles];

for (const { what, bytes, limits, problem } of cases) {
  test(`${what}: ${problem}`, async () => {
    expect(await problemOf(readSheets(bytes(), limits))).toBe(problem);
  });
}

test('every problem of workbooks is raised above', () => {
  const raised = new Set(cases.map(({ problem }) => problem.split(' ')[0]));
  expect(Object.keys(workbookProblems).filter((code) => !raised.has(code))).toEqual([]);
});

test('limits that are raised let the same content pass', async () => {
  const wide = makeWorkbook(withSheet('<row r="3"><c r="AMK3"><v>1</v></c></row>'));
  expect((await readSheets(wide, { maxColumns: 1025 }))[0]?.rows).toHaveLength(1);
  const long = makeWorkbook(withSheet('<row r="2000001"><c r="A2000001"><v>1</v></c></row>'));
  expect((await readSheets(long, { maxRows: 3_000_000 }))[0]?.rows).toEqual(['2000001: number:1']);
  const bomb = withMember(SHEET, ({ content }) => ({
    content: Buffer.concat([Buffer.from(content), makeBlanks()]),
  }));
  expect((await readSheets(bomb, { maxInflatedBytes: 5 * 1024 ** 3 }))[0]?.rows).toEqual(['1: 甲']);
});

test('a limit names the option that raises it', () => {
  const facts = { bytes: 1, limit: 1, part: '', ratio: 1 };
  const options: readonly (readonly [keyof typeof workbookProblems, string])[] = [
    ['workbook/inflated-size', '--max-inflated'],
    ['workbook/strings-size', '--max-inflated'],
    ['workbook/inflation-ratio', '--max-inflated'],
    ['workbook/cell-size', '--max-cell'],
    ['workbook/columns', '--max-columns'],
    ['workbook/rows', '--max-rows'],
  ];
  for (const [code, option] of options) {
    const fix = workbookProblems[code].fix as Record<'zh' | 'en', (from: typeof facts) => string>;
    expect(fix.zh(facts)).toContain(option);
    expect(fix.en(facts)).toContain(option);
  }
});
