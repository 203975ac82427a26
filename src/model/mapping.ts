import type { Place } from './location.ts';

/** What an officer decided about entries. Codes are the catalog's. */
export type MappingAnswer =
  | {
      readonly kind: 'item';
      readonly item: string;
      /** Element ids; absent: found from the title. */
      readonly elements?: readonly string[];
    }
  | { readonly kind: 'category'; readonly category: string }
  | { readonly kind: 'none' };

/**
 * Entries that a decision holds for; every field given must agree. A rule needs at least one of `column`, `title`, `itemName`,
 * or a row.
 */
export interface MappingCondition {
  /** Column path as the list has it. */
  readonly column?: string;
  /** Title with `*` for any run of characters. */
  readonly title?: string;
  readonly itemName?: string;
  readonly file?: string;
  readonly sheet?: string;
  /** 1-based; needs `file`. */
  readonly row?: number;
}

/** One reviewed decision, with who made it and when. */
export interface MappingRule {
  readonly when: MappingCondition;
  readonly answer: MappingAnswer;
  readonly decidedBy: string;
  /** ISO day. */
  readonly decidedOn: string;
  readonly note?: string;
  /** Title of an entry that the decision was made on. */
  readonly example?: string;
  readonly place: Place;
}

/** The reviewed answers of an agency (mapping.yaml), used before anything is guessed. */
export interface Mapping {
  readonly rules: readonly MappingRule[];
  readonly file?: string;
}

/** A decision that was used and may not say what was meant, with an entry that it answered. */
export type MappingDoubt = {
  readonly rule: MappingRule;
  readonly example: {
    readonly file: string;
    readonly sheet: string;
    readonly row: number;
    readonly title: string;
  };
} & (
  | {
      /** Another decision, as special as this one, answers the entry differently. */
      readonly kind: 'other-rule';
      readonly other: MappingRule;
    }
  | {
      /** The words of the entry clearly mean another item. */
      readonly kind: 'other-item';
      readonly item: { readonly code: string; readonly name: string };
    }
);

/** A decision that the catalog contradicts: its item, element or category does not exist. */
export interface MappingContradiction {
  readonly rule: MappingRule;
  readonly kind: 'unknown-item' | 'unknown-element' | 'unknown-category';
  /** The code or id that is not there. */
  readonly text: string;
}
