import type { Comparison } from './comparison.ts';
import type { Bilingual } from './language.ts';
import type { GapReport, GroupSummary, OutcomeCounts, Rate } from './report.ts';

/** One part of a score. `coverage` and `timeliness` take the report's rate; `findings` starts full and loses points. */
export interface ScorePart {
  readonly id: string;
  readonly name: Bilingual;
  /** Points at most. */
  readonly weight: number;
  readonly measure: 'coverage' | 'timeliness' | 'findings';
  /** For `findings`: points lost for each finding of a rule, never more than the weight in all. */
  readonly deductions?: readonly { readonly rule: string; readonly points: number }[];
}

/** How agencies are scored: weights, vetoes and grades as an office lays them down. */
export interface Scoring {
  readonly id: string;
  readonly title: Bilingual;
  readonly note?: Bilingual;
  readonly total: number;
  readonly parts: readonly ScorePart[];
  /** 单项否决: so many findings of a rule fail the agency whatever its score. */
  readonly vetoes: readonly { readonly rule: string; readonly atLeast: number }[];
  /** Highest first; the last starts at 0. */
  readonly grades: readonly { readonly name: Bilingual; readonly atLeast: number }[];
}

/** Points of one part; `applies` is false where nothing was owed, and the others are scaled up for it. */
export interface PartScore {
  readonly part: string;
  readonly applies: boolean;
  /** Of the part's own weight, before scaling; hundredths. */
  readonly points: number;
}

/** One agency on the scoreboard. */
export interface AgencyScore {
  /** Position in the file of agencies, from 0: the order of ties. */
  readonly index: number;
  readonly agency: string;
  /** SHA-256 of each catalog that it was judged by, as in `Scoreboard.catalogs`. */
  readonly catalogs: readonly string[];
  readonly items: OutcomeCounts;
  readonly findings: { readonly error: number; readonly warning: number };
  readonly coverage: Rate;
  readonly timeliness: Rate;
  readonly byCategory: readonly GroupSummary[];
  readonly parts: readonly PartScore[];
  /** After scaling to the total, rounded down to hundredths; absent when no part applies. */
  readonly score?: number;
  /** Rules that failed the agency outright. */
  readonly vetoes: readonly string[];
  /** How it compares with the gate of its profile; absent without one. */
  readonly gate?: GapReport['gate'];
  /** Findings beside earlier reports of the agency, when any were given. */
  readonly change?: Comparison['counts'];
  /** Position in `scoring.grades`; the last when vetoed; absent without a score. */
  readonly grade?: number;
}

/** Several agencies judged on one day, each by its own catalogs, and scored by one scoring. */
export interface Scoreboard {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: 'mulu'; readonly version: string };
  readonly asOf: string;
  /** The period stated for all agencies, ISO; absent: each has that of its own profile. */
  readonly period?: { readonly from: string; readonly to: string };
  /** SHA-256 of each calendar that was stated for all agencies, in order, hex; absent: none was. */
  readonly calendars?: readonly string[];
  /** In the order of the first agency that was judged by each; one id is one text. */
  readonly catalogs: readonly { readonly id: string; readonly title: string; readonly sha256: string }[];
  readonly scoring: Scoring;
  /** Agencies in the file, those of other shards included. */
  readonly expected: number;
  /** SHA-256 of the file of agencies, hex. */
  readonly sha256: string;
  /** By `index`. */
  readonly scores: readonly AgencyScore[];
}
