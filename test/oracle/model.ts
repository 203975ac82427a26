/** The only thing that judge and cases know of mulu: the names of its types. */
export type { Outcome } from '../../src/model/outcome.ts';
export type { GapReport } from '../../src/model/report.ts';
