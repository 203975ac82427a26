import type { RowBounds } from '../row-bounds.ts';
import {
  booleanCell,
  dateCell,
  errorCell,
  numberCell,
  type TableCell,
  type TableRow,
  textCell,
} from '../table-batch.ts';
import { valueOfFormula } from '../xlsx/formula-value.ts';
import { type NumberFormat, readNumberFormat } from '../xlsx/number-format.ts';
import { momentOfIso } from '../xlsx/serial-date.ts';
import { decodeEntities } from '../xlsx/xml-text.ts';
import {
  createTextCollector,
  type GrowingOutline,
  keepMerge,
  type SheetOutline,
  type SheetSink,
} from '../xml-rows.ts';

/** How a style shows numbers, from its `ss:Format`. */
function formatOfCode(code: string | undefined): NumberFormat {
  if (code === undefined || code === '') return 'plain';
  return readNumberFormat(0, code);
}

/** Days on which Excel puts a time that has no day. */
const daylessDates = ['1899-12-31', '1899-12-30', '1904-01-01'];

function cellOfMoment(text: string): TableCell {
  const time = /^(\S{10})T(\d\d:\d\d:\d\d)/u.exec(text);
  if (time !== null && daylessDates.includes(time[1] ?? '')) return textCell(time[2] ?? '');
  const moment = momentOfIso(text);
  return moment === undefined ? textCell(text) : dateCell(moment);
}

/** A cell from its `ss:Type` and the characters of its `Data`. */
function cellOfData(type: string, text: string, format: NumberFormat, isFrom1904: boolean): TableCell {
  if (type === 'DateTime') return cellOfMoment(text);
  if (type === 'Boolean') return booleanCell(text.trim() === '1');
  if (type === 'Error') return errorCell(text);
  const value = type === 'Number' && text.trim() !== '' ? Number(text) : Number.NaN;
  return Number.isNaN(value) ? textCell(text) : numberCell(value, format, isFrom1904);
}

/** A sink that also says what it saw outside the rows. */
export interface XmlSpreadsheetSink extends SheetSink {
  readonly outlines: () => readonly SheetOutline[];
  readonly isFrom1904: () => boolean;
}

type Attribute = (name: string) => string | undefined;

/** A number in an attribute: at least 0, absent as 0. */
function countOf(attribute: Attribute, name: string): number {
  const value = Number(attribute(`ss:${name}`) ?? attribute(name) ?? 0);
  return Number.isSafeInteger(value) && value > 0 ? value : 0;
}

const styleOf = (attribute: Attribute): string => attribute('ss:StyleID') ?? attribute('StyleID') ?? '';

/** The number formats of styles; one without a format has that of its parent, or of the style "Default". */
function createStyles() {
  const known = new Map<string, { readonly parent: string; format?: NumberFormat }>();
  let current: { readonly parent: string; format?: NumberFormat } = { parent: '' };
  return {
    open(attribute: Attribute): void {
      current = { parent: attribute('ss:Parent') ?? attribute('Parent') ?? '' };
      known.set(attribute('ss:ID') ?? attribute('ID') ?? '', current);
    },
    setFormat(format: NumberFormat): void {
      current.format = format;
    },
    formatOf(id: string): NumberFormat {
      let style = known.get(id);
      for (let steps = 0; style !== undefined && steps < known.size; steps++) {
        if (style.format !== undefined) return style.format;
        style = known.get(style.parent);
      }
      return known.get('Default')?.format ?? 'plain';
    },
  };
}

/**
 * Reads the sheet with the index `wanted` (-1: none, only the outlines). Cells and rows without `ss:Index` follow the one
 * before; comments and the markup of rich text are no part of the text.
 */
