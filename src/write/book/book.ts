import { columnLetters } from '../../text/column-letters.ts';
import { plainText } from '../encode/plain.ts';
import { createCellStyles } from './cell-styles.ts';
import { createCellTexts } from './cell-texts.ts';
import { fixTimes } from './fix-times.ts';
import type { BookProperties, BookSheet } from './model.ts';
import { openWorkbook } from './open-workbook.ts';
import { chooseSheetName } from './sheet-name.ts';
import { writeSheet } from './write-sheet.ts';

const MILLISECONDS_A_DAY = 86_400_000;
const VIEW = {
  x: 0,
  y: 0,
  width: 24_000,
  height: 12_000,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
};

/** A workbook that grows sheet by sheet. */
export interface Book {
  /** Adds a sheet; a name that is taken or that Excel refuses is changed. Returns the name as it is. */
  add(sheet: BookSheet): string;
  /** Writes the workbook. The rows of the sheets are walked only now, and none is kept. */
  bytes(): Promise<Uint8Array>;
}

async function writeBook(
  { title, creator, day }: BookProperties,
  sheets: ReadonlyMap<string, BookSheet>,
): Promise<Uint8Array> {
  const { workbook, closeSheet, finish } = await openWorkbook();
  const time = new Date(day * MILLISECONDS_A_DAY);
  const who = plainText(creator);
  Object.assign(workbook, { title: plainText(title), creator: who, lastModifiedBy: who });
  Object.assign(workbook, { created: time, modified: time, views: [VIEW] });
  const looks = { styleOf: createCellStyles(), encode: createCellTexts() };
  for (const [name, sheet] of sheets) closeSheet(writeSheet(workbook, name, sheet, looks));
  const bytes = await finish();
  fixTimes(bytes);
  return bytes;
}

/** Starts a workbook; the same sheets give the same bytes. */
export function createBook(properties: BookProperties): Book {
  const sheets = new Map<string, BookSheet>();
  return {
    add(sheet) {
      // exceljs does not double an apostrophe where it names the sheet in the rows to repeat.
      const name = chooseSheetName(sheet.name.replaceAll("'", '’'), new Set(sheets.keys()));
      sheets.set(name, sheet);
      return name;
    },
    bytes: () => writeBook(properties, sheets),
  };
}

/** `A1:D1`; rows and columns count from 1 and 0. */
export function rangeOf(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
  return `${columnLetters(firstColumn)}${firstRow}:${columnLetters(lastColumn)}${lastRow}`;
}
