import { dayByDay } from '../../calendar/day-by-day.ts';
import { dueOfLimit } from '../../calendar/due-of-limit.ts';
import { shippedCalendar } from '../../calendar/shipped.ts';
import { readLimit } from '../../limits/read-limit.ts';
import type { DayByDay } from '../../model/limit-due.ts';
import { dayOfIso } from '../../model/plain-date.ts';
import { type LessonId, lessons } from '../../workshop/lessons.ts';

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
