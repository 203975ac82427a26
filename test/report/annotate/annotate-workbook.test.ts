import { readdirSync, readFileSync } from 'node:fs';
import exceljs from 'exceljs';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/host/disk.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { GapReport } from '../../../src/model/report.ts';
import { openList } from '../../../src/readers/index.ts';
import { defaultReadLimits } from '../../../src/readers/reader.ts';
import { annotateWorkbook } from '../../../src/report/annotate/annotate-workbook.ts';
import { openPackage } from '../../../src/report/annotate/package-file.ts';
import { joinMembers, packMember } from '../../../src/write/zip/write-zip.ts';
import { buildReport } from '../sample-report.ts';
import { writeInUtf16, writeWide } from './unusual-packages.ts';

const folder = 'fixtures/lists/xlsx/';
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => folder + name);
files.push('fixtures/example/publication-list.xlsx');
/** exceljs does not follow the names by which openpyxl links comments. */
const commented = 'fixtures/annotate/openpyxl-commented.xlsx';

/** All cells of all sheets, as our own reader gives them. */
async function readCells(
  name: string,
  bytes: Uint8Array,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const opened = await openList(memorySource(name, bytes), defaultReadLimits);
  const sheets: Record<string, string[]> = {};
  for (const sheet of opened.sheets) {
    const cells: string[] = [];
    for await (const batch of sheet.rows()) {
      for (let index = 0; index < batch.length; index += 1) {
        for (let column = 0; column < batch.width(index); column += 1) {
          const text = batch.text(index, column);
          if (text !== '')
            cells.push(`${batch.rowNumber(index)},${column} ${batch.kind(index, column)} ${text}`);
        }
      }
    }
    sheets[sheet.name] = cells;
  }
  await opened.close();
  return sheets;
}

/** A report with an error in one row, two warnings on one cell far to the right of another, and a note. */
function reportOn(file: string, sheet: string, [first = 2, second = 3]: readonly number[] = []): GapReport {
  const at = (row: number, rule: string, severity: Finding['severity'], id: string): Finding => ({
    rule,
    severity,
    id,
    entry: { file, sheet, row, title: 'x' },
  });
  const findings = [
    at(first, 'late-publication', 'error', '1'),
    at(second, 'undated-entry', 'warning', '2'),
    at(second, 'late-publication', 'warning', '3'),
    at(second, 'duplicate-entry', 'info', '4'),
  ];
  const report = buildReport([], findings);
  const column = (index: number, field: 'title' | 'publishedOn') =>
    ({ index, heading: field, field, how: 'heading', samples: [] }) as const;
  const columns = [column(1, 'title'), column(30, 'publishedOn')];
  const [input] = report.inputs;
  if (input === undefined) throw new Error('the sample has a list');
  const sheets = input.sheets.slice(0, 1).map((one) => ({ ...one, name: sheet, columns }));
  return { ...report, inputs: [{ ...input, file, sheets }] };
}

async function annotate(file: string) {
  const before = readFileSync(file);
  const [sheet = '', cells = []] = Object.entries(await readCells(file, before))[0] ?? [];
  const rows = [...new Set(cells.map((cell) => Number.parseInt(cell, 10)))].slice(1, 3);
  const after = await annotateWorkbook(before, file, reportOn(file, sheet, rows), 'zh');
  return { before, sheet, rows, after };
}

describe.each([...files, commented])('%s', (file) => {
  it('keeps every cell, and every part but those that name what was added', async () => {
    const { before, after } = await annotate(file);
    const cells = await readCells(file, after);
    expect(Object.keys(cells).at(-1)).toMatch(/^mulu核对结果/);
    expect(Object.fromEntries(Object.entries(cells).slice(0, -1))).toEqual(await readCells(file, before));
    const [old, fresh] = await Promise.all([openPackage(before, file), openPackage(after, file)]);
    const changed = old.names.filter(
      (name) => /\.(xml|rels|vml)$/i.test(name) && old.read(name) !== fresh.read(name),
    );
    const expected = /Content_Types|workbook\.xml|styles\.xml|worksheets\/|comments|vmlDrawing/;
    expect(changed.filter((name) => !expected.test(name))).toEqual([]);
    expect(fresh.names.slice(0, old.names.length)).toEqual(old.names);
    // Namespaces too: openpyxl declares its prefixes on the elements that use them.
    for (const part of fresh.names.filter((one) => /\.(xml|rels|vml)$/i.test(one)))
      expect(() => XmlDocument.fromString(fresh.read(part) ?? '').dispose(), part).not.toThrow();
  });
});

