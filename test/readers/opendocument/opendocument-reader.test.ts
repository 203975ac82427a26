import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/host/disk.ts';
import { nth, present } from '../../../src/model/present.ts';
import {
  flatOpenDocumentReader,
  openDocumentReader,
} from '../../../src/readers/opendocument/opendocument-reader.ts';
import { defaultReadLimits, type ReadLimits } from '../../../src/readers/reader.ts';
import { InputError } from '../../../src/words/problems/problem.ts';
import { writeZip } from '../../lists/write-zip.ts';
import { readSheets } from '../read-sheets.ts';

const document = (rows: string, styles = '', manifest = '<manifest:manifest/>', common = '') =>
  writeZip([
    ...(common === '' ? [] : [{ name: 'styles.xml', content: common }]),
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
    {
      name: 'content.xml',
      content: `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="清单" table:style-name="ta1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
    { name: 'META-INF/manifest.xml', content: manifest },
  ]);
const row = (cells: string, attributes = '') => `<table:table-row${attributes}>${cells}</table:table-row>`;
const cell = (content: string, attributes = ' office:value-type="string"') =>
  `<table:table-cell${attributes}>${content}</table:table-cell>`;
const p = (text: string) => `<text:p>${text}</text:p>`;

const open = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}) =>
  openDocumentReader.open(memorySource('list.ods', bytes), { ...defaultReadLimits, ...limits });
const rowsOf = async (rows: string) => nth(await readSheets(await open(document(rows))), 0).rows;

describe('cells', () => {
  it.each([
    ['paragraphs', cell(p('甲') + p('乙')), '甲\n乙'],
    [
      'spaces, tabs and line breaks',
      cell(p('甲<text:s text:c="2"/>乙<text:tab/>丙<text:line-break/>丁')),
      '甲  乙\t丙\n丁',
    ],
    ['a link', cell(p('<text:a xlink:href="http://x">甲&amp;</text:a>乙')), '甲&乙'],
    ['a comment', cell(`<office:annotation>${p('批注')}</office:annotation>${p('甲')}`), '甲'],
    [
      'a line with its length',
      cell(`<draw:measure><text:p><text:measure>79,99 mm</text:measure></text:p></draw:measure>${p('甲')}`),
      '甲',
    ],
    [
      'a drawing whose path is long, with signs that are no end of it',
      cell(`<draw:path svg:d="${"M1>2'3 ".repeat(400_000)}" draw:name='"a>b"'/>${p('甲')}`),
      '甲',
    ],
    ['a drawn line alone', cell(`<draw:line>${p('79,99 mm')}</draw:line>`), undefined],
    [
      'a table in a cell',
      cell(`${p('甲')}<table:table table:is-sub-table="true">${row(cell(p('里')))}</table:table>${p('乙')}`),
      '甲\n乙',
    ],
    [
      'a list',
      cell(`<text:list><text:list-item>${p('甲')}</text:list-item></text:list>${p('乙')}`),
      '甲\n乙',
    ],
    [
      'a phonetic guide',
      cell(
        p('<text:ruby><text:ruby-base>卫</text:ruby-base><text:ruby-text>wei</text:ruby-text></text:ruby>'),
      ),
      '卫',
    ],
    [
      'a day',
      cell(p('24年9月25日'), ' office:value-type="date" office:date-value="2024-09-25"'),
      '2024-09-25',
    ],
    [
      'a moment',
      cell(p('x'), ' office:value-type="date" office:date-value="2024-09-25T10:22:33"'),
      '2024-09-25 10:22:33',
    ],
    ['a time of day', cell(p('x'), ' office:value-type="time" office:time-value="PT10H02M33S"'), '10:02:33'],
    ['a number', cell(p('1,234.50'), ' office:value-type="float" office:value="1234.5"'), '1234.5'],
    ['a number shown with zeros', cell(p('0012'), ' office:value-type="float" office:value="12"'), '0012'],
    ['a truth value', cell(p('真'), ' office:value-type="boolean" office:boolean-value="true"'), 'TRUE'],
    [
      'a truth value in figures',
      cell(p('真'), ' office:value-type="boolean" office:boolean-value="1"'),
      'TRUE',
    ],
    ['a short duration', cell(p('x'), ' office:value-type="time" office:time-value="PT2M"'), '00:02:00'],
    ['an error', cell(p('#N/A'), ' office:value-type="string" calcext:value-type="error"'), '#N/A'],
    [
      'text that differs from what is shown',
      cell(p('x'), ' office:value-type="string" office:string-value="甲"'),
      '甲',
    ],
  ])('%s', async (_name, content, expected) => {
    expect(await rowsOf(row(content))).toEqual(expected === undefined ? [] : [[expected]]);
  });
});

