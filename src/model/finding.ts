import type { Severity } from './profile.ts';

/** Place of an entry with its words, masked and safe to print as data. */
export interface EntryReference {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly title: string;
  /** 稿件ID, 编号: what the office's own system calls the row. */
  readonly key?: string;
}

/** One day of the working shown to the officer. */
export interface CountedDays {
  /** ISO day after which counting starts (not counted). */
  readonly from: string;
  readonly due: string;
  readonly unit: 'minute' | 'workday' | 'day' | 'month' | 'week' | 'year' | 'hour';
  readonly count: number;
  /** Runs of days passed over: weekends are not listed, holidays on weekdays are, with their name. */
  readonly skipped: readonly { readonly from: string; readonly to: string; readonly name: string }[];
  /** Make-up working days (调休上班) counted. */
  readonly makeUp: readonly string[];
  /** A calendar period that ended on a rest day moved to this reason (民法典 art. 203). */
  readonly movedFrom?: string;
}

/** What a rule saw, stamped with rule, severity and what it concerns. Facts only: words come from the rule's texts. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Stable identity across runs: rule, item, element and the entry's own identity; not its row. */
  readonly id: string;
  readonly item?: {
    readonly catalog: string;
    readonly code: string;
    readonly name: string;
    /** Code of the item's own category. */
    readonly category: string;
    /** Bounds of the version that applied, where the item has any. ISO, inclusive. */
    readonly validFrom?: string;
    readonly validUntil?: string;
  };
  /** Element id. */
  readonly element?: string;
  readonly elementName?: string;
  readonly entry?: EntryReference;
  readonly triggeredOn?: string;
  readonly dueOn?: string;
  readonly publishedOn?: string;
  readonly workingDaysLate?: number;
  /** Limit as printed. */
  readonly limit?: string;
  readonly basis?: readonly string[];
  readonly subject?: string;
  readonly section?: string;
  readonly working?: CountedDays;
  /** Rule-specific facts: numbers and short texts, masked. Rendered by the rule's text. */
  readonly facts?: Readonly<Record<string, string | number>>;
  /** Other rows concerned: the first of duplicates, the entry followed. */
  readonly related?: readonly EntryReference[];
  /** Somebody answers for it until a day (inclusive): no reason to fail. */
  readonly accepted?: { readonly reason: string; readonly approver: string; readonly until: string };
  /** Entries concerned in all, where a finding is about several. */
  readonly count?: number;
}