describe.each(files)('%s', (file) => {
  it('opens with comments and colours on the cells concerned', async () => {
    const { after, sheet, rows } = await annotate(file);
    const [first = 0, second = 0] = rows;
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(new Uint8Array(after).buffer);
    const marked = workbook.getWorksheet(sheet);
    const dated = marked?.getCell(second, 31);
    expect(JSON.stringify(dated?.note)).toContain('日期缺失');
    expect(dated?.fill).toMatchObject({ fgColor: { argb: 'FFFFEB9C' } });
    expect(marked?.getCell(first, 31).fill).toMatchObject({ fgColor: { argb: 'FFFFC7CE' } });
  });
});

it('gives the same bytes for the same report', async () => {
  const file = 'fixtures/example/publication-list.xlsx';
  expect((await annotate(file)).after).toEqual((await annotate(file)).after);
});

it('annotated twice: leaves cells with a comment of their own alone and says so', async () => {
  const file = 'fixtures/example/publication-list.xlsx';
  const { after, sheet, rows } = await annotate(file);
  const again = await annotateWorkbook(after, file, reportOn(file, sheet, rows), 'zh');
  const cells = await readCells(file, again);
  expect(Object.keys(cells).slice(-2)).toEqual(['mulu核对结果', 'mulu核对结果 2']);
  expect(cells['mulu核对结果 2']?.join('\n')).toContain('有 3 个单元格原有批注');
});

it('adds to comments and drawings of openpyxl, in which the usual prefixes mean nothing', async () => {
  const { before, after } = await annotate(commented);
  const [old, fresh] = await Promise.all([openPackage(before, commented), openPackage(after, commented)]);
  const [part = ''] = old.names.filter((name) => /comments?\/comment/.test(name));
  expect(fresh.read(part)).toContain('局长批示');
  expect(fresh.read(part)?.match(/<(?:\w+:)?comment /g)).toHaveLength(5);
  expect(fresh.read('xl/drawings/commentsDrawing1.vml')).toMatch(/<\w+:idmap[^>]* data="1,2"/);
});

it('adds to the comments that a sheet has', async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('清单');
  sheet.addRow(['序号', '标题']);
  sheet.addRow([1, '甲']);
  sheet.addRow([2, '乙']);
  sheet.getCell('B3').note = '局长批示';
  sheet.getCell('A1').note = '表头';
  const before = new Uint8Array(await workbook.xlsx.writeBuffer());
  const after = await annotateWorkbook(before, 'a.xlsx', reportOn('a.xlsx', '清单'), 'zh');
  const opened = new exceljs.Workbook();
  await opened.xlsx.load(new Uint8Array(after).buffer);
  const marked = opened.getWorksheet('清单');
  expect(JSON.stringify(marked?.getCell('B3').note)).toContain('局长批示');
  expect(JSON.stringify(marked?.getCell('A1').note)).toContain('表头');
  expect(JSON.stringify(marked?.getCell(2, 31).note)).toContain('超期公开');
});

it('puts the note of a merged cell on the cell that shows it, all findings of the range together', async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('清单');
  sheet.addRow(['序号', '标题']);
  sheet.addRow([1, '甲']);
  sheet.addRow([2, '']);
  sheet.mergeCells('B2:B3');
  sheet.mergeCells('AE2:AF2');
  const before = new Uint8Array(await workbook.xlsx.writeBuffer());
  const after = await annotateWorkbook(before, 'a.xlsx', reportOn('a.xlsx', '清单', [3, 3]), 'zh');
  const opened = new exceljs.Workbook();
  await opened.xlsx.load(new Uint8Array(after).buffer);
  const marked = opened.getWorksheet('清单');
  // The duplicate is reported of the title of row 3, which row 2 shows.
  expect(JSON.stringify(marked?.getCell('B2').note)).toContain('重复');
  expect((await openPackage(after, 'a.xlsx')).read('xl/comments1.xml')).not.toContain('ref="B3"');
  expect((await readCells('a.xlsx', after)).mulu核对结果?.join('\n')).toContain('清单!B2');
});

it.each([
  ['an archive with sizes of 64 bits', writeWide],
  ['parts in UTF-16', writeInUtf16],
])('annotates %s', async (_, unusual) => {
  const file = 'fixtures/example/publication-list.xlsx';
  const plain = readFileSync(file);
  const before = await unusual(plain);
  const [sheet = ''] = Object.keys(await readCells(file, plain));
  const after = await annotateWorkbook(before, file, reportOn(file, sheet, [5, 6]), 'zh');
  const cells = await readCells(file, after);
  expect(Object.fromEntries(Object.entries(cells).slice(0, -1))).toEqual(await readCells(file, plain));
  const opened = await openPackage(after, file);
  const comments = opened.names.filter((name) => name.includes('comments')).map((name) => opened.read(name));
  expect(comments.join()).toContain('日期缺失');
});

