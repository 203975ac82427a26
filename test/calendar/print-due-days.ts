/** Prints due days and readings; run under several time zones by the test beside it. */
import { countedDays } from '../../src/calendar/due-day.ts';
import { dueOfLimit } from '../../src/calendar/due-of-limit.ts';
import { periodOf } from '../../src/calendar/periods.ts';
import { shippedCalendar } from '../../src/calendar/shipped.ts';
import { readLimit } from '../../src/limits/read-limit.ts';
import { dayOf, isoOfDay } from '../../src/model/plain-date.ts';

const calendar = shippedCalendar();
const lines: string[] = [];
const limits = [
  '24小时内',
  '每月5日前，遇节假日顺延',
  '每年1月31日前',
  '次月5个工作日内',
  '公示7日',
  '会议召开7日前',
].flatMap((printed) => {
  const answer = readLimit(printed);
  return answer.ok ? answer.reading.limits : [];
});
for (let day = dayOf(2019, 12, 25); day < dayOf(2020, 3, 10); day++) {
  for (const unit of ['workday', 'day', 'month', 'hour'] as const) {
    lines.push(JSON.stringify(countedDays(day, { count: 7, unit }, calendar)));
  }
  for (const limit of limits)
    lines.push(JSON.stringify(dueOfLimit(limit, { day, minute: 15 * 60 + 30 }, calendar)));
  lines.push(isoOfDay(periodOf(day, { every: 1, unit: 'week' }).from));
}
process.stdout.write(`${new Date(0).getHours()}\n${lines.join('\n')}`);
