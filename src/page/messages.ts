import type { Inspection } from '../list/inspect.ts';
import type { Language } from '../model/language.ts';
import type { CellCorrection } from '../model/profile.ts';
import type { Decision, ReviewGroup } from '../model/review.ts';
import type { ElementAnswer, OpenCell, OpenElement } from '../model/settlement.ts';
import type { Problem } from '../words/problems/problem.ts';
import type { MadeFile, OfferedCatalog } from './handed-out.ts';
import type { LessonAnswer, LessonJob } from './lessons-messages.ts';

/** What a dropped file is to the audit. */
export const roles = [
  'list',
  'profile',
  'mapping',
  'declarations',
  'calendar',
  'catalog',
  'table',
  'baseline',
  'unused',
] as const;
export type Role = (typeof roles)[number];

/** A file that was dropped, and what it is taken for. */
export interface GivenFile {
  readonly file: File;
  readonly role: Role;
}

/** What the officer states beside the files; '' is unstated. Days are ISO. */
export interface Choice {
  /** None: those of the profile. */
  readonly catalogs: readonly string[];
  readonly agency: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

/** What columns are to be read as, by heading, where the officer says other than was recognised. */
export type Corrections = Readonly<Record<string, string>>;

/** An item that an answer can name. */
export interface AskedItem {
  readonly code: string;
  readonly name: string;
  readonly elements: readonly { readonly id: string; readonly name: string }[];
}

/** What a report leaves open. */
export interface Questions {
  /** Undetermined. */
  readonly elements: readonly OpenElement[];
  /** Gaps that somebody may have seen published. */
  readonly missing: readonly OpenElement[];
  readonly entries: readonly ReviewGroup[];
  /** Dates that could not be read. */
  readonly cells: readonly OpenCell[];
  /** In the order of the requirements, to which suggestions point. */
  readonly items: readonly AskedItem[];
}

/** The right day of a cell, with the title of its row. */
export type CellAnswer = Omit<CellCorrection, 'place' | 'note'> & { readonly title: string };

/** Printed limits: for 及时 and 定期, and of items by code. */
export interface LimitAnswers {
  readonly words: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, string>>;
}

export const NO_LIMITS: LimitAnswers = { words: {}, items: {} };

/** What the officer answered. */
export interface GivenAnswers {
  readonly elements: readonly ElementAnswer[];
  readonly decisions: readonly Decision[];
  readonly cells: readonly CellAnswer[];
  readonly limits: LimitAnswers;
}

/** What a worker is started for. */
export type Job =
  | {
      readonly kind: 'inspect';
      readonly files: readonly GivenFile[];
      readonly corrections: Corrections;
    }
  | { readonly kind: 'import'; readonly table: File; readonly language: Language }
  | {
      readonly kind: 'audit';
      readonly files: readonly GivenFile[];
      readonly corrections: Corrections;
      readonly choice: Choice;
      readonly answers: GivenAnswers;
      readonly language: Language;
    }
  | LessonJob;

export interface Inspected {
  readonly kind: 'inspected';
  readonly inspections: readonly Inspection[];
  readonly catalogs: readonly OfferedCatalog[];
  /** As the lists name it; '' where they do not, or not with one voice. */
  readonly agency: string;
  readonly problems: readonly Problem[];
}

/** An official table as a catalog. */
export interface Imported {
  readonly kind: 'imported';
  /** The file that it would be. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
  /** What was read, what is to be checked, what was left out. */
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
}

export interface Audited {
  readonly kind: 'audited';
  readonly verdict: string;
  readonly html: string;
  /** Warnings. */
  readonly problems: readonly Problem[];
}

/** The last word of a worker. */
export type LastAnswer =
  | Inspected
  | Imported
  | LessonAnswer
  /** All files of an audit were made. */
  | { readonly kind: 'finished' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** An error of mulu itself. */
  | { readonly kind: 'broken'; readonly text: string };

/** What a worker answers: how far it is; what it made; then one of the last. */
export type Answer =
  | { readonly kind: 'progress'; readonly file: string; readonly entries: number }
  | Audited
  | { readonly kind: 'asked'; readonly questions: Questions }
  | { readonly kind: 'made'; readonly made: MadeFile }
  | LastAnswer;
