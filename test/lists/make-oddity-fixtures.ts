/**
 * Writes `fixtures/lists/oddities`, each file by the program in its name. Needs LibreOffice, gnumeric's ssconvert, iconv,
 * and python3 with openpyxl and pandas: `tsx test/lists/make-oddity-fixtures.ts [NAME…]`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { type OddCell, type Oddity, oddities } from './oddities.ts';

const folder = fileURLToPath(new URL('../../fixtures/lists/oddities', import.meta.url));
const python = process.env.PYTHON ?? '/usr/bin/python3';
const work = mkdtempSync(join(tmpdir(), 'oddities-'));

const sheetName = (name: string | undefined, index: number) => name ?? `Sheet${index + 1}`;
const plain = (cell: OddCell) =>
  cell !== null && typeof cell === 'object' ? new Date(`${cell.date}T00:00:00Z`) : cell;

/** Bases for the programs that convert, and what pandas and openpyxl write themselves. */
function writeWithPython(chosen: readonly Oddity[], pathOf: (oddity: Oddity) => string): void {
  const tasks = chosen.map((oddity) => ({ ...oddity, to: pathOf(oddity) }));
  const script = fileURLToPath(new URL('make_odd_workbook.py', import.meta.url));
  execFileSync(python, [script], { input: JSON.stringify(tasks) });
}

function convertWithLibreOffice(base: string, { name, as, extension }: Oddity, to: string): void {
  const filters: Readonly<Record<string, string>> = {
    xls: 'xls:MS Excel 97',
    et: 'xls:MS Excel 97',
    ods: 'ods',
    xlsx: 'xlsx:Calc MS Excel 2007 XML',
    html: 'html:HTML (StarCalc)',
    gbk: 'csv:Text - txt - csv (StarCalc):44,34,85,1,,0,false,true,false',
  };
  const filter = (as === 'html' || as === 'gbk' ? filters[as] : filters[extension]) ?? '';
  const profile = `-env:UserInstallation=file://${work}/profile`;
  const out = mkdtempSync(join(work, 'office-'));
  execFileSync('soffice', ['--headless', profile, '--convert-to', filter, '--outdir', out, base], {
    stdio: 'ignore',
  });
  cpSync(join(out, `${name}.${filter.split(':')[0]}`), to);
}

function convertWithSsconvert(base: string, { extension }: Oddity, to: string): void {
  const exporters: Readonly<Record<string, string>> = {
    xls: 'Gnumeric_Excel:excel_biff8',
    ods: 'Gnumeric_OpenCalc:odf',
    csv: 'Gnumeric_stf:stf_csv',
  };
  execFileSync('ssconvert', ['-T', exporters[extension] ?? '', base, to], { stdio: 'ignore' });
}

function writeWithSheetjs({ sheets, as, extension }: Oddity, to: string): void {
  const book = XLSX.utils.book_new();
  for (const [index, { name, rows, merged = [] }] of sheets.entries()) {
    const sheet = XLSX.utils.aoa_to_sheet(
      rows.map((row) => row.map(plain)),
      { UTC: true },
    );
    sheet['!merges'] = merged.map((range) => XLSX.utils.decode_range(range));
    XLSX.utils.book_append_sheet(book, sheet, sheetName(name, index));
  }
  const types: Readonly<Record<string, XLSX.BookType>> = { 'xml-2003': 'xlml', biff8: 'biff8' };
  const bookType = types[as ?? ''] ?? (extension as XLSX.BookType);
  writeFileSync(to, XLSX.write(book, { type: 'buffer', bookType, bookSST: true }));
}

async function writeWithExceljs({ sheets }: Oddity, to: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  for (const [index, { name, rows, merged = [], hidden }] of sheets.entries()) {
    const sheet = book.addWorksheet(sheetName(name, index), {
      state: hidden === true ? 'hidden' : 'visible',
    });
    for (const row of rows) sheet.addRow(row.map(plain));
    for (const range of merged) sheet.mergeCells(range);
  }
  await book.xlsx.writeFile(to);
}

async function write(oddity: Oddity): Promise<void> {
  const to = join(folder, `${oddity.tool}-${oddity.name}.${oddity.extension}`);
  const base = join(work, `${oddity.name}.xlsx`);
  switch (oddity.tool) {
    case 'openpyxl':
    case 'pandas':
      return writeWithPython([oddity], () => to);
    case 'libreoffice':
      writeWithPython([{ ...oddity, tool: 'openpyxl' }], () => base);
      return convertWithLibreOffice(base, oddity, to);
    case 'ssconvert':
      writeWithPython([{ ...oddity, tool: 'openpyxl' }], () => base);
      return convertWithSsconvert(base, oddity, to);
    case 'exceljs':
      return writeWithExceljs(oddity, to);
    case 'sheetjs':
      return writeWithSheetjs(oddity, to);
    case 'iconv': {
      const { as: _as, ...inUtf8 } = oddity;
      const text = join(work, `${oddity.name}.csv`);
      writeWithPython([{ ...inUtf8, tool: 'pandas' }], () => text);
      return writeFileSync(to, execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GBK', text]));
    }
  }
}

try {
  mkdirSync(folder, { recursive: true });
  const wanted = process.argv.slice(2);
  for (const oddity of oddities) {
    if (wanted.length === 0 || wanted.includes(oddity.name)) await write(oddity);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
