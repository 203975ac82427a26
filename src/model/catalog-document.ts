/**
 * A catalog as its author writes it in YAML, before fall-backs and editions are resolved. Every field may be absent:
 * a local edition states only what differs from its parent, and a broken document loses its broken values.
 */
import type { Disclosure, Mode, Nature, Proof, ProvenanceStatus, Responsibility } from './catalog.ts';
import type { TimeLimit } from './time-limit.ts';
import type { CatalogWords, Genre } from './words.ts';

/** A limit as an author writes it; without words of its own it has those of the whole phrase. */
export type LimitDocument = TimeLimit extends infer Limit
  ? Limit extends TimeLimit
    ? Omit<Limit, 'printed'> & { readonly printed?: string }
    : never
  : never;

/** What falls back from element to item, category and the catalog's defaults. */
export interface InheritedFields {
  /** As printed; read by the limit grammar. */
  readonly limit?: string;
  /** The author's own reading, beside a phrase that is ambiguous. */
  readonly rule?: LimitDocument | readonly LimitDocument[];
  /** The law that allows a limit looser than the parent's or the statutory maximum. */
  readonly limitBasis?: string;
  /** Why a local edition departs here from what its parent says; listed in the report. */
  readonly changeReason?: string;
  readonly channels?: readonly string[];
  readonly audience?: string;
  readonly mode?: Mode;
  readonly disclosure?: Disclosure;
}

/** One of several contents that are published one by one. */
export type PublicationDocument = Omit<ElementDocument, 'publications'>;

export interface ElementDocument extends InheritedFields {
  readonly id?: string;
  readonly name?: string;
  readonly nature?: Nature;
  readonly basis?: readonly string[];
  readonly parts?: readonly string[];
  readonly keywords?: readonly string[];
  readonly linkedTo?: string;
  /** Contents that are owed one by one, each with its own evidence, limit and outcome. */
  readonly publications?: readonly PublicationDocument[];
  readonly provenBy?: Proof;
  readonly columns?: readonly string[];
  readonly heldIn?: readonly string[];
}

export interface MatchDocument {
  readonly aliases?: readonly string[];
  readonly keywords?: readonly string[];
  readonly not?: readonly string[];
  readonly columns?: readonly string[];
  readonly genres?: readonly Genre[];
}

export interface SourceDocument {
  readonly status?: ProvenanceStatus;
  readonly url?: string;
  readonly basis?: string;
  readonly place?: string;
  readonly note?: string;
}

/** What an item takes from its category when it does not say so itself. */
export interface BranchFields extends InheritedFields {
  readonly subject?: string;
  readonly responsibilities?: readonly Responsibility[];
  readonly levels?: readonly string[];
  /** Name of an element set, or the elements themselves. */
  readonly elements?: string | readonly ElementDocument[];
  readonly source?: SourceDocument;
  /** Duty ids of the source document; those of defaults and categories hold for every item below. */
  readonly duties?: readonly string[];
  /** By element id: what differs from the set; an unknown id with a name and a nature adds an element. */
  readonly elementChanges?: Readonly<Record<string, ElementDocument>>;
}

export interface ItemDocument extends BranchFields {
  readonly code?: string;
  readonly name?: string;
  readonly basis?: readonly string[];
  readonly match?: MatchDocument;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly excluded?: { readonly reason?: string; readonly basis?: string };
  readonly withholdsResults?: boolean;
  /** The parent edition's code that this code replaces. */
  readonly replaces?: string;
  readonly note?: string;
}

export interface CategoryDocument extends BranchFields {
  readonly code?: string;
  readonly name?: string;
  readonly match?: MatchDocument;
  readonly items?: readonly ItemDocument[];
  readonly categories?: readonly CategoryDocument[];
  /** Never allowed; kept so that the guard can say so. */
  readonly excluded?: { readonly reason?: string; readonly basis?: string };
  readonly note?: string;
}

export interface CatalogDocument {
  readonly id?: string;
  readonly title?: string;
  readonly version?: string;
  readonly issuer?: string;
  readonly document?: string;
  readonly extends?: string;
  readonly provenanceNote?: string;
  readonly declared?: { readonly categories?: number; readonly items?: number };
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly basis?: readonly string[];
  readonly words?: Partial<CatalogWords>;
  readonly defaults?: BranchFields;
  readonly elementSets?: Readonly<Record<string, readonly ElementDocument[]>>;
  readonly categories?: readonly CategoryDocument[];
  readonly notJudged?: readonly { readonly duty?: string; readonly what?: string; readonly why?: string }[];
}
