import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { present } from '../../../src/model/present.ts';
import { openPackage } from '../../../src/report/annotate/package-file.ts';
import { createBook } from '../../../src/write/book/book.ts';
import type { BookSheet, CellStyle } from '../../../src/write/book/model.ts';

const plain: CellStyle = {};
const boxed: CellStyle = { border: true, fill: 'FFF9E5', vertical: 'center', wrap: true, format: 'text' };
const dated: CellStyle = { format: 'date' };

const table: BookSheet = {
  name: '表',
  columns: [{ width: 9 }, { width: 30 }, { width: 12, hidden: true }],
  rows: [
    { height: 26, cells: [{ value: '标题', style: { bold: true, size: 14 } }] },
    { cells: ['甲', '乙', ''].map((value) => ({ value, style: boxed })) },
    {
      cells: [
        { value: 7, style: plain },
        { value: { day: 20_000 }, style: dated },
        { value: '', style: boxed },
      ],
    },
    { cells: [undefined, { value: '=1+1\n第二行', style: plain }] },
    { cells: [{ value: '', style: boxed }] },
  ],
  merged: ['A1:C1', 'A4:A5'],
  frozenRows: 2,
  frozenColumns: 1,
  filter: 'A2:C5',
  repeatedRows: 2,
  choices: [
    {
      range: 'B3:B20004',
      source: '"是,否"',
      others: 'stop',
      title: '题'.repeat(40),
      message: '话'.repeat(300),
    },
  ],
  activeCell: 'B3',
};

function writeBook(...sheets: readonly BookSheet[]) {
  const book = createBook({ title: '簿', creator: 'mulu', day: 20_000 });
  const names = sheets.map((sheet) => book.add(sheet));
  return { names, bytes: book.bytes() };
}

async function open(...sheets: readonly BookSheet[]) {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(await writeBook(...sheets).bytes).buffer);
  return workbook;
}

async function readPart(name: string, ...sheets: readonly BookSheet[]): Promise<string> {
  const book = await openPackage(await writeBook(...sheets).bytes, 'book.xlsx');
  return book.read(name) ?? '';
}

describe('a workbook', () => {
  it('holds texts, numbers, days and empty cells with their looks', async () => {
    const sheet = present((await open(table)).getWorksheet('表'));
    expect(sheet.getCell('A3').value).toBe(7);
    expect(sheet.getCell('B3').value).toEqual(new Date('2024-10-04T00:00:00Z'));
    expect(sheet.getCell('B3').numFmt).toBe('yyyy-mm-dd');
    expect(sheet.getCell('C3').value).toBeNull();
    expect(sheet.getCell('C3').style).toMatchObject({
      numFmt: '@',
      font: { name: '宋体', size: 9 },
      fill: { fgColor: { argb: 'FFFFF9E5' } },
      border: { left: { style: 'thin' } },
      alignment: { vertical: 'middle', wrapText: true },
    });
    expect(sheet.getRow(1).height).toBe(26);
    expect(sheet.getCell('B4')).toMatchObject({ type: exceljs.ValueType.String, value: '=1+1\n第二行' });
    expect(sheet.getCell('B4').numFmt).toBe('@');
  });

  it('merges over columns and over rows that are written later', async () => {
    const sheet = present((await open(table)).getWorksheet('表'));
    expect(sheet.getCell('C1').master.address).toBe('A1');
    expect(sheet.getCell('A5').master.address).toBe('A4');
  });

  it('freezes, filters and gives columns their widths, nine too', async () => {
    const sheet = present((await open(table)).getWorksheet('表'));
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2, activeCell: 'B3' });
    expect(sheet.autoFilter).toBe('A2:C5');
    expect(sheet.getColumn(2).width).toBe(30);
    expect(sheet.getColumn(3).hidden).toBe(true);
    expect(await readPart('xl/worksheets/sheet1.xml', table)).toContain('defaultColWidth="9"');
  });

  it('has one list for a range, in boxes that Excel takes', async () => {
    const xml = await readPart('xl/worksheets/sheet1.xml', table);
    expect(xml.match(/<dataValidation .*?>/gu)).toEqual([
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="stop" errorTitle="${'题'.repeat(32)}" error="${'话'.repeat(225)}" sqref="B3:B20004">`,
    ]);
  });

  it('has each style once, however many cells have it', async () => {
    const rows = Array.from({ length: 50 }, () => ({ cells: [{ value: '甲', style: boxed }] }));
    const styles = await readPart('xl/styles.xml', { name: '长', columns: [{ width: 9 }], rows });
    // Excel's own, and ours.
    expect(/<cellXfs count="(\d+)"/u.exec(styles)?.[1]).toBe('2');
  });

  it('hides sheets and gives each a name of its own that can be repeated in print', async () => {
    const bare = { columns: [], rows: [] };
    const hidden: BookSheet = { ...bare, name: '表', isHidden: true };
    const quoted: BookSheet = { ...bare, name: "O'Neill", repeatedRows: 2 };
    expect(writeBook(table, hidden, quoted).names).toEqual(['表', '表 2', 'O’Neill']);
    expect(present((await open(table, hidden, quoted)).getWorksheet('表 2')).state).toBe('hidden');
    expect(await readPart('xl/workbook.xml', table, hidden, quoted)).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">&apos;O’Neill&apos;!$1:$2</definedName>',
    );
  });

  it('names its day and no other time', async () => {
    const core = await readPart('docProps/core.xml', table);
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/gu)).toEqual(['2024-10-04T00:00:00Z', '2024-10-04T00:00:00Z']);
    expect(core).toContain('<dc:title>簿</dc:title><cp:lastModifiedBy>mulu</cp:lastModifiedBy>');
    expect(await writeBook(table).bytes).toEqual(await writeBook(table).bytes);
  });
});
