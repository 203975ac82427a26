import type { DoubtKind } from './lexicon.ts';
import type { Span } from './read-structure.ts';
import type { Act } from './words/acts.ts';
import type { FormRole } from './words/forms.ts';

/** A form word of a title with its place among the title's words. */
export interface FormFound extends Span {
  readonly role: FormRole;
  readonly weight: number;
  readonly text: string;
  readonly at: number;
  readonly atEnd: boolean;
}

export interface ActFound extends Span {
  readonly act: Act;
  readonly weight: number;
  readonly text: string;
  readonly at: number;
  readonly atEnd: boolean;
  readonly pattern: number;
}

/** One way in which a title names a requirement. */
export interface SubjectFound {
  readonly kind: 'name' | 'alias' | 'keyword' | 'printed' | 'genre';
  readonly text: string;
  readonly score: number;
  /** Where its words are, from the first to the last. */
  readonly span: Span;
  /** Patterns that were found. */
  readonly patterns: readonly number[];
  /** Where each is. */
  readonly places: readonly Span[];
  readonly isWhole: boolean;
  /** Element whose own words these are. */
  readonly element?: number;
  /** Share of what the catalog prints. */
  readonly coverage?: number;
}

/** A word that counts against; `owners`: requirements that it names, against which it says nothing. */
export interface DoubtFound extends Span {
  readonly kind: DoubtKind | 'higher-body' | 'elsewhere';
  readonly text: string;
  readonly at: number;
  readonly owners: readonly number[];
}
