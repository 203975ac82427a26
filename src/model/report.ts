import type { UsedCalendar } from './calendar.ts';
import type { Disclosure, ProvenanceStatus, Tailoring, WholeElement } from './catalog.ts';
import type { Comparison } from './comparison.ts';
import type { EntryReference, Finding } from './finding.ts';
import type { CarriedLedger } from './ledger.ts';
import type { NotChecked } from './not-checked.ts';
import type { Outcome, OutcomeReason } from './outcome.ts';
import type { ComingDuty, Priority } from './outlook.ts';
import type { Severity } from './profile.ts';
import type { ReadList } from './publication.ts';
import type { Version } from './requirement.ts';

/** What a report was narrowed to: of each list that is given, one must hold; an absent list narrows nothing. */
export interface Selection {
  /** Codes of items. */
  readonly items?: readonly string[];
  /** Codes of categories. */
  readonly categories?: readonly string[];
  /** 科室 inside the agency. */
  readonly sections?: readonly string[];
  /** Ids of rules. Outcomes do not depend on them: they narrow what is listed and what fails a run. */
  readonly rules?: readonly string[];
}

export { type Outcome, type OutcomeReason, outcomeOf } from './outcome.ts';

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
  /** The element whose contents are owed one by one, this being one of them. */
  readonly publicationOf?: WholeElement;
  /** 五公开, where the catalog says it. */
  readonly disclosure?: Disclosure;
  readonly outcome: Outcome;
  readonly reasons: readonly OutcomeReason[];
  /** The first entries that answer it, in list order. */
  readonly evidence: readonly EvidenceReference[];
  /** Entries in all. */
  readonly entries: number;
  /** As printed; of several versions the one in force on the day of judgement, else the last. */
  readonly limit?: string;
  /** Entries dated on days on which the element was not in force: seen, and not judged. */
  readonly outside?: number;
  /** Met by attestation. ISO days. */
  readonly attested?: {
    readonly url: string;
    readonly seenBy: string;
    readonly seenOn: string;
    readonly until: string;
  };
  /** Next due day, for pending and periodic duties. ISO. */
  readonly nextDueOn?: string;
  /** Every coming due day, `nextDueOn` first, where several entries are due on several days. ISO. */
  readonly dueDays?: readonly string[];
}

/** One wording of an item with the days on which it binds. */
export interface ItemVersion extends Version {
  readonly name: string;
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
  /** Where the catalog says it; absent in reports of older versions. */
  readonly place?: { readonly file: string; readonly line: number };
  /** The versions that applied in the audited days, the earliest first, where the item's validity has bounds. */
  readonly versions?: readonly ItemVersion[];
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
  /** How many of `count` are in `findings`. */
  readonly listed: number;
  /** Of `count`, those that somebody answers for; absent when none is. */
  readonly accepted?: number;
}

/** Working days given to mend a fault, counted from the day of judgement; inspectors give three to five. */
export const DAYS_TO_MEND = 5;

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
  readonly calendar: UsedCalendar;
  readonly inputs: readonly ReadList[];
  readonly summary: {
    readonly items: OutcomeCounts;
    readonly elements: OutcomeCounts;
    /** Elements met / owed. */
    readonly coverage: Rate;
    /** Of the elements met, those met by attestation; absent when none is. */
    readonly attested?: number;
    /** Entries on time / datable. */
    readonly timeliness: Rate;
    readonly byCategory: readonly GroupSummary[];
    readonly bySubject: readonly GroupSummary[];
    /** 五公开: elements of each stage, where the catalogs say it. */
    readonly byDisclosure?: readonly { readonly disclosure: Disclosure; readonly elements: OutcomeCounts }[];
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
  readonly tailoring: readonly Tailoring[];
  /** Doubtful entries, the most doubtful first, cut to a bound. */
  readonly unmatched: readonly UnmatchedEntry[];
  /** What this audit could not see, by key of the label table. */
  readonly notChecked: readonly NotChecked[];
  /** What to fix first, cut to a bound. */
  readonly priorities: readonly Priority[];
  /** What becomes due within a year, soonest first. */
  readonly forecast: readonly ComingDuty[];
  /** Whether the report passes the gate of its profile, and what keeps it from passing; absent without a gate. */
  readonly gate?: { readonly passed: boolean; readonly failures: readonly GateFailure[] };
  /** What this report was narrowed to; absent: it is whole. */
  readonly narrowed?: Selection;
  /** Beside earlier reports, when any were given. */
  readonly comparison?: Comparison;
  /** What an earlier ledger brings along, when one was given. */
  readonly ledger?: CarriedLedger;
}

/** A threshold of the gate that was passed over, or a veto. */
export interface GateFailure {
  readonly kind: 'gaps' | 'category' | 'veto';
  /** Code of the category, or id of the rule; '' for all items together. */
  readonly of: string;
  readonly count: number;
  readonly most: number;
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
  /** Duties of the document that no list can show, and why. */
  readonly notJudged?: readonly { readonly what: string; readonly why: string }[];
  readonly sha256: string;
}

export interface UnmatchedEntry extends EntryReference {
  readonly reason: string;
  readonly columnPath?: string;
  readonly suggestions: readonly { readonly code: string; readonly name: string; readonly score: number }[];
}
