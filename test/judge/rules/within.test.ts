import { describe, expect, test } from 'vitest';
import type { WithinLimit } from '../../../src/model/time-limit.ts';
import {
  answers,
  type EntryLiteral,
  element,
  entry,
  evaluate,
  folded,
  reading,
  requirement,
  twentyWorkdays,
} from './literals.ts';

const workdays = (count: number): WithinLimit => ({
  ...twentyWorkdays,
  span: { count, unit: 'workday' },
});

function judge(limit: WithinLimit, literal: EntryLiteral, asOf = '2026-06-30') {
  const requirements = [requirement('0101', [element('result', 'event', reading(limit))])];
  const result = evaluate({ requirements, asOf }, [[entry(literal), answers(0, 0)]]);
  const judged = result.items[0]?.elements[0];
  return {
    outcome: judged?.outcome,
    reasons: judged?.reasons,
    nextDueOn: judged?.nextDueOn,
    findings: folded(result),
    finding: result.findings[0],
  };
}

describe('a limit in working days', () => {
  test.each([
    [7, '2024-09-25', '2024-10-10', '2024-10-11', 1],
    [20, '2024-09-25', '2024-10-28', '2024-10-29', 1],
    [7, '2025-01-24', '2025-02-10', '2025-02-11', 1],
    [7, '2026-02-10', '2026-02-26', '2026-02-27', 1],
    // 2020: the Spring Festival was extended to 2 February: 21 to 23 January, then 3 to 6 February.
    [7, '2020-01-20', '2020-02-06', '2020-02-07', 1],
    // A leap day is a working day: Thursday 29 February 2024.
    [3, '2024-02-27', '2024-03-01', '2024-03-04', 1],
    // Over the end of a year: 1 January is a holiday.
    [5, '2023-12-27', '2024-01-04', '2024-01-05', 1],
    // Saturday 12 October 2024 was worked: late by that Saturday alone.
    [8, '2024-09-25', '2024-10-11', '2024-10-12', 1],
  ])('%i from %s: %s is the last day, %s is late', (count, formed, lastDay, lateDay, late) => {
    expect(judge(workdays(count), { formed, published: lastDay })).toMatchObject({
      outcome: 'met',
      findings: [],
    });
    const judged = judge(workdays(count), { formed, published: lateDay });
    expect(judged).toMatchObject({
      outcome: 'gap',
      reasons: ['published-late'],
      findings: ['late-publication 0101/result list.csv:2'],
    });
    expect(judged.finding).toMatchObject({
      triggeredOn: formed,
      dueOn: lastDay,
      publishedOn: lateDay,
      workingDaysLate: late,
      working: { from: formed, due: lastDay, unit: 'workday', count },
    });
  });

  test('the later of formation and change starts the clock', () => {
    const formed = '2024-01-02';
    expect(judge(workdays(7), { formed, published: '2024-03-08' }).outcome).toBe('gap');
    expect(
      judge(workdays(7), {
        formed,
        changed: '2024-03-01',
        published: '2024-03-08',
      }).outcome,
    ).toBe('met');
  });

  test('an unpublished entry is pending on its due day and a gap one day later', () => {
    const formed = '2024-09-25';
    expect(judge(workdays(7), { formed }, '2024-10-10')).toMatchObject({
      outcome: 'pending',
      reasons: ['not-yet-due'],
      nextDueOn: '2024-10-10',
      findings: [],
    });
    const judged = judge(workdays(7), { formed }, '2024-10-11');
    expect(judged).toMatchObject({
      outcome: 'gap',
      reasons: ['due-passed'],
      findings: ['unpublished-past-due 0101/result list.csv:2'],
    });
    expect(judged.finding).toMatchObject({
      dueOn: '2024-10-10',
      workingDaysLate: 1,
    });
  });

  test('without a date of formation nothing is judged', () => {
    expect(judge(workdays(7), { published: '2024-10-11' })).toMatchObject({
      outcome: 'undetermined',
      reasons: ['no-trigger-date'],
      findings: [],
    });
  });

  test('without any date the entry is reported as undated', () => {
    expect(judge(workdays(7), {})).toMatchObject({
      outcome: 'undetermined',
      reasons: ['no-published-date'],
      findings: ['undated-entry 0101/result list.csv:2'],
    });
  });

  test('a list without a column for publication dates accuses nobody', () => {
    const fields = new Set(['title', 'formedOn'] as const);
    expect(judge(workdays(7), { formed: '2024-01-02', fields })).toMatchObject({
      outcome: 'undetermined',
      reasons: ['no-published-date'],
      findings: [],
    });
  });

  test('a publication date after the day of judgement proves neither', () => {
    expect(judge(workdays(7), { formed: '2024-09-02', published: '2042-09-03' }, '2024-12-31')).toMatchObject(
      {
        outcome: 'undetermined',
        reasons: ['no-published-date'],
        findings: ['implausible-date 0101/result list.csv:2'],
      },
    );
  });

  test('an extension that the limit allows is open between the two days', () => {
    const limit = {
      ...workdays(7),
      extendableBy: { count: 7, unit: 'workday' },
    } as const;
    const formed = '2024-09-25';
    expect(judge(limit, { formed, published: '2024-10-10' }).outcome).toBe('met');
    expect(judge(limit, { formed, published: '2024-10-18' }).reasons).toEqual(['extension-possible']);
    expect(judge(limit, { formed, published: '2024-10-21' }).outcome).toBe('gap');
  });

  test('a count that leaves the calendar is not guessed, but in time is in time', () => {
    const formed = '2003-01-06';
    expect(judge(workdays(7), { formed, published: '2003-01-10' }).outcome).toBe('met');
    expect(judge(workdays(7), { formed, published: '2003-03-10' }).reasons).toEqual([
      'calendar-does-not-cover',
    ]);
    const last = { formed: '2026-12-28' };
    expect(judge(workdays(7), last, '2027-01-04').outcome).toBe('pending');
    expect(judge(workdays(7), last, '2027-01-05').reasons).toEqual(['calendar-does-not-cover']);
  });

  test('what starts with receipt is not late by the date on the paper', () => {
    const limit: WithinLimit = { ...workdays(7), triggers: ['received'] };
    expect(judge(limit, { formed: '2024-09-25', published: '2024-10-10' }).outcome).toBe('met');
    expect(judge(limit, { formed: '2024-09-25', published: '2024-10-11' }).reasons).toEqual([
      'no-trigger-date',
    ]);
  });
});

