import type { Calendar } from '../model/calendar.ts';
import type { LimitDue, Moment } from '../model/limit-due.ts';
import { isoOfDay } from '../model/plain-date.ts';
import type { TimeLimit } from '../model/time-limit.ts';
import { countedDays, countedDisplay } from './due-day.ts';
import { nextDue } from './next-due.ts';

const MINUTES_OF_DAY = 1440;

/** `2024-09-25 15:30`. */
function momentText(minutes: number): string {
  const day = Math.floor(minutes / MINUTES_OF_DAY);
  const minute = minutes - day * MINUTES_OF_DAY;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${isoOfDay(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

const COUNTED: ReadonlySet<TimeLimit['kind']> = new Set(['within', 'follows', 'display', 'take-down']);
const NAMED: ReadonlySet<TimeLimit['kind']> = new Set(['periodic', 'yearly-by', 'by', 'before']);

/** When something is due that starts at `from`, or is next due from then on; for what looks ahead, `from` is the day of the event. */
export function dueOfLimit(limit: TimeLimit, from: Moment, calendar: Calendar): LimitDue {
  const { day, minute } = from;
  if (COUNTED.has(limit.kind) && 'span' in limit && limit.span !== undefined) {
    if (limit.span.unit === 'hour' && minute !== undefined) {
      const start = day * MINUTES_OF_DAY + minute;
      return { kind: 'moment', from: momentText(start), due: momentText(start + limit.span.count * 60) };
    }
    const working =
      limit.kind === 'display'
        ? countedDisplay(day, limit, calendar)
        : countedDays(day, limit.span, calendar);
    return working === undefined ? { kind: 'not-covered' } : { kind: 'counted', working };
  }
  if (!NAMED.has(limit.kind) || (limit.kind === 'before' && limit.span?.unit === 'hour'))
    return { kind: 'none' };
  const next = nextDue(day, limit, calendar);
  return next === undefined ? { kind: 'not-covered' } : { kind: 'named', ...next };
}
