import type { ProvenanceStatus } from './catalog.ts';
import type { Comparison } from './comparison.ts';
import type { EntryReference, Finding } from './finding.ts';
import type { CarriedLedger } from './ledger.ts';
import type { ComingDuty, Priority } from './outlook.ts';
import type { Severity } from './profile.ts';
import type { ReadList } from './publication.ts';

/** Outcome of an element and of an item. */
export type Outcome = 'met' | 'gap' | 'pending' | 'undetermined' | 'exempt' | 'not-applicable';

/** Why an outcome is not plainly met or gap; grouped in the report. */
export type OutcomeReason =
  | 'published'
  | 'nothing-published'
  | 'published-late'
  | 'due-passed'
  | 'not-yet-due'
  | 'no-trigger-date'
  | 'no-published-date'
  | 'no-entry-for-event'
  | 'zero-report'
  | 'limit-without-number'
  | 'limit-elsewhere'
  | 'limit-unreadable'
  | 'limit-not-judgeable'
  | 'calendar-does-not-cover'
  | 'hours-need-times'
  | 'not-in-public-list'
  | 'optional-element'
  | 'excluded'
  | 'not-in-force'
  | 'exempted'
  | 'no-linked-entry'
  | 'period-missed'
  | 'period-running'
  | 'out-of-period'
  | 'lapsed'
  | 'element-not-told'
  | 'extension-possible'
  | 'no-display-dates'
  | 'migration-day'
  | 'display-too-short'
  | 'follow-up-late'
  | 'follow-up-missing'
  | 'lead-time-missing'
  | 'ratio-too-low'
  | 'too-few'
  | 'column-stale'
  | 'day-missed'
  | 'wrong-channel'
  | 'taken-down-late';

/** Each reason belongs to one outcome: an entry or a period adds its reason to the element, the worst outcome wins. */
export const outcomeOf: Readonly<Record<OutcomeReason, Outcome>> = {
  published: 'met',
  'nothing-published': 'gap',
  'published-late': 'gap',
  'due-passed': 'gap',
  'not-yet-due': 'pending',
  'no-trigger-date': 'undetermined',
  'no-published-date': 'undetermined',
  'no-entry-for-event': 'undetermined',
  'zero-report': 'not-applicable',
  'limit-without-number': 'undetermined',
  'limit-elsewhere': 'undetermined',
  'limit-unreadable': 'undetermined',
  'limit-not-judgeable': 'undetermined',
  'calendar-does-not-cover': 'undetermined',
  'hours-need-times': 'undetermined',
  'not-in-public-list': 'not-applicable',
  'optional-element': 'not-applicable',
  excluded: 'not-applicable',
  'not-in-force': 'not-applicable',
  exempted: 'exempt',
  'no-linked-entry': 'undetermined',
  'period-missed': 'gap',
  'period-running': 'pending',
  'out-of-period': 'undetermined',
  lapsed: 'gap',
  'element-not-told': 'undetermined',
  'extension-possible': 'undetermined',
  'no-display-dates': 'undetermined',
  'migration-day': 'undetermined',
  'display-too-short': 'gap',
  'follow-up-late': 'gap',
  'follow-up-missing': 'gap',
  'lead-time-missing': 'gap',
  'ratio-too-low': 'gap',
  'too-few': 'gap',
  'column-stale': 'gap',
  'day-missed': 'gap',
  'wrong-channel': 'gap',
  'taken-down-late': 'gap',
};

/** What an audit of a list could not see; the words stand in the label table. */
export type NotCheckedKey =
  | 'content-quality'
  | 'links'
  | 'element-parts'
  | 'reconstructed-items'
  | 'unlisted-elements'
  | 'not-judged-duties'
  | 'unread-channels'
  | 'annual-report-figures'
  | 'unread-rows'
  | 'truthfulness'
  | 'limits-without-number'
  | 'limits-elsewhere'
  | 'limits-unreadable'
  | 'no-published-dates'
  | 'no-formed-dates'
  | 'untold-elements'
  | 'display-end'
  | 'calendar-years';

