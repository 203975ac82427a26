import type { Bilingual } from './language.ts';

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
