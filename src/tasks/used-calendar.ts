import type { Calendar, CalendarData, LaidCalendar, UsedCalendar } from '../model/calendar.ts';
import { sha256Of } from '../text/hash.ts';

/** Enough of a hash to distinguish the days of two files apart. */
const DIGEST_LENGTH = 16;

function yearsOf({ firstYear, lastYear }: CalendarData): readonly number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
}

function digestOf({ holidays, makeUpDays }: CalendarData, year: number, replaces: boolean): string {
  const daysOf = (named: Readonly<Record<string, string>>) =>
    Object.keys(named)
      .filter((iso) => iso.startsWith(`${year}-`))
      .sort();
  return sha256Of(JSON.stringify([replaces, daysOf(holidays), daysOf(makeUpDays)])).slice(0, DIGEST_LENGTH);
}

function describeLaid(laid: CalendarData): LaidCalendar {
  const { source, documentOfYear = {}, replacedYears = [] } = laid;
  return {
    ...(source === undefined ? {} : { file: source.file }),
    sha256: source?.sha256 ?? sha256Of(JSON.stringify(laid)),
    years: yearsOf(laid).map((year) => {
      const document = documentOfYear[year];
      const replaces = replacedYears.includes(year);
      return {
        year,
        ...(document === undefined ? {} : { document }),
        ...(replaces ? { replaces } : {}),
        digest: digestOf(laid, year, replaces),
      };
    }),
  };
}

/** The calendar as a report names it: its years, and each calendar that was laid over the shipped one. */
export function describeUsedCalendar({
  firstYear,
  lastYear,
  added,
}: Calendar): Pick<UsedCalendar, 'firstYear' | 'lastYear' | 'added' | 'documents' | 'files'> {
  const documents = added.flatMap((laid) => laid.documents ?? []);
  return {
    firstYear,
    lastYear,
    added: [...new Set(added.flatMap(yearsOf))].sort((a, b) => a - b),
    ...(documents.length === 0 ? {} : { documents }),
    ...(added.length === 0 ? {} : { files: added.map(describeLaid) }),
  };
}
