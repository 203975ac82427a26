import type { ReadList } from '../model/publication.ts';
import type { GapReport } from '../model/report.ts';

/** From this share on, of at least so many entries, a list is of another period than the audit. */
const MOSTLY_OUTSIDE = 0.9;
const LEAST_DATED = 5;

/** Lists whose days lie outside the audited period, all or nearly all: last year's list handed in by mistake. */
export function listsOfAnotherPeriod({ inputs, period }: GapReport): readonly ReadList[] {
  if (!period.stated) return [];
  return inputs.filter(({ days }) => {
    if (days?.inPeriod === undefined || days.dated < LEAST_DATED)
      return days?.inPeriod === 0 && days.dated > 0;
    return days.dated - days.inPeriod >= days.dated * MOSTLY_OUTSIDE;
  });
}

/** Nothing that was handed in is of the audited period: figures drawn from it say nothing of that period, good or bad. */
export function isOfAnotherPeriod(report: GapReport): boolean {
  const dated = report.inputs.filter(({ days }) => (days?.dated ?? 0) > 0);
  return dated.length > 0 && listsOfAnotherPeriod(report).length === dated.length;
}
