import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOfDay } from '../../../src/model/plain-date.ts';
import { readSheets } from './read-sheets.ts';

type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly day: number }
  | { readonly kind: 'empty' };

// Writers neither escape `_x000D_` nor keep characters that XML cannot hold: both are Excel's own affair (see traps).
const texts = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) =>
    text.replace(/[^\n\t -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '文').replaceAll('_x', '〔〕'),
  );
const cells: fc.Arbitrary<Cell> = fc.oneof(
  texts.map((text): Cell => ({ kind: 'text', text })),
  fc
    .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    .map((number): Cell => ({ kind: 'number', number: number === 0 ? 0 : number })),
  fc.boolean().map((value): Cell => ({ kind: 'boolean', value })),
  fc.integer({ min: -25_000, max: 100_000 }).map((day): Cell => ({ kind: 'date', day })),
  fc.constant<Cell>({ kind: 'empty' }),
);
const tables = fc.array(fc.array(cells, { maxLength: 8 }), { maxLength: 12 });

function showCell(cell: Cell): string {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'number') return `number:${cell.number}`;
  if (cell.kind === 'boolean') return `boolean:${cell.value ? 'TRUE' : 'FALSE'}`;
  return cell.kind === 'date' ? `date:${isoOfDay(cell.day)}` : '';
}

/** The rows that must come out: blank ones and empty cells at the end do not. */
function showTable(table: readonly (readonly Cell[])[]): string[] {
  return table.flatMap((row, index) => {
    const last = row.findLastIndex((cell) => cell.kind !== 'empty');
    return last === -1
      ? []
      : [
          `${index + 1}: ${row
            .slice(0, last + 1)
            .map(showCell)
            .join('|')}`,
        ];
  });
}

function plainValueOf(cell: Cell): string | number | boolean | Date | null {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'number') return cell.number;
  if (cell.kind === 'boolean') return cell.value;
  return cell.kind === 'date' ? new Date(cell.day * 86_400_000) : null;
}

async function writeWithExcelJs(table: readonly (readonly Cell[])[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('表');
  for (const row of table) sheet.addRow(row.map(plainValueOf));
  return Buffer.from(await book.xlsx.writeBuffer());
}

function writeWithSheetJs(table: readonly (readonly Cell[])[], bookSST: boolean): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet(
    table.map((row) => row.map(plainValueOf)),
    { UTC: true },
  );
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '表');
  return XLSX.write(book, { type: 'buffer', bookSST });
}

async function rowsOf(bytes: Buffer): Promise<readonly string[] | undefined> {
  return (await readSheets(bytes))[0]?.rows;
}

test('tables written by exceljs read back the same', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (table) => {
      expect(await rowsOf(await writeWithExcelJs(table))).toEqual(showTable(table));
    }),
    { numRuns: 60 },
  );
});

test('tables written by SheetJS read back the same, with and without shared strings', async () => {
  await fc.assert(
    fc.asyncProperty(tables, fc.boolean(), async (table, bookSST) => {
      expect(await rowsOf(writeWithSheetJs(table, bookSST))).toEqual(showTable(table));
    }),
    { numRuns: 60 },
  );
});
