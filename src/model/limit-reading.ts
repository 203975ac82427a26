import type { LimitRemark } from './limit-remark.ts';
import type { TimeLimit } from './time-limit.ts';

/** How a printed phrase was read; `printed` is the source of truth. */
export interface LimitReading {
  readonly printed: string;
  readonly limits: readonly TimeLimit[];
  /** Printed words that carry no limit (在政府网站, 经办领导批准后) and were passed over. */
  readonly ignored: readonly string[];
  /** Doubts worth telling, in a fixed order. */
  readonly remarks: readonly LimitRemark[];
}
