import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addLedger } from '../../../src/host/node-tasks.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { present } from '../../../src/model/present.ts';
import type { GapReport } from '../../../src/model/report.ts';
import { joinLedgerRows } from '../../../src/report/ledger/join-rows.ts';
import { listLedgerRows } from '../../../src/report/ledger-rows.ts';
import { xlsx } from '../../../src/report/xlsx.ts';
import { gap, reportOf } from '../compare/reports.ts';

const owed = (id: string, elementName: string, more: Partial<Finding> = {}) =>
  gap(id, { element: id, elementName, ...more });
const idsOf = (report: GapReport) =>
  joinLedgerRows(listLedgerRows(report, 'zh'), 'zh').map(({ ids }) => ids.join(' '));
const entry = (row: number) => ({ file: '清单.csv', sheet: '', row, title: '公示' });

describe('a row of the ledger', () => {
  it.each<[string, readonly Finding[], readonly string[]]>([
    ['the elements that an item owes', [owed('a', '指南'), owed('b', '政策')], ['a b']],
    [
      'also where their limits differ',
      [owed('a', '指南', { limit: '长期公开' }), owed('b', '政策')],
      ['a b'],
    ],
    [
      'what one entry answers late',
      [owed('a', '指南', { entry: entry(3) }), owed('b', '政策', { entry: entry(3) })],
      ['a b'],
    ],
    [
      'not two entries',
      [owed('a', '指南', { entry: entry(3) }), owed('b', '政策', { entry: entry(4) })],
      ['a', 'b'],
    ],
    [
      'not two items',
      [
        owed('a', '指南'),
        owed('b', '政策', {
          item: { catalog: 'yunling-health', code: '0102', name: '饮用水', category: '01' },
        }),
      ],
      ['a', 'b'],
    ],
    [
      'not two sections',
      [owed('a', '指南', { section: '甲' }), owed('b', '政策', { section: '乙' })],
      ['a', 'b'],
    ],
    [
      'not two rules',
      [owed('a', '指南'), owed('b', '政策', { rule: 'undated-entry', severity: 'warning' })],
      ['a', 'b'],
    ],
    [
      'not one element of two bodies',
      [owed('a', '指南', { facts: { body: '甲局' } }), owed('b', '政策', { facts: { body: '乙局' } })],
      ['a', 'b'],
    ],
    [
      'not one element twice',
      [gap('a', { element: 'x', elementName: '指南' }), gap('b', { element: 'x', elementName: '指南' })],
      ['a', 'b'],
    ],
    ['not what names no element', [gap('a'), gap('b')], ['a', 'b']],
  ])('joins %s', (_, findings, expected) => {
    expect(idsOf(reportOf('2025-03-03', findings))).toEqual(expected);
  });

  it('parts what officers answered differently', () => {
    const report = reportOf('2025-03-03', [owed('a', '指南'), owed('b', '政策'), owed('c', '流程')]);
    const note = { id: 'b', person: '', status: 'withheld', remark: '涉密' };
    expect(idsOf({ ...report, ledger: { file: 'old.xlsx', notes: [note], formerRows: [] } })).toEqual([
      'a c',
      'b',
    ]);
  });

  it('names each element in a sentence, and each on a line of its own', () => {
    const report = reportOf('2025-03-03', [owed('a', '指南'), owed('b', '政策')]);
    const [zh] = joinLedgerRows(listLedgerRows(report, 'zh'), 'zh');
    expect(zh?.cells).toMatchObject({
      element: '指南\n政策',
      problem: '清单中未见“指南”、“政策”的公开记录。',
    });
    const [en] = joinLedgerRows(listLedgerRows(report, 'en'), 'en');
    expect(en?.cells.problem).toBe('The list has no entry for “指南”, “政策”.');
  });
});

describe('a joined row that comes back from an office', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mulu-joined-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function fillIn(report: GapReport, answers: Readonly<Record<string, string>>): Promise<string> {
    const workbook = new exceljs.Workbook();
    const bytes = await xlsx.render(report, { language: 'zh', color: false, width: 80 });
    await workbook.xlsx.load(new Uint8Array(Buffer.from(bytes)).buffer);
    const sheet = present(workbook.getWorksheet('问题清单'));
    const heads = sheet.getRow(2).values as string[];
    for (const [head, text] of Object.entries(answers)) sheet.getCell(3, heads.indexOf(head)).value = text;
    const file = join(folder, `${report.asOf}.xlsx`);
    writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
    return file;
  }

  it('speaks for each of its gaps, and parts when one of them is gone', async () => {
    const first = reportOf('2025-03-03', [owed('a', '指南'), owed('b', '政策'), owed('c', '流程')]);
    const file = await fillIn(first, { 责任人: '王某', 整改状态: '整改中' });
    const second = reportOf('2025-06-03', [owed('b', '政策')]);
    const { report, problems } = await addLedger(second, file);
    expect(problems).toEqual([]);
    expect(report.ledger?.notes).toMatchObject([{ id: 'b', person: '王某', status: 'mending' }]);
    expect(report.ledger?.formerRows).toMatchObject([
      { id: 'a', cells: { element: '指南', problem: '清单中未见“指南”的公开记录。' } },
      { id: 'c', cells: { element: '流程', problem: '清单中未见“流程”的公开记录。' } },
    ]);
    // What is gone together is one row again, and stays apart from what is open.
    const again = await fillIn(report, {});
    const third = await addLedger(reportOf('2025-09-03', [owed('c', '流程')]), again);
    expect(third.report.ledger?.notes).toMatchObject([{ id: 'c', status: 'recurring', person: '王某' }]);
    expect(third.report.ledger?.formerRows.map(({ id, cells }) => [id, cells.element])).toEqual([
      ['b', '政策'],
      ['a', '指南'],
    ]);
  });
});

describe('sheets of sections', () => {
  const sheetsOf = async (findings: readonly Finding[]) => {
    const workbook = new exceljs.Workbook();
    const report = reportOf('2025-03-03', findings);
    const bytes = await xlsx.render(report, { language: 'zh', color: false, width: 80 });
    await workbook.xlsx.load(new Uint8Array(Buffer.from(bytes)).buffer);
    return workbook.worksheets.map(({ name }) => name);
  };

  it('stand only where there are several', async () => {
    expect(await sheetsOf([owed('a', '指南', { section: '医政股' })])).not.toContain('医政股');
    const two = await sheetsOf([owed('a', '指南', { section: '医政股' }), owed('b', '政策')]);
    expect(two).toContain('医政股');
    expect(two).not.toContain(reportOf('2025-03-03', []).agency);
  });
});
