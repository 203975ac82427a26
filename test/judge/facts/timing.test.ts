import { describe, expect, test } from 'vitest';
import { dueDay } from '../../../src/calendar/due-day.ts';
import type { DayRange } from '../../../src/judge/facts/day-ranges.ts';
import { FIRST_PLAUSIBLE_DAY, timingOf, usableDay } from '../../../src/judge/facts/timing.ts';
import type { Judging } from '../../../src/judge/rules/rule.ts';
import { isoOfDay } from '../../../src/model/plain-date.ts';
import type { Span, Trigger, WithinLimit } from '../../../src/model/time-limit.ts';
import { contextOf, day, type EntryLiteral, entry, twentyWorkdays } from '../rules/literals.ts';

function judgingOn(asOf: string): Judging {
  const context = contextOf({ requirements: [], asOf });
  return { ...context, dueOn: (from, span) => dueDay(from, span, context.calendar) };
}

interface Held {
  readonly limit?: Partial<WithinLimit>;
  readonly asOf?: string;
  readonly exempt?: readonly DayRange[];
}

/** The reason of a verdict, with the start and the due day where it has them. */
function told(literal: EntryLiteral, { limit = {}, asOf = '2025-01-20', exempt = [] }: Held = {}): string {
  const withins = [{ ...twentyWorkdays, ...limit }];
  const timing = timingOf(entry(literal), { withins, exemptDays: exempt }, judgingOn(asOf));
  const days = [timing?.triggeredOn, timing?.dueOn].flatMap((one) =>
    one === undefined ? [] : [isoOfDay(one)],
  );
  return [timing?.reason, ...days].join(' ');
}

const formed = '2024-09-25';
const days = (from: string, to = from): DayRange => ({ from: day(from), to: day(to) });
const span = (count: number, unit: Span['unit']): Span => ({ count, unit });

test.each([
  ['2025-01-20', true],
  ['2025-01-21', false],
  ['1990-01-01', true],
  ['1989-12-31', false],
])('on 20 January 2025 a verdict may rest on %s: %s', (iso, isUsable) => {
  expect(usableDay(day(iso), day('2025-01-20'))).toBe(isUsable ? day(iso) : undefined);
  expect(isoOfDay(FIRST_PLAUSIBLE_DAY)).toBe('1990-01-01');
});

