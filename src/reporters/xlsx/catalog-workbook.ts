import type { Alignment, Worksheet } from 'exceljs';
import { encodeCell } from '../encode/cell.ts';
import { normaliseZip } from './normalise-zip.ts';
import { addSheet, BORDER, FONT, HEADING_FILL } from './table-sheet.ts';

interface SheetCell {
  readonly lines: readonly string[];
  readonly rowSpan: number;
  readonly isCentred: boolean;
}

/** The official table of a catalog, whatever made it. */
export interface CatalogSheet {
  readonly title: string;
  readonly subtitle: string;
  readonly groups: readonly { readonly heading: string; readonly columns: number }[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  readonly note: string;
  readonly hasThirdLevel: boolean;
}

const FIRST_HEADER_ROW = 3;
const FIRST_ROW = FIRST_HEADER_ROW + 2;
/** By meaning: code, the matters, element, basis, limit, subject, channels, then the narrow tick columns. */
const TICK_WIDTH = 7;

const centred: Partial<Alignment> = { horizontal: 'center', vertical: 'middle', wrapText: true };
const left: Partial<Alignment> = { horizontal: 'left', vertical: 'middle', wrapText: true };

function put(
  sheet: Worksheet,
  row: number,
  column: number,
  text: string,
  alignment: Partial<Alignment>,
  isHeading = false,
): void {
  const cell = sheet.getCell(row, column);
  if (text !== '') cell.value = text.split('\n').map(encodeCell).join('\n');
  cell.style = {
    font: { ...FONT, bold: isHeading },
    border: BORDER,
    alignment,
    ...(isHeading ? { fill: HEADING_FILL } : {}),
  };
}

function merge(sheet: Worksheet, row: number, column: number, lastRow: number, lastColumn: number): void {
  if (lastRow > row || lastColumn > column) sheet.mergeCells(row, column, lastRow, lastColumn);
}

function writeHeader(sheet: Worksheet, { groups, headings }: CatalogSheet): void {
  let column = 1;
  for (const { heading, columns } of groups) {
    const isWhole = columns === 1 && headings[column - 1] === '';
    const lastRow = isWhole ? FIRST_HEADER_ROW + 1 : FIRST_HEADER_ROW;
    for (let at = column; at < column + columns; at += 1) {
      put(sheet, FIRST_HEADER_ROW, at, at === column ? heading : '', centred, true);
      put(sheet, FIRST_HEADER_ROW + 1, at, headings[at - 1] ?? '', centred, true);
    }
    merge(sheet, FIRST_HEADER_ROW, column, lastRow, column + columns - 1);
    column += columns;
  }
}

/** The workbook that an office can publish: two header rows repeated on every page, A4 across, equal cells merged. */
export async function renderCatalogWorkbook(table: CatalogSheet): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const { title, subtitle, headings, rows, note, hasThirdLevel } = table;
  const workbook = new exceljs.Workbook();
  workbook.creator = 'mulu';
  workbook.lastModifiedBy = 'mulu';
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  const sheet = addSheet(workbook, '标准目录', `1:${FIRST_ROW - 1}`);
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: FIRST_ROW - 1 }];
  const width = headings.length;
  const widths = [7, 11, ...(hasThirdLevel ? [16, 16] : [20]), 30, 34, 20, 16, 18];
  for (let column = 1; column <= width; column += 1)
    sheet.getColumn(column).width = widths[column - 1] ?? TICK_WIDTH;
  for (const [row, text] of [title, subtitle].entries()) {
    const cell = sheet.getCell(row + 1, 1);
    cell.value = encodeCell(text);
    cell.style = { font: { ...FONT, size: row === 0 ? 16 : 10, bold: row === 0 }, alignment: centred };
    merge(sheet, row + 1, 1, row + 1, width);
  }
  sheet.getRow(1).height = 30;
  writeHeader(sheet, table);
  for (const [index, cells] of rows.entries()) {
    const row = FIRST_ROW + index;
    for (const [column, cell] of cells.entries())
      put(sheet, row, column + 1, cell?.lines.join('\n') ?? '', cell?.isCentred === true ? centred : left);
  }
  for (const [index, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const row = FIRST_ROW + index;
      if (cell !== undefined) merge(sheet, row, column + 1, row + cell.rowSpan - 1, column + 1);
    }
  }
  if (note !== '') {
    const row = FIRST_ROW + rows.length;
    put(sheet, row, 1, note, left);
    merge(sheet, row, 1, row, width);
  }
  return normaliseZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
