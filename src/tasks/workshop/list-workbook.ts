import { dayOfIso } from '../../model/plain-date.ts';
import { addTable, type TableColumn } from '../../report/xlsx/table-sheet.ts';
import type { AgencyYear } from '../../workshop/agency-year.ts';
import { columnsOf, type ListColumn, placeRows } from '../../workshop/list-table.ts';
import { type Book, createBook } from '../../write/book/book.ts';

/** Of a column that every office has and nobody filled in. */
const BLANK_WIDTH = 6;

export function startBook({ setting }: AgencyYear, title: string): Book {
  return createBook({ title, creator: 'mulu', day: dayOfIso(setting.asOf) ?? 0 });
}

/** The sheets of the list, with `added` columns to fill in, and what is filled in beside each row by its number. */
export function addListSheets(
  book: Book,
  year: AgencyYear,
  added: readonly TableColumn[],
  filled: (number: number) => readonly (string | number)[],
): void {
  const { setting } = year;
  const columns = columnsOf(year);
  const placed = placeRows(year);
  const isBlank = ({ text }: ListColumn) =>
    placed.every(({ row, number }) => text(row, number, setting) === '');
  const headed = columns.map((column) => ({
    heading: column.heading,
    width: isBlank(column) ? Math.min(column.width, BLANK_WIDTH) : column.width,
    ...(column.isDate ? { isDate: column.isDate } : {}),
  }));
  for (const { name } of year.sheets) {
    addTable(book, {
      name,
      title: `${setting.agency}${setting.year}年政府信息公开清单（${name}）`,
      columns: [...headed, ...added],
      rows: placed
        .filter(({ sheet }) => sheet === name)
        .map(({ row, number }) => [
          number,
          ...columns.slice(1).map(({ text }) => text(row, number, setting)),
          ...filled(number),
        ]),
    });
  }
}

/** The list as the office would export it. */
export async function renderListWorkbook(year: AgencyYear): Promise<Uint8Array> {
  const book = startBook(year, `${year.setting.agency}${year.setting.year}年政府信息公开清单`);
  addListSheets(book, year, [], () => []);
  return book.bytes();
}
