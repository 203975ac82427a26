import type { CalendarData } from '../model/calendar.ts';
import type { Day } from '../model/plain-date.ts';
import { dayOfIso, isoOfDay } from '../model/plain-date.ts';

/** Calendar days as runs: `2024-10-01+7 国庆节` is seven days from that one on; runs are separated by `;`. */
export interface CompactCalendar {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly holidays: string;
  readonly makeUpDays: string;
}

function packRuns(days: Readonly<Record<string, string>>): string {
  const runs: { first: Day; length: number; name: string }[] = [];
  for (const iso of Object.keys(days).sort()) {
    const day = dayOfIso(iso);
    if (day === undefined) throw new RangeError(`not a day: ${iso}`);
    const name = days[iso] ?? '';
    const last = runs.at(-1);
    if (last !== undefined && last.name === name && last.first + last.length === day) last.length += 1;
    else runs.push({ first: day, length: 1, name });
  }
  return runs
    .map(({ first, length, name }) => `${isoOfDay(first)}${length === 1 ? '' : `+${length}`} ${name}`)
    .join(';');
}

function unpackRuns(text: string): Record<string, string> {
  const days: Record<string, string> = {};
  for (const run of text === '' ? [] : text.split(';')) {
    const space = run.indexOf(' ');
    const plus = run.indexOf('+');
    const first = dayOfIso(run.slice(0, 10));
    if (first === undefined) throw new RangeError(`not a day: ${run}`);
    const length = plus === -1 || plus > space ? 1 : Number(run.slice(plus + 1, space));
    for (let day = first; day < first + length; day++) days[isoOfDay(day)] = run.slice(space + 1);
  }
  return days;
}

export function packCalendar(calendar: CalendarData): CompactCalendar {
  return {
    firstYear: calendar.firstYear,
    lastYear: calendar.lastYear,
    holidays: packRuns(calendar.holidays),
    makeUpDays: packRuns(calendar.makeUpDays),
  };
}

export function unpackCalendar(compact: CompactCalendar): CalendarData {
  return {
    firstYear: compact.firstYear,
    lastYear: compact.lastYear,
    holidays: unpackRuns(compact.holidays),
    makeUpDays: unpackRuns(compact.makeUpDays),
  };
}
