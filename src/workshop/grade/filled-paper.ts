import type { Fault } from '../fault.ts';
import type { PaperOrigin } from '../written-paper.ts';

/** Where an answer is in the paper that was handed in. */
export interface AnswerPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** What a participant wrote beside a row of the list, or beside an element that is owed. */
export interface FilledAnswer {
  readonly place: AnswerPlace;
  /** The row's number in the list. */
  readonly number?: number;
  readonly item?: string;
  readonly elementName?: string;
  /** As written. */
  readonly text: string;
  /** What the words may mean; empty when they mean no fault that is known. */
  readonly meant: readonly Fault[];
  /** ISO day. */
  readonly due?: string;
  readonly late?: number;
  readonly reason?: string;
}

/** A paper as it was handed in. */
export interface FilledPaper {
  readonly file: string;
  readonly number: number;
  readonly code: string;
  /** '' when no name was filled in. */
  readonly name: string;
  /** Absent: filled in as a workbook. */
  readonly origin?: PaperOrigin;
  readonly answers: readonly FilledAnswer[];
}
