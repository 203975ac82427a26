/**
 * Writes `fixtures/lists/{csv,docx,html,markdown,ods,xls,xlsb,xml-spreadsheet}`: one list by many programs, each file named after the
 * program that wrote it. Needs LibreOffice, gnumeric's ssconvert, iconv, and python3 with openpyxl and pandas:
 * `tsx test/lists/make-plain-fixtures.ts`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import XLSX from '@e965/xlsx';
import { GBK_ROWS, PLAIN_HIDDEN_SHEET, PLAIN_ROWS, PLAIN_SHEET } from './plain-list.ts';

const lists = fileURLToPath(new URL('../../fixtures/lists', import.meta.url));
const python = process.env.PYTHON ?? '/usr/bin/python3';
const work = mkdtempSync(join(tmpdir(), 'lists-'));
const base = join(work, 'base.xlsx');

function target(format: string, name: string): string {
  mkdirSync(join(lists, format), { recursive: true });
  return join(lists, format, name);
}

function writeWithPython(): void {
  const table = {
    rows: PLAIN_ROWS,
    gbkRows: GBK_ROWS.length,
    sheet: PLAIN_SHEET,
    hidden: PLAIN_HIDDEN_SHEET,
  };
  const script = fileURLToPath(new URL('make_pandas_fixtures.py', import.meta.url));
  execFileSync(python, [script, work], { input: JSON.stringify(table) });
  for (const name of ['utf-8', 'utf-8-bom', 'gbk', 'utf-16', 'utf-16be', 'semicolon', 'quoted'])
    cpSync(join(work, `pandas-${name}.csv`), target('csv', `pandas-${name}.csv`));
  cpSync(join(work, 'pandas-tab.tsv'), target('csv', 'pandas-tab.tsv'));
  cpSync(join(work, 'pandas.html'), target('html', 'pandas.html'));
  cpSync(base, target('base', 'openpyxl.xlsx'));
}

function convert(filter: string, extension: string, to: string, from = base): void {
  const output = mkdtempSync(join(work, 'office-'));
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${work}/profile`,
      '--convert-to',
      filter,
      '--outdir',
      output,
      from,
    ],
    {
      stdio: 'ignore',
    },
  );
  cpSync(join(output, `base.${extension}`), to);
}

function writeWithLibreOffice(): void {
  convert('xls:MS Excel 97', 'xls', target('xls', 'libreoffice.xls'));
  convert('ods', 'ods', target('ods', 'libreoffice.ods'));
  convert('fods', 'fods', target('fods', 'libreoffice.fods'));
  convert('html:HTML (StarCalc)', 'html', target('html', 'libreoffice.html'));
  cpSync(target('html', 'libreoffice.html'), join(work, 'base.html'));
  convert('docx:MS Word 2007 XML', 'docx', target('docx', 'libreoffice.docx'), join(work, 'base.html'));
  // Tokens: separator, quote, character set, first line, column format, quote all text, as shown, formulas.
  const csv = (tokens: string) => `csv:Text - txt - csv (StarCalc):${tokens}`;
  convert(csv('44,34,85,1,,0,false,true,false'), 'csv', target('csv', 'libreoffice-gb18030.csv'));
  convert(csv('9,34,65535,1,,0,false,true,false'), 'csv', target('csv', 'libreoffice-utf-16-tab.csv'));
  convert(csv('59,34,76,1,,0,true,true,false'), 'csv', target('csv', 'libreoffice-semicolon.csv'));
}

function writeWithSsconvert(): void {
  const write = (exporter: string, to: string, ...options: string[]) =>
    execFileSync('ssconvert', ['-T', exporter, ...options, base, to], { stdio: 'ignore' });
  write('Gnumeric_Excel:excel_biff8', target('xls', 'ssconvert-biff8.xls'));
  write('Gnumeric_Excel:excel_dsf', target('xls', 'ssconvert-both.xls'));
  write('Gnumeric_OpenCalc:odf', target('ods', 'ssconvert.ods'));
  write('Gnumeric_OpenCalc:openoffice', target('ods', 'ssconvert-strict.ods'));
  write('Gnumeric_html:html40', target('html', 'ssconvert-html40.html'));
  write('Gnumeric_html:html32', target('html', 'ssconvert-html32.html'));
  write('Gnumeric_html:xhtml', target('html', 'ssconvert-xhtml.html'));
  // It takes the file's own date formats only when asked to, and only for a name that it does not know.
  const text = join(work, 'base.txt');
  write('Gnumeric_stf:stf_assistant', text, '-O', 'separator=, format=preserve');
  cpSync(text, target('csv', 'ssconvert.csv'));
}

/** The formats of one XML or another want dates as such; the others take serials with a format. */
function sheetjsBook(datesAs: 'moments' | 'serials'): XLSX.WorkBook {
  const sheet: XLSX.WorkSheet = { '!merges': [XLSX.utils.decode_range('A1:G1')] };
  for (const [row, cells] of PLAIN_ROWS.entries()) {
    for (const [column, text] of cells.entries()) {
      const at = XLSX.utils.encode_cell({ r: row, c: column });
      if (text === '') continue;
      if (row < 2 || (column > 0 && column < 4)) sheet[at] = { t: 's', v: text, z: '@' };
      else if (column === 4 || column === 5) {
        const moment = Date.parse(`${text.replace(' ', 'T')}${column === 4 ? 'T00:00:00Z' : 'Z'}`);
        const z = column === 4 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';
        sheet[at] =
          datesAs === 'moments'
            ? { t: 'd', v: new Date(moment), z }
            : { t: 'n', v: moment / 86_400_000 + 25_569, z };
      } else sheet[at] = { t: 'n', v: Number(text) };
    }
  }
  sheet['!ref'] = `A1:G${PLAIN_ROWS.length}`;
  return {
    SheetNames: [PLAIN_SHEET, PLAIN_HIDDEN_SHEET],
    Sheets: { [PLAIN_SHEET]: sheet, [PLAIN_HIDDEN_SHEET]: XLSX.utils.aoa_to_sheet([['停用']]) },
    Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] },
  };
}

