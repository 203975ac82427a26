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
  /** 状态, 审核状态: whether the row is online at all. */
  | 'status'
  | 'mode'
  | 'audience'
  | 'displayTerm'
  | 'channel'
  | 'link'
  | 'relatedTo'
  | 'decisionNumber'
  | 'decidedOn'
  | 'decisionContent'
  | 'party'
  /** Last edit of the page by the content system: neither 变更 in law nor the day of publication. */
  | 'updatedOn'
  /** The office's own handling: entered, submitted, reviewed, planned. */
  | 'handledOn'
  /** 公开依据, 公开层级: columns of a catalog. */
  | 'basis'
  | 'level'
  | 'summary'
  | 'remark'
  | 'person'
  | 'hits'
  | 'systemId';

/** A cell that could not be read as what its column promises; kept, reported, never guessed. */
export interface Anomaly {
  readonly kind:
    | 'impossible-date'
    | 'not-a-date'
    | 'lost-separator'
    | 'missing-year'
    | 'month-only'
    | 'year-only'
    | 'date-range'
    /** Two or more dates in one cell. */
    | 'several-dates'
    /** 9/8/2024: day and month can be either. */
    | 'ambiguous-date'
    /** 1900-01-01, 1970-01-01, 9999-12-31: what a program writes for "no date". */
    | 'placeholder-date'
    | 'two-digit-year'
    /** 3月25日, 25.3.3: read, with the year that the list or its period gives. */
    | 'supplied-year'
    | 'error-cell'
    | 'number-lost-digits'
    | 'ditto-without-value';
  readonly field: Field;
  /** The cell's text as it is, cut to 120 characters, personal data masked. */
  readonly text: string;
}

/** Minutes of the day, 0-1439. */
export type Minutes = number;

/**
 * One row of a list, normalised, with its place. Transient: nothing keeps an Entry after its turn. Fields that few rules
 * ask for are decoded when read, so an entry is read while its batch is at hand, and never spread into another object.
 */
export interface Entry {
  /** Running number over all lists of a run, from 0. */
  readonly ordinal: number;
  readonly file: string;
  readonly sheet: string;
  /** 1-based as the officer's software shows it. */
  readonly row: number;
  readonly title: string;
  readonly itemCode?: string | undefined;
  readonly itemName?: string | undefined;
  readonly elementName?: string | undefined;
  readonly categoryName?: string | undefined;
  readonly columnPath?: string | undefined;
  readonly indexNumber?: string | undefined;
  /** 稿件ID, 编号: the key by which the office's own system knows the row. */
  readonly systemId?: string | undefined;
  readonly documentNumber?: string | undefined;
  readonly publisher?: string | undefined;
  readonly channel?: string | undefined;
  readonly mode?: string | undefined;
  readonly validity?: string | undefined;
  /** 草稿, 待审核, 已发布, 已撤稿: as written. */
  readonly status?: string | undefined;
  readonly link?: string | undefined;
  /** The latest day that the link names (/202409/t20240925_1.html); asked of every row, when the link itself is not. */
  readonly linkDay?: Day | undefined;
  readonly relatedTo?: string | undefined;
  readonly party?: string | undefined;
  readonly formedOn?: Day | undefined;
  readonly formedAt?: Minutes | undefined;
  readonly changedOn?: Day | undefined;
  readonly changedAt?: Minutes | undefined;
  readonly publishedOn?: Day | undefined;
  readonly publishedAt?: Minutes | undefined;
  readonly abolishedOn?: Day | undefined;
  readonly displayFrom?: Day | undefined;
  readonly displayUntil?: Day | undefined;
  readonly anomalies: readonly Anomaly[];
  /** Personal data seen in any cell of the row, already masked. */
  readonly personalData: readonly PersonalData[];
  /** The columns that this list has: an absent column is not a blank cell. */
  readonly fields: ReadonlySet<Field>;
}

export interface PersonalData {
  /** `doubtful-identity-number`: as one is built, but with a wrong check character: a slip, or another number. */
  readonly kind: 'identity-number' | 'doubtful-identity-number' | 'mobile-number' | 'bank-card';
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
  /** A band inside the table: 一、行政许可, 2月. */
  | 'section-row'
  | 'statistics-table'
  | 'catalog-table'
  | 'hidden-sheet'
  | 'no-header'
  | 'empty-sheet'
  | 'withheld-register'
  | 'no-title';

/** Consecutive rows of one sheet skipped for one reason (first and last row, inclusive; both 0: the sheet was not read). */
export interface SkippedRows {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  /** Rows in between that the file holds; fewer than `last - first + 1` where it leaves blank rows out. */
  readonly rows: number;
  readonly reason: SkipReason;
  /** Start of the first row's text, masked. */
  readonly text: string;
}

/** Why a column got the meaning it got, where its heading alone does not say; key of the label table `columnNotes`. */
export type ColumnNote =
  | 'formed-beside-published'
  | 'only-published-date'
  | 'only-date'
  | 'values-are-dates'
  | 'values-are-ranges'
  | 'values-are-terms'
  | 'values-are-channels'
  | 'values-are-modes'
  | 'values-are-document-numbers'
  | 'values-are-index-numbers'
  | 'values-are-validity'
  | 'register-form'
  | 'stands-in-for-title'
  | 'item-column'
  | 'edit-time-beside-published'
  | 'second-of-its-meaning'
  | 'codes-are-numbers'
  | 'filled-down'
  | 'ignored';

/** How a column was recognised, for `inspect` and the report. */
export interface RecognisedColumn {
  readonly index: number;
  readonly heading: string;
  readonly field?: Field;
  /** How: the whole heading, its stem, the profile, or a rule for ambiguous headings. */
  readonly how: 'heading' | 'stem' | 'override' | 'disambiguated' | 'unknown';
  readonly note?: ColumnNote;
  /** Up to three distinct values, masked. */
  readonly samples: readonly string[];
}

export interface ReadSheet {
  /** Cleaned and masked, for people. */
  readonly name: string;
  /** Place among the sheets that the file names, from 0; absent where that says nothing. */
  readonly position?: number;
  readonly headerRow?: number;
  readonly headerDepth?: number;
  readonly columns: readonly RecognisedColumn[];
  /** Rows that the file holds, blank ones included: `entries` and the skipped rows add up to them. */
  readonly rows: number;
  readonly entries: number;
  /** Rows hidden in the file and read all the same. */
  readonly hiddenRows: number;
  /** Cells read as a date, by form (`DateForm`). */
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
  /** In list order, cut to a bound; `skippedRows` has the whole numbers. */
  readonly skipped: readonly SkippedRows[];
  readonly skippedRows: Readonly<Partial<Record<SkipReason, number>>>;
  readonly anomalies: Readonly<Record<string, number>>;
  /**
   * First and last day of publication (ISO), how many entries have a day, and how many of these have one in the audited period
   * (absent without a period).
   */
  readonly days?: {
    readonly first?: string;
    readonly last?: string;
    readonly dated: number;
    readonly inPeriod?: number;
  };
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** Extension and content differ (an HTML table named .xls). */
  readonly notes: readonly string[];
  /** Headings that the profile or the command line gives a meaning to and that no sheet has; absent when there are none. */
  readonly unusedColumns?: readonly string[];
}
