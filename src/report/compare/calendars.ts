import type { Finding } from '../../model/finding.ts';
import type { GapReport } from '../../model/report.ts';

const yearOf = (iso: string) => Number(iso.slice(0, 4));

/** What `--calendar` laid over each year, in the order in which it was laid. */
function laidIn({ calendar }: GapReport, from: number, to: number): string {
  const { files, added, documents = [] } = calendar;
  // Reports of older versions tell the years alone.
  if (files === undefined)
    return added
      .filter((year) => year >= from && year <= to)
      .concat(documents.length > 0 ? [0] : [])
      .join(' ');
  return files
    .flatMap(({ years }) => years)
    .filter(({ year }) => year >= from && year <= to)
    .map(({ year, digest }) => `${year} ${digest}`)
    .join('\n');
}

/**
 * The days from outside by which a finding was counted: those of the years from its start to its due day, and of the year after, whose
 * notice may reach back into December. Nothing for one that no day of rest can move.
 */
export function daysOf({ triggeredOn, dueOn }: Finding, report: GapReport): string {
  if (dueOn === undefined) return '';
  return laidIn(report, yearOf(triggeredOn ?? dueOn), yearOf(dueOn) + 1);
}

/** Whether two reports counted by the same days, up to the year in which the later one judges. */
export function sameCalendar(earlier: GapReport, later: GapReport): boolean {
  const last = yearOf(later.asOf);
  return laidIn(earlier, 0, last) === laidIn(later, 0, last);
}
