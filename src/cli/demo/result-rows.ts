import type { Language } from '../../model/language.ts';
import { faultNames } from '../../workshop/exercise-words.ts';
import type { ClassResult } from '../../workshop/grade/class-result.ts';
import type { FilledAnswer } from '../../workshop/grade/filled-paper.ts';
import { gradeWords, rightAnswer, whereIs, whyWrong } from '../../workshop/grade/grade-words.ts';
import type { Mark, MarkedAnswer } from '../../workshop/grade/mark-paper.ts';

/** A table that is written alike as HTML and as a sheet. */
export interface ResultTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

const written = ({ text, due, late }: FilledAnswer): string =>
  [text, due, late].filter((part) => part !== undefined).join(', ');

export const nameOf = ({ filled, paper }: Mark): string =>
  filled.name === '' ? String(paper.number).padStart(2, '0') : filled.name;

const isRight = ({ points, outOf }: MarkedAnswer) => points === outOf;

export function listParticipants({ marks }: ClassResult, language: Language): ResultTable {
  const word = (key: keyof typeof gradeWords) => gradeWords[key][language];
  const hasLessons = marks.some(({ paper }) => paper.lesson !== undefined);
  return {
    title: word('participants'),
    headings: [
      ...(hasLessons ? [word('lesson')] : []),
      word('paper'),
      word('name'),
      word('score'),
      word('points'),
      word('found'),
      word('missed'),
      word('accused'),
      word('unread'),
      word('file'),
    ],
    rows: marks.map((mark) => {
      const found = mark.marked.filter((one) => one.isFound).length;
      return [
        ...(hasLessons ? [mark.paper.lesson ?? ''] : []),
        mark.paper.number,
        mark.filled.name,
        mark.score,
        `${Math.max(0, mark.points)} / ${mark.outOf}`,
        found,
        mark.marked.length - found,
        mark.accused.length,
        mark.unread.length,
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
  const at = ({ place, number }: FilledAnswer) =>
    `${place.sheet}${number === undefined ? '' : `, ${number}`} (${place.row})`;
  return [
    ...mark.marked
      .filter((one) => !isRight(one))
      .map(({ planted, given }) => [
        whereIs[language](planted),
        rightAnswer[language](planted),
        given === undefined ? word('nothing') : written(given),
        whyWrong[language](planted),
      ]),
    ...mark.accused.map((answer) => [at(answer), '-', written(answer), word('accused')]),
    ...mark.unread.map((answer) => [at(answer), '-', written(answer), word('unread')]),
  ];
}

export const missHeadings = (language: Language): readonly string[] =>
  (['where', 'expected', 'given', 'why'] as const).map((key) => gradeWords[key][language]);
