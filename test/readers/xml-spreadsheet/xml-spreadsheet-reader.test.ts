import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/host/disk.ts';
import { nth } from '../../../src/model/present.ts';
import { defaultReadLimits, type ReadLimits } from '../../../src/readers/reader.ts';
import { xmlSpreadsheetReader } from '../../../src/readers/xml-spreadsheet/xml-spreadsheet-reader.ts';
import { InputError } from '../../../src/words/problems/problem.ts';
import { readSheets } from '../read-sheets.ts';

const HEAD = '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>';
const book = (content: string, head = HEAD) =>
  `${head}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${content}</Workbook>`;
const sheet = (rows: string, styles = '') =>
  book(`<Styles>${styles}</Styles><Worksheet ss:Name="清单"><Table>${rows}</Table></Worksheet>`);

const open = (xml: string, limits: Partial<ReadLimits> = {}) =>
  xmlSpreadsheetReader.open(memorySource('list.xls', Buffer.from(xml)), { ...defaultReadLimits, ...limits });
const rowsOf = async (xml: string) => nth(await readSheets(await open(xml)), 0).rows;
const data = (type: string, text: string, style = '') =>
  `<Cell${style}><Data ss:Type="${type}">${text}</Data></Cell>`;

describe('cells', () => {
  it.each([
    ['text', data('String', '甲&amp;&#10;乙'), '甲&\n乙'],
    ['a number', data('Number', '1234.50'), '1234.5'],
    ['a day', data('DateTime', '2024-09-25T00:00:00.000'), '2024-09-25'],
    ['a moment', data('DateTime', '2024-09-25T10:22:33.000'), '2024-09-25 10:22:33'],
    ['a time of day', data('DateTime', '1899-12-31T10:22:33.000'), '10:22:33'],
    ['a serial in a date style', data('Number', '45560', ' ss:StyleID="s1"'), '2024-09-25'],
    ['a number with leading zeros', data('Number', '12', ' ss:StyleID="s2"'), '0012'],
    ['a negative number with leading zeros', data('Number', '-5', ' ss:StyleID="s2"'), '-5'],
    ['a truth value', data('Boolean', '1'), 'TRUE'],
    ['an error', data('Error', '#N/A'), '#N/A'],
    [
      'rich text',
      '<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>甲</B><Font>乙</Font></ss:Data></Cell>',
      '甲乙',
    ],
    [
      'a comment beside',
      '<Cell><Data ss:Type="String">甲</Data><Comment><ss:Data>批注</ss:Data></Comment></Cell>',
      '甲',
    ],
    ['CDATA', '<Cell><Data ss:Type="String"><![CDATA[<甲>&amp;]]></Data></Cell>', '<甲>&amp;'],
  ])('%s', async (_name, cell, expected) => {
    const styles =
      '<Style ss:ID="s1"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="s2"><NumberFormat ss:Format="0000"/></Style>';
    expect(await rowsOf(sheet(`<Row>${cell}</Row>`, styles))).toEqual([[expected]]);
  });
});

it('reads the rows of each sheet, however many stand before it, by the styles above them all', async () => {
  const style = '<Style ss:ID="s1"><NumberFormat ss:Format="Short Date"/></Style>';
  const sheets = Array.from(
    { length: 30 },
    (_, at) =>
      `<Worksheet ss:Name="表${at}"><Table><Row>${data('String', `第${at}张`)}${data('Number', '45560', ' ss:StyleID="s1"')}</Row></Table></Worksheet>`,
  );
  const xml = book(`<Styles>${style.repeat(500)}</Styles>${sheets.join('<Names/>')}`);
  expect((await readSheets(await open(xml))).map(({ name, rows }) => [name, ...rows.flat()])).toEqual(
    sheets.map((_, at) => [`表${at}`, `第${at}张`, '2024-09-25']),
  );
});

