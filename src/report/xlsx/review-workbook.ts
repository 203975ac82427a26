import type { Language } from '../../model/language.ts';
import { dayOfIso } from '../../model/plain-date.ts';
import { nth } from '../../model/present.ts';
import type { Requirement } from '../../model/requirement.ts';
import { type Review, type ReviewGroup, writeReviewKey } from '../../model/review.ts';
import type { OpenCell, OpenElement } from '../../model/settlement.ts';
import { columnLetters } from '../../text/column-letters.ts';
import { answerInstructions, answerSheets } from '../../words/labels/answers.ts';
import { describeEntryPlace } from '../../words/labels/entry-place.ts';
import {
  CANDIDATE_REASON,
  elementColumns,
  itemChoice,
  numberElement,
  type ReviewColumn,
  reachLabels,
  reachOrder,
  reviewColumnOrder,
  reviewColumns,
  reviewInstructions,
  reviewReasons,
  reviewSheets,
} from '../../words/labels/map.ts';
import { describeClue } from '../../words/labels/match.ts';
import { type Book, createBook } from '../../write/book/book.ts';
import { shortFileNames } from '../ledger-rows.ts';
import { addOpenCells, addOpenElements } from './answer-sheets.ts';
import { listAllElements, listChoices } from './review-choices.ts';
import { addTable, FIRST_TABLE_ROW, type TableColumn } from './table-sheet.ts';

const widths: Readonly<Record<ReviewColumn, number>> = {
  number: 4,
  example: 30,
  place: 13,
  entries: 7,
  first: 20,
  second: 16,
  third: 16,
  answer: 22,
  elements: 16,
  reach: 12,
  decidedBy: 8,
  decidedOn: 10,
  note: 10,
  pattern: 26,
  columnPath: 18,
  reason: 13,
  entriesAnywhere: 7,
  columnAsked: 7,
  columnEntries: 7,
  identity: 10,
};

/** What the officer fills in. */
const asked: ReadonlySet<ReviewColumn> = new Set([
  'answer',
  'elements',
  'reach',
  'decidedBy',
  'decidedOn',
  'note',
]);

function describeCandidate(group: ReviewGroup, at: number, review: Review, language: Language): string {
  const suggestion = group.suggestions[at];
  if (suggestion === undefined) return '';
  const choice = itemChoice(nth(review.requirements, suggestion.requirement));
  const clues = suggestion.clues.map((clue) => describeClue(clue, language));
  return clues.length === 0
    ? choice
    : `${choice}${CANDIDATE_REASON}${clues.join(language === 'zh' ? '，' : ', ')}`;
}

function rowOf(
  group: ReviewGroup,
  number: number,
  review: Review,
  nameFile: (file: string) => string,
  language: Language,
): (string | number)[] {
  const cells: Readonly<Record<ReviewColumn, string | number>> = {
    number,
    columnPath: group.columnPath,
    pattern: group.pattern,
    entries: group.entries,
    entriesAnywhere: group.entriesAnywhere,
    columnAsked: group.columnAsked,
    columnEntries: group.columnEntries,
    example: group.example.title,
    place: describeEntryPlace({ ...group.example, file: nameFile(group.example.file) }, language),
    reason: reviewReasons[group.reason][language],
    first: describeCandidate(group, 0, review, language),
    second: describeCandidate(group, 1, review, language),
    third: describeCandidate(group, 2, review, language),
    answer: '',
    elements: '',
    reach: '',
    decidedBy: '',
    decidedOn: '',
    note: '',
    identity: writeReviewKey(group),
  };
  return reviewColumnOrder.map((column) => cells[column]);
}

function addInstructions(book: Book, title: string, language: Language): void {
  addTable(book, {
    name: reviewSheets.instructions[language],
    title,
    columns: [{ heading: reviewSheets.instructions[language], width: 120 }],
    rows: [...reviewInstructions.slice(0, -1), ...answerInstructions, ...reviewInstructions.slice(-1)].map(
      (text) => [text[language]],
    ),
  });
}

/** What an item consists of, to be looked up. */
function addElements(book: Book, requirements: readonly Requirement[], language: Language): void {
  const title = reviewSheets.elements[language];
  addTable(book, {
    name: title,
    title,
    columns: [
      { heading: elementColumns.code[language], width: 10 },
      { heading: elementColumns.item[language], width: 36 },
      { heading: elementColumns.category[language], width: 20 },
      { heading: elementColumns.elements[language], width: 70 },
    ],
    rows: requirements.map(({ code, name, categories, elements }) => [
      code,
      name,
      categories.at(-1)?.name ?? '',
      elements.map(numberElement).join('；'),
    ]),
  });
}

