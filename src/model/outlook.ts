/** Why a finding is to be mended before others: key of the label table `priorityGrounds`. */
export type PriorityGround =
  | 'privacy'
  | 'veto'
  | 'statutory'
  | 'long-overdue'
  | 'quick-to-mend'
  | 'whole-item-missing';

/** A finding by its id, ranked among what to fix first; `score` only orders, it is no mark. */
export interface Priority {
  readonly finding: string;
  readonly score: number;
  readonly grounds: readonly PriorityGround[];
}

/** Something not yet due on the day of judgement that becomes due within a year. */
export interface ComingDuty {
  readonly code: string;
  readonly name: string;
  readonly catalog: string;
  readonly category: string;
  readonly subject: string;
  readonly section?: string;
  readonly element: string;
  readonly elementName: string;
  readonly limit?: string;
  /** ISO, that day included. */
  readonly dueOn: string;
  /** Calendar days from the day of judgement; 0 is today. */
  readonly inDays: number;
}
