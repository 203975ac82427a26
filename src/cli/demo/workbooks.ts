import type { Bilingual, Language } from '../../model/language.ts';
import { dayOfIso } from '../../model/plain-date.ts';
import { addTable, type TableColumn } from '../../report/xlsx/table-sheet.ts';
import type { AgencyYear } from '../../workshop/agency-year.ts';
import { cellsOf, dateColumns, headings, placeRows } from '../../workshop/list-table.ts';
import { type Book, createBook } from '../../write/book/book.ts';
import { exerciseTasks, exerciseWords, faultNames } from '../words/demo.ts';

const widths = [6, 52, 44, 18, 18, 12, 12, 12, 40, 24];

const listColumns: readonly TableColumn[] = headings.map((heading, index) => ({
  heading,
  width: widths[index] ?? 12,
  ...(dateColumns.includes(index) ? { isDate: true } : {}),
}));

function startBook({ setting }: AgencyYear, title: string): Book {
  return createBook({ title, creator: 'mulu', day: dayOfIso(setting.asOf) ?? 0 });
}

function addListSheets(book: Book, year: AgencyYear, added: readonly TableColumn[]): void {
  const { setting } = year;
  const placed = placeRows(year);
  for (const { name, rows } of year.sheets) {
    const own = placed.filter(({ row }) => row.sheet === name);
    addTable(book, {
      name,
      title: `${setting.agency}${setting.year}年政府信息公开清单（${name}）`,
      columns: [...listColumns, ...added],
      rows: own.map(({ row, number }) => [
        ...cellsOf(row, number, setting.year).map((text, index) => (index === 0 ? number : text)),
        ...added.map(() => ''),
      ]),
    });
    if (own.length !== rows.length) throw new Error(`sheet "${name}" has rows of another sheet`);
  }
}

/** The list as the office would export it. */
export async function renderListWorkbook(year: AgencyYear): Promise<Uint8Array> {
  const book = startBook(year, `${year.setting.agency}${year.setting.year}年政府信息公开清单`);
  addListSheets(book, year, []);
  return book.bytes();
}

/** The same list with columns to fill in, what is asked, and no answer. */
export async function renderExerciseWorkbook(year: AgencyYear, language: Language): Promise<Uint8Array> {
  const { agency, period, asOf } = year.setting;
  const word = (name: keyof typeof exerciseWords) => exerciseWords[name][language];
  const book = startBook(year, `${agency} ${word('sheet')}`);
  const facts = { agency, from: period.from, to: period.to, asOf, rows: placeRows(year).length };
  addTable(book, {
    name: word('sheet'),
    title: `${agency} ${word('sheet')}`,
    columns: [{ heading: word('instruction'), width: 90 }],
    rows: exerciseTasks.map((task) => [task[language](facts)]),
  });
  const kinds = Object.values<Bilingual>(faultNames).map((name) => name[language]);
  const kindsSheet = word('kindsSheet');
  addTable(book, {
    name: kindsSheet,
    title: kindsSheet,
    columns: [{ heading: word('kind'), width: 40 }],
    rows: kinds.map((kind) => [kind]),
  });
  addListSheets(book, year, [
    {
      heading: word('fault'),
      width: 22,
      isAsked: true,
      choices: {
        source: `'${kindsSheet}'!$A$3:$A$${2 + kinds.length}`,
        others: 'warning',
        title: word('choose'),
        message: word('chooseHint'),
        spare: 0,
      },
    },
    { heading: word('due'), width: 12, isDate: true, isAsked: true },
    { heading: word('late'), width: 12, isAsked: true },
    { heading: word('reason'), width: 30, isAsked: true },
  ]);
  return book.bytes();
}
