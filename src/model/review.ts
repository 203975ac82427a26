import type { MappingAnswer } from './mapping.ts';
import type { Suggestion } from './match.ts';
import type { Requirement } from './requirement.ts';

/** Why entries are put before a person. */
export type ReviewReason = 'ambiguous' | 'unrecognised' | 'news' | 'other-business' | 'category' | 'weak';

/** What identifies a group of entries, in another run and from a workbook. */
export interface ReviewKey {
  /** As the list has it; '' when the list has no column path. */
  readonly columnPath: string;
  /** Title with `*` for what changes from entry to entry. */
  readonly pattern: string;
  /** The first entry of the group. */
  readonly example: {
    readonly file: string;
    readonly sheet: string;
    readonly row: number;
    readonly title: string;
  };
}

/** One question to the officer: all doubtful entries of one column path whose titles have one pattern. */
export interface ReviewGroup extends ReviewKey {
  /** Stable across runs: column path and pattern. */
  readonly id: string;
  /** Entries that one answer settles: such titles in this column. */
  readonly entries: number;
  /** Entries with such titles that ask, in all columns. */
  readonly entriesAnywhere: number;
  /** Entries of the column that ask; 0 without a column path. */
  readonly columnAsked: number;
  /** All entries of the column, also those that are clear; 0 without a column path. */
  readonly columnEntries: number;
  readonly reason: ReviewReason;
  /** Best first, at most three. */
  readonly suggestions: readonly Suggestion[];
}

/** The questions that lists raise, with the requirements that their answers can name. */
export interface Review {
  readonly requirements: readonly Requirement[];
  /** Those that settle most entries first. */
  readonly groups: readonly ReviewGroup[];
  /** Entries read. */
  readonly entries: number;
  /** Entries in groups beyond the limit: to be asked next time. */
  readonly left: number;
  /** For a second look: entries of which only the category is clear, and the weakest that were taken for an item. */
  readonly again: readonly ReviewGroup[];
  /** Entries that a decision says answer nothing; the report counts them among those without an item. */
  readonly decided: number;
}

/** Entries that a decision holds for: the whole column path, the title pattern in it or in any column, or one row. */
export type Reach = 'column' | 'pattern' | 'title' | 'row';

/** What an officer answered for one group; `decidedOn` is an ISO day. */
export interface Decision {
  readonly group: ReviewKey;
  readonly answer: MappingAnswer;
  readonly reach: Reach;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly note?: string;
}

/** Characters that a spreadsheet or a cleaning step could take out or decode: written as escapes. */
const FRAGILE =
  /[\u007f-\u00a0\u00ad\u061c\u180e\u2000-\u206f\u3000\ufeff\ufff0-\uffff]|_(?=x[0-9a-f]{4}_)/giu;

/** The hidden cell by which a row of the workbook is known again: JSON in plain visible characters. */
export function writeReviewKey({ columnPath, pattern, example }: ReviewKey): string {
  const { file, sheet, row, title } = example;
  return JSON.stringify([columnPath, pattern, file, sheet, row, title]).replace(
    FRAGILE,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The key that was written, or undefined when the cell holds anything else. */
export function readReviewKey(text: string): ReviewKey | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(parsed) || parsed.length !== 6) return undefined;
  const [columnPath, pattern, file, sheet, row, title]: unknown[] = parsed;
  if (typeof columnPath !== 'string' || typeof pattern !== 'string' || typeof file !== 'string')
    return undefined;
  if (typeof sheet !== 'string' || typeof title !== 'string') return undefined;
  if (typeof row !== 'number' || !Number.isInteger(row) || row < 1) return undefined;
  return { columnPath, pattern, example: { file, sheet, row, title } };
}
