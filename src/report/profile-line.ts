import type { GapReport } from '../model/report.ts';

/** A line for the profile with the item and the period filled in; an open period shows the audited day's year. */
export function fillProfileLine(line: string, code: string, report: GapReport): string {
  const year = report.asOf.slice(0, 4);
  return line
    .replace('CODE', () => code.replaceAll('"', ''))
    .replace('FROM', report.period.from ?? `${year}-01-01`)
    .replace('TO', report.period.to ?? report.asOf);
}
