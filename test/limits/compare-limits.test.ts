import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dueDay } from '../../src/calendar/due-day.ts';
import { shippedCalendar } from '../../src/calendar/shipped.ts';
import { compareLimits, isLongerSpan, isLooser, isTighter } from '../../src/limits/compare-limits.ts';
import { weakeningOf } from '../../src/limits/limit-weakening.ts';
import { readLimit } from '../../src/limits/read-limit.ts';
import type { LimitReading } from '../../src/model/limit-reading.ts';
import { dayOf } from '../../src/model/plain-date.ts';
import type { PeriodDue, PeriodicLimit, Span, SpanUnit, TimeLimit } from '../../src/model/time-limit.ts';

function reading(printed: string): LimitReading {
  const answer = readLimit(printed);
  if (!answer.ok) throw new Error(`unread: ${printed}`);
  return answer.reading;
}

describe('the first is tighter than the second', () => {
  it.each([
    ['自信息形成或者变更之日起15个工作日内', '自信息形成或者变更之日起20个工作日内'],
    ['自作出决定之日起5个工作日内', '自作出决定之日起7个工作日内'],
    ['信息形成之日起5日内', '信息形成之日起20个工作日内'],
    ['信息形成之日起24小时内', '信息形成之日起5日内'],
    ['信息形成之日起20日内', '信息形成之日起1个月内'],
    ['信息形成之日起1个月内', '信息形成之日起1年内'],
    ['每月公开', '每季度公开'],
    ['每年不少于2次', '每年不少于1次'],
    ['每月10日前', '每月15日前'],
    ['每季度结束后10日内', '每季度结束后15日内'],
    ['每年1月15日前', '每年1月31日前'],
    ['每年6月30日、12月31日前', '每年12月31日前'],
    ['公示时间不少于15日', '公示时间不少于10日'],
    ['会议召开10日前', '会议召开7日前'],
    ['文件公开后1个工作日内', '文件公开后3个工作日内'],
    ['解读率达到95%以上', '解读率达到90%以上'],
    ['实时公开', '及时公开'],
    ['撤销后3日内撤下', '撤销后5日内撤下'],
    ['年底前', '年底前'],
    ['自信息形成之日起20个工作日内', '及时公开'],
    [
      '信息形成20个工作日内公开;其中行政处罚事项应自信息形成之日起7个工作日内公示',
      '信息形成20个工作日内公开',
    ],
    ['信息形成之日起20个工作日内', '信息形成之日起3个月内'],
  ])('%s — %s', (tight, loose) => {
    const isSame = tight === loose;
    expect(isTighter(reading(tight), reading(loose))).toBe(!isSame);
    expect(isLooser(reading(tight), reading(loose))).toBe(false);
    expect(isTighter(reading(loose), reading(tight))).toBe(false);
    expect(isLooser(reading(loose), reading(tight))).toBe(!isSame);
  });
});

describe('not to be compared', () => {
  it.each([
    ['长期公开', '每月公开'],
    ['收到批复之日起20个工作日内', '信息形成之日起20个工作日内'],
    ['信息形成之日起20个工作日内', '信息形成之日起25日内'],
    ['会议召开7日前', '决策作出7日前'],
    ['每月公开1次', '每年公开24次'],
  ])('%s — %s', (one, other) => {
    expect(isLooser(reading(one), reading(other))).toBe(false);
    expect(isTighter(reading(one), reading(other))).toBe(false);
  });
});

const ANSWERS = { looser: '宽', incomparable: '不可比', kept: '不宽' } as const;

