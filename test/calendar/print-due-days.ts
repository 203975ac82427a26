/** Prints due days and readings; run under several time zones by the test beside it. */
import { countedDays } from '../../src/calendar/due-day.ts';
import { periodOf } from '../../src/calendar/periods.ts';
import { shippedCalendar } from '../../src/calendar/shipped.ts';
import { dayOf, isoOfDay } from '../../src/model/plain-date.ts';

const calendar = shippedCalendar();
const lines: string[] = [];
for (let day = dayOf(2019, 12, 25); day < dayOf(2020, 3, 10); day++) {
  for (const unit of ['workday', 'day', 'month', 'hour'] as const) {
    lines.push(JSON.stringify(countedDays(day, { count: 7, unit }, calendar)));
  }
  lines.push(isoOfDay(periodOf(day, { every: 1, unit: 'week' }).from));
}
process.stdout.write(`${new Date(0).getHours()}\n${lines.join('\n')}`);
