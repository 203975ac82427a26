import type { Language } from '../../model/language.ts';
import { outcomeOf } from '../../model/outcome.ts';
import type { OpenCell, OpenElement, OpenElementKey } from '../../model/settlement.ts';
import {
  type AnswerColumn,
  answerColumnOrder,
  answerColumns,
  answerSheets,
  type CellColumn,
  cellColumnOrder,
  cellColumns,
  dateFieldNames,
  groundLabels,
  settlingLabels,
} from '../../words/labels/answers.ts';
import { describeEntryPlace } from '../../words/labels/entry-place.ts';
import { reasonNames } from '../../words/labels/reasons.ts';
import type { Book } from '../../write/book/book.ts';
import { shortFileNames } from '../ledger-rows.ts';
import { addTable, type TableColumn } from './table-sheet.ts';

/** Rows named beside an element. */
const MOST_ROWS = 3;

const answerWidths: Readonly<Record<AnswerColumn, number>> = {
  number: 4,
  item: 24,
  element: 13,
  reason: 20,
  rows: 18,
  answer: 15,
  url: 18,
  ground: 13,
  body: 11,
  person: 9,
  day: 10,
  until: 10,
  note: 11,
  category: 12,
  identity: 10,
};

const cellWidths: Readonly<Record<CellColumn, number>> = {
  number: 5,
  place: 26,
  title: 40,
  field: 12,
  written: 18,
  value: 13,
  person: 11,
  note: 18,
  identity: 10,
};

/** A short list as it is written into the cells themselves. */
function choose(texts: readonly string[], title: string, language: Language): TableColumn['choices'] {
  const message = language === 'zh' ? '请从下拉列表中选择。' : 'Choose from the list.';
  return {
    source: `"${texts.map((text) => text.replaceAll(',', '，')).join(',')}"`,
    others: 'stop',
    title,
    message,
    spare: 0,
  };
}

function answerColumn(column: AnswerColumn, language: Language): TableColumn {
  const heading = answerColumns[column][language];
  const texts: Partial<Record<AnswerColumn, readonly string[]>> = {
    answer: Object.values(settlingLabels).map((text) => text[language]),
    ground: Object.values(groundLabels).map((text) => text[language]),
  };
  const own = texts[column];
  const choices = own === undefined ? undefined : choose(own, heading, language);
  const isAsked = ['answer', 'url', 'ground', 'body', 'person', 'day', 'until', 'note'].includes(column);
  return {
    heading,
    width: answerWidths[column],
    ...(column === 'identity' ? { hidden: true } : {}),
    ...(column === 'day' || column === 'until' ? { isDate: true } : {}),
    ...(isAsked ? { isAsked: true } : {}),
    ...(choices === undefined ? {} : { choices }),
  };
}

/** The hidden cell by which an element is recognised again. */
function writeElementKey({ item, element, from, until }: OpenElementKey): string {
  return JSON.stringify([item, element, from, until]);
}

/** Undetermined elements, one a row, in the order of the report. */
export function addOpenElements(
  book: Book,
  title: string,
  elements: readonly Omit<OpenElement, 'answers'>[],
  language: Language,
  notes: readonly string[] = [],
): void {
  const separator = language === 'zh' ? '；' : '; ';
  const nameFile = shortFileNames(elements.flatMap(({ evidence }) => evidence.map(({ file }) => file)));
  addTable(book, {
    name: answerSheets.elements[language],
    title: `${title} ${answerSheets.elements[language]}`.trim(),
    columns: answerColumnOrder.map((column) => answerColumn(column, language)),
    rows: elements.map((one, index) => {
      const reasons = one.reasons.filter((reason) => outcomeOf[reason] === 'undetermined');
      const cells: Readonly<Record<AnswerColumn, string | number>> = {
        number: index + 1,
        category: one.categoryName,
        item: `${one.item} ${one.itemName}`,
        element: one.elementName,
        reason: reasons.map((reason) => reasonNames[reason][language]).join(separator),
        rows: one.evidence
          .slice(0, MOST_ROWS)
          .map((place) => describeEntryPlace({ ...place, file: nameFile(place.file) }, language))
          .join(separator),
        answer: '',
        url: '',
        ground: '',
        body: '',
        person: '',
        day: '',
        until: '',
        note: '',
        identity: writeElementKey(one),
      };
      return answerColumnOrder.map((column) => cells[column]);
    }),
    ...(notes.length === 0 ? {} : { notes }),
    printedColumns: answerColumnOrder.indexOf('note') + 1,
  });
}

/** The hidden cell by which a cell of a list is recognised again. */
function writeCellKey({ file, sheet, row, field, written }: OpenCell): string {
  return JSON.stringify([file, sheet, row, field, written]);
}

/** Cells that could not be read as a date, one a row. */
export function addOpenCells(
  book: Book,
  title: string,
  cells: readonly OpenCell[],
  language: Language,
): void {
  const asked: ReadonlySet<CellColumn> = new Set(['value', 'person', 'note']);
  addTable(book, {
    name: answerSheets.cells[language],
    title: `${title} ${answerSheets.cells[language]}`.trim(),
    columns: cellColumnOrder.map((column) => ({
      heading: cellColumns[column][language],
      width: cellWidths[column],
      ...(column === 'identity' ? { hidden: true as const } : {}),
      ...(column === 'value' ? { isDate: true as const } : {}),
      ...(asked.has(column) ? { isAsked: true as const } : {}),
    })),
    rows: cells.map((one, index) => {
      const texts: Readonly<Record<CellColumn, string | number>> = {
        number: index + 1,
        place: describeEntryPlace(one, language),
        title: one.title,
        field: dateFieldNames[one.field][language],
        written: one.written,
        value: '',
        person: '',
        note: '',
        identity: writeCellKey(one),
      };
      return cellColumnOrder.map((column) => texts[column]);
    }),
  });
}
