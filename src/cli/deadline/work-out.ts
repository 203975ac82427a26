import type { Calendar } from '../../model/calendar.ts';
import type { LimitDue, Moment } from '../../model/limit-due.ts';
import type { LimitReading } from '../../model/limit-reading.ts';
import type { Deadline } from './reporters.ts';

/** Counts each part of a limit from a date, day by day. */
export async function workOut(from: Moment, reading: LimitReading, calendar: Calendar): Promise<Deadline> {
  const { dayByDay, dueOfLimit, isoOfDay } = await import('../../index.ts');
  // 10日内上报: what falls due on that day is no publication.
  const isOther = reading.remarks.includes('not-a-publication-duty');
  const outcomes = reading.limits.map((limit) => {
    const due: LimitDue = isOther ? { kind: 'none' } : dueOfLimit(limit, from, calendar);
    const working = 'working' in due ? due.working : undefined;
    return { limit, due, working, counting: working && dayByDay(working, calendar) };
  });
  return {
    date: isoOfDay(from.day),
    reading,
    outcomes,
    isOther,
    isTimeIdle: !isOther && from.minute !== undefined && outcomes.every(({ due }) => due.kind !== 'moment'),
  };
}
