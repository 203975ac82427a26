import { expect, test } from 'vitest';
import { packCalendar, unpackCalendar } from '../../src/calendar/compact.ts';

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['none', {}, ''],
  ['a day', { '2024-01-01': '元旦' }, '2024-01-01 元旦'],
  ['a run', { '2024-10-02': '国庆节', '2024-10-01': '国庆节' }, '2024-10-01+2 国庆节'],
  ['two names', { '2023-09-29': '中秋节', '2023-09-30': '国庆节' }, '2023-09-29 中秋节;2023-09-30 国庆节'],
  ['a gap', { '2024-10-01': '国庆节', '2024-10-03': '国庆节' }, '2024-10-01 国庆节;2024-10-03 国庆节'],
  ['a plus in a name', { '2024-10-01': '国庆+中秋' }, '2024-10-01 国庆+中秋'],
  ['a run with one', { '2024-10-01': '国庆+中秋', '2024-10-02': '国庆+中秋' }, '2024-10-01+2 国庆+中秋'],
])('%s is written and read back', (_, holidays, text) => {
  const calendar = { firstYear: 2023, lastYear: 2024, holidays, makeUpDays: {} };
  const compact = packCalendar(calendar);
  expect(compact).toEqual({ firstYear: 2023, lastYear: 2024, holidays: text, makeUpDays: '' });
  expect(unpackCalendar(compact)).toEqual(calendar);
});

test('what is no day is refused both ways', () => {
  const calendar = { firstYear: 2024, lastYear: 2024, makeUpDays: {} };
  expect(() => packCalendar({ ...calendar, holidays: { '2024-02-30': '春节' } })).toThrow(
    'not a day: 2024-02-30',
  );
  expect(() => unpackCalendar({ ...calendar, makeUpDays: '', holidays: '2024-02-30 春节' })).toThrow(
    'not a day: 2024-02-30 春节',
  );
});
