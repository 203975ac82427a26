import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let folder = '';
const at = (name: string) => join(folder, name);
const judged = ['--as-of', '2025-01-20', '--fail-on', 'never'];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-saved-'));
  const formats = ['--format', `json=${at('report.json')}`, '--format', `xlsx=${at('ledger.xlsx')}`];
  await runCli(['check', 'fixtures/example/publication-list.csv', ...judged, ...formats, '--lang', 'zh']);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['gbk', 'gb18030', 'utf-16le', 'utf-16be', 'utf-8'])(
  'a saved report in %s is read',
  async (encoding) => {
    const text = readFileSync(at('report.json'), 'utf8');
    writeFileSync(at('saved.json'), iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf') }));
    const { exitCode, stdout } = await runCli([
      'report',
      at('saved.json'),
      '--format',
      'json',
      '--fail-on',
      'never',
    ]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(text));
  },
);

test('bytes that are no text are refused by name', async () => {
  writeFileSync(at('broken.json'), Uint8Array.of(0x7b, 0xff, 0xff, 0x80, 0x7d));
  const { exitCode, stderr } = await runCli(['report', at('broken.json')]);
  expect([exitCode, stderr.includes('file/no-text')]).toEqual([2, true]);
});

test('what people typed in a ledger comes back as typed', async () => {
  const typed = ['-', '-12', '+86 10 1234', '=见附件', '@张三'];
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(at('ledger.xlsx'));
  const columnOf = (sheet: ExcelJS.Worksheet) => {
    let found = { row: 0, column: 0 };
    sheet.eachRow((row, number) =>
      row.eachCell((cell, column) => {
        if (cell.text === '备注' && found.row === 0) found = { row: number, column };
      }),
    );
    return found;
  };
  const sheet = book.worksheets.find((one) => columnOf(one).row > 0);
  if (sheet === undefined) throw new Error('no ledger');
  const { row, column } = columnOf(sheet);
  for (const [index, text] of typed.entries()) sheet.getCell(row + 1 + index, column).value = text;
  await book.xlsx.writeFile(at('typed.xlsx'));
  const again = at('again.xlsx');
  const { exitCode } = await runCli([
    'report',
    at('report.json'),
    '--ledger',
    at('typed.xlsx'),
    '--format',
    `xlsx=${again}`,
    '--fail-on',
    'never',
    '--lang',
    'zh',
  ]);
  expect(exitCode).toBe(0);
  const carried = new ExcelJS.Workbook();
  await carried.xlsx.readFile(again);
  const ledger = carried.getWorksheet(sheet.name);
  const cells = typed.map((_, index) => ledger?.getCell(row + 1 + index, column));
  expect(cells.map((cell) => cell?.value)).toEqual(typed);
  expect(cells.map((cell) => cell?.numFmt)).toEqual(typed.map(() => '@'));
});

test('no personal number stands in the names of an agency, a file, a sheet or in the words of an exemption', async () => {
  const number = '110101199001011237';
  const list = at(`张三${number}.csv`);
  writeFileSync(list, '标题,发布日期\n医疗机构执业登记结果公示,2024-09-27\n');
  writeFileSync(
    at('profile.yaml'),
    `agency: 某局${number}\nexemptions:\n  - {item: "0101", ground: privacy, reason: 当事人${number}不同意, approver: 李四${number}, thirdParty: refuses}\n`,
  );
  const formats = ['terminal', 'json', 'html', 'csv', 'markdown', 'junit', 'sarif', 'github', 'ndjson'];
  for (const format of formats) {
    const argv = ['check', list, '--profile', at('profile.yaml'), ...judged, '--format', format];
    const { exitCode, stdout } = await runCli(argv);
    expect([exitCode, format, stdout.includes(number.slice(4, 14))]).toEqual([0, format, false]);
    expect(stdout.length).toBeGreaterThan(100);
  }
});
