import type { Language } from '../../model/language.ts';
import { addTable, type TableColumn } from '../../report/xlsx/table-sheet.ts';
import type { AgencyYear } from '../../workshop/agency-year.ts';
import { dutyRows } from '../../workshop/duty-table.ts';
import { dutyColumns, offeredKinds, sayTasks, titleOf } from '../../workshop/exercise-parts.ts';
import { exerciseWords, faultNames } from '../../workshop/exercise-words.ts';
import type { Paper } from '../../workshop/paper.ts';
import {
  dutyKey,
  rowKey,
  type WrittenAnswer,
  type WrittenPaper,
  wordsOfKind,
  writeOrigin,
} from '../../workshop/written-paper.ts';
import { addListSheets, startBook } from './list-workbook.ts';

const BLANK: WrittenPaper = { name: '', answers: new Map() };
const UNANSWERED: WrittenAnswer = { kind: '', due: '', late: '', reason: '' };

/** The cells of an answer, in the order of the columns that are asked. */
function cellsOf(
  { kind, due, late, reason }: WrittenAnswer,
  language: Language,
): readonly (string | number)[] {
  const figure = /^\d+$/u.test(late) ? Number(late) : late;
  return [wordsOfKind(kind, language), due, figure, reason];
}

/** The list with columns to fill in and what is asked; no answer is in it but what `written` says. */
export async function renderExerciseWorkbook(
  year: AgencyYear,
  paper: Paper,
  language: Language,
  written: WrittenPaper = BLANK,
): Promise<Uint8Array> {
  const filled = (key: string) => cellsOf(written.answers.get(key) ?? UNANSWERED, language);
  const { agency, catalog } = year.setting;
  const word = (name: keyof typeof exerciseWords) => exerciseWords[name][language];
  const title = titleOf(paper, language);
  const book = startBook(year, `${agency} ${title}`);
  addTable(book, {
    name: word('sheet'),
    title,
    columns: [{ heading: word('instruction'), width: 90 }],
    rows: [
      title,
      `${word('name')}${written.name}`,
      ...sayTasks(year, paper, language),
      ...(written.origin === undefined ? [] : [writeOrigin(written.origin, language)]),
    ].map((line) => [line]),
  });
  const kinds = offeredKinds.map((fault) => faultNames[fault][language]);
  const kindsSheet = word('kindsSheet');
  const asked: readonly TableColumn[] = [
    {
      heading: word('fault'),
      width: 16,
      isAsked: true,
      choices: {
        source: `'${kindsSheet}'!$A$3:$A$${2 + kinds.length}`,
        others: 'warning',
        title: word('choose'),
        message: word('chooseHint'),
        spare: 0,
      },
    },
    { heading: word('due'), width: 11, isDate: true, isAsked: true },
    { heading: word('late'), width: 8, isAsked: true },
    { heading: word('reason'), width: 16, isAsked: true },
  ];
  addTable(book, {
    name: word('duties'),
    title: `${word('duties')} · ${catalog.title}`,
    columns: [
      ...dutyColumns.map((column) => ({ heading: word(column.word), width: column.width })),
      ...asked,
    ],
    rows: dutyRows(year).map((duty, index) => [
      ...dutyColumns.map(({ text }) => text(duty, language)),
      ...filled(dutyKey(index)),
    ]),
  });
  addListSheets(book, year, {
    language,
    blanks: 'left-out',
    added: asked,
    filled: (number) => filled(rowKey(number)),
  });
  addTable(book, {
    name: kindsSheet,
    title: kindsSheet,
    columns: [{ heading: word('kind'), width: 40 }],
    rows: kinds.map((kind) => [kind]),
  });
  return book.bytes();
}
