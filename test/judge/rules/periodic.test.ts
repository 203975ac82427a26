import { describe, expect, test } from 'vitest';
import type { ByLimit, PeriodicLimit, YearlyByLimit } from '../../../src/model/time-limit.ts';
import { answers, element, entry, evaluate, folded, reading, requirement, type Setting } from './literals.ts';

const year = { from: '2024-01-01', to: '2024-12-31' } as const;

function run(
  limit: PeriodicLimit | YearlyByLimit | ByLimit,
  days: readonly string[],
  setting: Partial<Setting> = {},
  nature: 'event' | 'standing' = 'event',
  id = 'figures',
) {
  const requirements = [requirement('0301', [element(id, nature, reading(limit))])];
  const result = evaluate(
    { requirements, asOf: '2025-01-20', ...year, ...setting },
    days.map((published, ordinal) => [entry({ ordinal, published }), answers(0, 0)]),
  );
  const judged = result.items[0]?.elements[0];
  return {
    outcome: judged?.outcome,
    reasons: judged?.reasons,
    nextDueOn: judged?.nextDueOn,
    findings: folded(result).map((line) => line.split(' ')[0]),
    periods: result.findings.map(({ facts }) => facts?.period),
    dues: result.findings.map(({ dueOn }) => dueOn),
  };
}

const periodic = (more: Partial<PeriodicLimit>): PeriodicLimit => ({
  kind: 'periodic',
  printed: '按季度公开',
  minimum: 1,
  period: { every: 1, unit: 'quarter' },
  ...more,
});

