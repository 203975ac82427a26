import { describe, expect, test } from 'vitest';
import { readList } from '../../../src/list/read-list.ts';
import { isoOfDay } from '../../../src/model/plain-date.ts';
import { defaultReadLimits } from '../../../src/readers/reader.ts';
import { xlsxReader } from '../../../src/readers/xlsx/xlsx-reader.ts';
import { makeWorkbook, stylesOf, type WorkbookParts } from '../../lists/workbook-parts.ts';
import { checkTraps } from './check-traps.ts';
import { readSheets, sourceOf } from './read-sheets.ts';

const EXTENSION =
  '<workbookPr date1904="1"></workbookPr><extLst><ext xmlns:x15="urn:x15"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>';

checkTraps([
  {
    trap: 'an element for each cell is one row',
    wrongIn: 'mulu of old: the dates were lost',
    parts: {
      xml:
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>' +
        '<row><c r="A2"><v>3</v></c></row><row><c r="C2"><v>4</v></c></row>' +
        '<row r="3" hidden="1"><c r="A3"><v>5</v></c></row><row r="3"><c r="B3"><v>6</v></c></row>',
    },
    rows: ['1: number:1|number:2', '2: number:3||number:4', '3 hidden: number:5|number:6'],
  },
  {
    trap: 'columns numbered from 0, and R1C1 references',
    wrongIn: 'mulu of old: shifted to the left',
    parts: {
      xml: '<row r="1"><c r="0"><v>1</v></c><c r="1"><v>2</v></c><c r="3"><v>4</v></c></row><row r="2"><c r="R2C3"><v>5</v></c></row>',
    },
    rows: ['1: number:1|number:2||number:4', '2: ||number:5'],
  },
  {
    trap: 'links whose formula was never worked out',
    wrongIn: 'mulu of old: 0 for a title',
    parts: {
      xml:
        '<row r="1"><c r="A1"><f>HYPERLINK("https://a.cn/1","关于印发&quot;&quot;方案&quot;&quot;的通知")</f><v>0</v></c>' +
        '<c r="B1"><f>HYPERLINK("https://a.cn/2")</f></c><c r="C1"><f>"0108"</f></c><c r="D1"><f>SUM(A2:A9)</f></c>' +
        '<c r="E1"><f>SUM(A2:A9)</f><v>0</v></c><c r="F1" t="str"><f>HYPERLINK("x","y")</f><v>甲</v></c></row>',
    },
    rows: ['1: 关于印发"方案"的通知|https://a.cn/2|0108|error:#NOVALUE!|number:0|甲'],
  },
  {
    trap: 'texts that were never worked out',
    wrongIn: 'mulu of old: 0, or nothing, for a title',
    parts: {
      xml:
        '<row r="1"><c r="A1"><f>HYPERLINK(B1,C1)</f><v>0</v></c><c r="B1"><f>C1&amp;"号"</f><v>0</v></c>' +
        '<c r="C1" t="str"><f>D1</f></c><c r="D1" t="str"><f>E1</f><v></v></c><c r="E1" t="str"><f>"甲"&amp;"乙"</f></c></row>',
    },
    rows: ['1: error:#NOVALUE!|error:#NOVALUE!|error:#NOVALUE!||甲乙'],
  },
  {
    trap: 'an inline text with the same once more as its value',
    wrongIn: 'mulu of old: both joined',
    parts: {
      xml: '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is><v>甲</v></c><c r="B1" t="inlineStr"><v>乙</v><is><t>乙</t></is></c></row>',
    },
    rows: ['1: 甲|乙'],
  },
  {
    trap: 't="d" with long fractions, bare times and durations',
    wrongIn: 'mulu of old: text',
    parts: {
      xml: '<row r="1"><c r="A1" t="d"><v>2024-09-25T10:22:33.123456789012</v></c><c r="B1" t="d"><v>10:22:33</v></c><c r="C1" t="d"><v>PT1H2M3.5S</v></c></row>',
    },
    rows: ['1: date:2024-09-25 10:22:33|10:22:33|01:02:03'],
  },
  {
    trap: 'rows of no height are hidden, other heights are not',
    wrongIn: 'mulu of old: shown',
    parts: {
      xml: '<row r="1" ht="0" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0.75"><c r="A2"><v>2</v></c></row><row r="3" ht="15"><c r="A3"><v>3</v></c></row>',
    },
    rows: ['1 hidden: number:1', '2: number:2', '3: number:3'],
  },
  {
    trap: 'formats for conditions declare numbers that mean nothing to cells',
    wrongIn: 'mulu of old: 1905-07-16',
    parts: {
      xml: '<row r="1"><c r="A1" s="0"><v>2024</v></c></row>',
      styles:
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="0"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></dxf></dxfs></styleSheet>',
    },
    rows: ['1: number:2024'],
  },
  {
    trap: 'workbook properties of an extension, and their end tag, say nothing of the epoch',
    wrongIn: 'mulu of old: four years early',
    parts: {
      xml: '<row r="1"><c r="A1" s="0"><v>44098</v></c></row>',
      styles: stylesOf([14]),
      workbookProperties: EXTENSION,
    },
    rows: ['1: date:2024-09-25'],
  },
]);

