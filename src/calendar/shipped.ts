import { compactCalendar } from '../generated/calendar.ts';
import type { Calendar, CalendarData } from '../model/calendar.ts';
import { unpackCalendar } from './compact.ts';
import { buildCalendar } from './working-days.ts';

let shippedAlone: Calendar | undefined;

/** The calendar compiled at build time, with further years or corrections on top. */
export function shippedCalendar(added: readonly CalendarData[] = []): Calendar {
  if (added.length > 0) return buildCalendar(unpackCalendar(compactCalendar), added);
  shippedAlone ??= buildCalendar(unpackCalendar(compactCalendar));
  return shippedAlone;
}
