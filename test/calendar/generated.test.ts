import { expect, it } from 'vitest';
import { readCalendarSource } from '../../src/build/generate-calendar.ts';
import { packCalendar, unpackCalendar } from '../../src/calendar/compact.ts';
import { compactCalendar } from '../../src/generated/calendar.ts';
import { holidayNames } from '../../src/words/labels/working.ts';

it('the generated calendar is its source', async () => {
  const source = await readCalendarSource();
  expect(unpackCalendar(compactCalendar)).toEqual(source);
  expect(packCalendar(source)).toEqual(compactCalendar);
  expect(Object.keys(source.holidays)).toHaveLength(619);
  expect(Object.keys(source.makeUpDays)).toHaveLength(151);
});

it('every holiday has an English name', () => {
  const { holidays, makeUpDays } = unpackCalendar(compactCalendar);
  const names = new Set([...Object.values(holidays), ...Object.values(makeUpDays)]);
  expect(new Set(Object.keys(holidayNames))).toEqual(names);
});
