import { nth } from '../../../model/present.ts';
import { isActCategory } from '../cells/category-names.ts';
import { isBlankMark, isDitto, oneLine } from '../cells/clean-cell.ts';
import type { Role } from './headings.ts';
import type { Section } from './read-sections.ts';
import { type CellPlace, cellAt, type SourceRow } from './source-table.ts';

/** A cell of one column in one row. */
export interface LineCell {
  readonly text: string;
  /** Where the text is: the first cell of a merged one. */
  readonly place: CellPlace;
  readonly heading: string;
  /** It begins in this row: not the rest of a merged cell, no ditto. */
  readonly isOwn: boolean;
}

/** One row of the table, by meaning. */
export interface Line {
  readonly kind: 'row' | 'band' | 'note';
  readonly place: CellPlace;
  cell(role: Role): LineCell | undefined;
  /** The cell says that there is nothing: a stroke, 无. */
  isStruck(role: Role): boolean;
  readonly levels: readonly LineCell[];
  /** Cells with words in columns that a catalog does not have; for a note, all its cells. */
  readonly others: readonly LineCell[];
}

const NOTE = /^(?:注|备注|说明|附注|填表|合计|总计|共计|联系电话|审核)[:：（(]?/u;

function distinctCells(row: SourceRow): readonly number[] {
  return row.cells.flatMap(({ text, fromRow, fromColumn }, column) =>
    text !== '' && fromRow === row.number && fromColumn === column ? [column] : [],
  );
}

function kindOf(row: SourceRow, section: Section): Line['kind'] {
  const filled = row.cells.filter(({ text }) => text !== '');
  const own = distinctCells(row);
  const elements = section.columns.find(({ role }) => role === 'elements')?.column;
  if (own.length !== 1 || filled.some(({ fromRow }) => fromRow !== row.number)) return 'row';
  const column = nth(own, 0);
  const text = oneLine(cellAt(row, column).text);
  const isWide = filled.length >= 3;
  if (column === elements && !isWide) return 'row';
  if (isActCategory(text.replace(/^[（(]?[一二三四五六七八九十]+[）)]?[、.．]?/u, ''))) return 'band';
  return isWide || NOTE.test(text) || column === 0 ? 'note' : 'row';
}

/** The rows of a section by meaning; 同上 is the value above it. */
export function* readLines(section: Section): Generator<Line> {
  const { table, columns } = section;
  const known = new Map(columns.map((one) => [one.column, one]));
  const above = new Map<number, string>();
  for (const row of section.rows) {
    const cellOf = (column: number): LineCell | undefined => {
      const { text, fromRow, fromColumn } = cellAt(row, column);
      const isRepeated = isDitto(text);
      const value = isRepeated ? (above.get(column) ?? '') : isBlankMark(text) ? '' : text;
      if (value === '') return undefined;
      return {
        text: value,
        place: { file: table.file, sheet: table.sheet, row: fromRow, column: fromColumn },
        heading: known.get(column)?.heading ?? '',
        isOwn: !isRepeated && fromRow === row.number,
      };
    };
    const kind = kindOf(row, section);
    const all = row.cells.map((_, column) => cellOf(column));
    const isOwnCell = (cell: LineCell | undefined, column: number): cell is LineCell =>
      cell?.isOwn === true && cell.place.column === column;
    yield {
      kind,
      place: { file: table.file, sheet: table.sheet, row: row.number, column: 0 },
      cell: (role) => {
        const column = columns.find((one) => one.role === role)?.column;
        return column === undefined ? undefined : all[column];
      },
      isStruck: (role) => {
        const column = columns.find((one) => one.role === role)?.column;
        const text = column === undefined ? '' : cellAt(row, column).text;
        return text !== '' && isBlankMark(text);
      },
      levels: columns.flatMap(({ role, column }) => (role === 'level' ? (all[column] ?? []) : [])),
      others: all.filter(
        (cell, column): cell is LineCell => isOwnCell(cell, column) && (kind !== 'row' || !known.has(column)),
      ),
    };
    if (kind !== 'row') continue;
    all.forEach((cell, column) => {
      if (cell !== undefined) above.set(column, cell.text);
    });
  }
}
