import type { Cell, Style, Workbook, Worksheet } from 'exceljs';
import { dayOfIso } from '../../model/plain-date.ts';
import { displayWidth } from '../display-width.ts';
import { encodeCell } from '../encode/cell.ts';
import { chooseSheetName } from './sheet-name.ts';

interface TableColumn {
  readonly heading: string;
  /** Width in characters of the default font. */
  readonly width: number;
  /** Holds ISO days, written as real dates. */
  readonly isDate?: true;
  readonly hidden?: true;
}

interface TableSheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const MILLISECONDS_A_DAY = 86_400_000;
/** 9 points: a Chinese character is then less than two characters of the default font wide, so estimated heights suffice. */
export const FONT = { name: '宋体', size: 9 } as const;
const POINTS_A_LINE = 13;
/** Excel refuses a higher row. */
const HIGHEST_ROW = 409;
const HEADER_ROW = 2;
const GRID = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
export const BORDER = { top: GRID, left: GRID, bottom: GRID, right: GRID };
export const HEADING_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } } as const;

/** Adds a sheet for A4 landscape, fitted to one page in width, with the top rows repeated and page numbers. */
export function addSheet(workbook: Workbook, wanted: string, repeated: string): Worksheet {
  const name = chooseSheetName(wanted, new Set(workbook.worksheets.map((sheet) => sheet.name)));
  return workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: repeated,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  });
}

/** Styles are shared by identity: exceljs then keeps one of each instead of one for each cell. */
const TEXT_STYLE: Partial<Style> = {
  font: FONT,
  border: BORDER,
  alignment: { vertical: 'top', wrapText: true, horizontal: 'left' },
};
const NUMBER_STYLE: Partial<Style> = {
  font: FONT,
  border: BORDER,
  alignment: { vertical: 'top', horizontal: 'center' },
};
const DATE_STYLE: Partial<Style> = { ...NUMBER_STYLE, numFmt: 'yyyy-mm-dd' };
const HEADING_STYLE: Partial<Style> = {
  font: { ...FONT, bold: true },
  border: BORDER,
  fill: HEADING_FILL,
  alignment: { vertical: 'middle', wrapText: true, horizontal: 'center' },
};

function writeCell(cell: Cell, value: string | number, column: TableColumn): void {
  const day = column.isDate && typeof value === 'string' ? dayOfIso(value) : undefined;
  if (day !== undefined) cell.value = new Date(day * MILLISECONDS_A_DAY);
  else if (typeof value === 'number') cell.value = value;
  else if (value !== '') cell.value = encodeCell(value);
  cell.style = day !== undefined ? DATE_STYLE : typeof value === 'number' ? NUMBER_STYLE : TEXT_STYLE;
}

/** Lines that the highest cell of a row needs when wrapped. */
function countLines(row: readonly (string | number)[], columns: readonly TableColumn[]): number {
  return columns.reduce((most, column, index) => {
    if (column.hidden) return most;
    const text = String(row[index] ?? '');
    return Math.max(most, Math.ceil(displayWidth(text) / column.width));
  }, 1);
}

/** A table with a title row, a frozen and filtered header, wrapped texts and a grid. */
export function addTable(workbook: Workbook, table: TableSheet): Worksheet {
  const sheet = addSheet(workbook, table.name, `1:${HEADER_ROW}`);
  const visible = table.columns.filter((column) => !column.hidden).length;
  sheet.columns = table.columns.map(({ width, hidden }) => ({ width, ...(hidden ? { hidden } : {}) }));
  sheet.mergeCells(1, 1, 1, visible);
  const title = sheet.getCell(1, 1);
  title.value = encodeCell(table.title);
  title.font = { ...FONT, bold: true, size: 14 };
  title.alignment = { horizontal: 'center', vertical: 'middle', shrinkToFit: true };
  sheet.getRow(1).height = 26;
  table.columns.forEach((column, index) => {
    const cell = sheet.getCell(HEADER_ROW, index + 1);
    cell.value = column.heading;
    cell.style = HEADING_STYLE;
  });
  sheet.getRow(HEADER_ROW).height = 2 * POINTS_A_LINE;
  table.rows.forEach((values, index) => {
    const row = sheet.getRow(HEADER_ROW + 1 + index);
    table.columns.forEach((column, at) => {
      writeCell(row.getCell(at + 1), values[at] ?? '', column);
    });
    row.height = Math.min(HIGHEST_ROW, countLines(values, table.columns) * POINTS_A_LINE + 2);
  });
  sheet.views = [{ state: 'frozen', ySplit: HEADER_ROW }];
  sheet.autoFilter = {
    from: { row: HEADER_ROW, column: 1 },
    to: { row: HEADER_ROW + table.rows.length, column: visible },
  };
  return sheet;
}
