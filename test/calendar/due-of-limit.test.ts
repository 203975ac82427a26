import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueOfLimit } from '../../src/calendar/due-of-limit.ts';
import { shippedCalendar } from '../../src/calendar/shipped.ts';
import { readLimit } from '../../src/limits/read-limit.ts';
import type { LimitDue } from '../../src/model/limit-due.ts';
import type { Day } from '../../src/model/plain-date.ts';
import type { Span, TimeLimit } from '../../src/model/time-limit.ts';
import { day } from './day-of.ts';

const calendar = shippedCalendar();

function limitOf(printed: string): TimeLimit {
  const answer = readLimit(printed);
  const limit = answer.ok ? answer.reading.limits[0] : undefined;
  if (limit === undefined) throw new Error(`not read: ${printed}`);
  return limit;
}

/** The due day or minute; `-` for none. */
function shown(due: LimitDue): string {
  if (due.kind === 'counted' || due.kind === 'named') return due.working.due;
  return due.kind === 'moment' ? due.due : due.kind;
}

const dueFrom = (from: Day, printed: string, minute?: number) =>
  shown(dueOfLimit(limitOf(printed), { day: from, ...(minute !== undefined && { minute }) }, calendar));

describe('the due day of a limit', () => {
  it.each([
    // National Day 2024: 1-7 October off; 29 September and 12 October worked.
    ['2024-09-25', '每月5日前', '2024-10-05'],
    ['2024-09-25', '每月5日前，遇节假日顺延', '2024-10-08'],
    ['2024-10-06', '每月5日前，遇节假日顺延', '2024-10-08'],
    ['2024-10-09', '每月5日前，遇节假日顺延', '2024-11-05'],
    ['2024-09-25', '次月5个工作日内', '2024-10-12'],
    ['2024-09-25', '每月前3个工作日内', '2024-10-10'],
    ['2024-09-25', '每季度结束后15日内', '2024-10-15'],
    ['2024-09-25', '每季度首月15日前公布上季度情况', '2024-10-15'],
    ['2024-09-28', '每个工作日更新', '2024-09-29'],
    ['2024-10-01', '每个工作日更新', '2024-10-08'],
    // 31 January 2026 is a Saturday.
    ['2026-01-25', '每年1月31日前', '2026-01-31'],
    ['2026-01-25', '每年1月31日前，遇节假日顺延', '2026-02-02'],
    ['2026-02-02', '每年1月31日前，遇节假日顺延', '2026-02-02'],
    ['2024-03-01', '2025年10月1日前，遇节假日顺延', '2025-10-09'],
    ['2024-10-08', '会议召开7日前', '2024-10-01'],
    ['2024-10-08', '会议召开前', '2024-10-07'],
    // A display ends on the day itself, a deadline on the next working day.
    ['2024-09-27', '公示7日', '2024-10-04'],
    ['2024-09-27', '公示7日，遇节假日顺延', '2024-10-08'],
    ['2024-09-27', '收到后7日内', '2024-10-08'],
    // 28 September 2024 is a day of rest.
    ['2024-09-25', '撤销后3日内撤下', '2024-09-29'],
    ['2024-09-25', '政策解读于文件公开后3个工作日内', '2024-09-29'],
    // Whichever comes first, the count or what caps it.
    ['2024-09-25', '20个工作日内，最迟不超过30日', '2024-10-25'],
    ['2024-11-01', '20个工作日内，最迟不超过30日', '2024-11-29'],
    ['2026-11-24', '20个工作日内，最迟不超过60日', 'not-covered'],
    // The end of 2023 is a Sunday, and moves into the year after.
    ['2024-01-01', '每年12月31日前，遇节假日顺延', '2024-01-02'],
    // What is due once stays due on its day.
    ['2024-09-25', '2020年6月30日前', '2020-06-30'],
    ['2024-09-25', '2030年10月1日前，遇节假日顺延', 'not-covered'],
    ['2030-01-01', '会议召开7个工作日前', 'not-covered'],
    ['2026-12-28', '公示20个工作日', 'not-covered'],
    ['2024-09-28', '及时公开', 'none'],
    ['2024-09-28', '会议召开24小时前', 'none'],
    ['2026-12-28', '次月10日前，遇节假日顺延', 'not-covered'],
    ['2026-12-28', '20个工作日内', 'not-covered'],
  ])('from %s: %s is %s', (from, printed, due) => {
    expect(dueFrom(day(from), printed)).toBe(due);
  });

  it('of hours is a minute where the minute is known, and a day where it is not', () => {
    expect(dueFrom(day('2024-09-25'), '24小时内', 15 * 60 + 30)).toBe('2024-09-26 15:30');
    expect(dueFrom(day('2024-02-28'), '5小时内', 22 * 60)).toBe('2024-02-29 03:00');
    expect(dueFrom(day('2024-09-25'), '24小时内')).toBe('2024-09-26');
    expect(dueFrom(day('2024-09-25'), '收到后3日内', 15 * 60 + 30)).toBe('2024-09-29');
    const span: Span = { count: 30, unit: 'minute' };
    const within: TimeLimit = { kind: 'within', printed: '', triggers: [], span };
    const moment = { day: day('2024-09-25'), minute: 23 * 60 + 45 };
    expect(shown(dueOfLimit(within, moment, calendar))).toBe('2024-09-26 00:15');
  });

  // 公示5日后3个工作日内: the clock starts when the display has ended.
  it.each<[string, Span, string]>([
    ['2024-09-18', { count: 5, unit: 'day' }, '2024-09-26'],
    ['2024-09-18', { count: 5, unit: 'workday' }, '2024-09-29'],
    ['2026-12-28', { count: 5, unit: 'day' }, 'not-covered'],
    ['2026-12-28', { count: 5, unit: 'workday' }, 'not-covered'],
  ])('from %s, behind a display of %o, is %s', (from, afterDisplay, due) => {
    const span: Span = { count: 3, unit: 'workday' };
    const limit: TimeLimit = { kind: 'within', printed: '', triggers: [], span, afterDisplay };
    expect(shown(dueOfLimit(limit, { day: day(from) }, calendar))).toBe(due);
  });

  it('is told by the count where a cap falls on the same day', () => {
    expect(
      dueOfLimit(limitOf('20个工作日内，最迟不超过33日'), { day: day('2024-09-25') }, calendar),
    ).toMatchObject({ working: { due: '2024-10-28', unit: 'workday' } });
  });

  it.each([
    ['2024-01-05', '2024-01-10'],
    ['2024-05-01', '2024-07-10'],
    ['2024-07-11', '2025-01-10'],
  ])('of several dates in any order is the next: from %s', (from, due) => {
    const dates = [
      { month: 7, day: 10 },
      { month: 1, day: 10 },
    ];
    const limit: TimeLimit = { kind: 'yearly-by', printed: '', dates };
    expect(shown(dueOfLimit(limit, { day: day(from) }, calendar))).toBe(due);
  });

  it('of what may be extended is two days', () => {
    const due = (from: string) =>
      dueOfLimit(limitOf('15个工作日内，可延长10个工作日'), { day: day(from) }, calendar);
    expect(due('2024-11-01')).toMatchObject({
      kind: 'counted',
      working: { from: '2024-11-01', due: '2024-11-22' },
      extended: { from: '2024-11-22', due: '2024-12-06' },
    });
    expect(due('2026-12-01')).toEqual({ kind: 'not-covered' });
  });

  it('of a display is moved by no day of rest, and shows so', () => {
    expect(dueOfLimit(limitOf('公示7日'), { day: day('2024-09-27') }, calendar)).toMatchObject({
      working: { due: '2024-10-04', skipped: [] },
    });
  });

  it('tells from where 顺延 moved it', () => {
    const due = dueOfLimit(limitOf('每月5日前，遇节假日顺延'), { day: day('2024-09-25') }, calendar);
    expect(due).toEqual({
      kind: 'named',
      period: { from: '2024-10-01', to: '2024-10-31' },
      working: {
        ...{ from: '2024-10-05', due: '2024-10-08', unit: 'day', count: 0, makeUp: [] },
        movedFrom: '2024-10-05',
        skipped: [{ from: '2024-10-05', to: '2024-10-07', name: '国庆节' }],
      },
    });
  });
});

