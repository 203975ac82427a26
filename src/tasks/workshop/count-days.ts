import { dayByDay } from '../../calendar/day-by-day.ts';
import { dueOfLimit } from '../../calendar/due-of-limit.ts';
import { shippedCalendar } from '../../calendar/shipped.ts';
import { readLimit } from '../../limits/read-limit.ts';
import type { DayByDay } from '../../model/limit-due.ts';
import { dayOfIso } from '../../model/plain-date.ts';
import type { DrawnDay } from '../../report/html/lay-months.ts';
import { type LessonId, lessons } from '../../workshop/lessons.ts';
import type { RowCount } from '../../workshop/right-places.ts';

/** The example of a lesson counted as the audit counts it, each part of its limit day by day. */
export function countExample(id: LessonId): readonly DayByDay[] {
  const { from, limit } = lessons[id].example;
  const day = dayOfIso(from);
  const read = readLimit(limit);
  if (day === undefined || !read.ok) throw new Error(`the example of lesson ${id} cannot be counted`);
  const calendar = shippedCalendar();
  return read.reading.limits.flatMap((one) => {
    const due = dueOfLimit(one, { day }, calendar);
    return 'working' in due ? [dayByDay(due.working, calendar)] : [];
  });
}

/** The months of a count of working days, with the day of publication and the working days until then. */
export function countRow({ from, due }: RowCount, published?: string): readonly DrawnDay[] {
  const calendar = shippedCalendar();
  const days = new Map<string, DrawnDay>(
    dayByDay({ from, due, unit: 'workday' }, calendar).days.map((one) => [one.day, one]),
  );
  if (published !== undefined && published > due && days.size > 0)
    for (const { day, kind, number } of dayByDay({ from: due, due: published, unit: 'workday' }, calendar)
      .days)
      days.set(day, {
        ...(days.get(day) ?? { day, kind }),
        ...(number === undefined ? {} : { late: number }),
      });
  const shown = days.get(published ?? '');
  if (shown !== undefined) days.set(shown.day, { ...shown, isPublished: true });
  return [...days.values()].sort((one, other) => one.day.localeCompare(other.day));
}
