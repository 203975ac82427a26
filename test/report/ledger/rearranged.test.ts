import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addLedger } from '../../../src/host/node-tasks.ts';
import { present } from '../../../src/model/present.ts';
import { xlsx } from '../../../src/report/xlsx.ts';
import { gap, reportOf } from '../compare/reports.ts';
import { firstLedger } from './first-ledger.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The ledger as an office rearranges it: one sheet, columns the other way round and one of its own, a line above, a row deleted. */
async function rearrange(edits: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<string> {
  const bytes = await xlsx.render(firstLedger, { language: 'zh', color: false, width: 80 });
  const book = XLSX.read(bytes);
  const [, heads = [], ...rows] = XLSX.utils.sheet_to_json<string[]>(present(book.Sheets.问题清单), {
    header: 1,
    raw: false,
  });
  const identity = heads.indexOf('标识（勿改）');
  const table = rows
    .filter((row) => row[identity] !== 'd')
    .map((row) => {
      const own = edits[row[identity] ?? ''] ?? {};
      return [...heads.map((head, at) => own[head] ?? row[at] ?? ''), '局长已阅'].reverse();
    });
  const wrapped = heads.map((head) => head.replace('整改状态', '整改\n状态 ').replace('责任人', ' 责 任 人'));
  const sheet = XLSX.utils.aoa_to_sheet([
    ['县卫健局'],
    [],
    [...wrapped, '批示'].reverse(),
    ...table.reverse(),
  ]);
  sheet['!autofilter'] = { ref: 'A3:V6' };
  const edited = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(edited, sheet, '台账汇总');
  const file = join(folder, 'edited.xlsx');
  writeFileSync(file, XLSX.write(edited, { type: 'buffer', bookType: 'xlsx' }));
  return file;
}

it('is carried over whatever was moved, added or deleted', async () => {
  const file = await rearrange({
    a: { 整改状态: ' 已 整改', 责任人: '王某 ', 整改时限: '2025-03-14' },
    b: { 整改状态: '整改　中' },
  });
  const second = reportOf(
    '2025-06-03',
    ['a', 'b', 'd'].map((id) => gap(id)),
  );
  const { report, problems } = await addLedger(second, file);
  expect(problems).toEqual([]);
  expect(report.ledger?.notes).toMatchObject([
    { id: 'b', status: 'mending' },
    { id: 'a', status: 'persisting', person: '王某', remedyDueOn: '2025-03-14' },
  ]);
  expect(report.ledger?.formerRows).toMatchObject([{ id: 'c' }]);
});
