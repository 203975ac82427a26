import type { Borders, Style } from 'exceljs';
import { columnLetters } from '../../text/column-letters.ts';
import { encodeCell, plainText } from '../encode.ts';
import type { BookProperties, BookSheet, CellStyle } from './model.ts';
import { openWorkbook } from './open-workbook.ts';
import { chooseSheetName } from './sheet-name.ts';
import { writeSheet } from './write-sheet.ts';

const FONT = '宋体';
/** 9 points: a Chinese character is then less than two characters of the default font wide, so estimated heights suffice. */
const BODY_SIZE = 9;
const LINE = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
const GRID: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const LINK = { underline: true, color: { argb: 'FF0563C1' } } as const;
const FORMATS = { date: 'yyyy-mm-dd', text: '@' } as const;

function translate(style: CellStyle): Partial<Style> {
  const { bold, link, size = BODY_SIZE, fill, border, horizontal, vertical, wrap, shrink, format } = style;
  return {
    font: { name: FONT, family: 3, charset: 134, size, ...(bold ? { bold } : {}), ...(link ? LINK : {}) },
    ...(fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fill}` } } }),
    ...(border ? { border: GRID } : {}),
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical: vertical === 'center' ? 'middle' : vertical }),
      ...(wrap ? { wrapText: true } : {}),
      ...(shrink ? { shrinkToFit: true } : {}),
    },
    ...(format === undefined ? {} : { numFmt: FORMATS[format] }),
  };
}

/** Translates the looks of cells; the same object gives the same object, by which exceljs knows that it has seen a style. */
function createCellStyles(): (style: CellStyle) => Partial<Style> {
  const known = new WeakMap<CellStyle, Partial<Style>>();
  return (style) => {
    let translated = known.get(style);
    if (translated === undefined) {
      translated = translate(style);
      known.set(style, translated);
    }
    return translated;
  };
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
/** 1980-01-01, the first day that a zip archive can name. */
const FIRST_DATE = 0x0021;

function stamp(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_DATE, true);
}

/** Sets the time of every member of an archive to the first day of the format, so that the same workbook has the same bytes. */
function fixTimes(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - END_RECORD_BYTES;
  while (end >= 0 && view.getUint32(end, true) !== END_RECORD) end -= 1;
  if (end < 0) throw new Error('the workbook is not a zip archive');
  const members = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let member = 0; member < members; member += 1) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new Error('the zip directory is broken');
    stamp(view, at + 12);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new Error('a zip member is broken');
    stamp(view, local + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** Encodes the texts of cells, each once: ledgers repeat most of theirs. */
function createCellTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let encoded = known.get(text);
    if (encoded === undefined) {
      encoded = text.includes('\n') ? text.split('\n').map(encodeCell).join('\n') : encodeCell(text);
      known.set(text, encoded);
    }
    return encoded;
  };
}

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