const notesOf = async (parts: WorkbookParts) => {
  const opened = await xlsxReader.open(sourceOf(makeWorkbook(parts)), defaultReadLimits);
  for (const sheet of opened.sheets) for await (const _ of sheet.rows());
  return opened.notes;
};

test.each<[string, string, string, string[]]>([
  [
    'formulas without values',
    '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>C1</f></c></row>',
    '',
    ['formulas-without-value:1:清单!1'],
  ],
  [
    'rows that run backwards',
    '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    '',
    ['rows-out-of-order'],
  ],
  ['the epoch', '<row r="1"/>', '<workbookPr date1904="true"/>', ['dates-from-1904']],
])('%s are noted', async (_name, xml, workbookProperties, notes) => {
  expect(await notesOf({ sheets: [{ name: '清单', xml }], workbookProperties })).toEqual(notes);
});

const withSheets = (tags: string): WorkbookParts => ({
  sheets: [{ name: '清单', xml: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
  replace: (members) =>
    members.map((member) =>
      member.name === 'xl/workbook.xml'
        ? { ...member, content: String(member.content).replace('</sheets>', `${tags}</sheets>`) }
        : member,
    ),
});

test.each([
  ['that the package does not know', 'rId99'],
  // Its rows would be unpacked and counted once more for each name.
  ['whose rows are those of another sheet', 'rId1'],
])('a sheet %s is left out, and named', async (_name, id) => {
  const parts = withSheets(`<sheet name="图表" sheetId="9" r:id="${id}"/>`);
  expect((await readSheets(makeWorkbook(parts))).map(({ name }) => name)).toEqual(['清单']);
  expect(await notesOf(parts)).toEqual(['sheet-not-found:1:图表']);
});

test('sheets without end are refused before they are looked at', async () => {
  const parts = withSheets('<sheet name="s" sheetId="9" r:id="rId1"/>'.repeat(1001));
  await expect(readSheets(makeWorkbook(parts))).rejects.toMatchObject({
    problems: [{ code: 'table/sheets' }],
  });
});

async function datesOf(parts: WorkbookParts): Promise<(string | undefined)[]> {
  const source = sourceOf(makeWorkbook(parts));
  const opened = await xlsxReader.open(source, defaultReadLimits);
  const days: (string | undefined)[] = [];
  for await (const entries of readList(source, opened, { firstOrdinal: 0 }))
    for (const { publishedOn } of entries)
      days.push(publishedOn === undefined ? undefined : isoOfDay(publishedOn));
  return days;
}

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const list = (style: string, serial: string) =>
  `<row r="1">${text('A1', '标题')}${text('B1', '发布日期')}</row><row r="2">${text('A2', '关于开展健康宣传的通知')}<c r="B2"${style}><v>${serial}</v></c></row>`;

test.each([
  ['a serial without a date format', '', '44098', '<workbookPr date1904="1"/>', '2024-09-25'],
  ['a serial of the 1900 system', '', '45560', '', '2024-09-25'],
  ['a moment just before midnight', ' s="0"', '45559.9999999', '', '2024-09-25'],
  ['such a moment without a date format', '', '45559.9999999', '', '2024-09-25'],
])('%s is judged as the day that is shown', async (_name, style, serial, workbookProperties, day) => {
  const sheets = [{ name: '清单', xml: list(style, serial) }];
  expect(await datesOf({ sheets, styles: stylesOf([22]), workbookProperties })).toEqual([day]);
});

describe('a sheet that is written column by column', () => {
  const rowsOf = async (xml: string) => {
    const opened = await xlsxReader.open(
      sourceOf(makeWorkbook({ sheets: [{ name: '清单', xml }] })),
      defaultReadLimits,
    );
    const rows: string[] = [];
    for (const sheet of opened.sheets)
      for await (const batch of sheet.rows())
        for (let index = 0; index < batch.length; index += 1)
          rows.push(
            `${batch.rowNumber(index)}: ${Array.from({ length: batch.width(index) }, (_, column) => batch.text(index, column)).join(' ')}`,
          );
    return { rows, notes: opened.notes };
  };
  const columnWise = (rows: number, columns: number, name: (row: number) => string) =>
    Array.from({ length: columns }, (_, column) =>
      Array.from({ length: rows }, (_, row) => {
        const at = `${String.fromCharCode(65 + column)}${row + 1}`;
        return `<row${name(row + 1)}><c r="${at}"><v>${(row + 1) * 100 + column}</v></c></row>`;
      }).join(''),
    ).join('');

  test.each([
    ['a few rows', 3, 4],
    ['more slots than a batch holds at once', 1500, 12],
    ['more columns than a batch holds of these rows', 1500, 26],
    ['rows of several batches', 9000, 3],
  ])('has whole rows: %s', async (_, count, columns) => {
    for (const name of [(row: number) => ` r="${row}"`, () => '']) {
      const { rows, notes } = await rowsOf(columnWise(count, columns, name));
      const expected = Array.from(
        { length: count },
        (_row, row) =>
          `${row + 1}: ${Array.from({ length: columns }, (_column, column) => (row + 1) * 100 + column).join(' ')}`,
      );
      expect(rows).toEqual(expected);
      expect(notes).toEqual([]);
    }
  });

  const shown = async (count: number, columns: number, holds: (row: number, column: number) => boolean) => {
    const cells = columnWise(count, columns, (row) => ` r="${row}"`).replace(
      /<row r="(\d+)"><c r="([A-Z])\d+"><v>\d+<\/v><\/c><\/row>/gu,
      (whole, row: string, column: string) =>
        holds(Number(row), column.charCodeAt(0) - 65) ? whole : `<row r="${row}"/>`,
    );
    return rowsOf(cells);
  };

  test('has whole rows where cells are left out', async () => {
    const { rows, notes } = await shown(5000, 3, (row, column) => row === 1 || row % 3 !== column);
    expect(rows.slice(0, 4)).toEqual(['1: 100 101 102', '2: 200 201', '3:  301 302', '4: 400  402']);
    expect(rows).toHaveLength(5000);
    expect(notes).toEqual([]);
  });

  test('has its texts, its marks of hidden rows and the last of two cells in one place', async () => {
    const texts = Array.from({ length: 5000 }, (_, row) => text(`A${row + 1}`, `标题${row + 1}`));
    const titles = texts.map(
      (cell, row) => `<row r="${row + 1}"${row === 4999 ? ' hidden="1"' : ''}>${cell}</row>`,
    );
    const dates = titles.map((_, row) => `<row r="${row + 1}">${text(`C${row + 1}`, `${row + 1}号`)}</row>`);
    const again = `<row r="7">${text('A7', '另一个标题')}</row>`;
    const opened = await xlsxReader.open(
      sourceOf(makeWorkbook({ sheets: [{ name: '清单', xml: titles.join('') + dates.join('') + again }] })),
      defaultReadLimits,
    );
    const seen = new Map<number, string>();
    for (const sheet of opened.sheets)
      for await (const batch of sheet.rows())
        for (let index = 0; index < batch.length; index += 1)
          seen.set(
            batch.rowNumber(index),
            `${batch.text(index, 0)} ${batch.text(index, 2)} ${batch.isHidden(index)}`,
          );
    expect([seen.size, seen.get(1), seen.get(7), seen.get(5000)]).toEqual([
      5000,
      '标题1 1号 false',
      '另一个标题 7号 false',
      '标题5000 5000号 true',
    ]);
  });

  test('a list of one column comes in order, and one that has more columns further down', async () => {
    const one = await shown(9000, 1, () => true);
    expect([one.rows.length, one.rows.at(-1), one.notes]).toEqual([9000, '9000: 900000', []]);
    const below = Array.from(
      { length: 6000 },
      (_, row) =>
        `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c>${row < 5000 ? '' : `<c r="B${row + 1}"><v>1</v></c>`}</row>`,
    ).join('');
    const { rows } = await rowsOf(below);
    expect(rows.map((row) => Number(row.split(':')[0]))).toEqual(
      Array.from({ length: 6000 }, (_, row) => row + 1),
    );
    expect(rows.at(-1)).toBe('6000: 5999 1');
  });
});