describe('what stands in for a limit keeps it, loosens it, or cannot be compared', () => {
  it.each([
    ['自信息形成或者变更之日起7个工作日内', '自信息形成或者变更之日起7个工作日内', '不宽'],
    ['自信息形成或者变更之日起7个工作日内', '执法决定作出之日起5个工作日内', '不宽'],
    ['执法决定作出之日起7个工作日公开', '5个工作日', '不宽'],
    ['执法决定作出之日起7个工作日公开', '20个工作日', '宽'],
    ['自信息形成或者变更之日起7个工作日内', '自信息形成或者变更之日起1个月内', '不可比'],
    ['自信息形成或者变更之日起7个工作日内', '每季度一次', '不可比'],
    ['自信息形成或者变更之日起7个工作日内', '每年12月31日前', '不可比'],
    ['自信息形成或者变更之日起7个工作日内', '年底前', '不可比'],
    ['自信息形成或者变更之日起7个工作日内', '公示5年', '不可比'],
    ['自信息形成或者变更之日起7个工作日内', '自信息形成或者变更之日起7个工作日内，可延长30个工作日', '宽'],
    ['自信息形成或者变更之日起7个工作日内', '自信息形成或者变更之日起3个工作日内，可延长2个工作日', '不宽'],
    ['自信息形成或者变更之日起7个工作日内', '15日', '不可比'],
    ['自信息形成或者变更之日起7个工作日内', '自收到之日起7个工作日内', '不可比'],
    ['自信息形成或者变更之日起7个工作日内', '自公布之日起7个工作日内', '不可比'],
    ['自信息形成或者变更之日起7个工作日内', '自变更之日起7个工作日内', '不可比'],
    ['自信息形成或者变更之日起7个工作日内', '结项验收报告形成之日起7个工作日内', '不可比'],
    ['自信息形成或者变更之日起7个工作日内', '及时公开', '宽'],
    ['自信息形成或者变更之日起7个工作日内', '长期公开', '宽'],
    ['及时公开', '自信息形成或者变更之日起20个工作日内', '不宽'],
    ['及时公开', '每年12月31日前', '不可比'],
    ['长期公开', '公示5年', '不可比'],
    ['长期公开', '公示时间不少于15日', '不可比'],
    ['每季度公开', '每月公开', '不宽'],
    ['每季度公开', '每年公开', '宽'],
    ['每季度公开', '自信息形成或者变更之日起20个工作日内', '不可比'],
    [
      '信息形成20个工作日内公开',
      '信息形成20个工作日内公开;其中行政处罚事项应自信息形成之日起7个工作日内公示',
      '不宽',
    ],
    [
      '信息形成20个工作日内公开;其中行政处罚事项应自信息形成之日起7个工作日内公示',
      '信息形成20个工作日内公开',
      '宽',
    ],
    ['公示时间不少于15日', '公示时间不少于10日', '宽'],
  ] as const)('%s → %s: %s', (parent, own, answer) => {
    expect(ANSWERS[weakeningOf(reading(own), reading(parent)) ?? 'kept']).toBe(answer);
  });
});

test('no limit falls short of itself', () => {
  const phrases = readFileSync('test/limits/families.tsv', 'utf8').split(/[\t\n]/u);
  const readings = phrases.map((phrase) => readLimit(phrase)).filter((answer) => answer.ok);
  expect(readings.length).toBeGreaterThan(20);
  expect(readings.filter((own) => weakeningOf(own.reading, own.reading) !== undefined)).toEqual([]);
});

test('a span that is called longer ends later on every day of the calendar', () => {
  const calendar = shippedCalendar();
  const most: Readonly<Record<SpanUnit, number>> = {
    ...{ minute: 130_000, hour: 2200, workday: 90, day: 90, week: 90, month: 90, year: 3 },
  };
  const units = fc.constantFrom<SpanUnit>('minute', 'hour', 'workday', 'day', 'week', 'month', 'year');
  const span = units.chain((unit) =>
    fc.record<Span>({ count: fc.integer({ min: 1, max: most[unit] }), unit: fc.constant(unit) }),
  );
  const day = fc.integer({ min: dayOf(2005, 1, 1), max: dayOf(2025, 1, 1) });
  fc.assert(
    fc.property(span, span, day, (left, right, from) => {
      if (!isLongerSpan(left, right)) return true;
      const [later, earlier] = [dueDay(from, left, calendar), dueDay(from, right, calendar)];
      return later === undefined || earlier === undefined || later >= earlier;
    }),
    { numRuns: 3000 },
  );
});

describe('a span is certainly longer from a count on', () => {
  // The number from which so many of a unit are longer than the other span whatever the calendar says; one fewer may not be.
  test.each<[SpanUnit, Span, number]>([
    ['day', { count: 24, unit: 'hour' }, 2],
    ['day', { count: 1440, unit: 'minute' }, 2],
    ['day', { count: 2, unit: 'week' }, 15],
    ['day', { count: 1, unit: 'month' }, 32],
    ['day', { count: 1, unit: 'year' }, 367],
    // At worst two long holidays, and two more for each year of work.
    ['day', { count: 20, unit: 'workday' }, 47],
    ['day', { count: 249, unit: 'workday' }, 368],
    ['day', { count: 250, unit: 'workday' }, 387],
    ['week', { count: 13, unit: 'day' }, 2],
    ['week', { count: 14, unit: 'day' }, 3],
    ['month', { count: 27, unit: 'day' }, 1],
    ['month', { count: 28, unit: 'day' }, 2],
    ['month', { count: 1, unit: 'year' }, 13],
    ['year', { count: 23, unit: 'month' }, 2],
    ['year', { count: 24, unit: 'month' }, 3],
    ['year', { count: 364, unit: 'day' }, 1],
    ['year', { count: 365, unit: 'day' }, 2],
    // What ends on the day that it reaches, beside an end that moves over up to nine days of rest.
    ['hour', { count: 1, unit: 'day' }, 241],
    ['minute', { count: 1, unit: 'day' }, 14_401],
    ['workday', { count: 5, unit: 'day' }, 15],
    ['workday', { count: 8, unit: 'day' }, 16],
    ['workday', { count: 9, unit: 'day' }, 17],
    ['hour', { count: 60, unit: 'minute' }, 2],
    ['minute', { count: 1, unit: 'hour' }, 61],
    ['workday', { count: 24, unit: 'hour' }, 2],
    ['hour', { count: 1, unit: 'workday' }, 481],
    ['day', { count: 7, unit: 'day' }, 8],
    ['hour', { count: 7, unit: 'hour' }, 8],
  ])('%ss beside %o: %d', (unit, other, from) => {
    expect(isLongerSpan({ count: from, unit }, other)).toBe(true);
    expect(isLongerSpan({ count: from - 1, unit }, other)).toBe(false);
  });
});

