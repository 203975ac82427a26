import { expect, test } from 'vitest';
import { shippedCalendar } from '../../src/calendar/shipped.ts';
import { type Day, dayOf, isoOfDay, weekdayOf } from '../../src/model/plain-date.ts';
import { notices } from './notices.ts';

const off = new Set<Day>();
const worked = new Set<Day>();
for (const [year, text] of Object.entries(notices)) {
  for (const part of text.split(' ')) {
    const found = /^(\+?)(?:(\d{4})\.)?(\d+)\.(\d+)(?:-(\d+))?$/u.exec(part);
    if (found === null) throw new Error(`${year}: ${part}`);
    const [, plus, own = year, month, first, last = first] = found;
    for (let day = Number(first); day <= Number(last); day += 1)
      (plus === '+' ? worked : off).add(dayOf(Number(own), Number(month), day));
  }
}

test.each(Object.keys(notices).map(Number))('%i: every day is worked or not as the notices say', (year) => {
  const calendar = shippedCalendar();
  const wrong: string[] = [];
  for (let day = dayOf(year, 1, 1); day < dayOf(year + 1, 1, 1); day += 1) {
    const isWorked = worked.has(day) || (weekdayOf(day) < 5 && !off.has(day));
    if (calendar.isWorkday(day) !== isWorked) wrong.push(isoOfDay(day));
  }
  expect(wrong).toEqual([]);
});
