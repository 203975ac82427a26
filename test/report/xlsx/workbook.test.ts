import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { nth, present } from '../../../src/model/present.ts';
import { xlsx } from '../../../src/report/xlsx.ts';
import { ledgerColumns, shownLedgerColumns } from '../../../src/words/labels/ledger-columns.ts';
import { sampleReport } from '../sample-report.ts';

async function openLedger() {
  const bytes = await xlsx.render(sampleReport, { language: 'zh', color: false, width: 80 });
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(Buffer.from(bytes)).buffer);
  return { workbook, bytes: Buffer.from(bytes), ledger: present(workbook.getWorksheet('问题清单')) };
}

describe('the 整改台账', () => {
  it('has the sheets that an office expects, one for each section among them', async () => {
    const { workbook } = await openLedger();
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      '总览',
      '问题清单',
      '妇幼健康股',
      '综合监督股',
      '与以前相比',
      '分类统计',
      '责任单位统计',
      '无法判定的要素',
      '未匹配条目',
      '口径说明',
    ]);
  });

  it('has the nineteen columns, and the identity of the gap in a hidden one', async () => {
    const { ledger } = await openLedger();
    // No column of keys: the list has none of its own.
    const heads = shownLedgerColumns([]).map((column) => ledgerColumns[column].zh);
    expect(heads).toHaveLength(19);
    expect(heads.map((_, index) => ledger.getCell(2, index + 1).value)).toEqual(heads);
    expect(ledger.getColumn(20).hidden).toBe(true);
    expect(ledger.getCell(3, 20).value).toBe(nth(sampleReport.findings, 0).id);
  });

  it('writes real dates and numbers', async () => {
    const { ledger } = await openLedger();
    expect(ledger.getCell(5, 9).value).toEqual(new Date('2024-10-10T00:00:00Z'));
    expect(ledger.getCell(5, 9).numFmt).toBe('yyyy-mm-dd');
    expect(ledger.getCell(5, 11).value).toBe(2);
  });

  it('gives five working days to mend: 2025-01-26 is a Sunday that is worked', async () => {
    const { ledger } = await openLedger();
    expect(ledger.getCell(3, 16).value).toEqual(new Date('2025-01-26T00:00:00Z'));
  });

  it('filters, freezes the header, repeats it in print, and offers states', async () => {
    const { ledger } = await openLedger();
    expect(ledger.autoFilter).toBe('A2:S12');
    expect(ledger.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(ledger.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, printTitlesRow: '1:2' });
    expect(ledger.getCell(3, 18).dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"待整改,整改中,已整改,仍存在,反复出现,依法不予公开,本期无此类事项"'],
    });
  });

  it('names no time of writing', async () => {
    const { bytes } = await openLedger();
    for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 4)) {
      expect(bytes.readUInt32LE(at + 10)).toBe(0x00210000);
    }
  });
});