describe('for every start and number', () => {
  const starts = fc.integer({ min: day('2019-01-01'), max: day('2023-12-31') });
  const wordings: readonly ((count: number) => string)[] = [
    (count) => `信息形成后${count}个工作日内`,
    (count) => `信息形成后${count}日内`,
    (count) => `信息形成后${count}日内，遇节假日顺延`,
    (count) => `信息形成后${count}周内`,
    (count) => `信息形成后${count}个月内`,
    (count) => `突发事件发生后${count}小时内`,
    (count) => `公示不少于${count}日`,
    (count) => `公示不少于${count}日，遇节假日顺延`,
    (count) => `每月${count}日前`,
    (count) => `每月${count}日前，遇节假日顺延`,
    (count) => `次月${count}日前，遇节假日顺延`,
    (count) => `每季度结束后${count}日内，遇节假日顺延`,
    (count) => `每年3月${count}日前，遇节假日顺延`,
    (count) => `每个工作日更新不少于${count}次`,
  ];

  it('a later start is never due earlier', () => {
    const counts = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(starts, fc.constantFrom(...wordings), counts, (from, wording, count) => {
        const printed = wording(count);
        expect(dueFrom(from + 1, printed) >= dueFrom(from, printed), printed).toBe(true);
      }),
    );
  });

  it('a larger number is never due earlier', () => {
    const counts = fc.integer({ min: 1, max: 27 });
    // The next due day of a named day may be that of the next period: only counts from the start compare.
    const counted = wordings.slice(0, 8);
    fc.assert(
      fc.property(starts, fc.constantFrom(...counted), counts, (from, wording, count) => {
        expect(dueFrom(from, wording(count + 1)) >= dueFrom(from, wording(count)), wording(count)).toBe(true);
      }),
    );
  });

  it('hours move the minute by themselves', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(starts, minutes, fc.integer({ min: 1, max: 500 }), (from, minute, count) => {
        const due = (hours: number, at = minute) => dueFrom(from, `${hours}小时内`, at);
        expect(due(count + 1) > due(count)).toBe(true);
        expect(due(count, (minute + 1) % 1440) > due(count)).toBe(minute < 1439);
      }),
    );
  });

  it('顺延 ends on a working day, and never before the plain day', () => {
    const counts = fc.integer({ min: 1, max: 28 });
    const phrases = ['每月N日前', '次月N日前', '每年5月N日前', '公示不少于N日'] as const;
    fc.assert(
      fc.property(starts, fc.constantFrom(...phrases), counts, (from, phrase, count) => {
        const printed = `${phrase.replace('N', String(count))}，遇节假日顺延`;
        const due = dueOfLimit(limitOf(printed), { day: from }, calendar);
        if (due.kind !== 'named' && due.kind !== 'counted') throw new Error(`no day: ${printed}`);
        const { working } = due;
        expect(calendar.isWorkday(day(working.due))).toBe(true);
        if (working.movedFrom !== undefined) expect(working.due > working.movedFrom).toBe(true);
      }),
    );
  });
});
