/** One case: a catalog, a profile, a list and a calendar, as plain data that can be judged, written to files and shrunk. */
import type { Day, LocalDays } from './days.ts';
import type { Phrase } from './phrases.ts';

export interface CaseElement {
  readonly id: string;
  readonly name: string;
  readonly nature: 'standing' | 'event' | 'optional';
  readonly limit?: Phrase;
  readonly channels?: readonly string[];
  readonly mode?: '依申请公开';
  readonly linkedTo?: string;
}

export interface CaseItem {
  readonly code: string;
  readonly name: string;
  /** Days on which the item is in force, both included; absent: no bound. */
  readonly validFrom?: Day;
  readonly validUntil?: Day;
  readonly elements: readonly CaseElement[];
}

/** A date cell as typed: a day, with a time perhaps, or a text that is no existing day. */
export interface DateCell {
  readonly day?: Day;
  /** Minutes after midnight. */
  readonly minute?: number;
  /** Stands instead of the day: 2024-02-30. */
  readonly text?: string;
}

export type Status = '已发布' | '草稿' | '待审核' | '已撤稿';

export interface CaseEntry {
  readonly item: string;
  readonly element: string;
  readonly title: string;
  readonly formed?: DateCell;
  readonly changed?: DateCell;
  readonly published?: DateCell;
  readonly channel?: string;
  readonly validity?: '有效' | '已废止' | '失效';
  readonly abolished?: DateCell;
  readonly displayFrom?: DateCell;
  readonly displayUntil?: DateCell;
  readonly status?: Status;
}

export interface CaseExemption {
  readonly item: string;
  readonly element?: string;
  readonly from?: Day;
  readonly until?: Day;
}

export interface CaseZeroReport {
  readonly item?: string;
  readonly category?: string;
  readonly element?: string;
  readonly from: Day;
  readonly until: Day;
}

export interface CaseProfile {
  readonly from: Day;
  readonly to: Day;
  readonly exemptions: readonly CaseExemption[];
  readonly zeroReports: readonly CaseZeroReport[];
  /** Item codes out of scope. */
  readonly excluded: readonly string[];
  readonly prompt?: Phrase;
  readonly regular?: Phrase;
  readonly external?: Phrase;
  /** By `code/element`. */
  readonly tighter: Readonly<Record<string, Phrase>>;
}

export interface Case {
  readonly seed: number;
  readonly asOf: Day;
  readonly items: readonly CaseItem[];
  readonly profile: CaseProfile;
  /** In list order; row 2 is the first. */
  readonly entries: readonly CaseEntry[];
  readonly local: LocalDays;
}

/** The row of an entry in the list, as the officer's software counts. */
export function rowOf(index: number): number {
  return index + 2;
}