export function createXmlSpreadsheetSink(wanted: number, bounds: RowBounds): XmlSpreadsheetSink {
  const outlines: (GrowingOutline & { isHidden: boolean })[] = [];
  const styles = createStyles();
  /** Styles of columns: first and last column, inclusive. */
  let columnStyles: { readonly first: number; readonly last: number; readonly style: string }[] = [];
  let tableStyle = '';
  let rowStyle = '';
  let isFrom1904 = false;
  let rows: TableRow[] = [];
  let row = 0;
  let rowsSpanned = 0;
  let formula: string | undefined;
  let isHidden = false;
  let cells: (TableCell | undefined)[] = [];
  let column = -1;
  let acrossBefore = 0;
  let cellStyle = '';
  let dataType: string | undefined;
  let inVisible = false;
  let inComment = false;
  const text = createTextCollector(bounds.maxCellBytes, () => bounds.refuseCell(row, Math.max(0, column)));
  const isWanted = () => outlines.length - 1 === wanted;

  function openColumn(attribute: Attribute): void {
    const first = (countOf(attribute, 'Index') || (columnStyles.at(-1)?.last ?? -1) + 2) - 1;
    columnStyles.push({ first, last: first + countOf(attribute, 'Span'), style: styleOf(attribute) });
  }

  const styleOfColumn = () =>
    columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? '';

  function openRow(attribute: Attribute): void {
    row = countOf(attribute, 'Index') || row + 1 + rowsSpanned;
    // Rows below that look alike are not written.
    rowsSpanned = countOf(attribute, 'Span');
    rowStyle = styleOf(attribute);
    const height = attribute('ss:Height') ?? attribute('Height');
    isHidden = countOf(attribute, 'Hidden') === 1 || (height !== undefined && Number(height) === 0);
    cells = [];
    column = -1;
    acrossBefore = 0;
  }

  function openCell(attribute: Attribute): void {
    const stated = countOf(attribute, 'Index');
    column = stated > 0 ? stated - 1 : column + 1 + acrossBefore;
    const across = countOf(attribute, 'MergeAcross');
    const down = countOf(attribute, 'MergeDown');
    acrossBefore = Math.min(across, bounds.maxColumns);
    cellStyle = styleOf(attribute) || rowStyle || styleOfColumn() || tableStyle;
    formula = attribute('ss:Formula') ?? attribute('Formula');
    keepMerge(outlines, {
      firstRow: row,
      lastRow: row + down,
      firstColumn: column,
      lastColumn: column + acrossBefore,
    });
  }

  function closeData(): void {
    const shown = decodeEntities(text.take());
    // A link that its program never worked out.
    const stated = formula !== undefined && Number(shown) === 0 ? valueOfFormula(formula) : undefined;
    const cell =
      stated === undefined
        ? cellOfData(dataType ?? '', shown, styles.formatOf(cellStyle), isFrom1904)
        : textCell(stated);
    dataType = undefined;
    if (cell.kind === 'empty') return;
    if (column >= bounds.maxColumns) bounds.refuseColumns(row);
    cells[column] = cell;
  }

  function closeRow(): void {
    if (cells.length === 0) return;
    if (row > bounds.maxRows) bounds.refuseRows();
    if (isWanted()) rows.push({ number: row, cells, isHidden });
  }

  return {
    skim: (_bytes, at) => at,
    skimmedDepth: () => 0,
    open(name, attribute, offset) {
      if (inComment) return;
      if (name === 'Worksheet') {
        if (outlines.length === bounds.maxSheets) bounds.refuseSheets();
        outlines.push({
          name: attribute('ss:Name') ?? attribute('Name') ?? '',
          isHidden: false,
          offset,
          mergedCells: [],
        });
        row = 0;
        rowsSpanned = 0;
        columnStyles = [];
        tableStyle = '';
      } else if (name === 'Style') styles.open(attribute);
      else if (name === 'NumberFormat')
        styles.setFormat(formatOfCode(attribute('ss:Format') ?? attribute('Format')));
      else if (name === 'Table') tableStyle = styleOf(attribute);
      else if (name === 'Column') openColumn(attribute);
      else if (name === 'Row') openRow(attribute);
      else if (name === 'Cell') openCell(attribute);
      else if (name === 'Comment') inComment = true;
      else if (name === 'Data' && isWanted())
        dataType = attribute('ss:Type') ?? attribute('Type') ?? 'String';
      else if (name === 'Visible') inVisible = true;
      else if (name === 'Date1904') isFrom1904 = true;
    },
    close(name) {
      if (name === 'Comment') inComment = false;
      if (inComment) return;
      if (name === 'Data' && dataType !== undefined) closeData();
      else if (name === 'Row') closeRow();
      else if (name === 'Visible' && inVisible) {
        inVisible = false;
        const last = outlines.at(-1);
        if (last !== undefined && /hidden/iu.test(text.take())) last.isHidden = true;
      }
    },
    text(bytes, start, end) {
      if (!inComment && (dataType !== undefined || inVisible)) text.add(bytes, start, end);
    },
    takeRows() {
      const taken = rows;
      rows = [];
      return taken;
    },
    isDone: () => wanted >= 0 && outlines.length - 1 > wanted,
    outlines: () => outlines,
    isFrom1904: () => isFrom1904,
  };
}
