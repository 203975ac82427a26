import type { ExemptionGround } from './profile.ts';
import type { EvidenceReference, GapReport, OutcomeReason } from './report.ts';

/** What a person can say about an element of which the list proves nothing. */
export type SettlingKind = 'nothing-happened' | 'seen' | 'withheld' | 'handed-over';

/** What identifies an element in another run and from a workbook, with the days that a zero report would cover. ISO, inclusive. */
export interface OpenElementKey {
  readonly item: string;
  readonly element: string;
  readonly from: string;
  readonly until: string;
}

/** The days that a zero report would cover: the audited ones, as far as they have passed. */
export function answeredDays({
  period,
  asOf,
}: Pick<GapReport, 'period' | 'asOf'>): Pick<OpenElementKey, 'from' | 'until'> {
  return {
    from: period.from ?? asOf,
    until: period.to === null || period.to > asOf ? asOf : period.to,
  };
}

/** An undetermined element as it is put before a person. */
export interface OpenElement extends OpenElementKey {
  readonly catalog: string;
  readonly itemName: string;
  readonly elementName: string;
  readonly category: string;
  readonly categoryName: string;
  /** Who answers for it: the section where one is named, else the body. */
  readonly owner: string;
  readonly reasons: readonly OutcomeReason[];
  /** Rows that may answer it. */
  readonly evidence: readonly EvidenceReference[];
  /** Answers that settle it; what has none is settled in the list or by a number in the profile. */
  readonly answers: readonly SettlingKind[];
}

/** What a person answered about one element. Days are ISO. */
export type ElementAnswer = OpenElementKey &
  (
    | { readonly kind: 'nothing-happened'; readonly statedBy: string; readonly note?: string }
    | {
        readonly kind: 'seen';
        readonly url: string;
        readonly seenBy: string;
        readonly seenOn: string;
        readonly validUntil: string;
        readonly note?: string;
      }
    | {
        readonly kind: 'withheld';
        readonly ground: ExemptionGround;
        readonly reason: string;
        readonly approver: string;
        readonly approvedOn?: string;
        readonly validUntil?: string;
      }
    | { readonly kind: 'handed-over'; readonly to: string; readonly basis?: string }
  );

/** A date of a list that could not be read, as it is put before a person. */
export interface OpenCell {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly field: 'formedOn' | 'changedOn' | 'publishedOn';
  readonly written: string;
  readonly title: string;
  /** Id of the finding that reports it. */
  readonly finding: string;
}