describe('styles', () => {
  const style = (id: string, format: string, more = '') =>
    `<Style ss:ID="${id}"${more}><NumberFormat ss:Format="${format}"/></Style>`;
  it.each([
    ['General in Chinese', style('s1', 'G/通用格式'), '', 's1', '2024'],
    ['a format by name', style('s1', 'Standard'), '', 's1', '2024'],
    ['a style of the row', style('s1', 'yyyy/m/d'), ' ss:StyleID="s1"', '', '1905-07-16'],
    [
      'a style without format',
      `<Style ss:ID="s1"/>${style('s2', 'yyyy/m/d')}`,
      ' ss:StyleID="s2"',
      's1',
      '2024',
    ],
    [
      'the format of the parent',
      `${style('s1', 'Short Date')}<Style ss:ID="s2" ss:Parent="s1"/>`,
      '',
      's2',
      '1905-07-16',
    ],
    ['the default style', style('Default', 'yyyy/m/d'), '', '', '1905-07-16'],
  ])('%s', async (_name, styles, row, id, expected) => {
    const cell = data('Number', '2024', id === '' ? '' : ` ss:StyleID="${id}"`);
    expect(await rowsOf(sheet(`<Row${row}>${cell}</Row>`, styles))).toEqual([[expected]]);
  });

  it('of columns count where cells and rows have none', async () => {
    const columns = '<Column ss:Index="2" ss:Span="1" ss:StyleID="s1"/><Column/>';
    const cells = data('Number', '45560').repeat(4);
    expect(await rowsOf(sheet(`${columns}<Row>${cells}</Row>`, style('s1', 'yyyy/m/d')))).toEqual([
      ['45560', '2024-09-25', '2024-09-25', '45560'],
    ]);
  });

  it('a link that was never worked out shows its second argument', async () => {
    const cell =
      '<Cell ss:Formula="=HYPERLINK(&quot;https://a.cn&quot;,&quot;甲&quot;)"><Data ss:Type="Number">0</Data></Cell>';
    expect(await rowsOf(sheet(`<Row>${cell}</Row>`))).toEqual([['甲']]);
  });
});

describe('rows', () => {
  it('of one look are written once: the next stands behind all of them', async () => {
    const xml = sheet(
      `<Row>${data('String', '甲')}</Row><Row ss:Span="3"/><Row>${data('String', '乙')}</Row>`,
    );
    expect(await rowsOf(xml)).toEqual([['甲'], [], [], [], [], ['乙']]);
  });

  it('stand where ss:Index and merges put them', async () => {
    const xml = sheet(
      `<Row><Cell ss:MergeAcross="2" ss:MergeDown="1"><Data ss:Type="String">清单</Data></Cell>${data('String', '甲')}</Row>` +
        `<Row ss:Index="4" ss:Hidden="1"><Cell ss:Index="3"><Data ss:Type="String">乙</Data></Cell>${data('String', '丙')}</Row><Row>${data('String', '丁')}</Row>`,
    );
    expect(await rowsOf(xml)).toEqual([['清单', '', '', '甲'], [], [], ['', '', '乙', '丙'], ['丁']]);
    const opened = await open(xml);
    expect(await nth(opened.sheets, 0).mergedCells()).toEqual([
      { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 2 },
    ]);
    const hidden: boolean[] = [];
    for await (const batch of nth(opened.sheets, 0).rows())
      for (let row = 0; row < batch.length; row++) hidden.push(batch.isHidden(row));
    expect(hidden).toEqual([false, true, false]);
  });

  it('belong to their sheet', async () => {
    const hidden = '<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>';
    const xml = book(
      `<Worksheet ss:Name="1月"><Table><Row>${data('String', '甲')}</Row></Table></Worksheet><Worksheet ss:Name="2月"><Table><Row>${data('String', '乙')}</Row></Table>${hidden}</Worksheet>`,
    );
    expect(await readSheets(await open(xml))).toEqual([
      { name: '1月', hidden: false, rows: [['甲']] },
      { name: '2月', hidden: true, rows: [['乙']] },
    ]);
  });
});

describe('refused', () => {
  it.each([
    [
      'entities',
      book('', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]>'),
      'workbook/document-type',
    ],
    ['a cut file', sheet(`<Row>${data('String', '甲')}</Row>`).slice(0, -30), 'workbook/bad-xml'],
    ['no sheets', book(''), 'workbook/no-sheets'],
    ['sheets without end', book('<Worksheet/>'.repeat(1001)), 'table/sheets'],
    ['a long cell', sheet(`<Row>${data('String', 'x'.repeat(200))}</Row>`), 'table/cell-size'],
    [
      'a far column',
      sheet('<Row><Cell ss:Index="16000"><Data ss:Type="String">x</Data></Cell></Row>'),
      'table/columns',
    ],
    ['a far row', sheet(`<Row ss:Index="100000">${data('String', 'x')}</Row>`), 'table/rows'],
  ])('%s', async (_name, xml, code) => {
    const failure: unknown = await open(xml, { maxCellBytes: 100, maxColumns: 10, maxRows: 10 })
      .then(readSheets)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as InputError).problems.map((each) => each.code)).toEqual([code]);
  });
});

it('is read by its namespace where a script has numbered its prefix anew', async () => {
  const xml = `${HEAD}<ns0:Workbook xmlns:ns0="urn:schemas-microsoft-com:office:spreadsheet"><ns0:Worksheet ns0:Name="清单"><ns0:Table><ns0:Row ns0:Index="3"><ns0:Cell ns0:Index="2"><ns0:Data ns0:Type="Number">12</ns0:Data></ns0:Cell></ns0:Row></ns0:Table></ns0:Worksheet></ns0:Workbook>`;
  expect(await readSheets(await open(xml))).toEqual([
    { name: '清单', hidden: false, rows: [[], [], ['', '12']] },
  ]);
});
