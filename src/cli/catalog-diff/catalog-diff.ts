import type { CatalogChange, CatalogReference, Language } from '../../index.ts';
import type { DiffEffect } from './verdict-changes.ts';

/** Two catalogs, what differs, and what that would mean for an agency whose list was given. */
export interface CatalogDiff {
  readonly before: CatalogReference;
  readonly after: CatalogReference;
  readonly changes: readonly CatalogChange[];
  readonly effect?: DiffEffect;
}

export interface DiffWriteOptions {
  readonly language: Language;
  /** Columns of a terminal line. */
  readonly width: number;
}