function writeWithSheetjs(): void {
  const write = (bookType: XLSX.BookType, to: string, datesAs: 'moments' | 'serials' = 'serials') => {
    const bytes: Buffer = XLSX.write(sheetjsBook(datesAs), { type: 'buffer', bookType, bookSST: true });
    writeFileSync(to, bytes);
  };
  write('biff8', target('xls', 'sheetjs-biff8.xls'));
  write('xlsb', target('xlsb', 'sheetjs.xlsb'));
  write('ods', target('ods', 'sheetjs.ods'), 'moments');
  write('xlml', target('xml-spreadsheet', 'sheetjs.xls'));
  write('xlml', target('xml-spreadsheet', 'sheetjs-moments.xls'), 'moments');
  write('html', target('html', 'sheetjs.html'));
  write('csv', target('csv', 'sheetjs.csv'));
  const text: string = XLSX.write(sheetjsBook('serials'), { type: 'string', bookType: 'txt' });
  writeFileSync(target('csv', 'sheetjs-utf-16.txt'), `\uFEFF${text}`, 'utf16le');
}

function writeWithIconv(): void {
  const write = (from: string, to: string, encoding: string) =>
    writeFileSync(to, execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding, from]));
  const utf8 = join(work, 'pandas-utf-8.csv');
  write(join(work, 'pandas-quoted.csv'), target('csv', 'iconv-gb18030.csv'), 'GB18030');
  write(utf8, target('csv', 'iconv-utf-16le-unmarked.csv'), 'UTF-16LE');
  write(target('html', 'libreoffice.html'), target('html', 'iconv-gb18030-libreoffice.xls'), 'GB18030');
  write(
    target('xml-spreadsheet', 'sheetjs.xls'),
    target('xml-spreadsheet', 'iconv-utf-16-sheetjs.xls'),
    'UTF-16',
  );
  write(
    target('xml-spreadsheet', 'sheetjs.xls'),
    target('xml-spreadsheet', 'iconv-gb18030-sheetjs.xls'),
    'GB18030',
  );
  // Old Mac software ends its lines with CR alone.
  writeFileSync(
    target('csv', 'pandas-mac.csv'),
    readFileSync(join(work, 'pandas-quoted.csv'), 'utf8').replaceAll('\r\n', '\r'),
  );
}

/** The first row is the line above the table; every cell is padded as editors do it. */
function writeMarkdown(): void {
  const [[title = ''] = [], head = [], ...rows] = PLAIN_ROWS;
  const line = (cells: readonly string[]) =>
    `| ${head.map((_, column) => (cells[column] ?? '').replace('\n', '<br>').replace(/[<>](?=公|\s)/gu, '\\$&')).join(' | ')} |`;
  const text = [`# ${title}`, line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)];
  writeFileSync(target('markdown', 'by-hand.md'), `${text.join('\n')}\n`);
}

try {
  writeWithPython();
  writeWithLibreOffice();
  writeWithSsconvert();
  writeWithSheetjs();
  writeWithIconv();
  writeMarkdown();
} finally {
  rmSync(work, { recursive: true, force: true });
}
