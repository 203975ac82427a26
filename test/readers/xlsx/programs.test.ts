import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { memorySource } from '../../../src/readers/reader.ts';
import { sniff } from '../../../src/readers/sniff/sniff.ts';
import { expectedRows, HIDDEN_NAME, SHEET_NAME } from '../../lists/fixture-table.ts';
import { readSheets } from './read-sheets.ts';

const folder = fileURLToPath(new URL('../../../fixtures/lists/xlsx/', import.meta.url));
const files = (await readdir(folder)).filter((file) => file.endsWith('.xlsx')).sort();

/** What a program or a fixture changes in the list, by a part of the file's name. */
const changes: readonly (readonly [part: string, change: (row: string) => string])[] = [
  // 1900 lies before the first day of that calendar.
  ['1904', (row) => row.replace('1900-03-01', '1904-03-01')],
  ['pandas', (row) => row.replace(' hidden', '')],
  ['formula-without-value', (row) => row.replace(/^3: .*$/u, '$&|来源').replace(/^4: .*$/u, '$&|原文')],
];

for (const file of files) {
  test(`${file} reads as the list that was written`, async () => {
    const bytes = await readFile(folder + file);
    expect(await sniff(memorySource(file, bytes))).toEqual({ kind: 'list', format: 'xlsx' });
    const sheets = await readSheets(bytes);
    const made = changes.filter(([part]) => file.includes(part));
    const rows = expectedRows().map((row) => made.reduce((text, [, change]) => change(text), row));
    expect(sheets[0]).toEqual({ name: SHEET_NAME, hidden: false, rows });
    if (file.startsWith('pandas')) return;
    // ssconvert forgets that a sheet is hidden.
    const hidden = !file.startsWith('ssconvert');
    expect(sheets[1]).toEqual({ name: HIDDEN_NAME, hidden, rows: ['1: 停用'] });
  });
}
