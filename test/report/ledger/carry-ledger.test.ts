import { describe, expect, it } from 'vitest';
import { addLedger } from '../../../src/host/node-tasks.ts';
import { carryLedger } from '../../../src/report/ledger/carry-ledger.ts';
import type { LedgerSheetRow } from '../../../src/report/ledger/read-ledger.ts';
import { listFormerRows, listLedgerRows } from '../../../src/report/ledger-rows.ts';
import { gap, reportOf } from '../compare/reports.ts';

const folder = new URL('../../../fixtures/ledgers/', import.meta.url).pathname;
/** The second audit: `c` is gone, `e` is new. */
const second = reportOf(
  '2025-06-03',
  ['a', 'b', 'd', 'e'].map((id) => gap(id, { element: 'guide', elementName: '办事指南' })),
);
const noteOf = async (file: string, id: string) => {
  const { report } = await addLedger(second, folder + file);
  return report.ledger?.notes.find((note) => note.id === id);
};

describe('a ledger edited in openpyxl: sorted, filled in on two sheets, with a row of its own', () => {
  it('brings along what the officer wrote, whatever the order of rows', async () => {
    expect(await noteOf('openpyxl.xlsx', 'a')).toEqual({
      id: 'a',
      remedy: '已在网站“办事指南”栏目补充',
      remedyDueOn: '2025-03-14',
      person: '王某',
      status: 'persisting',
      remark: '链接附后\n见邮件',
    });
  });

  it('keeps her own verdict', async () => {
    expect(await noteOf('openpyxl.xlsx', 'd')).toMatchObject({ status: 'withheld', remark: '涉及个人隐私' });
  });

  it('leaves the remedy to the tool where it is still the tool’s', async () => {
    expect(await noteOf('openpyxl.xlsx', 'b')).not.toHaveProperty('remedy');
  });

  it('keeps the row of a gap that is gone as mended, with what was written on the other sheet', async () => {
    const { report, problems } = await addLedger(second, `${folder}openpyxl.xlsx`);
    expect(report.ledger?.formerRows).toMatchObject([
      { id: 'c', settledOn: '2025-06-03', status: 'mended', cells: { person: '赵六', element: '办事指南' } },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['ledger/rows-without-identity']);
    const rows = listLedgerRows(report, 'zh').map(({ finding, cells }) => [finding.id, cells.status]);
    expect(Object.fromEntries(rows)).toEqual({ a: '仍存在', b: '整改中', d: '依法不予公开', e: '待整改' });
    expect(listFormerRows(report, 'zh').map(({ id, cells }) => [id, cells.status])).toEqual([
      ['c', '已整改'],
    ]);
  });
});

describe('a ledger saved by SheetJS', () => {
  it('is read alike', async () => {
    expect(await noteOf('sheetjs.xlsx', 'b')).toMatchObject({
      person: '李四',
      status: 'mending',
      remark: '等待上级文件',
      remedyDueOn: '2025-03-10',
    });
    expect(await noteOf('sheetjs.xlsx', 'a')).toMatchObject({ status: 'persisting' });
  });
});

describe('the status that follows', () => {
  const row = (status: string, settledOn = '', sheet = '问题清单'): LedgerSheetRow => ({
    id: 'a',
    settledOn,
    sheet,
    row: 3,
    cells: { code: '0101', element: '办事指南', status },
  });
  const propose = (rows: readonly LedgerSheetRow[], report = second) => {
    const { ledger } = carryLedger(report, rows, 'old.xlsx');
    return ledger.notes[0]?.status ?? ledger.formerRows[0]?.status;
  };
  const gone = reportOf('2025-06-03', []);

  it.each([
    ['待整改', '', 'persisting'],
    ['已整改', '', 'persisting'],
    [' 已 整改　', '', 'persisting'],
    ['整 改 中', '', 'mending'],
    ['In  Progress', '', 'mending'],
    ['整改中', '', 'mending'],
    ['反复出现', '', 'recurring'],
    ['已整改', '2025-04-01', 'recurring'],
    ['本期无此类事项', '', 'nothing-happened'],
    ['待局长审定', '', '待局长审定'],
  ])('of a gap that stands: %s, settled %s → %s', (status, settledOn, expected) => {
    expect(propose([row(status, settledOn)])).toBe(expected);
  });

  it.each([
    ['待整改', 'mended'],
    ['反复出现', 'mended'],
    ['依法不予公开', 'withheld'],
  ])('of a gap that is gone: %s → %s', (status, expected) => {
    expect(propose([row(status)], gone)).toBe(expected);
  });

  it('claims nothing of a gap that nobody judged', () => {
    const { ledger } = carryLedger({ ...gone, items: [] }, [row('待整改')], 'old.xlsx');
    expect(ledger.formerRows[0]).toMatchObject({ status: 'open' });
    expect(ledger.formerRows[0]).not.toHaveProperty('settledOn');
  });

  it('tells two sheets that say different things, and keeps the first', () => {
    const rows = [row('整改中'), row('依法不予公开', '', '综合监督股')];
    const { ledger, problems } = carryLedger(second, rows, 'old.xlsx');
    expect(ledger.notes[0]?.status).toBe('mending');
    expect(problems.map(({ code }) => code)).toEqual(['ledger/contradicting-sheets']);
  });
});

it('refuses a workbook that is no ledger', async () => {
  await expect(addLedger(second, 'fixtures/example/publication-list.xlsx')).rejects.toMatchObject({
    problems: [{ code: 'ledger/no-identity' }],
  });
});
