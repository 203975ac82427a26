import { describe, expect, test } from 'vitest';
import { nextDue } from '../../src/calendar/next-due.ts';
import { gapEnd, owedDue, owedPeriods } from '../../src/calendar/owed-periods.ts';
import { shippedCalendar } from '../../src/calendar/shipped.ts';
import { isoOfDay } from '../../src/model/plain-date.ts';
import type { PeriodicLimit, PeriodUnit } from '../../src/model/time-limit.ts';
import { day } from './day-of.ts';

const calendar = shippedCalendar();
const monthly: PeriodicLimit = {
  ...{ kind: 'periodic', minimum: 1, printed: '每月' },
  period: { every: 1, unit: 'month' },
};
const on = (dayOfMonth: number) => ({ inPeriod: 'same' as const, day: dayOfMonth });

/** The periods of 2024 and what is due for each. */
const owed = (limit: PeriodicLimit, from = '2024-01-01', to = '2024-12-31') =>
  owedPeriods(limit, day(from), day(to), calendar).map((period) => {
    const due = owedDue(period, limit, calendar);
    return `${isoOfDay(period.from)}..${isoOfDay(period.to)}${due === undefined ? '' : ` ${isoOfDay(due)}`}`;
  });
const months = (limit: PeriodicLimit) => owed(limit).map((text) => Number(text.slice(5, 7)));

