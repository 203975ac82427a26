import type { Paper, PaperAnswer } from '../paper.ts';
import { isSameElement } from '../written-paper.ts';
import type { FilledAnswer, FilledPaper } from './filled-paper.ts';

/** Points for naming a fault, and one more for each figure that it has. */
const KIND_POINTS = 2;

/** A planted fault and what the participant made of it. */
export interface MarkedAnswer {
  readonly planted: PaperAnswer;
  /** Absent: nothing was written there. */
  readonly given?: FilledAnswer;
  readonly isFound: boolean;
  /** Absent where nothing was to be counted. */
  readonly isDueRight?: boolean;
  readonly isLateRight?: boolean;
  readonly points: number;
  readonly outOf: number;
}

/** A paper with its marks. */
export interface Mark {
  readonly paper: Paper;
  readonly filled: FilledPaper;
  readonly marked: readonly MarkedAnswer[];
  /** What was called wrong and is right. */
  readonly accused: readonly FilledAnswer[];
  /** Answers whose words are none that is known. */
  readonly unread: readonly FilledAnswer[];
  readonly points: number;
  readonly outOf: number;
  /** Whole per cent, never below 0. */
  readonly score: number;
}

/** Whether an answer is where a fault was planted. */
function isBeside(answer: FilledAnswer, { number, alike = [], item, elementName }: PaperAnswer): boolean {
  if (number !== undefined)
    return answer.number === number || (answer.number !== undefined && alike.includes(answer.number));
  return answer.number === undefined && isSameElement(answer, { item, elementName });
}

function markAnswer(planted: PaperAnswer, beside: readonly FilledAnswer[]): MarkedAnswer {
  // Beside one of many rows that show it another thing may be wrong.
  const first = planted.alike === undefined ? beside[0] : undefined;
  const given = beside.find(({ meant }) => meant.includes(planted.fault)) ?? first;
  const isFound = given?.meant.includes(planted.fault) === true;
  const { due, workingDaysLate } = planted;
  const isDueRight = due === undefined ? undefined : isFound && given.due === due;
  const isLateRight = workingDaysLate === undefined ? undefined : isFound && given.late === workingDaysLate;
  const figures = [isDueRight, isLateRight].filter((right) => right !== undefined);
  return {
    planted,
    ...(given === undefined ? {} : { given }),
    isFound,
    ...(isDueRight === undefined ? {} : { isDueRight }),
    ...(isLateRight === undefined ? {} : { isLateRight }),
    points: (isFound ? KIND_POINTS : 0) + figures.filter((right) => right).length,
    outOf: KIND_POINTS + figures.length,
  };
}

/** Holds a paper against its key. A false accusation costs a point. */
export function markPaper(paper: Paper, filled: FilledPaper): Mark {
  const said = filled.answers.filter(({ meant }) => meant.length > 0);
  const marked = paper.answers.map((planted) =>
    markAnswer(
      planted,
      said.filter((answer) => isBeside(answer, planted)),
    ),
  );
  const accused = said.filter((answer) => !paper.answers.some((planted) => isBeside(answer, planted)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const points = sum(marked.map((one) => one.points)) - accused.length;
  const outOf = sum(marked.map((one) => one.outOf));
  return {
    paper,
    filled,
    marked,
    accused,
    unread: filled.answers.filter(({ meant }) => meant.length === 0),
    points,
    outOf,
    score: outOf === 0 ? 100 : Math.max(0, Math.round((points * 100) / outOf)),
  };
}
