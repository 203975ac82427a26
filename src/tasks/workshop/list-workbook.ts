import type { Language } from '../../model/language.ts';
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

/** What a list is written as: an office's export, or an exercise with columns to fill in. */
export interface ListLook {
  readonly language: Language;
  /** Columns that nobody filled in: an export has them, on paper they take room. */
  readonly blanks: 'kept' | 'left-out';
  /** To be filled in, and what is filled in beside each row by its number. */
  readonly added: readonly TableColumn[];
  filled(number: number): readonly (string | number)[];
}

/** The sheets of the list. */
export function addListSheets(book: Book, year: AgencyYear, look: ListLook): void {
  const { setting } = year;
  const { language, blanks, added } = look;
  const placed = placeRows(year);
  const isBlank = ({ text }: ListColumn) =>
    placed.every(({ row, number }) => text(row, number, setting) === '');
  const columns = columnsOf(year).filter((column) => blanks === 'kept' || !isBlank(column));
  const headed = columns.map((column) => ({
    heading: language === 'zh' ? column.heading : column.english,
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
          ...look.filled(number),
        ]),
    });
  }
}

/** The list as the office would export it. */
export async function renderListWorkbook(year: AgencyYear): Promise<Uint8Array> {
  const book = startBook(year, `${year.setting.agency}${year.setting.year}年政府信息公开清单`);
  addListSheets(book, year, { language: 'zh', blanks: 'kept', added: [], filled: () => [] });
  return book.bytes();
}
