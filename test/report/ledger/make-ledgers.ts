/** Writes fixtures/ledgers: the sample ledger as an officer hands it back, saved by other programs. Run: npx tsx test/report/ledger/make-ledgers.ts */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { reporters } from '../../../src/report/index.ts';
import { firstLedger } from './first-ledger.ts';

const folder = new URL('../../../fixtures/ledgers/', import.meta.url).pathname;
const rendered = await reporters.xlsx.render(firstLedger, { language: 'zh', color: false, width: 80 });
const bytes = Buffer.from(rendered);

const original = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'ledger.xlsx');
writeFileSync(original, bytes);
execFileSync('/usr/bin/python3', [new URL('edit_ledger.py', import.meta.url).pathname, original, folder]);

const workbook = read(bytes, { cellStyles: false });
const sheet = workbook.Sheets.问题清单;
if (sheet === undefined) throw new Error('no ledger sheet');
const range = utils.decode_range(sheet['!ref'] ?? 'A1');
for (let row = 2; row <= range.e.r; row += 1) {
  const id = sheet[utils.encode_cell({ r: row, c: 19 })]?.v;
  const put = (column: number, value: string) => {
    sheet[utils.encode_cell({ r: row, c: column })] = { t: 's', v: value };
  };
  if (id === 'a') put(17, '已整改');
  if (id === 'b') {
    put(16, '李四');
    put(17, '整改中');
    put(18, '等待上级文件');
  }
}
writeFileSync(join(folder, 'sheetjs.xlsx'), write(workbook, { type: 'buffer', bookType: 'xlsx' }));
