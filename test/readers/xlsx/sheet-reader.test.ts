import { expect, test } from 'vitest';
import { defaultReadLimits, memorySource, type OpenedList } from '../../../src/readers/reader.ts';
import { sniff } from '../../../src/readers/sniff/sniff.ts';
import { xlsxReader } from '../../../src/readers/xlsx/xlsx-reader.ts';
import { makeWorkbook, wrapSheet } from '../../lists/workbook-parts.ts';
import { writeZip } from '../../lists/write-zip.ts';
import { readSheets, sourceOf } from './read-sheets.ts';

const MERGED =
  '<mergeCells count="4"><mergeCell ref="A1:J1"/><mergeCell ref="$B$3:B$4"/><mergeCell ref="A41:A42"/><mergeCell ref="C9:A1"/></mergeCells>';
const RECTANGLES = [
  { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 9 },
  { firstRow: 3, lastRow: 4, firstColumn: 1, lastColumn: 1 },
];

const open = (bytes: Uint8Array): Promise<OpenedList> => xlsxReader.open(sourceOf(bytes), defaultReadLimits);

/** A sheet of several batches, its shared texts in the opposite order of their use. */
function longList(rows: number): Buffer {
  const cells = Array.from(
    { length: rows },
    (_, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>${rows - 1 - row}</v></c><c r="B${row + 1}"><v>${row}</v></c></row>`,
  );
  const strings = Array.from({ length: rows }, (_, index) => `<si><t>文${rows - 1 - index}</t></si>`);
  return makeWorkbook({ sheets: [{ name: '表', xml: cells.join('') }], strings: strings.join('') });
}

test.each([
  ['behind the rows', wrapSheet('<row r="1"><c r="A1"><v>1</v></c></row>', MERGED)],
  ['behind a prefix', wrapSheet('', MERGED).replaceAll(/<(\/?)(?=[a-z])/giu, '<$1x:')],
  ['where there are no rows', wrapSheet('', MERGED).replace('<sheetData></sheetData>', '<sheetData/>')],
  ['far behind them', wrapSheet(`<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(700_001)}`, MERGED)],
])('merged cells of the first rows: %s', async (_, xml) => {
  const sheet = (await open(makeWorkbook({ sheets: [{ name: '表', xml }] }))).sheets[0];
  expect(await sheet?.mergedCells()).toEqual(RECTANGLES);
});

test('merged cells are known once the rows were read', async () => {
  const xml = wrapSheet('<row r="1"><c r="A1"><v>1</v></c></row>', MERGED);
  const sheet = (await open(makeWorkbook({ sheets: [{ name: '表', xml }] }))).sheets[0];
  for await (const batch of sheet?.rows() ?? []) expect(batch.length).toBe(1);
  expect(await sheet?.mergedCells()).toEqual(RECTANGLES);
});

test('a long list comes in batches, in order, whatever the order of its texts', async () => {
  const rows = 30_000;
  const [sheet] = await readSheets(longList(rows));
  expect(sheet?.rows).toHaveLength(rows);
  expect(sheet?.rows.findIndex((row, index) => row !== `${index + 1}: 文${index}|number:${index}`)).toBe(-1);
});

test('two sheets can be read side by side', async () => {
  const xml = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
  const opened = await open(
    makeWorkbook({
      sheets: [
        { name: '一', xml },
        { name: '二', xml },
      ],
      strings: '<si><t>甲</t></si>',
    }),
  );
  const readFirst = async (index: number) => {
    for await (const batch of opened.sheets[index]?.rows() ?? []) return batch.text(0, 0);
    return undefined;
  };
  expect(await Promise.all([readFirst(0), readFirst(1)])).toEqual(['甲', '甲']);
});

test('reading may be broken off', async () => {
  const opened = await open(longList(30_000));
  let rows = 0;
  for await (const batch of opened.sheets[0]?.rows() ?? []) {
    rows += batch.length;
    break;
  }
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThan(30_000);
  await opened.close();
});

test('blank rows to the end of the sheet are no rows', async () => {
  const blank = Array.from({ length: 100_000 }, (_, index) => {
    const row = 1_048_576 - index;
    return index % 2 === 0
      ? `<row r="${row}" s="1" customFormat="1"/>`
      : `<row r="${row}" spans="1:2"><c r="A${row}" s="1"/></row>`;
  });
  const xml = `<row r="1"><c r="A1"><v>1</v></c></row>${blank.join('')}`;
  expect((await readSheets(makeWorkbook({ sheets: [{ name: '表', xml }] })))[0]?.rows).toEqual([
    '1: number:1',
  ]);
});

test.each([
  ['what Office programs write', makeWorkbook({ sheets: [] }), true],
  [
    'a sheet first, as streaming writers do',
    writeZip([{ name: 'xl/worksheets/sheet1.xml', content: '' }]),
    true,
  ],
  ['a zip of lists', writeZip([{ name: '一月.xlsx', content: '' }]), false],
  [
    'an OpenDocument file',
    writeZip([{ name: 'mimetype', content: 'application/vnd.oasis', isStored: true }]),
    false,
  ],
  ['a CSV file', Buffer.from('标题,日期\n'.repeat(10)), false],
  ['nothing', Buffer.alloc(0), false],
  ['four bytes', Buffer.from('PK\x03\x04'), false],
])('recognises %s: %s', async (_, bytes, isRecognised) => {
  const found = await sniff(memorySource('a', bytes));
  expect(found.kind === 'list' && found.format === 'xlsx').toBe(isRecognised);
});