describe('rows', () => {
  it('repeat as their counts say', async () => {
    const repeated = cell(p('甲'), ' office:value-type="string" table:number-columns-repeated="2"');
    const blank = '<table:table-cell table:number-columns-repeated="16383"/>';
    const rows =
      row(repeated + blank) +
      row(blank, ' table:number-rows-repeated="2"') +
      row(cell(p('乙')), ' table:number-rows-repeated="2"') +
      row(blank, ' table:number-rows-repeated="1048570"');
    expect(await rowsOf(rows)).toEqual([['甲', '甲'], [], [], ['乙'], ['乙']]);
  });

  it('are those of their own sheet, however many stand before it', async () => {
    const sheets = Array.from(
      { length: 30 },
      (_, at) =>
        `</table:table><table:table table:name="表${at}">${row(cell(p(`第${at}张`)))}${row(cell(p('完')))}`,
    );
    const styles = '<style:style style:name="x" style:family="table-cell"/>'.repeat(2000);
    const read = await readSheets(await open(document(row(cell(p('首'))) + sheets.join(''), styles)));
    expect(read.map(({ name, rows }) => [name, ...rows.flat()])).toEqual([
      ['清单', '首'],
      ...sheets.map((_, at) => [`表${at}`, `第${at}张`, '完']),
    ]);
  });

  it('tell merged cells, hidden rows and hidden sheets', async () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const rows =
      row(
        `${cell(p('清单'), ' table:number-columns-spanned="2" table:number-rows-spanned="2"')}<table:covered-table-cell/>${cell(p('甲'))}`,
      ) +
      row(
        `<table:covered-table-cell table:number-columns-repeated="2"/>${cell(p('乙'))}`,
        ' table:visibility="filter"',
      );
    const opened = await open(document(rows, styles));
    const [sheet] = opened.sheets;
    expect(present(sheet).hidden).toBe(true);
    expect(await present(sheet).mergedCells()).toEqual([
      { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 1 },
    ]);
    const seen: unknown[] = [];
    for await (const batch of present(sheet).rows())
      for (let index = 0; index < batch.length; index++)
        seen.push([batch.text(index, 2), batch.isHidden(index)]);
    expect(seen).toEqual([
      ['甲', false],
      ['乙', true],
    ]);
  });
});

describe('refused', () => {
  const many = ' office:value-type="string" table:number-columns-repeated="16384"';
  it.each([
    [
      'a password',
      document('', '', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'),
      'workbook/password',
    ],
    ['no content', writeZip([{ name: 'mimetype', content: 'x' }]), 'workbook/missing-part'],
    [
      'cells repeated without end',
      document(row(cell(p('x'), many), ' table:number-rows-repeated="1000000"')),
      'table/columns',
    ],
    [
      'rows repeated without end',
      document(row(cell(p('x')), ' table:number-rows-repeated="1000000000"')),
      'table/rows',
    ],
    [
      'sheets without end',
      document(`</table:table>${'<table:table/>'.repeat(1001)}<table:table>`),
      'table/sheets',
    ],
    ['a long cell', document(row(cell(p('x'.repeat(200))))), 'table/cell-size'],
  ])('%s', async (_name, bytes, code) => {
    const failure: unknown = await open(bytes, { maxCellBytes: 100, maxColumns: 10 })
      .then(readSheets)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as InputError).problems.map((each) => each.code)).toEqual([code]);
  });
});

