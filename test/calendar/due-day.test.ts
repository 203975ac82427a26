import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countedDays,
  countedDisplay,
  dayBefore,
  displayEnd,
  dueDay,
  rememberDueDays,
} from '../../src/calendar/due-day.ts';
import { shippedCalendar } from '../../src/calendar/shipped.ts';
import type { Day } from '../../src/model/plain-date.ts';
import { isoOfDay } from '../../src/model/plain-date.ts';
import type { Span, SpanUnit } from '../../src/model/time-limit.ts';
import { day } from './day-of.ts';

const calendar = shippedCalendar();

const iso = (found: Day | undefined) => (found === undefined ? undefined : isoOfDay(found));

describe('due days', () => {
  it.each<[string, number, SpanUnit, string | undefined]>([
    ['2024-09-25', 20, 'workday', '2024-10-28'],
    // Calendar days: the day of the trigger is not counted; a day of rest moves to the next working day.
    ['2024-09-02', 15, 'day', '2024-09-18'],
    ['2024-09-03', 15, 'day', '2024-09-18'],
    ['2024-09-28', 7, 'day', '2024-10-08'],
    ['2024-10-05', 7, 'day', '2024-10-12'],
    ['2024-10-06', 7, 'day', '2024-10-14'],
    ['2024-12-25', 7, 'day', '2025-01-02'],
    ['2024-02-22', 7, 'day', '2024-02-29'],
    // Months end on the same day of the month, or its last.
    ['2024-08-31', 1, 'month', '2024-09-30'],
    ['2024-01-31', 1, 'month', '2024-02-29'],
    ['2023-01-31', 1, 'month', '2023-02-28'],
    ['2024-09-05', 1, 'month', '2024-10-08'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2024-09-18', 2, 'week', '2024-10-08'],
    ['2024-09-19', 0, 'day', '2024-09-19'],
    ['2024-09-15', 0, 'day', '2024-09-15'],
    // Hours: the last day that may still be in time.
    ['2024-09-25', 5, 'hour', '2024-09-26'],
    ['2024-09-25', 24, 'hour', '2024-09-26'],
    ['2024-09-25', 48, 'hour', '2024-09-27'],
    ['2024-09-30', 24, 'hour', '2024-10-01'],
    ['2024-09-25', 1440, 'minute', '2024-09-26'],
    ['2024-09-25', 1441, 'minute', '2024-09-27'],
    ['2024-09-30', 30, 'minute', '2024-10-01'],
    ['2026-12-31', 30, 'minute', undefined],
    // Beyond the calendar.
    ['2026-12-20', 20, 'workday', undefined],
    ['2026-12-31', 1, 'day', undefined],
    ['2024-01-01', -1, 'day', undefined],
    ['2024-01-01', 1.5, 'day', undefined],
    ['2024-01-01', 1e12, 'day', undefined],
  ])('%s and %d %s', (from, count, unit, expected) => {
    expect(iso(dueDay(day(from), { count, unit }, calendar))).toBe(expected);
  });

  it.each<[string, number, SpanUnit, string]>([
    ['2024-09-25', 7, 'day', '2024-09-18'],
    ['2024-10-08', 7, 'day', '2024-10-01'],
    ['2024-10-10', 3, 'workday', '2024-09-30'],
    ['2024-03-31', 1, 'month', '2024-02-29'],
  ])('at least ahead of %s by %d %s', (event, count, unit, expected) => {
    expect(iso(dayBefore(day(event), { count, unit }, calendar))).toBe(expected);
  });

  const starts = fc.integer({ min: day('2004-01-01'), max: day('2024-12-31') });
  const units = fc.constantFrom<SpanUnit>('minute', 'hour', 'workday', 'day', 'week', 'month', 'year');
  const most: Readonly<Record<SpanUnit, number>> = {
    minute: 5000,
    hour: 500,
    workday: 200,
    day: 300,
    week: 40,
    month: 12,
    year: 1,
  };

  it('are monotonic in the start day and in the number', () => {
    fc.assert(
      fc.property(starts, units, fc.integer({ min: 1, max: 500 }), (from, unit, number) => {
        const count = 1 + (number % most[unit]);
        const due = dueDay(from, { count, unit }, calendar) ?? Number.NaN;
        expect(due).toBeGreaterThan(from);
        expect(dueDay(from + 1, { count, unit }, calendar)).toBeGreaterThanOrEqual(due);
        expect(dueDay(from, { count: count + 1, unit }, calendar)).toBeGreaterThanOrEqual(due);
        if (unit !== 'hour' && unit !== 'minute') expect(calendar.isWorkday(due)).toBe(true);
      }),
    );
  });
});

describe('the working', () => {
  const working = (from: string, span: Span) => countedDays(day(from), span, calendar);

  it('names the holidays passed over and the make-up days counted', () => {
    expect(working('2024-09-25', { count: 20, unit: 'workday' })).toEqual({
      from: '2024-09-25',
      due: '2024-10-28',
      unit: 'workday',
      count: 20,
      skipped: [{ from: '2024-10-01', to: '2024-10-07', name: '国庆节' }],
      makeUp: ['2024-09-29', '2024-10-12'],
    });
  });

  it('begins a run behind the start day and parts two holidays', () => {
    expect(working('2023-09-30', { count: 1, unit: 'workday' })?.skipped).toEqual([
      { from: '2023-10-01', to: '2023-10-06', name: '国庆节' },
    ]);
    expect(working('2023-09-28', { count: 1, unit: 'workday' })?.skipped).toEqual([
      { from: '2023-09-29', to: '2023-09-29', name: '中秋节' },
      { from: '2023-09-30', to: '2023-10-06', name: '国庆节' },
    ]);
  });

  it('does not list a plain weekend', () => {
    expect(working('2024-11-01', { count: 5, unit: 'workday' })).toMatchObject({
      due: '2024-11-08',
      skipped: [],
      makeUp: [],
    });
  });

  it('tells from where a calendar period was moved', () => {
    expect(working('2024-09-28', { count: 7, unit: 'day' })).toEqual({
      from: '2024-09-28',
      due: '2024-10-08',
      unit: 'day',
      count: 7,
      skipped: [{ from: '2024-10-05', to: '2024-10-07', name: '国庆节' }],
      makeUp: [],
      movedFrom: '2024-10-05',
    });
    expect(working('2024-09-02', { count: 7, unit: 'day' })).not.toHaveProperty('movedFrom');
  });

  it('joins weekdays of one holiday across its weekend', () => {
    const bare = shippedCalendar([
      {
        firstYear: 2024,
        lastYear: 2024,
        holidays: { '2024-10-03': '假', '2024-10-04': '假', '2024-10-07': '假' },
        makeUpDays: {},
        replacedYears: [2024],
      },
    ]);
    expect(countedDays(day('2024-10-02'), { count: 1, unit: 'workday' }, bare)?.skipped).toEqual([
      { from: '2024-10-03', to: '2024-10-07', name: '假' },
    ]);
  });

  it('is undefined beyond the calendar', () => {
    expect(working('2026-12-20', { count: 20, unit: 'workday' })).toBeUndefined();
  });

  it('agrees with the due day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: day('2004-01-01'), max: day('2025-12-31') }),
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom<SpanUnit>('workday', 'day', 'week', 'hour'),
        (from, count, unit) => {
          const due = dueDay(from, { count, unit }, calendar);
          expect(countedDays(from, { count, unit }, calendar)?.due).toBe(iso(due));
        },
      ),
    );
  });
});

