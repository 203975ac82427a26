import type { Day } from './plain-date.ts';

/** What a column of a list means. One word per meaning; headings are mapped to it in `list/columns`. */
export type Field =
  | 'number'
  | 'title'
  | 'subtitle'
  | 'itemCode'
  | 'itemName'
  | 'elementName'
  | 'categoryName'
  | 'columnPath'
  | 'subjectClass'
  | 'genreClass'
  | 'indexNumber'
  | 'documentNumber'
  | 'publisher'
  | 'formedOn'
  | 'changedOn'
  | 'publishedOn'
  | 'abolishedOn'
  | 'displayFrom'
  | 'displayUntil'
  | 'validity'
  | 'mode'
  | 'audience'
  | 'displayTerm'
  | 'channel'
  | 'link'
  | 'relatedTo'
  | 'decisionNumber'
  | 'decidedOn'
  | 'party'
  | 'summary'
  | 'remark'
  | 'person'
  | 'hits'
  | 'systemId';

/** A cell that could not be read as what its column promises; kept, told, never guessed. */
export interface Anomaly {
  readonly kind:
    | 'impossible-date'
    | 'not-a-date'
    | 'lost-separator'
    | 'missing-year'
    | 'month-only'
    | 'date-range'
    | 'two-digit-year'
    | 'error-cell'
    | 'number-lost-digits'
    | 'ditto-without-value';
  readonly field: Field;
  /** The cell's text as it stands, cut to 120 characters, personal data masked. */
  readonly text: string;
}

/** Minutes of the day, 0-1439. */
export type Minutes = number;

/** One row of a list, normalised, with its place. Transient: nothing keeps an Entry after its turn. */
export interface Entry {
  /** Running number over all lists of a run, from 0. */
  readonly ordinal: number;
  readonly file: string;
  readonly sheet: string;
  /** 1-based as the officer's software shows it. */
  readonly row: number;
  readonly title: string;
  readonly itemCode?: string;
  readonly itemName?: string;
  readonly elementName?: string;
  readonly categoryName?: string;
  readonly columnPath?: string;
  readonly indexNumber?: string;
  readonly documentNumber?: string;
  readonly publisher?: string;
  readonly channel?: string;
  readonly mode?: string;
  readonly validity?: string;
  readonly link?: string;
  readonly relatedTo?: string;
  readonly party?: string;
  readonly formedOn?: Day;
  readonly formedAt?: Minutes;
  readonly changedOn?: Day;
  readonly publishedOn?: Day;
  readonly publishedAt?: Minutes;
  readonly abolishedOn?: Day;
  readonly displayFrom?: Day;
  readonly displayUntil?: Day;
  readonly anomalies: readonly Anomaly[];
  /** Personal data seen in any cell of the row, already masked. */
  readonly personalData: readonly PersonalData[];
  /** The columns that this list has: an absent column is not a blank cell. */
  readonly fields: ReadonlySet<Field>;
}

export interface PersonalData {
  readonly kind: 'identity-number' | 'mobile-number' | 'bank-card';
  /** 3702**********1234 */
  readonly masked: string;
  /** Heading of the column. */
  readonly column: string;
}

/** A row that is no entry, and why. */
export type SkipReason =
  | 'title-row'
  | 'unit-row'
  | 'header'
  | 'repeated-header'
  | 'blank'
  | 'total-row'
  | 'signature-row'
  | 'note-row'
  | 'statistics-table'
  | 'catalog-table'
  | 'hidden-sheet'
  | 'no-header'
  | 'empty-sheet'
  | 'withheld-register'
  | 'no-title';

/** Consecutive rows of one sheet skipped for one reason (first and last row, inclusive). */
export interface SkippedRows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  readonly reason: SkipReason;
  /** Start of the first row's text, masked. */
  readonly text: string;
}

/** How a column was recognised, for `inspect` and the report. */
export interface RecognisedColumn {
  readonly index: number;
  readonly heading: string;
  readonly field?: Field;
  /** How: the whole heading, its stem, the profile, or a rule for ambiguous headings. */
  readonly how: 'heading' | 'stem' | 'override' | 'disambiguated' | 'unknown';
  readonly note?: string;
  readonly samples: readonly string[];
}

export interface ReadSheet {
  readonly name: string;
  readonly headerRow?: number;
  readonly headerDepth?: number;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: number;
  readonly entries: number;
  readonly dateForms: Readonly<Record<string, number>>;
}

/** What was read from one list, in words for the report: nothing vanishes. */
export interface ReadList {
  readonly file: string;
  readonly format: string;
  readonly encoding?: string;
  readonly sheets: readonly ReadSheet[];
  readonly rows: number;
  readonly entries: number;
  readonly skipped: readonly SkippedRows[];
  readonly anomalies: Readonly<Record<string, number>>;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** Extension and content differ (an HTML table named .xls). */
  readonly notes: readonly string[];
}
