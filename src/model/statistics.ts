import type { ClaimLedger } from './claims.ts';
import type { Rate } from './report.ts';

/** How many publications bear a name: a column, a channel, a category. Most first, then by name. */
export interface Tally {
  readonly name: string;
  readonly count: number;
}

/** A tally with what it leaves out. */
export interface Tallies {
  readonly counts: readonly Tally[];
  /** Publications without any name here. */
  readonly unnamed: number;
  /** Publications under further names, once there are too many names to tell apart. */
  readonly others: number;
}

/** Why a figure is null. */
export type NoFigure = 'no-entries' | 'no-dates' | 'no-normative-documents' | 'too-many-documents';

/** Days from formation (成文, 生成) to publication, in calendar days. */
export interface DaysToPublish {
  /** Publications that have both dates. */
  readonly datable: number;
  /** Published before they were formed: left out of the rest. */
  readonly early: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly longest: number | null;
}

/** 规范性文件, as far as the list's columns call them so. */
export interface NormativeDocuments {
  /** 本年制发: formed in the period, or published in it where no date of formation is known. */
  readonly made: number;
  /** 本年废止: abolished in the period. */
  readonly abolished: number;
  /** Not abolished or lapsed on the day of judgement. */
  readonly inForce: number;
  /** Marked as lapsed without a day. */
  readonly lapsedUndated: number;
  /** Of `made`, those that an interpretation in the list names. */
  readonly interpreted: number;
  /** 0-1; null with the reason in `why`. */
  readonly interpretationRate: number | null;
  readonly why?: NoFigure;
}

export type ClaimVerdict = 'agrees' | 'differs' | 'undetermined';

/** Why a claim could not be determined. */
export type ClaimReason =
  /** Another register is needed. */
  | 'needs-ledger'
  /** The list has no entry of this kind; it may be elsewhere or be worded otherwise. */
  | 'nothing-found'
  /** Entries without the days that a verdict needs could tip the scale. */
  | 'undated-entries'
  /** No entry has both dates. */
  | 'no-dates'
  /** Entries have both dates, and none a limit with a number. */
  | 'no-limits'
  /** Entries report such an event on another day. */
  | 'other-day'
  /** This kind of figure is of the whole list; a filter cannot narrow it. */
  | 'filter-not-counted'
  | 'no-normative-documents'
  | 'too-many-documents'
  /** The list does not reach over the period that the claim is about. */
  | 'list-too-short'
  /** Another period was asked for than the one that the report is about. */
  | 'other-period';

/** One printed figure held against the list. */
export interface ReconciledClaim {
  readonly id: string;
  readonly text: string;
  readonly where?: string;
  readonly verdict: ClaimVerdict;
  readonly ledger: ClaimLedger;
  /** As claimed, in signs: >= 813, 67 <= x < 68, = 13, 2018-05-24. */
  readonly claimed: string;
  /** What the list, or the report's own figures, show. */
  readonly found?: number | string;
  /** `found` minus the printed number, negative when there are fewer; for `differs`. */
  readonly difference?: number;
  readonly reason?: ClaimReason;
  readonly note?: string;
}

/** Reconciliation of one claims file. */
export interface Reconciliation {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly file: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly agrees: number;
  readonly differs: number;
  readonly undetermined: number;
  readonly claims: readonly ReconciledClaim[];
}

/** The figures for an annual report, as plain JSON. */
export interface Statistics {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: 'mulu'; readonly version: string };
  readonly agency: string;
  readonly catalogs: readonly { readonly id: string; readonly title: string; readonly sha256: string }[];
  /** As stated, else the whole months that the list's publication dates span, a few strays left out. */
  readonly period: { readonly from: string | null; readonly to: string | null; readonly stated: boolean };
  readonly asOf: string;
  readonly inputs: readonly { readonly file: string; readonly entries: number }[];
  readonly entries: {
    readonly total: number;
    /** Dated outside a stated period. */
    readonly outOfPeriod: number;
    /** In the ledger with a blank or unreadable day of publication: not counted as publications. */
    readonly undated: number;
    /** The same publication again: under another column or channel, or simply twice. */
    readonly repeated: number;
  };
  readonly publications: {
    /** Distinct, within a stated period. */
    readonly total: number;
    /** Of `total`, those in none of the months: without a usable day of publication, or far from all others. */
    readonly outsideMonths: number;
    readonly byMonth: readonly { readonly month: string; readonly count: number }[];
    /** Months of the period up to the day of judgement. */
    readonly months: number;
    readonly monthlyMean: number | null;
  };
  readonly byCategory: Tallies;
  readonly byColumn: Tallies;
  readonly byChannel: Tallies;
  /** 发布机构, as the list has it. */
  readonly byPublisher: Tallies;
  /** Responsible body or section of the items that the publications answer. */
  readonly bySubject: Tallies;
  readonly normativeDocuments: NormativeDocuments;
  readonly daysToPublish: DaysToPublish;
  /** By the limits of the catalogs, for what answers an item with a dated limit. */
  readonly onTime: Rate;
  /** Within 20 working days of formation (政府信息公开条例 art. 26), for all that has both dates. */
  readonly withinStatutory: Rate;
  /** Null when no claims were given. */
  readonly reconciliation: Reconciliation | null;
}
