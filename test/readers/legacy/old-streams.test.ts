import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/host/disk.ts';
import { nth } from '../../../src/model/present.ts';
import { openList } from '../../../src/readers/index.ts';
import { defaultReadLimits } from '../../../src/readers/reader.ts';
import { InputError } from '../../../src/words/problems/problem.ts';
import { type OldBook, record, writeBiff2, writeBiff5 } from '../../lists/biff-records.ts';
import { readSheets } from '../read-sheets.ts';

const open = (bytes: Uint8Array) => openList(memorySource('list.xls', bytes), defaultReadLimits);
const rowsOf = async (bytes: Uint8Array) => nth(await readSheets(await open(bytes)), 0).rows;

describe('texts in GBK', () => {
  it.each([1252, 0x8001, 1200, 65001, 950, 437])(
    'are read whatever code page (%i) is stated',
    async (codePage) => {
      const rows = [
        ['标题', '发布机构'],
        ['关于开展健康宣传的通知', '青溪县卫生健康局'],
      ];
      const opened = await open(writeBiff5({ codePage, rows }));
      expect(opened.notes).toEqual(['code-page-differs']);
      expect(nth(await readSheets(opened), 0).rows).toEqual(rows);
    },
  );

  it.each<[number, string, string]>([
    [1252, 'windows-1252', 'Café Zürich'],
    [950, 'big5', '衛生許可證核發結果公示'],
    [1251, 'windows-1251', 'Отчёт о работе'],
  ])('are not taken for those of code page %i', async (codePage, encoding, text) => {
    const opened = await open(writeBiff5({ codePage, encoding, rows: [[text]] }));
    expect(opened.notes).toEqual([]);
    expect(nth(await readSheets(opened), 0).rows).toEqual([[text]]);
  });
});

describe('formats', () => {
  const dated = (id: number, formats?: OldBook['formats']) =>
    writeBiff5({
      codePage: 936,
      styles: [id],
      ...(formats === undefined ? {} : { formats }),
      rows: [[{ value: 45560, style: 0 }]],
    });

  it.each([14, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])('%i is a day', async (id) => {
    expect(await rowsOf(dated(id))).toEqual([['2024-09-25']]);
  });

  it.each([32, 33, 34, 35, 55, 56])('%i is a time', async (id) => {
    const half = writeBiff5({ codePage: 936, styles: [id], rows: [[{ value: 0.5, style: 0 }]] });
    expect(await rowsOf(half)).toEqual([['12:00:00']]);
  });

  it.each([
    ['G/通用格式', '45560'],
    ['G/通用格式"号"', '45560'],
    ['-General', '45560'],
    ['yyyy"年"m"月"', '2024-09-25'],
  ])('%s', async (code, shown) => {
    expect(await rowsOf(dated(164, { 164: code }))).toEqual([[shown]]);
  });

  it('may have more bytes than their text', async () => {
    const afterFormats = Buffer.alloc(12);
    expect(
      await rowsOf(
        writeBiff5({
          codePage: 936,
          formats: { 164: 'yyyy-mm-dd' },
          styles: [164],
          afterFormats,
          rows: [[{ value: 45560, style: 0 }]],
        }),
      ),
    ).toEqual([['2024-09-25']]);
  });

  it('of xlsb are read alike', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([['甲']]);
    sheet.A1 = { t: 'n', v: 2024, z: 'G/通用格式' };
    const book: XLSX.WorkBook = { SheetNames: ['清单'], Sheets: { 清单: sheet } };
    expect(await rowsOf(XLSX.write(book, { type: 'buffer', bookType: 'xlsb' }))).toEqual([['2024']]);
  });
});

describe('epochs', () => {
  it('belong to the sheet, for numbers without a date format', async () => {
    const opened = await open(
      writeBiff5({ codePage: 936, isFrom1904: true, rows: [[{ value: 44098, style: 0 }]] }),
    );
    expect(opened.notes).toEqual(['dates-from-1904']);
    expect(nth(opened.sheets, 0).dayZero).toBe(-24107);
  });
});

describe('versions', () => {
  it('of Excel 2.0 are read', async () => {
    expect(
      await rowsOf(
        writeBiff2([
          ['标题', '日期'],
          ['关于开展健康宣传的通知', 45560],
        ]),
      ),
    ).toEqual([
      ['标题', '日期'],
      ['关于开展健康宣传的通知', '45560'],
    ]);
  });
});

describe('passwords', () => {
  it('are told before what they make unreadable', async () => {
    const stream = Buffer.concat([
      record(0x809, 0x600, 5, 0, 0, 0, 0, 0, 0),
      record(0x2f, 1, Buffer.alloc(52)),
      // A font whose text lies beyond its end, as after encryption.
      record(0x31, 1),
      record(0x0a),
    ]);
    const failure: unknown = await open(stream).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as InputError).problems.map(({ code }) => code)).toEqual(['workbook/password']);
  });
});