describe('numbers whose style shows a day', () => {
  const styles =
    '<number:number-style style:name="N0"><number:number number:min-integer-digits="1"/></number:number-style>' +
    '<number:date-style style:name="N84"><number:year number:style="long"/><number:text>-</number:text><number:month/><number:text>-</number:text><number:day/></number:date-style>' +
    '<number:time-style style:name="N40"><number:hours/><number:text>:</number:text><number:minutes/></number:time-style>' +
    '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N84"/>' +
    '<style:style style:name="ce2" style:family="table-cell" style:parent-style-name="ce1"/>' +
    '<style:style style:name="ce3" style:family="table-cell" style:data-style-name="N0"/>' +
    '<style:style style:name="ce4" style:family="table-cell" style:data-style-name="N40"/>';
  const number = (value: string, style = '') =>
    cell(
      p('45560'),
      `${style === '' ? '' : ` table:style-name="${style}"`} office:value-type="float" office:value="${value}"`,
    );
  const read = async (rows: string) => nth(await readSheets(await open(document(rows, styles))), 0).rows;

  it.each([
    ['its own style', number('45560', 'ce1'), '2024-09-25'],
    ['a style that takes it from its parent', number('45560', 'ce2'), '2024-09-25'],
    ['a time of that day', number('45560.5', 'ce1'), '2024-09-25 12:00:00'],
    ['a style of numbers', number('45560', 'ce3'), '45560'],
    ['a style of hours alone', number('45560', 'ce4'), '45560'],
    ['no style', number('45560'), '45560'],
    ['a number that no day has', number('-3', 'ce1'), '-3'],
  ])('%s', async (_, content, shown) => {
    expect(await read(row(content))).toEqual([[shown]]);
  });

  it('take it from the row, else from the column', async () => {
    const columns =
      '<table:table-column/><table:table-column table:number-columns-repeated="2" table:default-cell-style-name="ce1"/>';
    expect(await read(columns + row(number('45560') + number('45560') + number('45560', 'ce3')))).toEqual([
      ['45560', '2024-09-25', '45560'],
    ]);
    expect(await read(row(number('45560'), ' table:default-cell-style-name="ce1"'))).toEqual([
      ['2024-09-25'],
    ]);
  });
});

describe('styles that the parts of a document share', () => {
  const part = (tag: string, name: string, inner = '') =>
    `<number:${tag} style:name="${name}">${inner}</number:${tag}>`;
  const cellStyle = (name: string, attributes: string) =>
    `<style:style style:name="${name}" style:family="table-cell"${attributes}/>`;
  const day = '<number:year/><number:month/><number:day/>';
  const shown = (name: string) => ` style:data-style-name="${name}"`;
  const common = (styles: string, pages = '') =>
    `<office:document-styles><office:styles>${styles}</office:styles><office:automatic-styles>${pages}</office:automatic-styles></office:document-styles>`;
  const number = (style?: string) =>
    cell(
      p('45560'),
      `${style === undefined ? '' : ` table:style-name="${style}"`} office:value-type="float" office:value="45560"`,
    );
  const shared = part('date-style', 'N36', day) + cellStyle('日期', shown('N36'));

  it.each([
    ['a style of the document', shared, '', number('日期'), '2024-09-25'],
    [
      'an own style based on one of the document',
      shared,
      cellStyle('ce1', ' style:parent-style-name="日期"'),
      number('ce1'),
      '2024-09-25',
    ],
    [
      'an own style with a format of the document',
      shared,
      cellStyle('ce1', shown('N36')),
      number('ce1'),
      '2024-09-25',
    ],
    [
      'an own format by the name of one of the document',
      shared,
      part('number-style', 'N36') + cellStyle('ce1', shown('N36')),
      number('ce1'),
      '45560',
    ],
    [
      'a style of the document whose format the part defines otherwise',
      shared,
      part('number-style', 'N36'),
      number('日期'),
      '2024-09-25',
    ],
    [
      'an own style of numbers based on one of days',
      shared,
      `${part('number-style', 'N0')}${cellStyle('ce1', ` style:parent-style-name="日期"${shown('N0')}`)}`,
      number('ce1'),
      '45560',
    ],
    [
      'the style of all cells',
      `${part('date-style', 'N36', day)}<style:default-style style:family="table-cell"${shown('N36')}/>`,
      '',
      number(),
      '2024-09-25',
    ],
    [
      'the style of all tables, which says nothing of cells',
      `${part('date-style', 'N36', day)}<style:default-style style:family="table-column"${shown('N36')}/>`,
      '',
      number(),
      '45560',
    ],
    [
      'the standard style, by which a cell is shown that names none',
      part('date-style', 'N36', day) + cellStyle('Default', shown('N36')),
      '',
      number(),
      '2024-09-25',
    ],
    [
      'a style by the name of one for columns',
      shared,
      '<style:style style:name="日期" style:family="table-column"/>',
      number('日期'),
      '2024-09-25',
    ],
    [
      'a format whose part for numbers above 0 shows days',
      part('date-style', 'N40P0', day) +
        part(
          'text-style',
          'N40',
          '<style:map style:condition="value()&gt;=0" style:apply-style-name="N40P0"/>',
        ) +
        cellStyle('日期', shown('N40')),
      '',
      number('日期'),
      '2024-09-25',
    ],
    [
      'a format whose part for numbers below 0 shows days',
      part('date-style', 'N40P0', day) +
        part(
          'number-style',
          'N40',
          '<style:map style:condition="value()&lt;0" style:apply-style-name="N40P0"/>',
        ) +
        cellStyle('日期', shown('N40')),
      '',
      number('日期'),
      '45560',
    ],
    [
      'styles that are based on each other',
      cellStyle('日期', ' style:parent-style-name="时间"') +
        cellStyle('时间', ' style:parent-style-name="日期"'),
      '',
      number('日期'),
      '45560',
    ],
  ])('%s', async (_, styles, own, content, text) => {
    const bytes = document(row(content), own, '<manifest:manifest/>', common(styles));
    expect(nth(await readSheets(await open(bytes)), 0).rows).toEqual([[text]]);
  });

  it('reach columns and rows, and end where those of its pages begin', async () => {
    const columns = '<table:table-column/><table:table-column table:default-cell-style-name="日期"/>';
    const rows =
      row(number() + number()) + row(number('页眉') + number(), ' table:default-cell-style-name="日期"');
    const bytes = document(
      columns + rows,
      '',
      '<manifest:manifest/>',
      common(shared, cellStyle('页眉', shown('N36'))),
    );
    expect(nth(await readSheets(await open(bytes)), 0).rows).toEqual([
      ['45560', '2024-09-25'],
      ['45560', '2024-09-25'],
    ]);
  });

  it('hide sheets and rows as well', async () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>' +
      '<style:style style:name="ro1" style:family="table-row"><style:table-row-properties style:row-height="0cm"/></style:style>';
    const bytes = document(
      row(cell(p('甲')), ' table:style-name="ro1"'),
      '',
      '<manifest:manifest/>',
      common(styles),
    );
    const sheet = present((await open(bytes)).sheets[0]);
    expect(sheet.hidden).toBe(true);
    for await (const batch of sheet.rows()) expect(batch.isHidden(0)).toBe(true);
    expect.assertions(2);
  });
});

