import { expect, test } from 'vitest';
import { makeWorkbook } from '../../lists/workbook-parts.ts';
import type { ZipMember } from '../../lists/write-zip.ts';
import { readRows, readSheets } from './read-sheets.ts';

const ROW = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';

test('targets may be absolute, climb, or use backslashes (exceljs finds the sheet in the first form only)', async () => {
  for (const target of [
    '/xl/worksheets/sheet1.xml',
    '../xl/worksheets/sheet1.xml',
    'worksheets\\sheet1.xml',
    './WorkSheets/Sheet1.xml',
  ]) {
    const bytes = makeWorkbook({
      sheets: [{ name: '一月', xml: ROW, target }],
      strings: '<si><t>甲</t></si>',
    });
    expect(await readSheets(bytes)).toEqual([{ name: '一月', hidden: false, rows: ['1: 甲'] }]);
  }
});

test('strict files name other namespaces', async () => {
  const bytes = makeWorkbook({
    sheets: [{ name: '一月', xml: ROW }],
    strings: '<si><t>甲</t></si>',
    relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  });
  expect(await readRows(bytes)).toEqual(['1: 甲']);
});

test('parts lie in the archive in any order, stored or deflated, behind foreign bytes', async () => {
  const parts = { sheets: [{ name: '一月', xml: ROW }], strings: '<si><t>甲</t></si>' };
  const stored = (members: ZipMember[]) =>
    members.toReversed().map((member) => ({ ...member, isStored: true }));
  const bytes = makeWorkbook({ ...parts, replace: stored });
  expect(await readRows(bytes)).toEqual(['1: 甲']);
  expect(await readRows(Buffer.concat([Buffer.from('junk before the archive'), bytes]))).toEqual(['1: 甲']);
});

test('hidden sheets are told, chart and macro sheets left out', async () => {
  const chart = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet';
  const macro = 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet';
  const bytes = makeWorkbook({
    sheets: [
      { name: '图', xml: ROW, type: chart },
      { name: '宏', xml: ROW, type: macro },
      { name: '一月', xml: '' },
      { name: '二月 &amp; 三月', xml: '', state: 'hidden' },
      { name: '四月', xml: '', state: 'veryHidden' },
    ],
  });
  expect(await readSheets(bytes)).toEqual([
    { name: '一月', hidden: false, rows: [] },
    { name: '二月 & 三月', hidden: true, rows: [] },
    { name: '四月', hidden: true, rows: [] },
  ]);
});
