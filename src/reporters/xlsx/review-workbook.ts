import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import { describeEntryPlace } from '../../labels/entry-place.ts';
import {
  CANDIDATE_REASON,
  categoryChoice,
  itemChoice,
  noneChoice,
  type ReviewColumn,
  reachLabels,
  reviewColumnOrder,
  reviewColumns,
  reviewInstructions,
  reviewReasons,
  reviewSheets,
} from '../../labels/map.ts';
import { describeClue } from '../../labels/match.ts';
import type { Language } from '../../model/language.ts';
import { dayOfIso } from '../../model/plain-date.ts';
import type { Review, ReviewGroup } from '../../model/review.ts';
import { writeReviewKey } from '../../model/review-key.ts';
import { encodeCell } from '../encode/cell.ts';
import { normaliseZip } from './normalise-zip.ts';
import { addTable } from './table-sheet.ts';
import { addValidation } from './validation.ts';

const widths: Readonly<Record<ReviewColumn, number>> = {
  number: 5,
  columnPath: 20,
  pattern: 34,
  entries: 7,
  example: 38,
  place: 20,
  reason: 14,
  first: 24,
  second: 24,
  third: 24,
  answer: 30,
  reach: 15,
  decidedBy: 9,
  decidedOn: 11,
  note: 14,
  identity: 10,
};

const MILLISECONDS_A_DAY = 86_400_000;
/** Title and headings stand above. */
const FIRST_ROW = 3;

/** Every answer that can be given: none, the items, the categories. */
function listChoices({ requirements }: Review, language: Language): readonly string[] {
  const categories = new Map(
    requirements.flatMap((one) => one.categories.map(({ code, name }) => [code, name] as const)),
  );
  return [
    noneChoice[language],
    ...new Set(requirements.map(itemChoice)),
    ...[...categories].map(([code, name]) => categoryChoice[language]({ code, name })),
  ];
}

function describeCandidate(group: ReviewGroup, at: number, review: Review, language: Language): string {
  const suggestion = group.suggestions[at];
  if (suggestion === undefined) return '';
  const choice = itemChoice(review.requirements[suggestion.requirement]!);
  const clues = suggestion.clues.map((clue) => describeClue(clue, language));
  return clues.length === 0
    ? choice
    : `${choice}${CANDIDATE_REASON}${clues.join(language === 'zh' ? '，' : ', ')}`;
}

function rowOf(group: ReviewGroup, number: number, review: Review, language: Language): (string | number)[] {
  const cells: Readonly<Record<ReviewColumn, string | number>> = {
    number,
    columnPath: group.columnPath,
    pattern: group.pattern,
    entries: group.entries,
    example: group.example.title,
    place: describeEntryPlace(group.example, language),
    reason: reviewReasons[group.reason][language],
    first: describeCandidate(group, 0, review, language),
    second: describeCandidate(group, 1, review, language),
    third: describeCandidate(group, 2, review, language),
    answer: '',
    reach: '',
    decidedBy: '',
    decidedOn: '',
    note: '',
    identity: writeReviewKey(group),
  };
  return reviewColumnOrder.map((column) => cells[column]);
}

function addInstructions(workbook: Workbook, title: string, language: Language): void {
  addTable(workbook, {
    name: reviewSheets.instructions[language],
    title,
    columns: [{ heading: reviewSheets.instructions[language], width: 120 }],
    rows: reviewInstructions.map((text) => [text[language]]),
  });
}

/** The choices stand in a hidden sheet: a list written into the cell may hold 255 characters only. */
function addChoices(workbook: Workbook, choices: readonly string[], language: Language): void {
  const sheet = workbook.addWorksheet(reviewSheets.choices[language], { state: 'hidden' });
  sheet.getColumn(1).width = 60;
  choices.forEach((choice, index) => {
    sheet.getCell(index + 1, 1).value = encodeCell(choice);
  });
}

function listOf(formula: string, title: string, error: string): DataValidation {
  // A warning: a code alone, or 1 to 3 for a candidate, is understood too.
  return {
    type: 'list',
    allowBlank: true,
    formulae: [formula],
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: title,
    error,
  };
}

function addQuestions(
  workbook: Workbook,
  title: string,
  review: Review,
  choices: number,
  language: Language,
): Worksheet {
  const sheet = addTable(workbook, {
    name: reviewSheets.questions[language],
    title,
    columns: reviewColumnOrder.map((column) => ({
      heading: reviewColumns[column][language],
      width: widths[column],
      ...(column === 'identity' ? { hidden: true as const } : {}),
    })),
    rows: review.groups.map((group, index) => rowOf(group, index + 1, review, language)),
  });
  const letter = (column: ReviewColumn) => sheet.getColumn(reviewColumnOrder.indexOf(column) + 1).letter;
  const last = FIRST_ROW + Math.max(1, review.groups.length) - 1;
  const range = (column: ReviewColumn) => `${letter(column)}${FIRST_ROW}:${letter(column)}${last}`;
  const reaches = (['pattern', 'column', 'row'] as const).map((reach) => reachLabels[reach][language]);
  const [answer, reach] = [reviewColumns.answer[language], reviewColumns.reach[language]];
  const known =
    language === 'zh' ? '不在下拉列表中，确定这样填写吗？' : 'Not in the list. Keep it all the same?';
  addValidation(
    sheet,
    range('answer'),
    listOf(`'${reviewSheets.choices[language]}'!$A$1:$A$${choices}`, answer, known),
  );
  addValidation(sheet, range('reach'), listOf(`"${reaches.join(',')}"`, reach, reaches.join('、')));
  // A style of its own: the others are shared by every cell of the table.
  const dateStyle = { ...sheet.getCell(`${letter('decidedOn')}${FIRST_ROW}`).style, numFmt: 'yyyy-mm-dd' };
  for (let row = FIRST_ROW; row <= last; row += 1)
    sheet.getCell(`${letter('decidedOn')}${row}`).style = dateStyle;
  return sheet;
}

/** The workbook in which an officer answers what the matcher could not; `writtenOn` is an ISO day. */
export async function renderReviewWorkbook(
  review: Review,
  {
    language,
    agency,
    writtenOn,
  }: { readonly language: Language; readonly agency: string; readonly writtenOn: string },
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const day = new Date((dayOfIso(writtenOn) ?? 0) * MILLISECONDS_A_DAY);
  workbook.creator = 'mulu';
  workbook.lastModifiedBy = 'mulu';
  workbook.created = day;
  workbook.modified = day;
  const title = language === 'zh' ? `${agency} 条目对应关系核定表` : `${agency} review of entries`;
  workbook.title = encodeCell(title.trim());
  const choices = listChoices(review, language);
  const sheet = addQuestions(workbook, title.trim(), review, choices.length, language);
  sheet.views = [{ state: 'frozen', ySplit: FIRST_ROW - 1, xSplit: 0, activeCell: `K${FIRST_ROW}` }];
  addInstructions(workbook, title.trim(), language);
  addChoices(workbook, choices, language);
  return normaliseZip(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