/** Counts that add up: `total` = sum of the others. */
export interface OutcomeCounts {
  readonly total: number;
  readonly met: number;
  readonly gap: number;
  readonly pending: number;
  readonly undetermined: number;
  readonly exempt: number;
  readonly notApplicable: number;
}

export interface EvidenceReference {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

export interface ElementResult {
  readonly id: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly reasons: readonly OutcomeReason[];
  /** The first entries that answer it, in list order. */
  readonly evidence: readonly EvidenceReference[];
  /** Entries in all. */
  readonly entries: number;
  readonly limit?: string;
  /** Next due day, for pending and periodic duties. ISO. */
  readonly nextDueOn?: string;
}

export interface ItemResult {
  readonly code: string;
  readonly name: string;
  readonly catalog: string;
  readonly category: string;
  readonly categoryName: string;
  readonly outcome: Outcome;
  readonly subject: string;
  readonly section?: string;
  readonly provenance: ProvenanceStatus;
  readonly elements: readonly ElementResult[];
}

/** A figure with what it rests on. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  /** Left out of the denominator because they could not be determined. */
  readonly undetermined: number;
}

export interface GroupSummary {
  /** Catalog id, for categories: codes repeat between catalogs. */
  readonly catalog?: string;
  readonly code: string;
  readonly name: string;
  readonly items: OutcomeCounts;
  readonly findings: number;
}

export interface RuleText {
  readonly id: string;
  readonly severity: Severity;
  readonly count: number;
  /** How many of `count` stand in `findings`. */
  readonly listed: number;
}

/** The whole result as plain JSON: all that a reporter ever sees. */
export interface GapReport {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: 'mulu'; readonly version: string };
  /** The first catalog; several are listed in `catalogs`. */
  readonly catalog: CatalogReference;
  readonly catalogs: readonly CatalogReference[];
  readonly agency: string;
  readonly period: { readonly from: string | null; readonly to: string | null; readonly stated: boolean };
  readonly asOf: string;
  readonly calendar: {
    readonly firstYear: number;
    readonly lastYear: number;
    readonly added: readonly number[];
  };
  readonly inputs: readonly ReadList[];
  readonly summary: {
    readonly items: OutcomeCounts;
    readonly elements: OutcomeCounts;
    /** Elements met / owed. */
    readonly coverage: Rate;
    /** Entries on time / datable. */
    readonly timeliness: Rate;
    readonly byCategory: readonly GroupSummary[];
    readonly bySubject: readonly GroupSummary[];
    readonly reasons: readonly {
      readonly reason: OutcomeReason;
      readonly elements: number;
      readonly items: number;
    }[];
    readonly entries: {
      readonly total: number;
      readonly matched: number;
      readonly category: number;
      readonly unmatched: number;
      readonly outOfPeriod: number;
    };
  };
  readonly items: readonly ItemResult[];
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleText[];
  /** Exclusions, overridden limits, silenced rules: nothing tailored away silently. */
  readonly tailoring: readonly { readonly item?: string; readonly change: string; readonly reason: string }[];
  /** Doubtful entries, most telling first, cut to a bound. */
  readonly unmatched: readonly UnmatchedEntry[];
  /** What this audit could not see, by key of the label table. */
  readonly notChecked: readonly NotChecked[];
  /** What to fix first, cut to a bound. */
  readonly priorities: readonly Priority[];
  /** What becomes due within a year, soonest first. */
  readonly forecast: readonly ComingDuty[];
  /** Beside earlier reports, when any were given. */
  readonly comparison?: Comparison;
  /** What an earlier ledger brings along, when one was given. */
  readonly ledger?: CarriedLedger;
}

export interface NotChecked {
  readonly what: NotCheckedKey;
  /** Items, elements or entries concerned, as the key says. */
  readonly count?: number;
}

export interface CatalogReference {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly issuer: string;
  readonly document?: string;
  readonly items: number;
  readonly categories: number;
  readonly provenance: Readonly<Record<ProvenanceStatus, number>>;
  readonly provenanceNote?: string;
  readonly sha256: string;
}

export interface UnmatchedEntry extends EntryReference {
  readonly reason: string;
  readonly columnPath?: string;
  readonly suggestions: readonly { readonly code: string; readonly name: string; readonly score: number }[];
}
