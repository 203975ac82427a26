import type { Inspection } from '../list/inspect.ts';
import type { Language } from '../model/language.ts';
import type { Problem } from '../words/problems/problem.ts';

/** What a dropped file is to the audit. */
export const roles = ['list', 'profile', 'mapping', 'declarations', 'calendar', 'catalog', 'unused'] as const;
export type Role = (typeof roles)[number];

/** A file that was dropped, and what it is taken for. */
export interface GivenFile {
  readonly file: File;
  readonly role: Role;
}

/** What the officer states beside the files; '' is unstated. Days are ISO. */
export interface Choice {
  readonly catalog: string;
  readonly agency: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

/** What a worker is started for. */
export type Job =
  | { readonly kind: 'inspect'; readonly files: readonly GivenFile[] }
  | {
      readonly kind: 'audit';
      readonly files: readonly GivenFile[];
      readonly choice: Choice;
      readonly language: Language;
    };

/** A file to be taken home. */
export interface MadeFile {
  readonly extension: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** A catalog that can be chosen. */
export interface OfferedCatalog {
  readonly id: string;
  readonly title: string;
}

export interface Inspected {
  readonly kind: 'inspected';
  readonly inspections: readonly Inspection[];
  readonly catalogs: readonly OfferedCatalog[];
  /** As the lists name it; '' where they do not, or not with one voice. */
  readonly agency: string;
  readonly problems: readonly Problem[];
}

export interface Audited {
  readonly kind: 'audited';
  readonly agency: string;
  readonly verdict: string;
  readonly html: string;
  readonly files: readonly MadeFile[];
  /** Warnings. */
  readonly problems: readonly Problem[];
}

/** What a worker answers: how far it is, then one of the others. */
export type Answer =
  | { readonly kind: 'progress'; readonly file: string; readonly entries: number }
  | Inspected
  | Audited
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** An error of mulu itself. */
  | { readonly kind: 'broken'; readonly text: string };
