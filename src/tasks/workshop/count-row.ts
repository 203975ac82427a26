import { dayByDay } from '../../calendar/day-by-day.ts';
import { shippedCalendar } from '../../calendar/shipped.ts';
import type { DrawnDay } from '../../report/html/lay-months.ts';
import type { RowCount } from '../../workshop/row-count.ts';

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
