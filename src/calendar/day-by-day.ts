import type { Calendar } from '../model/calendar.ts';
import type { CountedDays } from '../model/finding.ts';
import type { CountedDay, DayByDay } from '../model/limit-due.ts';
import type { Day } from '../model/plain-date.ts';
import { dayOf, dayOfIso, isoOfDay, partsOfDay } from '../model/plain-date.ts';
import { noticeOf } from './notices.ts';

/** Longer counts are told by their ends alone. */
const MOST_DAYS = 200;

const NUMBERED: ReadonlySet<CountedDays['unit']> = new Set(['workday', 'day', 'week']);

function kindOf(day: Day, calendar: Calendar): CountedDay['kind'] {
  if (calendar.makeUpName(day) !== undefined) return 'make-up';
  return calendar.isWorkday(day) === false ? 'rest' : 'workday';
}

/** Every day of the months that a count runs through, with its number where it is counted; empty for a long count. */
function daysOf(from: Day, due: Day, unit: CountedDays['unit'], calendar: Calendar): readonly CountedDay[] {
  if (due - from > MOST_DAYS) return [];
  const [start, end] = [partsOfDay(from), partsOfDay(due)];
  const last = dayOf(end.year + Math.floor(end.month / 12), (end.month % 12) + 1, 1) - 1;
  const days: CountedDay[] = [];
  let number = 0;
  for (let day = dayOf(start.year, start.month, 1); day <= last; day += 1) {
    const kind = kindOf(day, calendar);
    const isCounted = day > from && day <= due && (unit !== 'workday' || kind !== 'rest');
    if (isCounted) number += 1;
    days.push({
      day: isoOfDay(day),
      kind,
      ...(isCounted && NUMBERED.has(unit) && { number }),
      ...(day === from && { isStart: true }),
      ...(day === due && { isDue: true }),
    });
  }
  return days;
}

/** The notices of the years that a count touches, and the documents of the calendars laid over them. */
function documentsOf(from: Day, due: Day, calendar: Calendar): readonly string[] {
  const documents: string[] = [];
  for (let { year } = partsOfDay(from); year <= partsOfDay(due).year; year += 1) {
    const added = calendar.documentOf(year);
    const notice = noticeOf(year);
    if (notice !== undefined) documents.push(notice);
    if (added !== undefined) documents.push(added);
  }
  return documents;
}

/** A count with each of its days numbered and the documents that say which of them are worked. */
export function dayByDay(working: CountedDays, calendar: Calendar): DayByDay {
  const from = dayOfIso(working.from);
  const due = dayOfIso(working.due);
  if (from === undefined || due === undefined) return { days: [], documents: [] };
  return { days: daysOf(from, due, working.unit, calendar), documents: documentsOf(from, due, calendar) };
}