describe('periodic', () => {
  test('every quarter has one', () => {
    expect(run(periodic({}), ['2024-03-31', '2024-04-01', '2024-09-30', '2024-12-31'])).toMatchObject({
      outcome: 'met',
      findings: [],
    });
  });

  test('a quarter without any is missed', () => {
    expect(run(periodic({}), ['2024-03-31', '2024-04-01', '2024-12-31'])).toMatchObject({
      outcome: 'gap',
      reasons: ['period-missed'],
      findings: ['missed-period'],
      periods: ['2024Q3'],
      dues: ['2024-09-30'],
    });
  });

  test('a quarter whose due day the calendar does not reach hides no earlier miss', () => {
    const limit = periodic({ grace: { count: 15, unit: 'day' } });
    const setting = { from: '2026-01-01', to: '2026-12-31', asOf: '2027-01-25' } as const;
    // What came out on 10 January is in time for the last quarter of 2025, and serves no other.
    expect(run(limit, ['2026-01-10', '2026-04-10', '2026-10-10'], setting)).toMatchObject({
      outcome: 'gap',
      periods: ['2026Q2'],
      dues: ['2026-07-15'],
    });
    expect(run(limit, ['2026-04-10', '2026-07-10', '2026-10-10'], setting)).toMatchObject({
      outcome: 'undetermined',
      reasons: ['calendar-does-not-cover'],
      findings: [],
    });
  });

  test('the running quarter is pending, with its due day', () => {
    const asOf = '2024-11-10';
    expect(run(periodic({}), ['2024-02-01', '2024-05-01', '2024-08-01'], { asOf })).toMatchObject({
      outcome: 'pending',
      reasons: ['period-running'],
      nextDueOn: '2024-12-31',
      findings: [],
    });
    expect(
      run(periodic({}), ['2024-02-01', '2024-05-01', '2024-08-01', '2024-11-08'], { asOf }).outcome,
    ).toBe('met');
  });

  test('days of grace after the end of the period', () => {
    const limit = periodic({ grace: { count: 15, unit: 'day' } });
    // 15 April 2024 is the last day of grace for the first quarter; each publication counts once.
    const rest = ['2024-07-10', '2024-10-10', '2025-01-10'];
    expect(run(limit, ['2024-04-15', ...rest]).findings).toEqual([]);
    expect(run(limit, ['2024-04-16', ...rest]).periods).toEqual(['2024Q1']);
  });

  test('a named day of each month reports on the month before', () => {
    const limit = periodic({
      printed: '每月10日前发布上月月报',
      period: { every: 1, unit: 'month' },
      due: { inPeriod: 'same', day: 10 },
      covers: 'previous',
    });
    const tenths = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-10`);
    expect(run(limit, tenths).outcome).toBe('met');
    const late = tenths.map((day) => (day === '2024-02-10' ? '2024-02-11' : day));
    expect(run(limit, late)).toMatchObject({ periods: ['2024-02'], dues: ['2024-02-10'] });
  });

  test('at least two a year', () => {
    const limit = periodic({ minimum: 2, period: { every: 1, unit: 'year' } });
    expect(run(limit, ['2024-02-29', '2024-12-31']).outcome).toBe('met');
    expect(run(limit, ['2024-02-29'])).toMatchObject({
      outcome: 'gap',
      reasons: ['too-few'],
      findings: ['too-few'],
      periods: ['2024'],
    });
    expect(run(limit, ['2023-12-31', '2025-01-01'])).toMatchObject({ findings: ['missed-period'] });
  });

  test('weeks missed in a row are one finding', () => {
    const limit = periodic({ printed: '每周至少更新1次', period: { every: 1, unit: 'week' } });
    const january = { from: '2024-01-01', to: '2024-01-28' };
    expect(run(limit, ['2024-01-07', '2024-01-22'], january)).toMatchObject({
      findings: ['missed-period'],
      periods: ['2024-01-08/2024-01-14'],
    });
  });

  test('a declared empty quarter is no gap', () => {
    const zeroReports = [
      { item: '0301', from: '2024-07-01', until: '2024-09-30', place: { file: 'profile.yaml' } },
    ];
    const days = ['2024-03-31', '2024-04-01', '2024-12-31'];
    expect(run(periodic({}), days, { profile: { zeroReports } }).outcome).toBe('met');
    expect(run(periodic({ silenceMeansNone: true }), days).outcome).toBe('met');
  });

  test('nothing at all of what must stand is one missing element', () => {
    expect(run(periodic({}), [], {}, 'standing').findings).toEqual(['missing-element']);
  });

  test('without a stated period the list gives the months', () => {
    const setting = { from: undefined, to: undefined };
    const limit = periodic({ period: { every: 1, unit: 'month' } });
    expect(run(limit, ['2024-03-05', '2024-05-31'], setting).periods).toEqual(['2024-04']);
  });
});

describe('a column that must be kept fresh', () => {
  const limit = periodic({ printed: '前2周内', period: { every: 2, unit: 'week' } });

  test.each([
    ['2025-01-06', 'met', []],
    ['2025-01-05', 'gap', ['stale-column']],
  ])('last entry %s is %s on 2025-01-20', (published, outcome, findings) => {
    const setting = { from: '2024-12-01', to: '2025-01-20' };
    expect(run(limit, ['2024-12-03', published], setting, 'event', 'update')).toMatchObject({
      outcome,
      findings,
    });
  });

  test.each([
    ['2025-01-20', 'met', []],
    ['2025-01-19', 'gap', ['stale-column']],
  ])('declared until %s that nothing happened, it is %s on 2025-01-20', (until, outcome, findings) => {
    const zeroReports = [{ item: '0301', from: '2024-12-20', until, place: { file: 'profile.yaml' } }];
    const setting = { from: '2024-12-01', to: '2025-01-20', profile: { zeroReports } };
    const days = ['2024-12-03', '2024-12-19'];
    // Counted anew from the last day of the declaration.
    const asOf = until === '2025-01-19' ? '2025-02-03' : '2025-01-20';
    expect(run(limit, days, { ...setting, asOf }, 'event', 'update')).toMatchObject({ outcome, findings });
  });
});

describe('a column that must be kept fresh, beside a zero report', () => {
  const limit = periodic({ printed: '每2周至少更新1次', period: { every: 2, unit: 'week' } });
  const zeroReports = (until: string) => [
    { item: '0301', from: '2024-12-04', until, statedBy: '办公室', place: { file: 'profile.yaml', line: 1 } },
  ];

  test.each([
    ['reaching to the day of judgement', '2025-01-20', []],
    ['that ended within the yardstick', '2025-01-06', []],
    ['that ended before it', '2025-01-05', ['stale-column']],
  ])('%s', (_, until, findings) => {
    const setting = { from: '2024-12-01', to: '2025-01-20', profile: { zeroReports: zeroReports(until) } };
    expect(run(limit, ['2024-12-03'], setting, 'event', 'update').findings).toEqual(findings);
  });
});

describe('by a day', () => {
  const report: YearlyByLimit = {
    kind: 'yearly-by',
    printed: '每年1月31日前',
    dates: [{ month: 1, day: 31 }],
    covers: 'previous',
  };

  test.each([
    [['2024-01-31'], 'met', []],
    [['2024-02-01'], 'gap', ['missed-day']],
    [['2023-12-30'], 'gap', ['missed-day']],
    [[], 'gap', ['missing-element']],
  ])('annual report published %j is %s', (days, outcome, findings) => {
    expect(run(report, days, {}, 'standing')).toMatchObject({ outcome, findings });
  });

  test('before its day it is pending, even without any entry', () => {
    const setting = { from: '2025-01-01', to: '2025-12-31', asOf: '2025-01-31' };
    expect(run(report, [], setting, 'standing')).toMatchObject({
      outcome: 'pending',
      nextDueOn: '2025-01-31',
      findings: [],
    });
    expect(run(report, [], { ...setting, asOf: '2025-02-01' }, 'standing').outcome).toBe('gap');
  });

  test('a leap day as the last of February', () => {
    const limit: YearlyByLimit = {
      kind: 'yearly-by',
      printed: '每年2月底前',
      dates: [{ month: 2, day: 29 }],
    };
    expect(run(limit, ['2024-02-29']).outcome).toBe('met');
    expect(run(limit, ['2024-03-01']).dues).toEqual(['2024-02-29']);
    const leapless = { from: '2023-01-01', to: '2023-12-31' };
    expect(run(limit, ['2023-03-01'], leapless).dues).toEqual(['2023-02-28']);
  });

  test('once, by the end of a year', () => {
    const limit: ByLimit = { kind: 'by', printed: '2024年底前', year: 2024, month: 12, day: 31 };
    expect(run(limit, ['2024-12-31']).outcome).toBe('met');
    expect(run(limit, ['2025-01-01']).findings).toEqual(['missed-day']);
    expect(run(limit, [], { asOf: '2024-12-31' }).outcome).toBe('pending');
  });
});
