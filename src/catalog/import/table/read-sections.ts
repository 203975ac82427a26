import { nth } from '../../../model/present.ts';
import { headerAt, type TableColumn, type TableHeader } from './find-header.ts';
import { roleOfHeading } from './headings.ts';
import { inferColumns, isReadable } from './infer-columns.ts';
import { cellAt, type SourceRow, type SourceTable } from './source-table.ts';

/** Rows below one header. */
export interface Section {
  readonly table: SourceTable;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly SourceRow[];
  readonly header?: TableHeader;
  /** How the meaning of the columns is known. */
  readonly how: 'header' | 'page-before' | 'contents';
}

export interface Sections {
  readonly sections: readonly Section[];
  /** Rows above the first header and tables that are no part of the catalog. */
  readonly outside: readonly { readonly table: SourceTable; readonly row: SourceRow }[];
}

/** A code column often lost its heading: numbers below a blank one. */
function withCodeColumn(columns: readonly TableColumn[], rows: readonly SourceRow[]): readonly TableColumn[] {
  if (columns.some(({ role }) => role === 'code')) return columns;
  const taken = new Set(columns.map(({ column }) => column));
  const first = Math.min(...taken);
  for (let column = 0; column < first; column += 1) {
    const texts = rows.map((row) => cellAt(row, column).text).filter((text) => text !== '');
    const codes = texts.filter((text) => /^\d{1,5}(?:\s+\d{1,5})?$/u.test(text));
    if (codes.length > 0 && codes.length * 2 > texts.length)
      return [{ column, heading: '', role: 'code' }, ...columns];
  }
  return columns;
}

/** A row that prints the header again. */
function repeatsHeader(row: SourceRow, columns: readonly TableColumn[]): boolean {
  const own = columns.filter(({ column }) => cellAt(row, column).text !== '');
  const same = own.filter(({ column, role }) => {
    const read = roleOfHeading(cellAt(row, column).text, role === 'level');
    return read !== undefined;
  });
  return own.length >= 3 && same.length === own.length;
}

function sectionsOfTable(
  table: SourceTable,
  before: readonly TableColumn[] | undefined,
): { readonly sections: readonly Section[]; readonly outside: readonly SourceRow[] } {
  const sections: { header: TableHeader; rows: SourceRow[] }[] = [];
  const outside: SourceRow[] = [];
  for (let index = 0; index < table.rows.length; index += 1) {
    const header = headerAt(table, index);
    if (header !== undefined) {
      sections.push({ header, rows: [] });
      index = header.to - 1;
      continue;
    }
    const row = nth(table.rows, index);
    const current = sections.at(-1);
    if (current === undefined) outside.push(row);
    else if (!repeatsHeader(row, current.header.columns)) current.rows.push(row);
  }
  if (sections.length > 0) {
    return {
      outside,
      sections: sections.map(({ header, rows }) => ({
        table,
        header,
        rows,
        how: 'header' as const,
        columns: withCodeColumn(header.columns, rows),
      })),
    };
  }
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length));
  const last = Math.max(-1, ...(before ?? []).map(({ column }) => column));
  if (before !== undefined && last >= 0 && Math.abs(width - 1 - last) <= 1)
    return { outside: [], sections: [{ table, columns: before, rows: table.rows, how: 'page-before' }] };
  const inferred = inferColumns(table.rows);
  if (isReadable(inferred))
    return { outside: [], sections: [{ table, columns: inferred, rows: table.rows, how: 'contents' }] };
  return { outside: table.rows, sections: [] };
}

/** Cuts tables into the rows below each header. A table without one goes on with the columns of the table before. */
export function readSections(tables: readonly SourceTable[]): Sections {
  const sections: Section[] = [];
  const outside: { table: SourceTable; row: SourceRow }[] = [];
  for (const table of tables) {
    const read = sectionsOfTable(table, sections.at(-1)?.columns);
    sections.push(...read.sections);
    outside.push(...read.outside.map((row) => ({ table, row })));
  }
  return { sections, outside };
}
