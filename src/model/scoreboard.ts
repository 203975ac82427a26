import type { Comparison } from './comparison.ts';
import type { GapReport, GroupSummary, OutcomeCounts, Rate } from './report.ts';
import type { Scoring } from './scoring.ts';

/** Points of one part; `applies` is false where nothing was owed, and the others are scaled up for it. */
export interface PartScore {
  readonly part: string;
  readonly applies: boolean;
  /** Of the part's own weight, before scaling; hundredths. */
  readonly points: number;
}

/** One agency on the scoreboard. */
export interface AgencyScore {
  /** Position in the file of agencies, from 0: the order in which ties stand. */
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
  /** How it stands to the gate of its profile; absent without one. */
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