describe('what comes round as often', () => {
  const monthly: PeriodicLimit = {
    ...{ kind: 'periodic', minimum: 1, printed: '' },
    period: { every: 1, unit: 'month' },
  };
  const same = (on: number, more: Partial<PeriodDue> = {}): PeriodDue => ({
    inPeriod: 'same',
    day: on,
    ...more,
  });
  const grace = (count: number): Span => ({ count, unit: 'day' });
  const season = { from: { month: 5, day: 1 }, to: { month: 10, day: 31 } };
  const window = (month: number) => ({ from: { month, day: 1 }, to: { month, day: 20 } });

  // -1: the first asks for more; the other way round it asks for less.
  test.each<[string, Partial<PeriodicLimit>, Partial<PeriodicLimit>, -1 | 0 | undefined]>([
    ['the same', {}, {}, 0],
    ['more often', {}, { period: { every: 2, unit: 'month' } }, -1],
    ['more often and more', { minimum: 2 }, { period: { every: 1, unit: 'quarter' } }, -1],
    ['more often and less', {}, { minimum: 2, period: { every: 1, unit: 'quarter' } }, undefined],
    ['as often and more', { minimum: 2 }, {}, -1],
    ['in a season alone', {}, { season }, undefined],
    ['an earlier day', { due: same(10) }, { due: same(15) }, -1],
    ['an earlier month', { due: same(31, { month: 1 }) }, { due: same(1, { month: 2 }) }, -1],
    ['in the period itself', { due: same(31) }, { due: same(1, { inPeriod: 'next' }) }, -1],
    ['the same day', { due: same(10) }, { due: same(10) }, 0],
    ['a day that moves', { due: same(10) }, { due: same(15), postponed: true }, undefined],
    ['working days beside days', { due: same(5, { workdays: true }) }, { due: same(10) }, undefined],
    [
      'first working days beside last ones',
      { due: same(5, { workdays: true }) },
      { due: same(1, { workdays: true, fromEnd: true }) },
      undefined,
    ],
    [
      'the last but one beside the last',
      { due: same(2, { workdays: true, fromEnd: true }) },
      { due: same(1, { workdays: true, fromEnd: true }) },
      -1,
    ],
    ['days in turn', { dues: [same(18), same(3)] }, { dues: [same(20), same(3)] }, -1],
    [
      'days in turn, earlier and later',
      { dues: [same(18), same(5)] },
      { dues: [same(20), same(3)] },
      undefined,
    ],
    ['a day beside two', { due: same(18) }, { dues: [same(20), same(3)] }, undefined],
    ['windows in turn', { windows: [window(6), window(10)] }, { windows: [window(7), window(10)] }, -1],
    ['the same windows', { windows: [window(6)] }, { windows: [window(6)] }, 0],
    ['less grace', { grace: grace(5) }, { grace: grace(10) }, -1],
    ['a day of the period beside grace', { due: same(31) }, { grace: grace(1) }, -1],
    [
      'a day of the next period beside grace',
      { due: same(5, { inPeriod: 'next' }) },
      { grace: grace(10) },
      undefined,
    ],
    ['a day beside none', { due: same(10) }, {}, undefined],
    ['grace beside none', { grace: grace(10) }, {}, undefined],
    ['a window beside a day', { windows: [window(6)] }, { due: same(10) }, undefined],
  ])('%s', (_, one, other, order) => {
    const [a, b] = [
      { ...monthly, ...one },
      { ...monthly, ...other },
    ];
    expect(compareLimits(a, b)).toBe(order);
    expect(compareLimits(b, a)).toBe(order === -1 ? 1 : order);
  });

  test.each([
    ['每月10日前', '每月结束后15日内', '宽'],
    ['每月结束后15日内', '每月10日前', '不宽'],
    ['次月10日前', '每月结束后5日内', '不可比'],
    ['每半月；当月18号、次月3号前', '每半月；当月20号、次月5号前', '宽'],
    ['每半年；六月下旬和十月中旬', '每半年；七月下旬和十一月中旬', '宽'],
    ['每月前5个工作日内', '每月最后一个工作日前', '不可比'],
  ])('%s may not become %s in silence: %s', (printed, instead, answer) => {
    const weakening = weakeningOf(reading(instead), reading(printed));
    expect(weakening === undefined ? ANSWERS.kept : ANSWERS[weakening]).toBe(answer);
  });
});

