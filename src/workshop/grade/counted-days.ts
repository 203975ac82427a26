import { isWorkday, shiftDay } from '../rest-calendar.ts';

/** What lies between two days beside ordinary weekends. */
export interface CountedDays {
  /** Days of rest on weekdays, as first and last day of each run. */
  readonly holidays: readonly (readonly [string, string])[];
  /** Saturdays and Sundays that are worked. */
  readonly makeUpDays: readonly string[];
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The days after `from`, up to and with `to`, that a wall calendar gets wrong. */
export function walkDays(from: string, to: string): CountedDays {
  const holidays: [string, string][] = [];
  const makeUpDays: string[] = [];
  for (let day = shiftDay(from, 1); day <= to; day = shiftDay(day, 1)) {
    if (isWeekend(day) && isWorkday(day)) makeUpDays.push(day);
    if (isWeekend(day) || isWorkday(day)) continue;
    const last = holidays.at(-1);
    if (last !== undefined && shiftDay(last[1], 1) === day) last[1] = day;
    else holidays.push([day, day]);
  }
  return { holidays, makeUpDays };
}
