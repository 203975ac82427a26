import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fullPeriods, periodDue, periodOf } from '../../src/calendar/periods.ts';
import { shippedCalendar } from '../../src/calendar/shipped.ts';
import { readLimit } from '../../src/limits/read-limit.ts';
import type { Day } from '../../src/model/plain-date.ts';
import { isoOfDay } from '../../src/model/plain-date.ts';
import type { Period, PeriodicLimit, PeriodUnit } from '../../src/model/time-limit.ts';
import { day } from './day-of.ts';

const calendar = shippedCalendar();

const shown = ({ from, to }: { from: Day; to: Day }) => `${isoOfDay(from)}..${isoOfDay(to)}`;

function periodic(printed: string): PeriodicLimit {
  const answer = readLimit(printed);
  const limit = answer.ok ? answer.reading.limits[0] : undefined;
  if (limit?.kind !== 'periodic') throw new Error(`not periodic: ${printed}`);
  return limit;
}

describe('the period of a day', () => {
  it.each<[string, number, PeriodUnit, string]>([
    ['2024-02-29', 1, 'day', '2024-02-29..2024-02-29'],
    ['2024-09-29', 1, 'week', '2024-09-23..2024-09-29'],
    ['2024-09-30', 1, 'week', '2024-09-30..2024-10-06'],
    ['1969-12-31', 1, 'week', '1969-12-29..1970-01-04'],
    ['2024-02-10', 1, 'ten-days', '2024-02-01..2024-02-10'],
    ['2024-02-29', 1, 'ten-days', '2024-02-21..2024-02-29'],
    ['2024-02-15', 1, 'half-month', '2024-02-01..2024-02-15'],
    ['2024-02-16', 1, 'half-month', '2024-02-16..2024-02-29'],
    ['2024-12-31', 1, 'month', '2024-12-01..2024-12-31'],
    ['2024-05-31', 1, 'quarter', '2024-04-01..2024-06-30'],
    ['2024-07-01', 1, 'half-year', '2024-07-01..2024-12-31'],
    ['2024-07-01', 1, 'year', '2024-01-01..2024-12-31'],
    ['2024-07-01', 3, 'month', '2024-07-01..2024-09-30'],
    ['2024-07-01', 2, 'year', '2024-01-01..2025-12-31'],
    // What comes round within a day, or in hours that are no whole days, is held to be there day by day.
    ['2024-07-01', 30, 'minute', '2024-07-01..2024-07-01'],
    ['2024-07-01', 24, 'hour', '2024-07-01..2024-07-01'],
    ['1970-01-02', 36, 'hour', '1970-01-01..1970-01-02'],
    ['1970-01-04', 2880, 'minute', '1970-01-03..1970-01-04'],
  ])('%s, every %d %s', (text, every, unit, expected) => {
    expect(shown(periodOf(day(text), { every, unit }))).toBe(expected);
  });

  it('holds its day, and its neighbours join on', () => {
    const units = fc.constantFrom<PeriodUnit>(
      'day',
      'week',
      'ten-days',
      'half-month',
      'month',
      'quarter',
      'half-year',
      'year',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 30_000 }),
        fc.integer({ min: 1, max: 7 }),
        units,
        (at, every, unit) => {
          const period: Period = { every, unit };
          const { from, to } = periodOf(at, period);
          expect(from).toBeLessThanOrEqual(at);
          expect(to).toBeGreaterThanOrEqual(at);
          expect(periodOf(to + 1, period).from).toBe(to + 1);
          expect(periodOf(from, period)).toEqual({ from, to });
        },
      ),
    );
  });
});

describe('the first period from an anchor on', () => {
  it.each<[string, string, number, PeriodUnit, string]>([
    // Weeks from a Monday, from the day after it, and a day before the anchor.
    ['2024-01-10', '2024-01-08', 2, 'week', '2024-01-08..2024-01-21'],
    ['2024-01-20', '2024-01-09', 2, 'week', '2024-01-15..2024-01-28'],
    ['2024-01-03', '2024-01-08', 2, 'week', '2023-12-25..2024-01-07'],
    ['2024-04-10', '2024-03-01', 5, 'month', '2024-03-01..2024-07-31'],
    ['2024-04-10', '2024-03-02', 5, 'month', '2024-04-01..2024-08-31'],
    ['2024-04-10', '2023-05-01', 2, 'year', '2024-01-01..2025-12-31'],
    ['2024-04-10', '2022-05-01', 2, 'year', '2023-01-01..2024-12-31'],
    // Parts of a year follow the calendar, whatever the anchor.
    ['2024-04-10', '2024-03-01', 4, 'month', '2024-01-01..2024-04-30'],
    ['2024-04-10', '2024-02-10', 2, 'quarter', '2024-01-01..2024-06-30'],
    ['2024-04-10', '2024-02-10', 1, 'week', '2024-04-08..2024-04-14'],
    ['2024-04-11', '2024-04-10', 3, 'day', '2024-04-10..2024-04-12'],
  ])('of %s, anchored on %s, every %d %s', (at, anchor, every, unit, expected) => {
    expect(shown(periodOf(day(at), { every, unit }, day(anchor)))).toBe(expected);
  });
});