describe('a limit in calendar days', () => {
  test('ends on the next working day when its last day is one of rest', () => {
    const limit: WithinLimit = {
      ...twentyWorkdays,
      span: { count: 10, unit: 'day' },
    };
    // 2024-09-21 + 10 = 1 October, a holiday: the 8th is the next working day.
    expect(judge(limit, { formed: '2024-09-21', published: '2024-10-08' }).outcome).toBe('met');
    expect(judge(limit, { formed: '2024-09-21', published: '2024-10-09' }).outcome).toBe('gap');
  });
});

describe('a limit in hours', () => {
  const hours = (count: number): WithinLimit => ({
    ...twentyWorkdays,
    span: { count, unit: 'hour' },
  });

  test.each([
    [24, '2024-05-06', '2024-05-06', 'met'],
    [24, '2024-05-06', '2024-05-07', 'undetermined'],
    [24, '2024-05-06', '2024-05-08', 'gap'],
    [5, '2024-05-06', '2024-05-06', 'undetermined'],
    [5, '2024-05-06', '2024-05-07', 'undetermined'],
    [5, '2024-05-06', '2024-05-08', 'gap'],
  ])('%i hours, days only: %s, published %s is %s', (count, formed, published, outcome) => {
    expect(judge(hours(count), { formed, published }).outcome).toBe(outcome);
  });

  test.each([
    [8 * 60, 13 * 60, 'met'],
    [8 * 60, 13 * 60 + 1, 'gap'],
  ])('5 hours with times: from minute %i to %i is %s', (formedAt, publishedAt, outcome) => {
    const published = '2024-05-06';
    expect(judge(hours(5), { formed: published, published, formedAt, publishedAt }).outcome).toBe(outcome);
  });
});
