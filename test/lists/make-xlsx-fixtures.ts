/**
 * Writes `fixtures/lists/xlsx`: one list by many programs, each file named after the program that wrote it.
 * Needs LibreOffice, gnumeric's ssconvert, and python3 with openpyxl and pandas: `tsx test/lists/make-xlsx-fixtures.ts`.
 */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import {
  FIXTURE_ROWS,
  type FixtureRow,
  HEADINGS,
  HIDDEN_NAME,
  HIDDEN_ROW,
  SHEET_NAME,
  TITLE,
} from './fixture-table.ts';

const folder = fileURLToPath(new URL('../../fixtures/lists/xlsx', import.meta.url));
const python = process.env.PYTHON ?? '/usr/bin/python3';

const momentOf = (iso: string) => new Date(`${iso.replace(' ', 'T')}Z`);
const cellsOf = (row: FixtureRow) => [
  row.number,
  row.title,
  row.column,
  momentOf(`${row.formed} 00:00:00`),
  momentOf(row.published),
  row.valid,
  row.code,
];

interface ExcelJsVariant {
  readonly name: string;
  readonly title?: (text: string) => ExcelJS.CellValue;
  readonly change?: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void;
}

const excelJsVariants: readonly ExcelJsVariant[] = [
  { name: 'plain' },
  { name: 'merged', change: (sheet) => sheet.mergeCells('A1:G1') },
  {
    name: 'rich-text',
    title: (text) => ({
      richText: [{ text: text.slice(0, 2), font: { bold: true } }, { text: text.slice(2) }],
    }),
  },
  { name: 'hyperlinks', title: (text) => ({ text, hyperlink: 'https://www.example.gov.cn/' }) },
  { name: 'formulas', title: (text) => ({ formula: 'A1', result: text, date1904: false }) },
  {
    name: '1904',
    change(sheet, book) {
      book.properties.date1904 = true;
      // 1900 lies before the first day of this calendar.
      sheet.getCell('D7').value = momentOf('1904-03-01 00:00:00');
    },
  },
];

function fillExcelJs(sheet: ExcelJS.Worksheet, title: (text: string) => ExcelJS.CellValue): void {
  sheet.addRow([TITLE]).commit();
  sheet.addRow([]).commit();
  sheet.addRow([...HEADINGS]).commit();
  for (const row of FIXTURE_ROWS) {
    const cells: ExcelJS.CellValue[] = cellsOf(row);
    cells[1] = title(row.title);
    const added = sheet.addRow(cells);
    added.getCell(4).numFmt = 'yyyy"年"m"月"d"日"';
    added.getCell(5).numFmt = 'yyyy-mm-dd hh:mm:ss';
    added.hidden = added.number === HIDDEN_ROW;
    added.commit();
  }
}

async function writeExcelJs(): Promise<void> {
  for (const { name, title = (text: string) => text, change } of excelJsVariants) {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet(SHEET_NAME);
    fillExcelJs(sheet, title);
    book.addWorksheet(HIDDEN_NAME, { state: 'hidden' }).addRow(['停用']);
    change?.(sheet, book);
    await book.xlsx.writeFile(join(folder, `exceljs-${name}.xlsx`));
  }
  for (const useSharedStrings of [true, false]) {
    const filename = join(folder, `exceljs-stream-${useSharedStrings ? 'shared' : 'inline'}.xlsx`);
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useSharedStrings, useStyles: true });
    fillExcelJs(book.addWorksheet(SHEET_NAME), (text) => text);
    const hidden = book.addWorksheet(HIDDEN_NAME, { state: 'hidden' });
    hidden.addRow(['停用']).commit();
    await book.commit();
  }
}

async function writeSheetJs(): Promise<void> {
  const options: readonly (readonly [string, XLSX.WritingOptions])[] = [
    ['shared', { bookSST: true }],
    ['inline', { bookSST: false }],
    ['iso-dates', { bookSST: true, cellDates: true }],
    ['uncompressed', { bookSST: true, compression: false }],
  ];
  for (const [name, writing] of options) {
    const rows = [[TITLE], [], [...HEADINGS], ...FIXTURE_ROWS.map(cellsOf)];
    const cellDates = writing.cellDates === true;
    const sheet = XLSX.utils.aoa_to_sheet(rows, { cellDates, UTC: true, dateNF: 'yyyy-mm-dd hh:mm:ss' });
    sheet['!rows'] = Array.from({ length: HIDDEN_ROW }, (_, index) => ({ hidden: index === HIDDEN_ROW - 1 }));
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, SHEET_NAME);
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['停用']]), HIDDEN_NAME);
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const bytes: Buffer = XLSX.write(book, { type: 'buffer', compression: true, ...writing });
    await writeFile(join(folder, `sheetjs-${name}.xlsx`), bytes);
  }
}

function writeOpenpyxl(): void {
  const table = {
    sheet: SHEET_NAME,
    hidden: HIDDEN_NAME,
    title: TITLE,
    headings: HEADINGS,
    rows: FIXTURE_ROWS,
    hiddenRow: HIDDEN_ROW,
  };
  const script = fileURLToPath(new URL('make_openpyxl_fixtures.py', import.meta.url));
  execFileSync(python, [script, folder], {
    input: JSON.stringify(table),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
}

/** Spreadsheet programs open what the others wrote and save it their own way. */
async function writeByPrograms(): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'xlsx-fixtures-'));
  const convert = (to: string, file: string, into: string) =>
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${work}/profile`,
        '--convert-to',
        to,
        '--outdir',
        into,
        file,
      ],
      { stdio: 'ignore' },
    );
  for (const name of ['openpyxl-plain', 'openpyxl-1904', 'exceljs-rich-text', 'exceljs-hyperlinks']) {
    convert('xlsx:Calc MS Excel 2007 XML', join(folder, `${name}.xlsx`), work);
    await copyFile(join(work, `${name}.xlsx`), join(folder, `libreoffice-from-${name}.xlsx`));
  }
  for (const [exporter, edition] of [
    ['xlsx', 'first-edition'],
    ['xlsx2', 'iso'],
  ]) {
    for (const name of ['openpyxl-plain', 'openpyxl-1904']) {
      const target = join(folder, `ssconvert-${edition}-from-${name}.xlsx`);
      execFileSync('ssconvert', ['-T', `Gnumeric_Excel:${exporter}`, join(folder, `${name}.xlsx`), target], {
        stdio: 'ignore',
      });
    }
  }
  await rm(work, { recursive: true });
}

await writeExcelJs();
await writeSheetJs();
writeOpenpyxl();
await writeByPrograms();
