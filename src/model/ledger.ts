/** States of a row of the rectification ledger (整改状态). */
export type LedgerStatus =
  | 'open'
  | 'mending'
  | 'mended'
  | 'persisting'
  | 'recurring'
  | 'withheld'
  | 'nothing-happened';

/** What officers wrote beside a gap in an earlier ledger; '' where they wrote nothing. */
export interface LedgerNote {
  /** Of the finding. */
  readonly id: string;
  /** Absent: as the tool proposed. */
  readonly remedy?: string;
  /** As written; an ISO day where the cell was a date. */
  readonly remedyDueOn?: string;
  readonly person: string;
  /** A `LedgerStatus`, or the office's own word. */
  readonly status: string;
  readonly remark: string;
}

/** A row of an earlier ledger whose gap this report does not have: kept, so that its return is recognised. */
export interface FormerRow {
  readonly id: string;
  /** Day of judgement of the first audit without it, ISO; absent when it was not judged this time, so that nothing is proved. */
  readonly settledOn?: string;
  /** A `LedgerStatus`, or the office's own word. */
  readonly status: string;
  /** Texts by ledger column as they were; days are ISO. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What an earlier ledger brings to this report. */
export interface CarriedLedger {
  readonly file: string;
  readonly notes: readonly LedgerNote[];
  readonly formerRows: readonly FormerRow[];
}