// 20 working days from 25 September 2024 end on 28 October, 20 from 1 September on 29 September.
describe('what is published', () => {
  test.each<[string, EntryLiteral, string]>([
    ['on the last day', { formed, published: '2024-10-28' }, 'published 2024-09-25 2024-10-28'],
    ['a day later', { formed, published: '2024-10-29' }, 'published-late 2024-09-25 2024-10-28'],
    ['before it was formed', { formed, published: '2024-09-20' }, 'published 2024-09-25'],
    ['within as many days', { formed, published: '2024-10-15' }, 'published 2024-09-25'],
    [
      'from its change',
      { formed: '2024-09-01', changed: formed, published: '2024-10-28' },
      'published 2024-09-25 2024-10-28',
    ],
    [
      'changed before it was formed',
      { formed, changed: '2024-09-01', published: '2024-10-28' },
      'published 2024-09-25 2024-10-28',
    ],
    [
      'changed and never formed',
      { changed: formed, published: '2024-10-29' },
      'published-late 2024-09-25 2024-10-28',
    ],
    ['of no day', { published: '2024-10-29' }, 'no-trigger-date'],
    [
      'formed after the day of judgement',
      { formed: '2025-01-21', published: '2024-10-29' },
      'no-trigger-date',
    ],
    ['formed long ago', { formed: '1989-12-31', published: '2024-10-29' }, 'no-trigger-date'],
    ['in days to come', { formed, published: '2025-01-21' }, 'no-published-date'],
  ])('%s', (_, literal, timing) => {
    expect(told(literal)).toBe(timing);
  });

  test.each<[string, EntryLiteral, Partial<WithinLimit>, string]>([
    [
      'a limit that names no change',
      { formed: '2024-09-01', changed: formed, published: '2024-10-28' },
      { triggers: ['formed'] },
      'published-late 2024-09-01 2024-09-29',
    ],
    [
      'a limit that names no start',
      { formed, published: '2024-10-29' },
      { triggers: [] },
      'published-late 2024-09-25 2024-10-28',
    ],
    [
      'from receipt, in time',
      { formed, published: '2024-10-28' },
      { triggers: ['received'] },
      'published 2024-09-25 2024-10-28',
    ],
    [
      'from receipt, later',
      { formed, published: '2024-10-29' },
      { triggers: ['received'] },
      'no-trigger-date',
    ],
    [
      'up to a cap',
      { formed, published: '2024-10-25' },
      { cap: span(30, 'day') },
      'published 2024-09-25 2024-10-25',
    ],
    [
      'behind a cap',
      { formed, published: '2024-10-26' },
      { cap: span(30, 'day') },
      'published-late 2024-09-25 2024-10-25',
    ],
    [
      'with a cap that ends no sooner',
      { formed, published: '2024-10-29' },
      { cap: span(33, 'day') },
      'published-late 2024-09-25 2024-10-28',
    ],
    [
      'behind a display',
      { formed: '2024-09-18', published: '2024-09-26' },
      { span: span(3, 'workday'), afterDisplay: span(5, 'day') },
      'published 2024-09-23 2024-09-26',
    ],
    [
      'too long behind a display',
      { formed: '2024-09-18', published: '2024-09-27' },
      { span: span(3, 'workday'), afterDisplay: span(5, 'day') },
      'published-late 2024-09-23 2024-09-26',
    ],
    [
      'within a month',
      { formed, published: '2024-10-25' },
      { span: span(1, 'month') },
      'published 2024-09-25 2024-10-25',
    ],
    [
      'behind a month',
      { formed, published: '2024-10-26' },
      { span: span(1, 'month') },
      'published-late 2024-09-25 2024-10-25',
    ],
    // 15 working days from 1 November 2024 end on the 22nd, ten more on 6 December.
    [
      'as far as it may be extended',
      { formed: '2024-11-01', published: '2024-12-06' },
      { span: span(15, 'workday'), extendableBy: span(10, 'workday') },
      'extension-possible 2024-11-01 2024-11-22',
    ],
    [
      'behind any extension',
      { formed: '2024-11-01', published: '2024-12-07' },
      { span: span(15, 'workday'), extendableBy: span(10, 'workday') },
      'published-late 2024-11-01 2024-11-22',
    ],
  ])('%s', (_, literal, limit, timing) => {
    expect(told(literal, { limit })).toBe(timing);
  });

  test('is told by the count that binds', () => {
    const late = entry({ formed, published: '2024-10-29' });
    const counted = (limit: Partial<WithinLimit>) =>
      timingOf(late, { withins: [{ ...twentyWorkdays, ...limit }], exemptDays: [] }, judgingOn('2025-01-20'))
        ?.counted;
    expect(counted({})).toEqual(span(20, 'workday'));
    expect(counted({ cap: span(30, 'day') })).toEqual(span(30, 'day'));
    expect(counted({ cap: span(33, 'day') })).toEqual(span(20, 'workday'));
  });

  test('is held against the strictest limit, and by the first copy', () => {
    const seven = { ...twentyWorkdays, span: span(7, 'workday') };
    const held = { withins: [twentyWorkdays, seven, twentyWorkdays], exemptDays: [] };
    const judging = judgingOn('2025-01-20');
    const own = entry({ formed, published: '2024-10-12' });
    expect(timingOf(own, held, judging)).toMatchObject({
      reason: 'published-late',
      dueOn: day('2024-10-10'),
    });
    expect(timingOf(own, held, judging, day('2024-10-10'))?.reason).toBe('published');
    expect(timingOf(own, { withins: [], exemptDays: [] }, judging)).toBeUndefined();
  });
});

test.each<[Trigger, boolean]>([
  ['formed', true],
  ['changed', true],
  ['made', true],
  ['decided', true],
  ['approved', true],
  ['issued', true],
  ['received', false],
])('a list dates what starts with %s: %s', (trigger, isDated) => {
  const late = { formed, published: '2024-10-29' };
  const reason = isDated ? 'published-late 2024-09-25 2024-10-28' : 'no-trigger-date';
  expect(told(late, { limit: { triggers: [trigger] } })).toBe(reason);
  expect(told(late, { limit: { triggers: [trigger, 'formed'] } })).toBe(
    'published-late 2024-09-25 2024-10-28',
  );
});

test.each<[string, EntryLiteral, Partial<WithinLimit>, string]>([
  ['so many days', { formed, published: '2024-10-05' }, { span: span(10, 'day') }, 'published 2024-09-25'],
  [
    'days that end on a day of rest',
    { formed, published: '2024-10-08' },
    { span: span(10, 'day') },
    'published 2024-09-25 2024-10-08',
  ],
  [
    'a month, counted whole',
    { formed, published: '2024-09-26' },
    { span: span(1, 'month') },
    'published 2024-09-25 2024-10-25',
  ],
  [
    'fewer days than counted, and behind the cap',
    { formed, published: '2024-10-09' },
    { cap: span(10, 'day') },
    'published-late 2024-09-25 2024-10-08',
  ],
])('a due day is looked for where it matters: %s', (_, literal, limit, timing) => {
  expect(told(literal, { limit })).toBe(timing);
});