it('leaves threaded comments and the persons that wrote them alone', async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('清单');
  sheet.addRow(['序号', '标题']);
  sheet.addRow([1, '甲']);
  sheet.getCell('B2').note = '[Threaded comment] 请核实';
  const file = await openPackage(new Uint8Array(await workbook.xlsx.writeBuffer()), 'a.xlsx');
  const threads = 'xl/threadedComments/threadedComment1.xml';
  const rels = 'xl/worksheets/_rels/sheet1.xml.rels';
  file.write(
    threads,
    '<ThreadedComments><threadedComment ref="B2" id="{1}"><text>请核实</text></threadedComment></ThreadedComments>',
  );
  file.write('xl/persons/person.xml', '<personList/>');
  const type = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';
  const link = `<Relationship Id="rIdT" Type="${type}" Target="../threadedComments/threadedComment1.xml"/>`;
  file.write(rels, (file.read(rels) ?? '').replace('</Relationships>', `${link}</Relationships>`));
  const before = file.bytes();
  const after = await openPackage(
    await annotateWorkbook(before, 'a.xlsx', reportOn('a.xlsx', '清单', [2, 2]), 'en'),
    'a.xlsx',
  );
  expect(after.read(threads)).toBe((await openPackage(before, 'a.xlsx')).read(threads));
  expect(after.read(rels)).toContain(link);
  const comments = after.read('xl/comments1.xml') ?? '';
  expect([...comments.matchAll(/ref="B2"/g)]).toHaveLength(1);
  expect(comments).toContain('请核实');
  expect(comments).toContain('date missing');
});

it.each([
  ['an empty file', new Uint8Array()],
  ['no archive', new TextEncoder().encode('标题,日期\n'.repeat(20))],
  ['half an archive', readFileSync('fixtures/example/publication-list.xlsx').subarray(0, 9000)],
])('refuses %s with a problem', async (_, bytes) => {
  await expect(annotateWorkbook(bytes, 'a.xlsx', reportOn('a.xlsx', 'x'), 'zh')).rejects.toMatchObject({
    problems: [{ code: 'workbook/truncated' }],
  });
});

it('refuses a package that does not say where its workbook is', async () => {
  const archive = joinMembers([packMember('xl/workbook.xml', Buffer.from('<workbook/>'))]);
  await expect(annotateWorkbook(archive, 'a.xlsx', reportOn('a.xlsx', 'x'), 'zh')).rejects.toMatchObject({
    problems: [{ code: 'annotate/unusual-package' }],
  });
});

it.each([
  ['that ends in a blank', '清单 ', '清单'],
  ['that is masked', '清单13800138000', '清单138****8000'],
])('marks a sheet with a name %s by its place', async (_name, own, shown) => {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('说明').addRow(['说明']);
  const sheet = workbook.addWorksheet(own);
  sheet.addRow(['序号', '标题']);
  sheet.addRow([1, '甲']);
  sheet.addRow([2, '乙']);
  const before = new Uint8Array(await workbook.xlsx.writeBuffer());
  const report = reportOn('a.xlsx', shown);
  const inputs = report.inputs.map((input) => ({
    ...input,
    sheets: input.sheets.map((one) => ({ ...one, position: 1 })),
  }));
  const unmarked: unknown[] = [];
  const after = await annotateWorkbook(before, 'a.xlsx', { ...report, inputs }, 'zh', (left) =>
    unmarked.push(left),
  );
  expect(unmarked).toEqual([]);
  const opened = new exceljs.Workbook();
  await opened.xlsx.load(new Uint8Array(after).buffer);
  expect(JSON.stringify(opened.worksheets[1]?.getCell(2, 31).note)).toContain('超期公开');
});

it('says which findings it could not mark, and why', async () => {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('清单').addRow(['标题']);
  const before = new Uint8Array(await workbook.xlsx.writeBuffer());
  const unmarked: unknown[] = [];
  const after = await annotateWorkbook(before, 'a.xlsx', reportOn('a.xlsx', '别的表'), 'zh', (left) =>
    unmarked.push(left),
  );
  expect(unmarked).toEqual([{ count: 4, sheets: ['别的表'] }]);
  expect((await readCells('a.xlsx', after)).mulu核对结果?.join('\n')).toContain('找不到工作表“别的表”');
});
