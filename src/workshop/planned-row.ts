import type { Duty } from './duty.ts';
import type { Fault } from './fault.ts';

/** What looks wrong and is not: an audit that finds fault with it accuses falsely. */
export type Trap =
  | 'last-day'
  | 'not-yet-due'
  | 'longer-limit'
  | 'renumbered'
  | 'news'
  | 'other-business'
  | 'nothing-happened'
  | 'withheld';

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
  /** What it answers; absent for what answers nothing. */
  readonly duty?: Duty;
  /** The code in the list, when it is not the catalog's. */
  readonly code?: string;
  readonly title: string;
  readonly column: string;
  readonly publisher: string;
  readonly channel: string;
  readonly documentNumber?: string;
  /** As it will be written: an ISO day, or one that no calendar has. */
  readonly formed?: string;
  readonly published?: string;
  readonly displayFrom?: string;
  readonly displayUntil?: string;
  readonly validity?: string;
  /** What it explains. */
  readonly explains?: string;
  /** The day in the address of the page, when it is not that of publication. */
  readonly linkDay?: string;
  readonly remark?: string;
  readonly findings: readonly PlantedFinding[];
  readonly trap?: Trap;
}
