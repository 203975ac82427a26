import type { Calendar } from '../model/calendar.ts';
import type { LimitDue, Moment } from '../model/limit-due.ts';
import type { Day } from '../model/plain-date.ts';
import { dayOfIso, isoOfDay } from '../model/plain-date.ts';
import type { Span, TimeLimit, WithinLimit } from '../model/time-limit.ts';
import { countedDays, countedDisplay, displayEnd } from './due-day.ts';
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

function minutesIn({ count, unit }: Span): number | undefined {
  if (unit === 'hour') return count * 60;
  return unit === 'minute' ? count : undefined;
}

/** 公示5日后3个工作日内 starts at the display's end; 最迟不超过30日 caps; 可延长10日 is a second day. */
function dueWithin(limit: WithinLimit, day: Day, calendar: Calendar): LimitDue {
  const { span, afterDisplay, cap, extendableBy } = limit;
  const start = afterDisplay === undefined ? day : displayEnd(day, afterDisplay, calendar);
  const counted = start === undefined ? undefined : countedDays(start, span, calendar);
  const capped = cap === undefined ? undefined : countedDays(day, cap, calendar);
  if (counted === undefined || (cap !== undefined && capped === undefined)) return { kind: 'not-covered' };
  const working = capped !== undefined && capped.due < counted.due ? capped : counted;
  if (extendableBy === undefined) return { kind: 'counted', working };
  const dueOn = dayOfIso(working.due);
  const extended = dueOn === undefined ? undefined : countedDays(dueOn, extendableBy, calendar);
  return extended === undefined ? { kind: 'not-covered' } : { kind: 'counted', working, extended };
}

/** When something is due that starts at `from`, or is next due from then on; for what looks ahead, `from` is the day of the event. */
export function dueOfLimit(limit: TimeLimit, from: Moment, calendar: Calendar): LimitDue {
  const { day, minute } = from;
  if (COUNTED.has(limit.kind) && 'span' in limit && limit.span !== undefined) {
    const minutes = minutesIn(limit.span);
    if (minutes !== undefined && minute !== undefined) {
      const start = day * MINUTES_OF_DAY + minute;
      return { kind: 'moment', from: momentText(start), due: momentText(start + minutes) };
    }
    if (limit.kind === 'within') return dueWithin(limit, day, calendar);
    const working =
      limit.kind === 'display'
        ? countedDisplay(day, limit, calendar)
        : countedDays(day, limit.span, calendar);
    return working === undefined ? { kind: 'not-covered' } : { kind: 'counted', working };
  }
  const isShort = limit.kind === 'before' && limit.span !== undefined && minutesIn(limit.span) !== undefined;
  if (!NAMED.has(limit.kind) || isShort) return { kind: 'none' };
  const next = nextDue(day, limit, calendar);
  return next === undefined ? { kind: 'not-covered' } : { kind: 'named', ...next };
}
