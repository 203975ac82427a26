import type { AddWorksheetOptions, DataValidation, Row, Style, Workbook, Worksheet } from 'exceljs';
import { encodePathUri, isLikeFormula } from '../encode.ts';
import type { BookCell, BookSheet, CellStyle, Choices } from './model.ts';

/** Excel refuses longer texts in the boxes of a list. */
const LONGEST = { title: 32, message: 225 };

/** exceljs has this member and does not declare it. */
interface ValidatedSheet extends Worksheet {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

function hasValidations(sheet: Worksheet): sheet is ValidatedSheet {
  return 'dataValidations' in sheet;
}

/** Adds one list for a whole range, not one for each cell: the sheet stays small however long it is. */
function writeChoices(sheet: Worksheet, { range, source, others, title, message }: Choices): void {
  if (!hasValidations(sheet)) throw new Error('exceljs takes no list for a range');
  sheet.dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    formulae: [source],
    showErrorMessage: true,
    errorStyle: others,
    errorTitle: title.slice(0, LONGEST.title),
    error: message.slice(0, LONGEST.message),
  });
}

const MILLISECONDS_A_DAY = 86_400_000;
/** exceljs leaves out columns of this width, so it has to be the width of columns that the sheet says nothing of. */
const UNSAID_WIDTH = 9;

/** What all sheets of a workbook share. */
export interface SharedLooks {
  readonly styleOf: (style: CellStyle) => Partial<Style>;
  /** The text as a cell may hold it. */
  readonly encode: (text: string) => string;
}

/** A4 across, fitted to one page in width, with page numbers. */
function describeSheet(sheet: BookSheet): Partial<AddWorksheetOptions> {
  const { isHidden, frozenRows = 0, frozenColumns = 0, repeatedRows, printed, activeCell } = sheet;
  return {
    state: isHidden ? 'hidden' : 'visible',
    properties: { defaultColWidth: UNSAID_WIDTH },
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(repeatedRows === undefined ? {} : { printTitlesRow: `1:${repeatedRows}` }),
      // exceljs puts a dollar before each end alone, and a range without the other one moves with the selected cell.
      ...(printed === undefined ? {} : { printArea: printed.replace(/\d+/gu, '$$$&') }),
    },
    headerFooter: { oddFooter: '&C&P / &N' },
    views:
      frozenRows === 0 && frozenColumns === 0
        ? [{ state: 'normal' }]
        : [
            {
              state: 'frozen',
              xSplit: frozenColumns,
              ySplit: frozenRows,
              activeCell: activeCell ?? `A${frozenRows + 1}`,
            },
          ],
  };
}

const textStyles = new WeakMap<CellStyle, CellStyle>();

/** The same looks for what must stay a text when someone edits it: -12, +86 …, =1+1. */
function asText(style: CellStyle): CellStyle {
  const known = textStyles.get(style);
  if (known !== undefined) return known;
  const text: CellStyle = { ...style, format: 'text' };
  textStyles.set(style, text);
  return text;
}

function writeCell(row: Row, column: number, { value, link, style }: BookCell, looks: SharedLooks): void {
  const cell = row.getCell(column);
  cell.style = looks.styleOf(typeof value === 'string' && isLikeFormula(value) ? asText(style) : style);
  // A cell below or beside the first of a merged range would pass its value on to that one.
  if (value === '' || cell.master !== cell) return;
  if (typeof value === 'string' && link !== undefined)
    cell.value = { text: looks.encode(value), hyperlink: encodePathUri(link) };
  else if (typeof value === 'string') cell.value = looks.encode(value);
  else cell.value = typeof value === 'number' ? value : new Date(value.day * MILLISECONDS_A_DAY);
}

/** Merged ranges by the row in which they start. */
function groupByRow(ranges: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const range of ranges) {
    const row = Number(/\d+/u.exec(range)?.[0]);
    const group = groups.get(row);
    if (group === undefined) groups.set(row, [range]);
    else group.push(range);
  }
  return groups;
}

/** Writes row after row and keeps none: exceljs passes on what is committed. */
function writeRows(sheet: Worksheet, { rows, merged = [] }: BookSheet, looks: SharedLooks): void {
  const ranges = groupByRow(merged);
  let number = 0;
  for (const { height, cells } of rows) {
    number += 1;
    const row = sheet.getRow(number);
    if (height !== undefined) row.height = height;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell !== undefined) writeCell(row, column + 1, cell, looks);
    }
    // Afterwards, as the other cells of a range take the looks of its first one.
    for (const range of ranges.get(number) ?? []) sheet.mergeCells(range);
    row.commit();
  }
}

/** Writes a sheet into a workbook that may be written as it grows. `name` is one that Excel and exceljs accept. */
export function writeSheet(
  workbook: Workbook,
  name: string,
  sheet: BookSheet,
  looks: SharedLooks,
): Worksheet {
  const written = workbook.addWorksheet(name, describeSheet(sheet));
  written.columns = sheet.columns.map(({ width, hidden = false }) => ({ width, hidden }));
  if (sheet.filter !== undefined) written.autoFilter = sheet.filter;
  for (const choices of sheet.choices ?? []) writeChoices(written, choices);
  writeRows(written, sheet, looks);
  return written;
}