describe('one file without an archive', () => {
  it('takes days from its shared styles and from those of its own', async () => {
    const style = (name: string, format: string) =>
      `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="${format}"/>`;
    const day = (name: string) =>
      `<number:date-style style:name="${name}"><number:year/><number:month/><number:day/></number:date-style>`;
    const number = (name: string) =>
      cell(p('45560'), ` table:style-name="${name}" office:value-type="float" office:value="45560"`);
    const xml = `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:styles>${day('N1')}${style('日期', 'N1')}</office:styles><office:automatic-styles>${day('N2')}${style('ce1', 'N2')}${style('ce2', 'N3')}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="清单">${row(number('日期') + number('ce1') + number('ce2'))}</table:table></office:spreadsheet></office:body></office:document>`;
    const opened = await flatOpenDocumentReader.open(
      memorySource('list.fods', Buffer.from(xml)),
      defaultReadLimits,
    );
    expect(nth(await readSheets(opened), 0).rows).toEqual([['2024-09-25', '2024-09-25', '45560']]);
  });
});

it('is read by its namespaces where a script has numbered their prefixes anew', async () => {
  const names = { office: 'ns0', style: 'ns1', text: 'ns2', table: 'ns3', calcext: 'ns4' };
  const uris = Object.entries(names).map(([usual, prefix]) => {
    const uri =
      usual === 'calcext'
        ? 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'
        : `urn:oasis:names:tc:opendocument:xmlns:${usual}:1.0`;
    return ` xmlns:${prefix}="${uri}"`;
  });
  const cells =
    cell(p('1/3/24'), ' office:value-type="date" calcext:value-type="date" office:date-value="2024-03-01"') +
    cell(p('甲'), ' office:value-type="string" table:number-columns-repeated="2"');
  const body = `<office:body><office:spreadsheet><table:table table:name="清单">${row(cells, ' table:visibility="filter"')}</table:table></office:spreadsheet></office:body>`;
  const renamed = Object.entries(names).reduce(
    (xml, [usual, prefix]) => xml.replaceAll(`${usual}:`, `${prefix}:`),
    body,
  );
  const bytes = writeZip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
    {
      name: 'content.xml',
      content: `<ns0:document-content${uris.join('')}>${renamed}</ns0:document-content>`,
    },
  ]);
  const [sheet] = (await open(bytes)).sheets;
  expect(present(sheet).name).toBe('清单');
  for await (const batch of present(sheet).rows())
    expect([batch.text(0, 0), batch.text(0, 2), batch.isHidden(0)]).toEqual(['2024-03-01', '甲', true]);
  expect.assertions(2);
});
