import type { ComingDuty } from '../model/outlook.ts';
import type { GapReport } from '../model/report.ts';

/** Calendar days of the forecast that is shown with the verdict; the calendar formats show all. */
const DAYS_SHOWN = 30;

/** What becomes due in the next 30 days, soonest first. */
export function listComingDuties(report: GapReport): readonly ComingDuty[] {
  return report.forecast.filter(({ inDays }) => inDays <= DAYS_SHOWN);
}