describe('a display', () => {
  it.each<[string, number, SpanUnit, string | undefined]>([
    ['2024-09-27', 7, 'day', '2024-10-04'],
    ['2024-09-27', 3, 'workday', '2024-10-08'],
    ['2026-12-31', 1, 'workday', undefined],
    // A span of days needs no calendar, but a century is a slip of the pen.
    ['1970-01-01', 36_600, 'day', '2070-03-17'],
    ['1970-01-01', 36_601, 'day', undefined],
    ['2024-09-27', -1, 'day', undefined],
  ])('from %s for %d %s ends on %s', (from, count, unit, end) => {
    expect(iso(displayEnd(day(from), { count, unit }, calendar))).toBe(end);
  });

  it('shows what it passes over where it is moved or counts working days', () => {
    const nationalDay = { from: '2024-10-01', to: '2024-10-07', name: '国庆节' };
    const shown = (span: Span, postponed?: boolean) =>
      countedDisplay(day('2024-09-27'), { span, ...(postponed && { postponed }) }, calendar);
    const ends = { from: '2024-09-27', makeUp: [] };
    expect(shown({ count: 7, unit: 'day' })).toEqual({
      ...{ ...ends, due: '2024-10-04', unit: 'day', count: 7, skipped: [] },
    });
    expect(shown({ count: 7, unit: 'day' }, true)).toEqual({
      ...{ ...ends, due: '2024-10-08', unit: 'day', count: 7, movedFrom: '2024-10-04' },
      skipped: [{ ...nationalDay, from: '2024-10-04' }],
    });
    expect(shown({ count: 3, unit: 'workday' })).toEqual({
      ...{ ...ends, due: '2024-10-08', unit: 'workday', count: 3, makeUp: ['2024-09-29'] },
      skipped: [nationalDay],
    });
    expect(shown({ count: -1, unit: 'day' })).toBeUndefined();
  });
});

it('ahead of an event, a count that is none leads nowhere', () => {
  expect(dayBefore(day('2024-09-25'), { count: -1, unit: 'day' }, calendar)).toBeUndefined();
  expect(dayBefore(day('2024-09-25'), { count: 0.5, unit: 'workday' }, calendar)).toBeUndefined();
});

it('a count that ends on a working day passes over nothing', () => {
  expect(countedDays(day('2024-09-25'), { count: 5, unit: 'day' }, calendar)).toEqual({
    ...{ from: '2024-09-25', due: '2024-09-30', unit: 'day', count: 5, skipped: [], makeUp: [] },
  });
});

describe('remembered due days', () => {
  it('are the same as counted ones, and counted once for spans that are alike', () => {
    const counted: Day[] = [];
    const dueOn = rememberDueDays({
      ...calendar,
      addWorkdays(from, n) {
        counted.push(from);
        return calendar.addWorkdays(from, n);
      },
    });
    const seven: Span = { count: 7, unit: 'workday' };
    const from = day('2024-09-25');
    expect(dueOn(from, seven)).toBe(day('2024-10-10'));
    expect(dueOn(from, seven)).toBe(day('2024-10-10'));
    expect(dueOn(from, { ...seven })).toBe(day('2024-10-10'));
    expect(counted).toEqual([from]);
    expect(dueOn(from, { count: 20, unit: 'workday' })).toBe(day('2024-10-28'));
    expect(dueOn(from + 1, seven)).toBe(day('2024-10-11'));
    const outside = day('2030-01-01');
    expect([dueOn(outside, seven), dueOn(outside, seven)]).toEqual([undefined, undefined]);
    expect(counted).toEqual([from, from, from + 1, outside]);
  });
});