describe('what is not published', () => {
  test('is a draft too, whatever date it bears, but no cell that cannot be read', () => {
    expect(told({ formed, published: '2024-10-01', status: '草稿' })).toBe(
      'due-passed 2024-09-25 2024-10-28',
    );
    const unread = (field: 'publishedOn' | 'formedOn'): EntryLiteral => ({
      ...{ formed, anomalies: [{ kind: 'not-a-date', field, text: '待定' }] },
    });
    expect(told(unread('publishedOn'))).toBe('no-published-date');
    expect(told(unread('formedOn'))).toBe('due-passed 2024-09-25 2024-10-28');
  });

  const untold = new Set(['title', 'formedOn'] as const);
  test.each<[string, EntryLiteral, string, Partial<WithinLimit>, string]>([
    ['on the last day', { formed }, '2024-10-28', {}, 'not-yet-due 2024-09-25 2024-10-28'],
    ['a day later', { formed }, '2024-10-29', {}, 'due-passed 2024-09-25 2024-10-28'],
    ['of no day', {}, '2024-10-29', {}, 'no-published-date'],
    ['in a list without such days', { formed, fields: untold }, '2024-10-29', {}, 'no-published-date'],
    ['from receipt', { formed }, '2024-10-29', { triggers: ['received'] }, 'no-trigger-date'],
    [
      'while it may be extended',
      { formed: '2024-11-01' },
      '2024-12-06',
      { span: span(15, 'workday'), extendableBy: span(10, 'workday') },
      'extension-possible 2024-11-01 2024-11-22',
    ],
    [
      'behind any extension',
      { formed: '2024-11-01' },
      '2024-12-07',
      { span: span(15, 'workday'), extendableBy: span(10, 'workday') },
      'due-passed 2024-11-01 2024-11-22',
    ],
    // The calendar ends with 2026; so many working days last at least so many days.
    [
      'beyond the calendar, while it runs',
      { formed: '2026-12-20' },
      '2027-01-09',
      {},
      'not-yet-due 2026-12-20',
    ],
    ['beyond the calendar', { formed: '2026-12-20' }, '2027-01-10', {}, 'calendar-does-not-cover 2026-12-20'],
    [
      'so many days beyond the calendar',
      { formed: '2026-12-20' },
      '2027-01-09',
      { span: span(20, 'day') },
      'not-yet-due 2026-12-20',
    ],
    [
      'beyond the calendar by months',
      { formed: '2026-12-20' },
      '2026-12-21',
      { span: span(1, 'month') },
      'calendar-does-not-cover 2026-12-20',
    ],
  ])('%s', (_, literal, asOf, limit, timing) => {
    expect(told(literal, { asOf, limit })).toBe(timing);
  });
});

test('beyond the calendar nothing published is late', () => {
  expect(told({ formed: '2026-12-20', published: '2027-01-25' }, { asOf: '2027-02-01' })).toBe(
    'calendar-does-not-cover 2026-12-20',
  );
  const limit = { span: span(15, 'workday'), extendableBy: span(10, 'workday') };
  expect(told({ formed: '2026-12-01', published: '2026-12-23' }, { asOf: '2027-02-01', limit })).toBe(
    'calendar-does-not-cover 2026-12-01',
  );
});

describe('exempt days', () => {
  const late = { formed, published: '2024-10-29' };
  test.each([
    ['the due day', [days('2024-10-28')], 'exempted 2024-09-25 2024-10-28'],
    ['the day before', [days('2024-10-27')], 'published-late 2024-09-25 2024-10-28'],
    ['the day after', [days('2024-10-29')], 'published-late 2024-09-25 2024-10-28'],
    ['start and due day', [days(formed), days('2024-10-28')], 'exempted'],
    ['all of them', [days(formed, '2024-10-28')], 'exempted'],
    ['the start', [days(formed)], 'published-late 2024-09-25 2024-10-28'],
  ])('%s', (_, exempt, timing) => {
    expect(told(late, { exempt })).toBe(timing);
    expect(told({ formed }, { exempt })).toBe(timing.replace('published-late', 'due-passed'));
  });

  test('excuse hours by the day that they reach', () => {
    const limit = { span: span(24, 'hour') };
    const published = '2024-09-28';
    expect(told({ formed, published }, { limit, exempt: [days('2024-09-26')] })).toBe(
      'exempted 2024-09-25 2024-09-26',
    );
    expect(told({ formed, published }, { limit, exempt: [days('2024-09-27')] })).toBe(
      'published-late 2024-09-25 2024-09-26',
    );
    expect(told({ formed, published: formed }, { limit, exempt: [days('2024-09-26')] })).toBe(
      'published 2024-09-25 2024-09-26',
    );
  });
});

