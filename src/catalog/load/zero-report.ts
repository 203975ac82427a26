import type { ZeroReport } from '../../model/profile.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import type { ReadDocument } from './document.ts';

export interface ZeroReportDocument {
  readonly item?: string;
  readonly category?: string;
  readonly element?: string;
  readonly from?: string;
  readonly until?: string;
  readonly statedBy?: string;
  readonly note?: string;
}

/** Statements that nothing happened; each must say for what, and end after it begins. */
export function readZeroReports(
  list: readonly ZeroReportDocument[] | undefined,
  source: ReadDocument<unknown>,
  problems: Problem[],
): readonly ZeroReport[] {
  return (list ?? []).map((written, index) => {
    const place = source.placeOf(`/zeroReports/${index}`);
    const { from = '', until = '', item, category } = written;
    if ((item === undefined) === (category === undefined)) {
      problems.push(problem('profile/zero-report-without-item', place, {}));
    }
    if (from !== '' && until !== '' && until < from) {
      problems.push(
        problem('profile/period-reversed', source.placeOf(`/zeroReports/${index}/until`), {
          from,
          to: until,
        }),
      );
    }
    return { ...written, from, until, place };
  });
}
