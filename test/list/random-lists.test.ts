/** Random lists, written in every format and encoding, read back as what was written. */

import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { dayOf, isoOfDay } from '../../src/model/plain-date.ts';
import { present } from '../../src/model/present.ts';
import { readBytes } from './read-file.ts';

interface RandomEntry {
  readonly title: string;
  readonly column: string;
  readonly number: string;
  readonly formed: number | undefined;
  readonly published: number;
}

const headings = ['标题', '栏目', '文号', '成文日期', '发布日期'];
// Characters of GBK that no cleaning touches, so that every encoding can hold them and every reader must give them back.
const words = fc
  .array(fc.constantFrom(...'关于印发卫生健康局公示许可处罚结果的通知第二批：“”、《》，,;"\'&<>ＡＢ㈱'), {
    minLength: 6,
    maxLength: 30,
  })
  .map((characters) => `公告${characters.join('')}完`);
const days = fc.integer({ min: dayOf(2005, 1, 1), max: dayOf(2030, 12, 31) });
const entries: fc.Arbitrary<RandomEntry> = fc.record({
  title: words,
  column: fc.constantFrom('行政许可', '行政处罚', '通知公告', '政策文件'),
  number: fc.integer({ min: 1, max: 999 }).map((count) => `青卫发〔2024〕${count}号`),
  formed: fc.option(days, { nil: undefined }),
  published: days,
});
const lists = fc.array(entries, { minLength: 1, maxLength: 12 });

type Cell = string | Date | null;
const dateOf = (day: number | undefined) => (day === undefined ? null : new Date(day * 86_400_000));
const rowsOf = (list: readonly RandomEntry[]): Cell[][] => [
  headings,
  ...list.map(({ title, column, number, formed, published }) => [
    title,
    column,
    number,
    dateOf(formed),
    dateOf(published),
  ]),
];

function asCsv(list: readonly RandomEntry[], separator: string): string {
  const quote = (text: string) => (/[",;\t\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const show = (cell: Cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : quote(cell ?? ''));
  return rowsOf(list)
    .map((row) => `${row.map(show).join(separator)}\r\n`)
    .join('');
}

function asBook(list: readonly RandomEntry[], bookType: XLSX.BookType): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet(rowsOf(list), {
    UTC: true,
    dateNF: bookType === 'ods' ? 'yyyy/mm/dd' : 'yyyy-mm-dd',
  });
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '清单');
  return XLSX.write(book, { type: 'buffer', bookType, bookSST: true });
}

async function asExceljs(list: readonly RandomEntry[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('清单');
  for (const row of rowsOf(list)) sheet.addRow(row);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function asHtml(list: readonly RandomEntry[]): string {
  const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const show = (cell: Cell) =>
    cell instanceof Date ? cell.toISOString().slice(0, 10) : escapeHtml(cell ?? '');
  const rows = rowsOf(list).map((row) => `<tr>${row.map((cell) => `<td>${show(cell)}</td>`).join('')}</tr>`);
  return `<html><table>${rows.join('')}</table></html>`;
}

const formats: Readonly<Record<string, (list: readonly RandomEntry[]) => Uint8Array | Promise<Uint8Array>>> =
  {
    'utf8.csv': (list) => Buffer.from(asCsv(list, ',')),
    'marked.csv': (list) => Buffer.from(`\ufeff${asCsv(list, ',')}`),
    'gbk.csv': (list) => iconv.encode(asCsv(list, ','), 'gbk'),
    'gb18030.tsv': (list) => iconv.encode(asCsv(list, '\t'), 'gb18030'),
    'utf16.csv': (list) => Buffer.from(`\ufeff${asCsv(list, ';')}`, 'utf16le'),
    'utf16be.csv': (list) => iconv.encode(asCsv(list, ','), 'utf-16be', { addBOM: true }),
    'table.xls': (list) => Buffer.from(asHtml(list)),
    'gbk-table.xls': (list) => iconv.encode(`<meta charset="gbk">${asHtml(list)}`, 'gbk'),
    'list.xlsx': (list) => asBook(list, 'xlsx'),
    'list.xls': (list) => asBook(list, 'biff8'),
    'list.xlsb': (list) => asBook(list, 'xlsb'),
    'list.ods': (list) => asBook(list, 'ods'),
    'list.et': (list) => asBook(list, 'biff8'),
    'xml.xls': (list) => asBook(list, 'xlml'),
    'exceljs.xlsx': asExceljs,
  };

test.each(Object.keys(formats))('%s reads back as written', { timeout: 60_000 }, async (name) => {
  await fc.assert(
    fc.asyncProperty(lists, async (list) => {
      const read = await readBytes(name, await present(formats[name])(list));
      expect(
        read.entries.map(({ row, title, columnPath, documentNumber, formedOn, publishedOn }) => ({
          row,
          title,
          columnPath,
          documentNumber,
          formed: formedOn === undefined ? '' : isoOfDay(formedOn as number),
          published: isoOfDay(publishedOn as number),
        })),
      ).toEqual(
        list.map(({ title, column, number, formed, published }, index) => ({
          row: index + 2,
          title,
          columnPath: column,
          documentNumber: number,
          formed: formed === undefined ? '' : isoOfDay(formed),
          published: isoOfDay(published),
        })),
      );
      expect(read.list.anomalies).toEqual({});
    }),
    { numRuns: 12 },
  );
});
