import type { Language } from '../model/language.ts';
import type { DrawnDay } from '../report/html/lay-months.ts';
import type { LessonChoice } from '../tasks/workshop/lesson-paper.ts';
import type { ToldAnswer } from '../tasks/workshop/tell-answers.ts';
import type { Fault } from '../workshop/fault.ts';
import type { PaperOrigin, WrittenAnswer, WrittenPaper } from '../workshop/written-paper.ts';
import type { MadeFile, OfferedCatalog } from './handed-out.ts';

/** What is said of a paper that is wanted, with the catalogs that were dropped. */
interface Wanted {
  readonly choice: LessonChoice;
  readonly catalogs: readonly File[];
}

/** What the lessons ask of a worker. */
export type LessonJob =
  | { readonly kind: 'offer' }
  | (Wanted & { readonly kind: 'paper'; readonly language: Language })
  /** `reach`: of what was answered alone, or of what was missed too. */
  | (Wanted & {
      readonly kind: 'mark';
      readonly written: WrittenPaper;
      readonly reach: 'given' | 'whole';
      readonly language: Language;
    })
  | (Wanted & { readonly kind: 'hand-in'; readonly written: WrittenPaper; readonly language: Language })
  /** `choice`: what the trainer said, for a paper that does not say it itself. */
  | (Wanted & { readonly kind: 'resume'; readonly file: File });

interface ShownCell {
  readonly heading: string;
  readonly text: string;
}

/** A row of the list as it is shown. */
export interface ShownRow {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly cells: Readonly<Record<'what' | 'where' | 'days', readonly ShownCell[]>>;
}

/** An element that is owed as it is shown. */
export interface ShownDuty {
  readonly key: string;
  readonly cells: readonly ShownCell[];
}

/** A paper as it is shown, without its answers. */
export interface ShownPaper {
  readonly kind: 'paper';
  /** 试卷 03-7F3A2C. */
  readonly title: string;
  readonly tasks: readonly string[];
  readonly kinds: readonly { readonly fault: Fault; readonly name: string }[];
  readonly dutiesHeading: string;
  readonly duties: readonly ShownDuty[];
  readonly sheets: readonly { readonly name: string; readonly rows: readonly ShownRow[] }[];
  /** The example of the lesson. */
  readonly example: readonly (readonly DrawnDay[])[];
}

/** Answers with what is said of each. */
export interface Marked {
  readonly kind: 'marked';
  readonly reach: 'given' | 'whole';
  readonly points: number;
  readonly outOf: number;
  readonly score: number;
  readonly planted: number;
  readonly found: number;
  readonly told: readonly ToldAnswer[];
}

export interface Resumed {
  readonly kind: 'resumed';
  readonly choice: LessonChoice;
  readonly name: string;
  readonly answers: ReadonlyMap<string, WrittenAnswer>;
  readonly origin?: PaperOrigin;
}

export type LessonAnswer =
  | { readonly kind: 'offered'; readonly catalogs: readonly OfferedCatalog[] }
  | ShownPaper
  | Marked
  | { readonly kind: 'handed-in'; readonly file: MadeFile }
  | Resumed;
