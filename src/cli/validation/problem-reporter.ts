import type { Bilingual, FileVerdict, Language } from '../../index.ts';
import type { ValidationCounts } from '../words/validation.ts';

export interface ProblemReportOptions {
  readonly language: Language;
  readonly color: boolean;
  /** Columns of a terminal line. */
  readonly width: number;
}

/** One report under way: a text for each verdict as it comes, and what closes the report. */
export interface ProblemReport {
  take(verdict: FileVerdict): string;
  end(counts: ValidationCounts): string;
}

/** A form in which the verdicts on files are reported. One file and one line in `index.ts`. */
export interface ProblemReporter {
  readonly description: Bilingual;
  readonly extension: string;
  start(options: ProblemReportOptions): ProblemReport;
}
