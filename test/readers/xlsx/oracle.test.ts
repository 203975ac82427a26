/** exceljs' whole-file reader as a second opinion on every fixture. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { textOfMoment } from '../../../src/readers/xlsx/serial-date.ts';
import { readSheets } from './read-sheets.ts';

const folder = fileURLToPath(new URL('../../../fixtures/lists/xlsx/', import.meta.url));
const files = (await readdir(folder)).filter((file) => file.endsWith('.xlsx')).sort();
/**
 * Where exceljs is known to be wrong: it takes `t="d"` cells for the number 2024, knows `date1904="1"` but not the
 * `"true"` of LibreOffice, and gives an object for a formula without value.
 */
const WRONG_IN_ORACLE = /iso-dates|libreoffice-from-openpyxl-1904|formula-without-value/u;

function showValue(cell: ExcelJS.Cell): string {
  const { value } = cell;
  // It repeats the value of merged cells.
  if (value === null || value === undefined || (cell.isMerged && cell.master !== cell)) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return `boolean:${value ? 'TRUE' : 'FALSE'}`;
  if (typeof value === 'number') return `number:${value}`;
  if (value instanceof Date) return `date:${textOfMoment(value.getTime() / 86_400_000)}`;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return value.text;
  // LibreOffice writes booleans as formulas; exceljs drops the value of the false ones.
  if ('formula' in value && /^(?:TRUE|FALSE)\(\)$/u.test(value.formula))
    return `boolean:${value.formula.slice(0, -2)}`;
  if ('result' in value) return String(value.result);
  return JSON.stringify(value);
}

for (const file of files.filter((name) => !WRONG_IN_ORACLE.test(name))) {
  test(`${file}: the same as exceljs`, async () => {
    const bytes = await readFile(folder + file);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    const expected = book.worksheets.map((sheet) => {
      const rows: string[] = [];
      sheet.eachRow((row, number) => {
        const cells = Array.from({ length: row.cellCount }, (_, column) =>
          showValue(row.getCell(column + 1)),
        );
        const last = cells.findLastIndex((cell) => cell !== '');
        if (last === -1) return;
        rows.push(`${number}${row.hidden === true ? ' hidden' : ''}: ${cells.slice(0, last + 1).join('|')}`);
      });
      return { name: sheet.name, hidden: sheet.state !== 'visible', rows };
    });
    expect(await readSheets(bytes)).toEqual(expected);
  });
}
