import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/host/disk.ts';
import { openList } from '../../src/readers/index.ts';
import { defaultReadLimits } from '../../src/readers/reader.ts';
import { GBK_ROWS, PLAIN_HIDDEN_SHEET, PLAIN_ROWS, PLAIN_SHEET } from '../lists/plain-list.ts';
import { readSheets } from './read-sheets.ts';

const folder = fileURLToPath(new URL('../../fixtures/lists/', import.meta.url));
const workbooks = ['base', 'xls', 'xlsb', 'ods', 'fods', 'xml-spreadsheet'];

async function read(format: string, file: string) {
  const bytes = await readFile(`${folder}${format}/${file}`);
  const opened = await openList(memorySource(file, bytes), defaultReadLimits);
  return { opened, sheets: await readSheets(opened) };
}

describe.each([...workbooks, 'csv', 'html'])('%s', async (format) => {
  it.each(await readdir(`${folder}${format}`))(
    '%s holds the same cells as every other file',
    async (file) => {
      const { sheets } = await read(format, file);
      const [sheet] = sheets;
      // Some programs write the name of the sheet as the caption of the table.
      const rows = sheet?.rows[0]?.[0] === PLAIN_SHEET ? sheet.rows.slice(1) : sheet?.rows;
      expect(rows?.slice(0, PLAIN_ROWS.length)).toEqual(file.includes('gbk') ? GBK_ROWS : PLAIN_ROWS);
      if (workbooks.includes(format)) {
        // SheetJS does not write into .ods that a sheet is hidden.
        const isHidden = file !== 'sheetjs.ods';
        expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
          [PLAIN_SHEET, false],
          [PLAIN_HIDDEN_SHEET, isHidden],
        ]);
        expect(sheets[1]?.rows).toEqual([['停用']]);
      }
    },
  );
});
