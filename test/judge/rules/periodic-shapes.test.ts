import { describe, expect, test } from 'vitest';
import type { PeriodicLimit } from '../../../src/model/time-limit.ts';
import { answers, element, entry, evaluate, reading, requirement } from './literals.ts';

function run(more: Partial<PeriodicLimit>, days: readonly string[]) {
  const limit: PeriodicLimit = {
    kind: 'periodic',
    printed: '按月公开',
    minimum: 1,
    period: { every: 1, unit: 'month' },
    ...more,
  };
  const requirements = [requirement('0301', [element('figures', 'event', reading(limit))])];
  const result = evaluate(
    { requirements, asOf: '2025-01-20', from: '2024-01-01', to: '2024-12-31' },
    days.map((published, ordinal) => [entry({ ordinal, published }), answers(0, 0)]),
  );
  return {
    outcome: result.items[0]?.elements[0]?.outcome,
    periods: result.findings.map(({ facts }) => facts?.period),
    dues: result.findings.map(({ dueOn }) => dueOn),
  };
}

const met = { outcome: 'met', periods: [], dues: [] };
const on = (day: number) => ({ inPeriod: 'same', day, exact: true }) as const;

describe('a season', () => {
  const season = { from: { month: 5, day: 1 }, to: { month: 7, day: 31 } };

  test('owes its own months and no others', () => {
    expect(run({ season }, ['2024-05-20', '2024-06-20', '2024-07-20'])).toEqual(met);
    expect(run({ season }, ['2024-01-20', '2024-05-20', '2024-07-20'])).toMatchObject({
      outcome: 'gap',
      periods: ['2024-06'],
    });
  });

  test('may run over the new year', () => {
    const winter = { from: { month: 12, day: 1 }, to: { month: 2, day: 29 } };
    expect(run({ season: winter }, ['2024-01-20', '2024-12-20'])).toMatchObject({ periods: ['2024-02'] });
    expect(run({ season: winter }, ['2024-01-20', '2024-02-20', '2024-12-20'])).toEqual(met);
  });
});

describe('odd and even months', () => {
  test('owe nothing in the others', () => {
    const months = [2, 4, 6, 8, 10, 12];
    const days = ['2024-02-19', '2024-04-10', '2024-06-20', '2024-08-01', '2024-12-20'];
    const due = { inPeriod: 'same', day: 20 } as const;
    expect(run({ months, due }, days)).toEqual({
      outcome: 'gap',
      periods: ['2024-10'],
      dues: ['2024-10-20'],
    });
    expect(run({ months, due }, [...days, '2024-10-20'])).toEqual(met);
    // The day after is late, and no November's.
    expect(run({ months, due }, [...days, '2024-10-21']).outcome).toBe('gap');
  });
});

describe('several days in a period', () => {
  const days = [on(8), on(18), on(28)];
  const all = Array.from({ length: 12 }, (_, month) =>
    [8, 18, 28].map((day) => `2024-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
  ).flat();

  test('each owes one', () => {
    expect(run({ days }, all)).toEqual(met);
  });

  test('two of the three are not enough', () => {
    const missing = all.filter((day) => day !== '2024-06-18');
    expect(run({ days }, missing)).toEqual({
      outcome: 'gap',
      periods: ['2024-06-09/2024-06-18'],
      dues: ['2024-06-18'],
    });
  });

  test('days of the week', () => {
    const tuesdays = Array.from({ length: 53 }, (_, week) =>
      new Date(Date.UTC(2024, 0, 2 + 7 * week)).toISOString().slice(0, 10),
    );
    const week = { every: 1, unit: 'week' } as const;
    const judged = run({ period: week, days: [on(2), on(5)] }, tuesdays);
    expect(judged.outcome).toBe('gap');
  });
});

describe('the last working day of a month', () => {
  test('is in time, the day after is not', () => {
    const due = { inPeriod: 'same', day: 1, workdays: true, fromEnd: true } as const;
    const period = { every: 1, unit: 'year' } as const;
    // Of December 2024 it is the 31st, of June the 28th, a Friday.
    expect(run({ period, due: { ...due, month: 6 } }, ['2024-06-28'])).toEqual(met);
    expect(run({ period, due: { ...due, month: 6 } }, ['2024-06-29'])).toMatchObject({
      dues: ['2024-06-28'],
    });
    expect(run({ period, due: { ...due, month: 12 } }, ['2024-12-31'])).toEqual(met);
  });
});

describe('the longest gap', () => {
  const gap = { period: { every: 3, unit: 'month' }, rolling: true } as const;

  test('is counted from one publication to the next, whatever quarter they are in', () => {
    expect(run(gap, ['2024-02-10', '2024-05-10', '2024-08-10', '2024-11-10'])).toEqual(met);
    // Each quarter has one, and yet more than three months lie between.
    expect(run(gap, ['2024-01-05', '2024-06-28', '2024-09-20', '2024-12-10'])).toEqual({
      outcome: 'gap',
      periods: ['2024-01-05/2024-04-05'],
      dues: ['2024-04-05'],
    });
  });

  test('of working days goes round the holidays (每20个工作日更新)', () => {
    const days = { period: { every: 20, unit: 'workday' }, rolling: true } as const;
    // 25 September and 28 October 2024 lie twenty working days apart, over National Day.
    expect(run(days, ['2024-09-25', '2024-10-28', '2024-11-25']).dues).toEqual(['2024-12-23']);
    expect(run(days, ['2024-09-25', '2024-10-29', '2024-11-25']).dues).toEqual(['2024-10-28', '2024-12-23']);
  });

  test('runs on from the last publication', () => {
    expect(run(gap, ['2024-03-01', '2024-05-30']).dues).toEqual(['2024-08-30']);
  });
});

describe('a duty that begins', () => {
  test('owes nothing before', () => {
    const since = { year: 2024, month: 11, day: 1 };
    expect(run({ since }, ['2024-11-20', '2024-12-20'])).toEqual(met);
    expect(run({ since }, ['2024-12-20'])).toMatchObject({ periods: ['2024-11'] });
  });
});
