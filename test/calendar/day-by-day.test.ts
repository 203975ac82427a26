import { describe, expect, test } from 'vitest';
import { dayByDay } from '../../src/calendar/day-by-day.ts';
import { shippedCalendar } from '../../src/calendar/shipped.ts';
import type { CountedDays } from '../../src/model/finding.ts';

const calendar = shippedCalendar();
const count = (from: string, due: string, unit: CountedDays['unit'] = 'day') =>
  dayByDay({ from, due, unit }, calendar);
const notice = (year: number, number: string) => `国务院办公厅关于${year}年部分节假日安排的通知${number}`;

describe('a count day by day', () => {
  // National Day 2024: 1-7 October off; Sunday 29 September worked.
  const { days, documents } = count('2024-09-27', '2024-10-10', 'workday');

  test('numbers the days that count', () => {
    const numbered = days.flatMap((one) => (one.number === undefined ? [] : [[one.day, one.number]]));
    expect(numbered).toEqual([
      ['2024-09-29', 1],
      ['2024-09-30', 2],
      ['2024-10-08', 3],
      ['2024-10-09', 4],
      ['2024-10-10', 5],
    ]);
    expect(documents).toEqual([notice(2024, '（国办发明电〔2023〕7号）')]);
  });

  test('shows the months whole, each day as what it is', () => {
    expect([days.length, days[0]?.day, days.at(-1)?.day]).toEqual([61, '2024-09-01', '2024-10-31']);
    const kindOn = (iso: string) => days.find((one) => one.day === iso)?.kind;
    expect(['2024-09-27', '2024-09-28', '2024-09-29', '2024-10-01', '2024-10-12'].map(kindOn)).toEqual([
      ...['workday', 'rest', 'make-up', 'rest', 'make-up'],
    ]);
    expect(days.filter(({ isStart }) => isStart)).toEqual([
      { day: '2024-09-27', kind: 'workday', isStart: true },
    ]);
    expect(days.filter(({ isDue }) => isDue)).toEqual([
      { day: '2024-10-10', kind: 'workday', number: 5, isDue: true },
    ]);
  });

  test.each([
    ['day', 13],
    ['week', 13],
    ['month', undefined],
    ['hour', undefined],
  ] as const)('of %ss numbers its last day %s', (unit, last) => {
    const due = count('2024-09-27', '2024-10-10', unit).days.find(({ isDue }) => isDue);
    expect(due?.number).toBe(last);
  });

  test.each([
    ['2024-12-02', '2024-12-10', 31, '2024-12-31'],
    ['2024-12-25', '2025-01-06', 62, '2025-01-31'],
    ['2024-02-01', '2024-02-29', 29, '2024-02-29'],
    // 200 days are shown, one more is not.
    ['2024-01-01', '2024-07-19', 213, '2024-07-31'],
    ['2024-01-01', '2024-07-20', 0, undefined],
    ['2024-02-30', '2024-03-05', 0, undefined],
    ['2024-03-05', '', 0, undefined],
  ])('from %s to %s shows %d days to %s', (from, due, length, last) => {
    const shown = count(from, due).days;
    expect([shown.length, shown.at(-1)?.day]).toEqual([length, last]);
  });
});

describe('the documents of a count', () => {
  test.each([
    [
      '2024-12-25',
      '2025-01-06',
      [notice(2024, '（国办发明电〔2023〕7号）'), notice(2025, '（国办发明电〔2024〕12号）')],
    ],
    ['2007-05-01', '2007-05-09', [notice(2007, '')]],
    ['2008-05-01', '2008-05-09', [notice(2008, '（国办发明电〔2007〕52号）')]],
    ['2027-05-01', '2027-05-09', []],
    ['2024-05-01', 'later', []],
  ])('from %s to %s', (from, due, documents) => {
    expect(count(from, due).documents).toEqual(documents);
  });

  test('name what a further calendar cites, behind the notice', () => {
    const added = { firstYear: 2026, lastYear: 2027, holidays: {}, makeUpDays: {} };
    const local = shippedCalendar([{ ...added, documentOfYear: { 2026: '县通知一号', 2027: '县通知二号' } }]);
    expect(dayByDay({ from: '2026-12-28', due: '2027-01-05', unit: 'day' }, local).documents).toEqual([
      notice(2026, '（国办发明电〔2025〕7号）'),
      ...['县通知一号', '县通知二号'],
    ]);
  });

  test('name each notice since 2008 by a number of the year before', () => {
    for (let year = 2008; year <= 2026; year += 1)
      expect(count(`${year}-05-01`, `${year}-05-09`).documents).toEqual([
        expect.stringMatching(
          `^国务院办公厅关于${year}年部分节假日安排的通知（国办发明电〔${year - 1}〕\\d+号`,
        ),
      ]);
  });
});
