import type { Language } from '../../model/language.ts';
import { faultNames } from '../../workshop/exercise-words.ts';
import type { ClassResult } from '../../workshop/grade/class-result.ts';
import { explainRight } from '../../workshop/grade/explain-right.ts';
import type { FilledAnswer } from '../../workshop/grade/filled-paper.ts';
import {
  explainAnswer,
  gradeWords,
  rightAnswer,
  whereIs,
  whereWritten,
} from '../../workshop/grade/grade-words.ts';
import type { Mark, MarkedAnswer } from '../../workshop/grade/mark-paper.ts';
import { lessonTexts } from '../../workshop/lesson-texts.ts';
import { isLesson } from '../../workshop/lessons.ts';

/** A table that is written alike as HTML and as a sheet. */
export interface ResultTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Of the columns of a sheet. */
  readonly widths: readonly number[];
}

const written = ({ text, due, late }: FilledAnswer): string =>
  [text, due, late].filter((part) => part !== undefined).join(', ');

export const nameOf = ({ filled, paper }: Mark): string =>
  filled.name === '' ? String(paper.number).padStart(2, '0') : filled.name;

const isRight = ({ points, outOf }: MarkedAnswer) => points === outOf;

/** A lesson by its title. */
export function lessonOf({ paper: { lesson = '' } }: Mark, language: Language): string {
  return isLesson(lesson) ? lessonTexts[lesson].title[language] : lesson;
}

/** How often right answers were looked at in the page before the paper was saved; '' where it was filled in as a workbook. */
function seenIn({ filled: { origin } }: Mark, language: Language): string | number {
  if (origin === undefined) return '';
  return origin.mode === 'examination' ? gradeWords.examination[language] : origin.checked;
}

/** Papers of several lessons may bear one number. */
export const hasLessons = ({ marks }: ClassResult): boolean =>
  marks.some(({ paper }) => paper.lesson !== undefined);

export function listParticipants(result: ClassResult, language: Language): ResultTable {
  const { marks } = result;
  const word = (key: keyof typeof gradeWords) => gradeWords[key][language];
  const isOfLesson = hasLessons(result);
  const hasOrigins = marks.some(({ filled }) => filled.origin !== undefined);
  return {
    title: word('participants'),
    headings: [
      ...(isOfLesson ? [word('lesson')] : []),
      word('paper'),
      word('name'),
      word('score'),
      word('points'),
      word('found'),
      word('missed'),
      word('accused'),
      word('unread'),
      ...(hasOrigins ? [word('seen')] : []),
      word('file'),
    ],
    widths: [...(isOfLesson ? [24] : []), 7, 14, 8, 10, 8, 8, 9, 10, ...(hasOrigins ? [11] : []), 30],
    rows: marks.map((mark) => {
      const found = mark.marked.filter((one) => one.isFound).length;
      return [
        ...(isOfLesson ? [lessonOf(mark, language)] : []),
        mark.paper.number,
        mark.filled.name,
        mark.score,
        `${Math.max(0, mark.points)} / ${mark.outOf}`,
        found,
        mark.marked.length - found,
        mark.accused.length,
        mark.unread.length,
        ...(hasOrigins ? [seenIn(mark, language)] : []),
        mark.filled.file,
      ];
    }),
  };
}

export function listKinds({ kinds }: ClassResult, language: Language): ResultTable {
  const word = (key: keyof typeof gradeWords) => gradeWords[key][language];
  return {
    title: word('worst'),
    headings: [word('kind'), word('planted'), word('missed'), word('share')],
    widths: [30, 10, 10, 12],
    rows: kinds.map(({ fault, planted, missed }) => [
      faultNames[fault][language],
      planted,
      missed,
      `${Math.round((missed * 100) / planted)}%`,
    ]),
  };
}

/** What one participant got wrong: missed or miscounted, accused falsely, or put in words that are not understood. */
export function listMisses(mark: Mark, language: Language): ResultTable['rows'] {
  const word = (key: keyof typeof gradeWords) => gradeWords[key][language];
  return [
    ...mark.marked
      .filter((one) => !isRight(one))
      .map(({ planted, given }) => [
        whereIs[language](planted),
        rightAnswer[language](planted),
        given === undefined ? word('nothing') : written(given),
        explainAnswer(planted, language),
      ]),
    ...mark.accused.map((answer) => [
      whereWritten[language](answer),
      word('nothingWrong'),
      written(answer),
      [word('accusation'), explainRight(answer, mark.paper, language)]
        .filter((part) => part !== '')
        .join(language === 'zh' ? '；' : '; '),
    ]),
    ...mark.unread.map((answer) => [
      whereWritten[language](answer),
      '',
      written(answer),
      word('notUnderstood'),
    ]),
  ];
}

export const missHeadings = (language: Language): readonly string[] =>
  (['where', 'expected', 'given', 'why'] as const).map((key) => gradeWords[key][language]);