describe('hours', () => {
  const at = (hours: number, minutes = 0) => hours * 60 + minutes;
  const limit = { span: span(24, 'hour') };
  test.each<[string, EntryLiteral, string]>([
    [
      'to the minute',
      { formed, formedAt: at(15, 30), published: '2024-09-26', publishedAt: at(15, 30) },
      'published 2024-09-25 2024-09-26',
    ],
    [
      'a minute late',
      { formed, formedAt: at(15, 30), published: '2024-09-26', publishedAt: at(15, 31) },
      'published-late 2024-09-25 2024-09-26',
    ],
    ['without times, on the day', { formed, published: formed }, 'published 2024-09-25 2024-09-26'],
    [
      'without times, on the next',
      { formed, published: '2024-09-26' },
      'hours-need-times 2024-09-25 2024-09-26',
    ],
    [
      'without times, on the one after',
      { formed, published: '2024-09-27' },
      'published-late 2024-09-25 2024-09-26',
    ],
    [
      'with the time of formation alone',
      { formed, formedAt: at(0), published: '2024-09-26' },
      'hours-need-times 2024-09-25 2024-09-26',
    ],
    [
      'with the time of publication alone, in time',
      { formed, published: '2024-09-26', publishedAt: at(0) },
      'published 2024-09-25 2024-09-26',
    ],
    [
      'with the time of publication alone, perhaps',
      { formed, published: '2024-09-26', publishedAt: at(23, 59) },
      'hours-need-times 2024-09-25 2024-09-26',
    ],
    [
      'from the later of two times',
      {
        formed,
        formedAt: at(9),
        changed: formed,
        changedAt: at(12),
        published: '2024-09-26',
        publishedAt: at(12),
      },
      'published 2024-09-25 2024-09-26',
    ],
    [
      'from the later of two times, whichever',
      {
        formed,
        formedAt: at(12),
        changed: formed,
        changedAt: at(9),
        published: '2024-09-26',
        publishedAt: at(12, 1),
      },
      'published-late 2024-09-25 2024-09-26',
    ],
    [
      'from the only one of two times',
      { formed, formedAt: at(9), changed: formed, published: '2024-09-26', publishedAt: at(9, 1) },
      'published-late 2024-09-25 2024-09-26',
    ],
    [
      'from the only one of two times, the change',
      { formed, changed: formed, changedAt: at(12), published: '2024-09-26', publishedAt: at(12) },
      'published 2024-09-25 2024-09-26',
    ],
    [
      'from the later of two times, in time',
      {
        formed,
        formedAt: at(12),
        changed: formed,
        changedAt: at(9),
        published: '2024-09-26',
        publishedAt: at(12),
      },
      'published 2024-09-25 2024-09-26',
    ],
    [
      'from the time of a later change',
      {
        formed: '2024-09-24',
        formedAt: at(9),
        changed: formed,
        changedAt: at(12),
        published: '2024-09-26',
        publishedAt: at(12),
      },
      'published 2024-09-25 2024-09-26',
    ],
    [
      'not from the time of an earlier change',
      {
        formed,
        formedAt: at(9),
        changed: '2024-09-24',
        changedAt: at(12),
        published: '2024-09-26',
        publishedAt: at(9, 1),
      },
      'published-late 2024-09-25 2024-09-26',
    ],
  ])('%s', (_, literal, timing) => {
    expect(told(literal, { limit })).toBe(timing);
  });

  test.each<[string, EntryLiteral, string, string]>([
    [
      'by the day that they reach',
      { formed, formedAt: at(15, 30) },
      '2024-09-26',
      'not-yet-due 2024-09-25 2024-09-26',
    ],
    ['a day later', { formed, formedAt: at(15, 30) }, '2024-09-27', 'due-passed 2024-09-25 2024-09-26'],
    ['without a time from the end of the day', { formed }, '2024-09-26', 'not-yet-due 2024-09-25 2024-09-26'],
  ])('of what is not published: %s', (_, literal, asOf, timing) => {
    expect(told(literal, { limit, asOf })).toBe(timing);
  });

  test('may end on the day on which they begin', () => {
    const five = { span: span(5, 'hour') };
    expect(told({ formed, formedAt: at(10) }, { limit: five, asOf: '2024-09-26' })).toBe(
      'due-passed 2024-09-25 2024-09-25',
    );
  });

  test('minutes are counted as such', () => {
    const half = { span: span(30, 'minute') };
    const published = (minute: number) => ({
      formed,
      formedAt: at(23, 45),
      published: '2024-09-26',
      publishedAt: minute,
    });
    expect(told(published(at(0, 15)), { limit: half })).toBe('published 2024-09-25 2024-09-26');
    expect(told(published(at(0, 16)), { limit: half })).toBe('published-late 2024-09-25 2024-09-26');
    expect(told({ formed, formedAt: at(23, 15) }, { limit: half, asOf: formed })).toBe(
      'not-yet-due 2024-09-25 2024-09-25',
    );
  });
});
