/** The way that answered, in order of trust. */
export type MatchHow = 'code' | 'name' | 'alias' | 'mapping' | 'column' | 'title';

/** A word or a fact that counted for or against. */
export interface Clue {
  readonly kind:
    | 'code'
    | 'name'
    | 'alias'
    /** A name that the text is only like. */
    | 'likeness'
    | 'keyword'
    /** Words that the catalog prints for the item or its elements. */
    | 'printed'
    /** The kind of publication. */
    | 'genre'
    | 'form-word'
    | 'column'
    | 'basis'
    | 'news-verb'
    | 'not-word'
    | 'mapping';
  readonly text: string;
}

/** One requirement that an entry answers. */
export interface Match {
  /** Index of the requirement. */
  readonly requirement: number;
  /** Indexes of the elements answered; empty: the item, but no element can be determined. */
  readonly elements: readonly number[];
  /** Elements that such a page may hold although the title does not say so: neither proved by it nor missing. */
  readonly possible?: readonly number[];
  readonly how: MatchHow;
  /** 0-1; at least `CONFIDENT` to count as a match. */
  readonly confidence: number;
  readonly clues: readonly Clue[];
  readonly against: readonly Clue[];
  /** 本期未发生: the entry states that nothing of this item happened. */
  readonly nothingHappened?: true;
}

/** A part of a title as it is read before any catalog is asked. */
export interface TitlePart {
  readonly kind: 'issuer' | 'number' | 'work' | 'party' | 'doubt' | 'act' | 'form' | 'genre' | 'object';
  readonly text: string;
}

/** A requirement that an entry may answer though it was not taken for it: its absence is then not proved. */
export interface PossibleAnswer {
  readonly requirement: number;
  /** Indexes of the elements; empty: any of the item's. */
  readonly elements: readonly number[];
}

/** A candidate that only suggests. */
export interface Suggestion {
  readonly requirement: number;
  readonly score: number;
  readonly clues: readonly Clue[];
}

/**
 * What one entry answers: an item (or several), a whole category (batch table, nothing happened), or nothing.
 * `none` says why: news about a topic, other business of the office, or nothing recognised.
 */
export type MatchResult =
  | {
      readonly kind: 'item';
      readonly matches: readonly Match[];
      readonly runnerUp?: Suggestion;
      readonly possible?: readonly PossibleAnswer[];
    }
  | {
      readonly kind: 'category';
      /** Code of the category. */
      readonly category: string;
      /** Catalogs whose category it is, where a run has several; absent: the one catalog there is. */
      readonly catalogs?: readonly string[];
      /** Elements answered in every item of the category, by element id. */
      readonly elements: readonly string[];
      /** 本期未发生: a statement that nothing happened. */
      readonly nothingHappened: boolean;
      readonly how: MatchHow;
      readonly confidence: number;
      readonly clues: readonly Clue[];
    }
  | {
      readonly kind: 'none';
      readonly reason: 'news' | 'other-business' | 'unrecognised' | 'ambiguous' | 'mapped-to-none';
      readonly clues: readonly Clue[];
      readonly suggestions: readonly Suggestion[];
      readonly possible?: readonly PossibleAnswer[];
    };
