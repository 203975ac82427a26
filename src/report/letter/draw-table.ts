import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  convertMillimetersToTwip as twips,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Language } from '../../model/language.ts';
import type { LetterTemplate } from '../../model/letter.ts';
import { type LetterColumn, letterColumns, letterSentences } from '../../words/labels/letter.ts';
import { plainText } from '../../write/encode.ts';
import { BETWEEN_ELEMENTS, type JoinedRow } from '../ledger/join-rows.ts';

/** Fonts of Chinese text, by where they are used. */
export interface LetterFonts {
  readonly title: string;
  readonly body: string;
  readonly heading: string;
}

const LATIN = 'Times New Roman';

/** A font of Chinese text with the one that letters and figures beside it are set in. */
export const fontOf = (name: string) => ({ ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia: name });

/** 仿宋 is on every Chinese Windows; a program without 小标宋 takes its nearest. */
export function chooseFonts({ fonts }: LetterTemplate): LetterFonts {
  return { title: fonts?.title ?? '方正小标宋简体', body: fonts?.body ?? '仿宋', heading: '黑体' };
}

/** Rows of one table; the rest is in the ledger. */
const MOST_ROWS = 300;
/** Half points. */
const SIZE = 18;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const MARGINS = { top: 40, bottom: 40, left: 70, right: 70 };

/** In millimetres; together what is between the margins of a page across. */
const widths: Readonly<Record<LetterColumn, number>> = {
  number: 9,
  item: 34,
  element: 26,
  problem: 46,
  limit: 25,
  dueOn: 23,
  workingDaysLate: 19,
  basis: 34,
  remedy: 41,
};
const columns: readonly LetterColumn[] = [
  'number',
  'item',
  'element',
  'problem',
  'limit',
  'dueOn',
  'workingDaysLate',
  'basis',
  'remedy',
];
const centred: ReadonlySet<LetterColumn> = new Set(['number', 'dueOn', 'workingDaysLate']);

/** A cell with a paragraph for each line. */
function drawCell(lines: readonly string[], column: LetterColumn, font: string, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: twips(widths[column]), type: WidthType.DXA },
    borders: BORDERS,
    margins: MARGINS,
    verticalAlign: VerticalAlign.CENTER,
    ...(isHead ? { shading: { fill: 'E7E6E6' } } : {}),
    children: lines.map(
      (line) =>
        new Paragraph({
          alignment: isHead || centred.has(column) ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun({ text: plainText(line), size: SIZE, font: fontOf(font), bold: isHead })],
        }),
    ),
  });
}

type Lines = readonly (string | number)[];

function cellsOf({ cells, ids }: JoinedRow, number: number): Readonly<Record<LetterColumn, Lines>> {
  const { code, item, element, problem, place, limit, dueOn, workingDaysLate, basis, remedy } = cells;
  return {
    number: [number],
    item: [`${code} ${item}`.trim()],
    element: ids.length === 1 ? [element] : String(element).split(BETWEEN_ELEMENTS),
    problem: place === '' ? [problem] : [problem, place],
    limit: [limit],
    dueOn: [dueOn],
    workingDaysLate: [workingDaysLate],
    basis: [basis],
    remedy: [remedy],
  };
}

/** The faults of one section, its head repeated on each page. */
export function drawTable(rows: readonly JoinedRow[], font: string, language: Language): Table {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) => drawCell([letterColumns[column][language]], column, font, true)),
  });
  const body = rows.slice(0, MOST_ROWS).map((row, index) => {
    const cells = cellsOf(row, index + 1);
    return new TableRow({
      cantSplit: true,
      children: columns.map((column) => drawCell(cells[column].map(String), column, font, false)),
    });
  });
  const left = rows.length - MOST_ROWS;
  const rest = left <= 0 ? [] : [drawRest(letterSentences.more[language]({ count: left }), font)];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(Object.values(widths).reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: columns.map((column) => twips(widths[column])),
    rows: [head, ...body, ...rest],
  });
}

function drawRest(text: string, font: string): TableRow {
  return new TableRow({
    children: [
      new TableCell({
        columnSpan: columns.length,
        borders: BORDERS,
        margins: MARGINS,
        children: [new Paragraph({ children: [new TextRun({ text, size: SIZE, font: fontOf(font) })] })],
      }),
    ],
  });
}
