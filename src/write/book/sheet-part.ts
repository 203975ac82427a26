import { columnLetters } from '../../text/column-letters.ts';
import { isLikeFormula } from '../encode/csv.ts';
import { encodePathUri } from '../encode/uri.ts';
import { encodeXml, escapeXml } from '../encode/xml.ts';
import { mergedCells } from './merged-cells.ts';
import type { BookCell, BookSheet, CellStyle, Choices } from './model.ts';
import { PART_START, RELATIONS, SPREADSHEET, startPart } from './part.ts';
import type { SharedStrings } from './strings-part.ts';
import type { Styles } from './styles-part.ts';

/** 1970-01-01 as Excel counts days. */
const FIRST_DAY = 25_569;
/** Characters; a column of this width is said nothing of. */
const USUAL_WIDTH = 9;
/** Excel refuses longer texts in the boxes of a list. */
const LONGEST = { title: 32, message: 225 };

/** What all sheets of a workbook share. */
export interface SharedParts {
  readonly styles: Styles;
  readonly strings: SharedStrings;
}

/** A sheet as it stands in the file, and the files that its cells lead to. */
export interface SheetPart {
  readonly bytes: Buffer;
  readonly links: readonly string[];
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

function styleOf({ value, style }: BookCell): CellStyle {
  return typeof value === 'string' && isLikeFormula(value) ? asText(style) : style;
}

function contentOf(value: BookCell['value'], strings: SharedStrings): string {
  if (typeof value === 'string') return ` t="s"><v>${strings.numberOf(value)}</v></c>`;
  return `><v>${typeof value === 'number' ? value : value.day + FIRST_DAY}</v></c>`;
}

function viewOf({ frozenRows = 0, frozenColumns = 0, activeCell }: BookSheet): string {
  if (frozenRows === 0 && frozenColumns === 0) return '<sheetView workbookViewId="0"/>';
  const pane = frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : ('bottomRight' as const);
  const active = activeCell ?? `A${frozenRows + 1}`;
  const splits = [
    ...(frozenColumns === 0 ? [] : [`xSplit="${frozenColumns}"`]),
    ...(frozenRows === 0 ? [] : [`ySplit="${frozenRows}"`]),
  ].join(' ');
  const corner = `${columnLetters(frozenColumns)}${frozenRows + 1}`;
  return [
    '<sheetView workbookViewId="0">',
    `<pane ${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`,
    `<selection pane="${pane}" activeCell="${active}" sqref="${active}"/></sheetView>`,
  ].join('');
}

function columnsOf({ columns }: BookSheet): string {
  const told = columns.flatMap(({ width, hidden }, index) =>
    width === USUAL_WIDTH && hidden !== true
      ? []
      : [
          `<col min="${index + 1}" max="${index + 1}" width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`,
        ],
  );
  return told.length === 0 ? '' : `<cols>${told.join('')}</cols>`;
}

function choicesOf(choices: readonly Choices[]): string {
  if (choices.length === 0) return '';
  // One for a whole range, not one for each cell: the sheet stays small however long it is.
  const lists = choices.map(({ range, source, others, title, message }) => {
    const boxes = `errorTitle="${encodeXml(title.slice(0, LONGEST.title))}" error="${encodeXml(message.slice(0, LONGEST.message))}"`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="${others}" ${boxes} sqref="${range}"><formula1>${escapeXml(source)}</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

function linksOf(places: readonly string[]): string {
  if (places.length === 0) return '';
  const all = places.map((place, index) => `<hyperlink ref="${place}" r:id="rId${index + 1}"/>`);
  return `<hyperlinks>${all.join('')}</hyperlinks>`;
}

function mergesOf(ranges: readonly string[]): string {
  if (ranges.length === 0) return '';
  const all = ranges.map((range) => `<mergeCell ref="${range}"/>`);
  return `<mergeCells count="${ranges.length}">${all.join('')}</mergeCells>`;
}

/** Writes a sheet, row after row: no row is kept but as bytes. A4 across, fitted to one page in width, with page numbers. */
export function writeSheet(sheet: BookSheet, { styles, strings }: SharedParts): SheetPart {
  const { rows, merged = [], filter, choices = [] } = sheet;
  const part = startPart();
  const links: string[] = [];
  const places: string[] = [];
  const masters = mergedCells(merged);
  const letters = sheet.columns.map((_, column) => columnLetters(column));
  part.add(
    [
      `${PART_START}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}">`,
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      `<sheetViews>${viewOf(sheet)}</sheetViews>`,
      `<sheetFormatPr defaultColWidth="${USUAL_WIDTH}" defaultRowHeight="15"/>`,
      columnsOf(sheet),
      '<sheetData>',
    ].join(''),
  );
  let number = 0;
  for (const { height, cells } of rows) {
    number += 1;
    const own = masters.get(number);
    part.add(`<row r="${number}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>`);
    const width = Math.max(cells.length, own?.width ?? 0);
    for (let column = 0; column < width; column += 1) {
      const master = own?.masterOf(column);
      // A covered cell has the looks of the first one beside it, and no value.
      const cell = (master === undefined ? undefined : cells[master]) ?? cells[column];
      if (cell === undefined) continue;
      const place = `${letters[column] ?? columnLetters(column)}${number}`;
      const start = `<c r="${place}" s="${styles.numberOf(styleOf(cell))}"`;
      const isCovered = own?.isCovered(column) === true;
      if (cell.value === '' || isCovered) {
        part.add(`${start}/>`);
        continue;
      }
      part.add(start + contentOf(cell.value, strings));
      if (cell.link === undefined || typeof cell.value !== 'string') continue;
      places.push(place);
      links.push(encodePathUri(cell.link));
    }
    part.add('</row>');
  }
  part.add(
    [
      '</sheetData>',
      filter === undefined ? '' : `<autoFilter ref="${filter}"/>`,
      mergesOf(merged),
      choicesOf(choices),
      linksOf(places),
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
    ].join(''),
  );
  return { bytes: part.bytes(), links };
}
