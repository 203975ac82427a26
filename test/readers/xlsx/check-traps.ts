/** Workbooks put together by hand, each with one thing that readers get wrong. */
import { expect, test } from 'vitest';
import { makeWorkbook, type WorkbookParts } from '../../lists/workbook-parts.ts';
import { readRows } from './read-sheets.ts';

export interface Trap {
  readonly trap: string;
  /** Which library gets it wrong, and how. */
  readonly wrongIn: string;
  readonly parts: Omit<WorkbookParts, 'sheets'> & { readonly xml: string };
  readonly rows: readonly string[];
}

export function checkTraps(traps: readonly Trap[]): void {
  for (const { trap, wrongIn, parts, rows } of traps) {
    const { xml, ...others } = parts;
    test(`${trap} (wrong in: ${wrongIn})`, async () => {
      expect(await readRows(makeWorkbook({ ...others, sheets: [{ name: '清单', xml }] }))).toEqual(rows);
    });
  }
}