describe('limits of one kind are compared, of two they are not', () => {
  const three: Span = { count: 3, unit: 'day' };
  const five: Span = { count: 5, unit: 'day' };
  const printed = '';
  const within = { kind: 'within', printed, triggers: ['formed'] } as const;
  const before = { kind: 'before', printed, event: '会议召开' } as const;
  const ratio = { kind: 'ratio', printed, of: '政策解读' } as const;
  const yearly = (...dates: readonly (readonly [month: number, day: number])[]) =>
    ({ kind: 'yearly-by', printed, dates: dates.map(([month, day]) => ({ month, day })) }) as const;

  test.each<[string, TimeLimit, TimeLimit, -1 | 0 | undefined]>([
    ['within', { ...within, span: three }, { ...within, span: five }, -1],
    [
      'within and taken down',
      { ...within, span: three },
      { kind: 'take-down', printed, span: five },
      undefined,
    ],
    [
      'taken down and within',
      { kind: 'take-down', printed, span: three },
      { ...within, span: five },
      undefined,
    ],
    [
      'taken down',
      { kind: 'take-down', printed, span: three },
      { kind: 'take-down', printed, span: five },
      -1,
    ],
    ['on display', { kind: 'display', printed, span: five }, { kind: 'display', printed, span: three }, -1],
    [
      'on display and within',
      { kind: 'display', printed, span: five },
      { ...within, span: three },
      undefined,
    ],
    ['before an event', { ...before, span: five }, { ...before, span: three }, -1],
    ['before an event, by however much', { ...before, span: three }, before, -1],
    ['before an event, by no more', before, before, 0],
    ['before two events', { ...before, span: five }, { ...before, event: '决策', span: three }, undefined],
    ['a share', { ...ratio, atLeast: 95 }, { ...ratio, atLeast: 90 }, -1],
    [
      'a share of something else',
      { ...ratio, atLeast: 95 },
      { ...ratio, of: '意见采纳', atLeast: 90 },
      undefined,
    ],
    ['at once', { kind: 'prompt', printed, immediate: true }, { kind: 'prompt', printed }, -1],
    ['soon', { kind: 'prompt', printed }, { kind: 'prompt', printed, immediate: false }, 0],
    ['by dates of the year', yearly([1, 15], [7, 31]), yearly([1, 31], [7, 31]), -1],
    ['by dates, earlier and later', yearly([1, 15], [8, 1]), yearly([1, 31], [7, 31]), undefined],
    ['by more dates', yearly([1, 31], [7, 31]), yearly([1, 15]), -1],
    ['by a date', { kind: 'by', printed, month: 6, day: 30 }, { kind: 'by', printed, month: 7, day: 1 }, -1],
    [
      'by a date of another year',
      { kind: 'by', printed, year: 2024, month: 6, day: 30 },
      { kind: 'by', printed, month: 7, day: 1 },
      undefined,
    ],
    ['standing', { kind: 'standing', printed }, { kind: 'standing', printed }, 0],
    ['standing and at times', { kind: 'standing', printed }, { kind: 'regular', printed }, undefined],
    [
      'extended by less',
      { ...within, span: three, extendableBy: three },
      { ...within, span: three, extendableBy: five },
      -1,
    ],
    ['extended and not', { ...within, span: three }, { ...within, span: three, extendableBy: five }, -1],
    [
      'shorter and extended by more',
      { ...within, span: three, extendableBy: { count: 20, unit: 'day' } },
      { ...within, span: five },
      undefined,
    ],
    [
      'extended by working days',
      { ...within, span: three, extendableBy: { count: 5, unit: 'workday' } },
      { ...within, span: five },
      undefined,
    ],
  ])('%s', (_, one, other, order) => {
    expect(compareLimits(one, other)).toBe(order);
    expect(compareLimits(other, one)).toBe(order === -1 ? 1 : order);
  });
});