/**
 * The choices are in a hidden sheet, as a list written into the cell may hold 255 characters only: a row for each answer, then the
 * number of its elements and they themselves; the last row has the elements of all items.
 */
function addChoices(book: Book, requirements: readonly Requirement[], language: Language): void {
  const style = {};
  const row = (answer: string, elements: readonly string[]) => ({
    cells: [answer, Math.max(1, elements.length), ...elements].map((value) => ({ value, style })),
  });
  book.add({
    name: reviewSheets.choices[language],
    isHidden: true,
    columns: [{ width: 60 }],
    rows: [
      ...listChoices(requirements, language).map(({ answer, elements }) => row(answer, elements)),
      row('', listAllElements(requirements, language)),
    ],
  });
}

function letterOf(column: ReviewColumn): string {
  return columnLetters(reviewColumnOrder.indexOf(column));
}

/** What can be chosen in a column: answers, elements of the answer beside it, ranges. A warning: codes and numbers are understood too. */
function choicesOf(column: ReviewColumn, answers: number, language: Language): TableColumn['choices'] {
  const sheet = `'${reviewSheets.choices[language]}'`;
  const found = `IFERROR(MATCH($${letterOf('answer')}${FIRST_TABLE_ROW},${sheet}!$A$1:$A$${answers},0),${answers + 1})`;
  const sources: Partial<Record<ReviewColumn, string>> = {
    answer: `${sheet}!$A$1:$A$${answers}`,
    elements: `OFFSET(${sheet}!$C$1,${found}-1,0,1,INDEX(${sheet}!$B$1:$B$${answers + 1},${found}))`,
    reach: `"${reachOrder.map((reach) => reachLabels[reach][language]).join(',')}"`,
  };
  const source = sources[column];
  if (source === undefined) return undefined;
  const message =
    language === 'zh' ? '不在下拉列表中，确定这样填写吗？' : 'Not in the list. Keep it all the same?';
  return { source, others: 'warning', title: reviewColumns[column][language], message, spare: 0 };
}

function addQuestions(
  book: Book,
  title: string,
  name: string,
  groups: readonly ReviewGroup[],
  review: Review,
  language: Language,
): void {
  const answers = listChoices(review.requirements, language).length;
  const nameFile = shortFileNames(groups.map(({ example }) => example.file));
  addTable(book, {
    name,
    title,
    columns: reviewColumnOrder.map((column): TableColumn => {
      const choices = choicesOf(column, answers, language);
      return {
        heading: reviewColumns[column][language],
        width: widths[column],
        ...(column === 'identity' ? { hidden: true } : {}),
        ...(column === 'decidedOn' ? { isDate: true } : {}),
        ...(asked.has(column) ? { isAsked: true } : {}),
        ...(choices === undefined ? {} : { choices }),
      };
    }),
    rows: groups.map((group, index) => rowOf(group, index + 1, review, nameFile, language)),
    printedColumns: reviewColumnOrder.indexOf('note') + 1,
  });
}

/** What is asked beside the entries. */
interface Answerable {
  readonly elements: readonly OpenElement[];
  readonly cells: readonly OpenCell[];
}

/** The workbook in which an officer answers what the matcher could not; `writtenOn` is an ISO day. */
export async function renderReviewWorkbook(
  review: Review & Partial<Answerable>,
  {
    language,
    agency,
    writtenOn,
  }: { readonly language: Language; readonly agency: string; readonly writtenOn: string },
): Promise<Uint8Array> {
  const title = language === 'zh' ? `${agency} 条目对应关系核定表` : `${agency} review of entries`;
  const book = createBook({ title: title.trim(), creator: 'mulu', day: dayOfIso(writtenOn) ?? 0 });
  const { groups, again, elements = [], cells = [] } = review;
  addQuestions(book, title.trim(), reviewSheets.questions[language], groups, review, language);
  addOpenElements(book, agency, elements, language);
  addOpenCells(book, agency, cells, language);
  addQuestions(book, title.trim(), answerSheets.again[language], again, review, language);
  addInstructions(book, title.trim(), language);
  addElements(book, review.requirements, language);
  addChoices(book, review.requirements, language);
  return book.bytes();
}
