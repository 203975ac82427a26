import XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/host/disk.ts';
import { nth } from '../../../src/model/present.ts';
import { openList } from '../../../src/readers/index.ts';
import { defaultReadLimits, type ReadLimits } from '../../../src/readers/reader.ts';
import { InputError } from '../../../src/words/problems/problem.ts';
import { readSheets } from '../read-sheets.ts';

const open = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}) =>
  openList(memorySource('list.xls', bytes), { ...defaultReadLimits, ...limits });

function record(id: number, ...parts: readonly (number | Buffer)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'number' ? Buffer.from([part & 255, part >> 8]) : part)),
  );
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
}

function label(row: number, column: number, text: string): Buffer {
  const bytes = iconv.encode(text, 'gbk');
  return record(0x204, row, column, 0, bytes.length, bytes);
}

const NUMBER = 0x203;
const double = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
};

/** An Excel 5.0 stream as old generators write it: no container, text in the code page of the system. */
function biff5(codePage: number | undefined, format: Buffer, ...cells: readonly Buffer[]): Buffer {
  const page = codePage === undefined ? [] : [record(0x42, codePage)];
  // One extended format that uses number format 164.
  const styles = [
    record(0x41e, 164, Buffer.from([format.length]), format),
    record(0xe0, 0, 164, 0, 0, 0, 0, 0, 0),
  ];
  return Buffer.concat([record(0x809, 0x500, 0x10, 0, 0), ...page, ...styles, ...cells, record(0x0a)]);
}

describe('old workbooks', () => {
  it.each([
    ['with their code page', 936],
    ['without one', undefined],
  ])('in GBK, %s', async (_name, codePage) => {
    const bytes = biff5(
      codePage,
      Buffer.from('yyyy-mm-dd'),
      label(0, 0, '标题'),
      label(1, 0, '母婴保健技术服务'),
      record(NUMBER, 1, 1, 0, double(45560)),
    );
    expect(nth(await readSheets(await open(bytes)), 0).rows).toEqual([
      ['标题'],
      ['母婴保健技术服务', '2024-09-25'],
    ]);
  });

  it('do not take over the formats of the one before', async () => {
    const number = record(NUMBER, 0, 0, 0, double(45560));
    await open(biff5(936, Buffer.from('yyyy-mm-dd'), number));
    expect(nth(await readSheets(await open(biff5(936, Buffer.from('0'), number))), 0).rows).toEqual([
      ['45560'],
    ]);
  });
});

function write(
  fill: (sheet: XLSX.WorkSheet, book: XLSX.WorkBook) => void,
  bookType: XLSX.BookType = 'biff8',
): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet([['甲']]);
  const book: XLSX.WorkBook = { SheetNames: ['清单'], Sheets: { 清单: sheet }, Workbook: {} };
  fill(sheet, book);
  return XLSX.write(book, { type: 'buffer', bookType });
}

describe('cells', () => {
  it.each<[string, XLSX.CellObject, string, string]>([
    ['a truth value', { t: 'b', v: false }, 'boolean', 'FALSE'],
    ['an error', { t: 'e', v: 42 }, 'error', '#N/A'],
    ['a formula', { t: 'n', v: 7, f: '3+4' }, 'number', '7'],
    ['leading zeros', { t: 'n', v: 12, z: '0000' }, 'number', '0012'],
    [
      'a day as Chinese offices show it',
      { t: 'n', v: 45560, z: '[$-804]yyyy"年"m"月"d"日";@' },
      'date',
      '2024-09-25',
    ],
    ['a duration', { t: 'n', v: 1.5, z: '[h]:mm' }, 'number', '1.5'],
    ['a time of day', { t: 'n', v: 0.5, z: 'h:mm' }, 'text', '12:00:00'],
  ])('%s', async (_name, cell, kind, text) => {
    const opened = await open(
      write((sheet) => {
        sheet.A1 = cell;
      }),
    );
    for await (const batch of nth(opened.sheets, 0).rows())
      expect([batch.kind(0, 0), batch.text(0, 0)]).toEqual([kind, text]);
  });

  it('counts from 1904 where the file does', async () => {
    const bytes = write((sheet, book) => {
      sheet.A1 = { t: 'n', v: 45560 - 1462, z: 'yyyy-mm-dd' };
      book.Workbook = { WBProps: { date1904: true } };
    });
    expect(nth(await readSheets(await open(bytes)), 0).rows).toEqual([['2024-09-25']]);
  });
});

describe('refused', () => {
  const locked = Buffer.concat([
    record(0x809, 0x600, 5, 0, 0, 0, 0, 0, 0),
    record(0x2f, 0, 0, 0),
    record(0x0a),
  ]);
  it.each([
    ['a password', locked, {}, 'workbook/password'],
    [
      'many columns',
      write((sheet) => {
        XLSX.utils.sheet_add_aoa(sheet, [['x']], { origin: 'Z1' });
      }),
      { maxColumns: 10 },
      'table/columns',
    ],
    [
      'many rows',
      write((sheet) => {
        XLSX.utils.sheet_add_aoa(sheet, [['x']], { origin: 'A30' });
      }),
      { maxRows: 10 },
      'table/rows',
    ],
    [
      'a long cell',
      write((sheet) => {
        sheet.A1 = { t: 's', v: 'x'.repeat(200) };
      }),
      { maxCellBytes: 100 },
      'table/cell-size',
    ],
  ])('%s', async (_name, bytes, limits, code) => {
    const failure: unknown = await open(bytes, limits)
      .then(readSheets)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as InputError).problems.map((each) => each.code)).toEqual([code]);
  });
});