describe('full periods', () => {
  it('may begin and end with the window', () => {
    expect(fullPeriods({ every: 1, unit: 'month' }, day('2024-02-01'), day('2024-03-31')).map(shown)).toEqual(
      ['2024-02-01..2024-02-29', '2024-03-01..2024-03-31'],
    );
  });

  it('lie wholly within the window', () => {
    expect(
      fullPeriods({ every: 1, unit: 'quarter' }, day('2024-01-15'), day('2024-12-30')).map(shown),
    ).toEqual(['2024-04-01..2024-06-30', '2024-07-01..2024-09-30']);
    expect(fullPeriods({ every: 1, unit: 'year' }, day('2024-01-02'), day('2024-12-31'))).toEqual([]);
  });

  it('of two weeks begin with the first whole week of their anchor', () => {
    const from = day('2024-01-03');
    expect(fullPeriods({ every: 2, unit: 'week' }, from, day('2024-02-05'), from).map(shown)).toEqual([
      '2024-01-08..2024-01-21',
      '2024-01-22..2024-02-04',
    ]);
  });
});

test('full periods of two weeks go on from their anchor', () => {
  const [from, to] = [day('2024-02-01'), day('2024-03-03')];
  expect(fullPeriods({ every: 2, unit: 'week' }, from, to, day('2024-01-08')).map(shown)).toEqual([
    '2024-02-05..2024-02-18',
    '2024-02-19..2024-03-03',
  ]);
});

test.each([
  ['2024-03-01', '2024-07-05'],
  ['2024-09-01', '2025-01-06'],
])('six months have their due days in turn: the one of %s', (at, due) => {
  const period: Period = { every: 6, unit: 'month' };
  const dues = [5, 6].map((one) => ({ inPeriod: 'next' as const, day: one }));
  const limit: PeriodicLimit = { kind: 'periodic', printed: '', minimum: 1, period, dues };
  expect(isoOfDay(periodDue(periodOf(day(at), period), limit, calendar) ?? 0)).toBe(due);
});

describe('due days of periods', () => {
  it.each([
    ['按季度公开', '2024-05-01', '2024-06-30'],
    ['每月10日前', '2024-05-01', '2024-05-10'],
    ['每月31日前', '2024-04-01', '2024-04-30'],
    ['每月底前', '2023-02-01', '2023-02-28'],
    ['次月10日前', '2024-12-05', '2025-01-10'],
    ['每季度第一个月15日前', '2024-05-31', '2024-04-15'],
    ['每季度公布一次，时间为每季度第一个月的15日前', '2024-11-01', '2025-01-15'],
    ['每季度末公布', '2024-05-31', '2024-06-30'],
    ['每周;次周三之前', '2024-09-29', '2024-10-02'],
    ['每半月;当月20号、次月5号前', '2024-05-03', '2024-05-20'],
    ['每半月;当月20号、次月5号前', '2024-12-20', '2025-01-05'],
    ['每半年;七月下旬和十一月中旬', '2024-03-01', '2024-07-31'],
    ['每半年;七月下旬和十一月中旬', '2024-08-01', '2024-11-20'],
    // 15 days behind 30 September end in no holiday; 5 days behind it do.
    ['每季度结束后15日内', '2024-08-01', '2024-10-15'],
    ['每季度结束后5日内', '2024-08-01', '2024-10-08'],
    ['每月结束后5个工作日内', '2024-09-03', '2024-10-12'],
  ])('%s in the period of %s', (printed, at, expected) => {
    const limit = periodic(printed);
    const due = periodDue(periodOf(day(at), limit.period), limit, calendar);
    expect(due === undefined ? undefined : isoOfDay(due)).toBe(expected);
  });

  it.each<[string, PeriodUnit, PeriodicLimit['due'], string, string]>([
    ['the first workday', 'month', { inPeriod: 'same', day: 1, workdays: true }, '2024-10-15', '2024-10-08'],
    [
      'the fifth workday of the next',
      'month',
      { inPeriod: 'next', day: 5, workdays: true },
      '2024-09-15',
      '2024-10-12',
    ],
    [
      'the last workday',
      'month',
      { inPeriod: 'same', day: 1, workdays: true, fromEnd: true },
      '2024-08-15',
      '2024-08-30',
    ],
    [
      'the last but one',
      'month',
      { inPeriod: 'same', day: 2, workdays: true, fromEnd: true },
      '2024-09-15',
      '2024-09-29',
    ],
    [
      'the last of the second month',
      'quarter',
      { inPeriod: 'same', month: 2, day: 1, workdays: true, fromEnd: true },
      '2024-07-15',
      '2024-08-30',
    ],
    [
      'a day of the third month',
      'half-year',
      { inPeriod: 'same', month: 3, day: 31 },
      '2024-09-02',
      '2024-09-30',
    ],
    [
      'a day of the next month, from its first half',
      'half-month',
      { inPeriod: 'next', day: 5 },
      '2024-09-10',
      '2024-10-05',
    ],
    [
      'a day of the next month, from its second half',
      'half-month',
      { inPeriod: 'next', day: 5 },
      '2024-12-20',
      '2025-01-05',
    ],
    [
      'a day of the same month, from its second half',
      'half-month',
      { inPeriod: 'same', day: 20 },
      '2024-09-20',
      '2024-09-20',
    ],
    ['Sunday', 'week', { inPeriod: 'same', day: 7 }, '2024-09-25', '2024-09-29'],
    ['Monday of the next', 'week', { inPeriod: 'next', day: 1 }, '2024-09-25', '2024-09-30'],
  ])('%s of the %s', (_, unit, due, at, expected) => {
    const period: Period = { every: 1, unit };
    const limit: PeriodicLimit = { kind: 'periodic', printed: '', minimum: 1, period, ...(due && { due }) };
    const found = periodDue(periodOf(day(at), period), limit, calendar);
    expect(found === undefined ? undefined : isoOfDay(found)).toBe(expected);
  });

  it('with grace beyond the calendar is unknown', () => {
    const limit = periodic('每年结束后20个工作日内');
    expect(periodDue(periodOf(day('2026-05-01'), limit.period), limit, calendar)).toBeUndefined();
  });
});
