import type { Place } from './location.ts';

/** The register that a claim must be held against; `list` is the publication list itself. */
export type ClaimLedger = 'list' | 'media' | 'requests' | 'proposals' | 'hotline' | 'documents' | 'training';

/**
 * Which entries a claim is about; all conditions must hold, of each list one is enough. Words are compared normalised
 * (script, width, spaces); `+` joins words that must all occur in a title: `狂犬病+续种补种方案`.
 */
export interface ClaimFilter {
  readonly titles?: readonly string[];
  /** Words of the column path (栏目) or of the list's own category. */
  readonly columns?: readonly string[];
  readonly documentNumbers?: readonly string[];
  readonly channels?: readonly string[];
}

/** What is claimed of the entries. */
export type ClaimQuantity =
  /** How many publications; an article under several columns counts once. */
  | { readonly kind: 'count' }
  /** Publications per month of the claimed period. */
  | { readonly kind: 'monthly-mean' }
  /** Publications past the limit of their catalog. */
  | { readonly kind: 'late' }
  /** Share of datable publications that were on time. */
  | { readonly kind: 'on-time-share' }
  /** Share of the period's normative documents that have an interpretation. */
  | { readonly kind: 'interpretation-rate' }
  /** Other claims of the file, added up: 9 + 4 = 13. */
  | { readonly kind: 'sum'; readonly of: readonly string[] }
  /** One claim of the file divided by a number or by another claim: 813 ÷ 12. */
  | { readonly kind: 'quotient'; readonly of: readonly [string, string | number] }
  /** Something that happened on a day. */
  | { readonly kind: 'event' }
  /** A share that only its own register can show. */
  | { readonly kind: 'share' };

/** Exactly one of them. 多 and 余 are lower bounds. `between` includes its first number and excludes its second. */
export interface ClaimComparison {
  readonly equals?: number;
  readonly atLeast?: number;
  readonly between?: readonly [number, number];
  /** ISO day. */
  readonly on?: string;
}

/** One figure that a report prints. */
export interface Claim {
  readonly id: string;
  /** As printed, noise and all. */
  readonly text: string;
  /** Paragraph of the report. */
  readonly where?: string;
  readonly ledger: ClaimLedger;
  readonly quantity: ClaimQuantity;
  readonly comparison: ClaimComparison;
  readonly filter?: ClaimFilter;
  /** Another claim of the file that this one cannot exceed: 766 of 1335. */
  readonly partOf?: string;
  readonly duties: readonly string[];
  readonly note?: string;
  readonly place: Place;
}

/** The figures of one published report. */
export interface Claims {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  /** ISO, inclusive: the time that the figures are about. */
  readonly period: { readonly from: string; readonly to: string };
  readonly provenanceNote?: string;
  readonly claims: readonly Claim[];
  readonly file: string;
}
