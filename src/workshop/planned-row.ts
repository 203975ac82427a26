/** What was done wrong on purpose, as a trainer would name it. */
export type Fault =
  | 'late'
  | 'unpublished'
  | 'missing'
  | 'undated'
  | 'duplicate'
  | 'early'
  | 'impossible-date'
  | 'future-date'
  | 'personal-data'
  | 'wrong-channel'
  | 'wrong-publisher'
  | 'of-no-item';

/** What looks wrong and is not: an audit that finds fault with it accuses falsely. */
export type Trap = 'last-day' | 'not-yet-due' | 'renamed' | 'news' | 'other-business';

/** A finding that the audit must report. Days are ISO. */
export interface PlantedFinding {
  readonly fault: Fault;
  readonly rule: string;
  readonly item?: string;
  readonly element?: string;
  readonly due?: string;
  readonly workingDaysLate?: number;
}

/** One row of the list before it is written. */
export interface PlannedRow {
  readonly sheet: string;
  readonly title: string;
  readonly column: string;
  readonly publisher: string;
  readonly channel: string;
  readonly documentNumber?: string;
  /** As it will be written: an ISO day, or one that no calendar has. */
  readonly formed?: string;
  readonly published?: string;
  readonly remark?: string;
  readonly findings: readonly PlantedFinding[];
  readonly trap?: Trap;
}