describe('the end of a gap', () => {
  test.each<[string, number, PeriodUnit, string | undefined]>([
    ['2024-09-27', 3, 'workday', '2024-10-08'],
    ['2026-12-31', 1, 'workday', undefined],
    ['2024-09-25', 2, 'day', '2024-09-27'],
    ['2024-09-25', 36, 'hour', '2024-09-27'],
    ['2024-09-25', 30, 'minute', '2024-09-26'],
    ['2024-09-25', 2, 'week', '2024-10-09'],
    ['2024-09-25', 1, 'ten-days', '2024-10-05'],
    ['2024-09-25', 2, 'half-month', '2024-10-25'],
    ['2024-01-31', 1, 'month', '2024-02-29'],
    ['2024-01-31', 2, 'quarter', '2024-07-31'],
    ['2024-08-31', 1, 'half-year', '2025-02-28'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
  ])('from %s, every %d %s: %s', (from, every, unit, end) => {
    const found = gapEnd(day(from), { every, unit }, calendar);
    expect(found === undefined ? undefined : isoOfDay(found)).toBe(end);
  });
});

describe('months that owe something', () => {
  test.each<[string, Partial<PeriodicLimit>, readonly number[]]>([
    ['all', {}, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['named ones', { months: [1, 6, 12] }, [1, 6, 12]],
    [
      'those of a season',
      { season: { from: { month: 5, day: 1 }, to: { month: 10, day: 31 } } },
      [5, 6, 7, 8, 9, 10],
    ],
    [
      'whole ones of a season',
      { season: { from: { month: 5, day: 2 }, to: { month: 10, day: 30 } } },
      [6, 7, 8, 9],
    ],
    [
      'those of a winter',
      { season: { from: { month: 11, day: 1 }, to: { month: 2, day: 29 } } },
      [1, 2, 11, 12],
    ],
    [
      'whole ones of a winter',
      { season: { from: { month: 11, day: 2 }, to: { month: 2, day: 28 } } },
      [1, 12],
    ],
    ['from a day on', { since: { year: 2024, month: 9, day: 1 } }, [9, 10, 11, 12]],
    ['from within a month on', { since: { year: 2024, month: 9, day: 2 } }, [10, 11, 12]],
  ])('%s', (_, limit, wanted) => {
    expect(months({ ...monthly, ...limit })).toEqual(wanted);
  });

  test('only those that lie wholly within the window', () => {
    expect(owed(monthly, '2024-01-02', '2024-03-30')).toEqual(['2024-02-01..2024-02-29 2024-02-29']);
    expect(owed(monthly, '2024-02-01', '2024-02-29')).toEqual(['2024-02-01..2024-02-29 2024-02-29']);
  });
});

describe('several days in a period', () => {
  const days = { ...monthly, days: [on(18), on(8), on(28)] };

  test('each end a stretch, in order', () => {
    expect(owed(days, '2024-02-01', '2024-02-29')).toEqual([
      '2024-02-01..2024-02-08 2024-02-08',
      '2024-02-09..2024-02-18 2024-02-18',
      '2024-02-19..2024-02-28 2024-02-28',
    ]);
  });

  test('are due later where a day of rest moves them, and end where they are named', () => {
    expect(owed({ ...days, postponed: true }, '2024-10-01', '2024-10-31')).toEqual([
      '2024-10-01..2024-10-08 2024-10-08',
      '2024-10-09..2024-10-18 2024-10-18',
      '2024-10-19..2024-10-28 2024-10-28',
    ]);
    expect(owed({ ...monthly, postponed: true, days: [on(5)] }, '2024-10-01', '2024-10-31')).toEqual([
      '2024-10-01..2024-10-05 2024-10-08',
    ]);
  });

  test('that no calendar reaches end no stretch', () => {
    const worked = { ...monthly, days: [{ ...on(3), workdays: true }] };
    expect(owed(worked, '2026-12-01', '2027-01-31')).toEqual(['2026-12-01..2026-12-03 2026-12-03']);
  });
});

describe('the next day that is due', () => {
  const next = (from: string, limit: PeriodicLimit) => nextDue(day(from), limit, calendar);

  test.each<[string, string, Partial<PeriodicLimit>, string | undefined]>([
    ['the day itself', '2024-09-10', { due: on(10) }, '2024-09-10'],
    ['of the period after', '2024-09-11', { due: on(10) }, '2024-10-10'],
    ['for the period before', '2024-09-05', { due: { inPeriod: 'next', day: 10 } }, '2024-09-10'],
    ['with grace', '2024-09-12', { grace: { count: 10, unit: 'workday' } }, '2024-09-13'],
    ['of a gap', '2024-09-25', { rolling: true }, '2024-10-25'],
    ['of a gap that leaves the calendar', '2026-12-15', { rolling: true }, undefined],
    [
      'in a season nearly a year away',
      '2024-02-01',
      { due: on(10), season: { from: { month: 1, day: 1 }, to: { month: 1, day: 31 } } },
      '2025-01-10',
    ],
    ['in a month nearly a year away', '2024-02-01', { due: on(10), months: [1] }, '2025-01-10'],
    [
      'of a duty that begins in two years',
      '2024-02-01',
      { due: on(10), since: { year: 2026, month: 2, day: 1 } },
      '2026-02-10',
    ],
    [
      'of a duty that began long ago',
      '2024-02-01',
      { due: on(10), since: { year: 2016, month: 2, day: 1 } },
      '2024-02-10',
    ],
    [
      'of both',
      '2024-02-01',
      { due: on(10), months: [1], since: { year: 2025, month: 2, day: 1 } },
      '2026-01-10',
    ],
    ['moved', '2024-10-01', { due: on(5), postponed: true }, '2024-10-08'],
    ['of working days', '2024-10-01', { due: { ...on(3), workdays: true } }, '2024-10-10'],
    [
      'the last working day',
      '2024-08-01',
      { due: { ...on(1), workdays: true, fromEnd: true } },
      '2024-08-30',
    ],
    ['beyond the calendar', '2026-12-31', { due: { inPeriod: 'next', day: 10, workdays: true } }, undefined],
  ])('%s: from %s', (_, from, limit, due) => {
    expect(next(from, { ...monthly, ...limit })?.working.due).toBe(due);
  });

  test('of each day of a season nearly a year away', () => {
    const january = { from: { month: 1, day: 1 }, to: { month: 1, day: 31 } };
    const daily: PeriodicLimit = { ...monthly, period: { every: 1, unit: 'day' } };
    expect(next('2024-02-01', { ...daily, season: january })?.working.due).toBe('2025-01-01');
    const oneDay = { from: { month: 5, day: 4 }, to: { month: 5, day: 4 } };
    expect(next('2024-02-01', { ...daily, season: oneDay })?.working.due).toBe('2024-05-04');
    expect(owed({ ...daily, season: oneDay })).toEqual(['2024-05-04..2024-05-04 2024-05-04']);
  });

  test('is none for what names no day', () => {
    const from = day('2024-02-01');
    expect(nextDue(from, { kind: 'standing', printed: '' }, calendar)).toBeUndefined();
    const before = { kind: 'before', printed: '', event: '会议召开' } as const;
    expect(nextDue(from, { ...before, span: { count: 24, unit: 'hour' } }, calendar)).toBeUndefined();
    expect(nextDue(from, { ...before, span: { count: 1, unit: 'day' } }, calendar)?.working.due).toBe(
      '2024-01-31',
    );
  });

  test('shows its period and how working days were counted', () => {
    expect(next('2024-09-12', { ...monthly, grace: { count: 10, unit: 'workday' } })).toEqual({
      period: { from: '2024-08-01', to: '2024-08-31' },
      working: {
        ...{ from: '2024-08-31', due: '2024-09-13', unit: 'workday', count: 10 },
        ...{ makeUp: [], skipped: [] },
      },
    });
    expect(next('2024-10-01', { ...monthly, due: { ...on(3), workdays: true } })).toEqual({
      period: { from: '2024-10-01', to: '2024-10-31' },
      working: {
        ...{ from: '2024-09-30', due: '2024-10-10', unit: 'workday', count: 3, makeUp: [] },
        skipped: [{ from: '2024-10-01', to: '2024-10-07', name: '国庆节' }],
      },
    });
    expect(next('2024-08-01', { ...monthly, due: { ...on(1), workdays: true, fromEnd: true } })).toEqual({
      period: { from: '2024-08-01', to: '2024-08-31' },
      working: { from: '2024-08-30', due: '2024-08-30', unit: 'day', count: 0, makeUp: [], skipped: [] },
    });
    expect(next('2024-09-25', { ...monthly, rolling: true })).toEqual({
      working: { from: '2024-10-25', due: '2024-10-25', unit: 'day', count: 0, makeUp: [], skipped: [] },
    });
  });
});
