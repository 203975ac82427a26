import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedCalendar } from '../../src/calendar/shipped.ts';
import { buildCalendar } from '../../src/calendar/working-days.ts';
import type { CalendarData } from '../../src/model/calendar.ts';
import type { Day } from '../../src/model/plain-date.ts';
import { dayOf, isoOfDay } from '../../src/model/plain-date.ts';
import { day } from './day-of.ts';

const calendar = shippedCalendar();

const iso = (found: Day | undefined) => (found === undefined ? undefined : isoOfDay(found));
const first = day('2004-01-01');
const last = day('2026-12-31');

/** Day by day, without tables. */
function walk(from: Day, n: number): Day {
  let at = from;
  for (let left = n; left > 0; ) {
    at += 1;
    if (calendar.isWorkday(at)) left -= 1;
  }
  return at;
}

describe('adding working days', () => {
  it.each([
    ['2024-09-25', 7, '2024-10-10'],
    ['2024-09-25', 20, '2024-10-28'],
    ['2025-01-24', 7, '2025-02-10'],
    ['2026-02-10', 7, '2026-02-26'],
    // Spring Festival of 2020: first to 30 January, then to 2 February; 1 February was not worked.
    ['2020-01-23', 1, '2020-02-03'],
    ['2020-01-20', 7, '2020-02-06'],
    ['2020-01-30', 1, '2020-02-03'],
    // Year ends and 29 February.
    ['2023-12-29', 1, '2024-01-02'],
    ['2024-12-31', 1, '2025-01-02'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    // From a make-up Saturday, a holiday, a Sunday.
    ['2024-10-12', 1, '2024-10-14'],
    ['2024-10-01', 1, '2024-10-08'],
    ['2024-09-28', 1, '2024-09-29'],
    ['2024-09-25', 0, '2024-09-25'],
    // Backwards, for notices ahead of an event.
    ['2024-10-08', -1, '2024-09-30'],
    ['2024-10-14', -1, '2024-10-12'],
    ['2024-10-06', -1, '2024-09-30'],
  ])('%s and %i working days', (from, n, expected) => {
    expect(iso(calendar.addWorkdays(day(from), n))).toBe(expected);
  });

  it('adds and counts back on every covered day', () => {
    for (let from = first; from <= last; from++) {
      for (const n of [1, 2, 5, 7, 10, 15, 20, 30, 60]) {
        const to = calendar.addWorkdays(from, n);
        if (to === undefined) {
          expect(from).toBeGreaterThan(last - 110);
          continue;
        }
        if (calendar.countWorkdays(from, to) !== n || calendar.isWorkday(to) !== true) {
          expect.fail(`${isoOfDay(from)} + ${n}`);
        }
        if (calendar.isWorkday(from) && calendar.addWorkdays(to, -n) !== from)
          expect.fail(`${isoOfDay(to)} - ${n}`);
      }
    }
  });

  it('agrees with a walk from day to day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: first, max: last - 200 }),
        fc.integer({ min: 0, max: 100 }),
        (from, n) => {
          expect(calendar.addWorkdays(from, n)).toBe(walk(from, n));
        },
      ),
    );
  });

  it('is monotonic in the start day and strictly so in the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last - 200 }), fc.integer({ min: 0, max: 90 }), (from, n) => {
        const due = calendar.addWorkdays(from, n) ?? 0;
        expect(calendar.addWorkdays(from + 1, n)).toBeGreaterThanOrEqual(due);
        expect(calendar.addWorkdays(from, n + 1)).toBeGreaterThan(due);
      }),
    );
  });
});

describe('days of the notices', () => {
  it.each([
    ['2020-01-31', false],
    ['2020-02-01', false],
    ['2020-02-02', false],
    ['2020-02-03', true],
    ['2020-01-19', true],
    ['2015-09-03', false],
    ['2015-09-06', true],
    ['2023-01-03', true],
    ['2018-01-01', false],
    ['2024-10-12', true],
    ['2026-02-28', true],
  ])('%s is worked: %s', (text, isWorked) => {
    expect(calendar.isWorkday(day(text))).toBe(isWorked);
  });

  it('names holidays and make-up days', () => {
    expect(calendar.holidayName(day('2024-10-01'))).toBe('国庆节');
    expect(calendar.makeUpName(day('2024-10-12'))).toBe('国庆节');
    expect(calendar.holidayName(day('2024-10-12'))).toBeUndefined();
  });

  it('moves a day of rest to the next working day only', () => {
    expect(iso(calendar.nextWorkday(day('2024-10-05')))).toBe('2024-10-08');
    expect(iso(calendar.nextWorkday(day('2024-10-12')))).toBe('2024-10-12');
  });

  it('counts backwards as negative', () => {
    expect(calendar.countWorkdays(day('2024-10-28'), day('2024-09-25'))).toBe(-20);
  });
});

describe('outside the covered years nothing is guessed', () => {
  it.each([day('2003-12-31'), day('2027-01-01')])('day %i', (outside) => {
    expect(calendar.isWorkday(outside)).toBeUndefined();
    expect(calendar.addWorkdays(outside, 1)).toBeUndefined();
    expect(calendar.nextWorkday(outside)).toBeUndefined();
    expect(calendar.countWorkdays(outside, day('2024-01-01'))).toBeUndefined();
    expect(calendar.holidayName(outside)).toBeUndefined();
    expect(calendar.addWorkdays(outside, 0)).toBeUndefined();
    expect(calendar.countWorkdays(outside, outside)).toBeUndefined();
    expect(calendar.countWorkdays(day('2024-01-01'), outside)).toBeUndefined();
    expect(calendar.makeUpName(outside)).toBeUndefined();
    expect(calendar.covers(outside)).toBe(false);
  });

  it.each([first, last])('but day %i is covered', (within) => {
    expect(calendar.covers(within)).toBe(true);
    expect(calendar.isWorkday(within)).toBeTypeOf('boolean');
    expect(calendar.addWorkdays(within, 0)).toBe(within);
    expect(calendar.countWorkdays(within, within)).toBe(0);
  });

  it('a count that runs past the last year ends nowhere', () => {
    expect(calendar.addWorkdays(day('2026-12-31'), 1)).toBeUndefined();
    expect(calendar.addWorkdays(day('2026-12-30'), 1)).toBe(day('2026-12-31'));
    expect(calendar.addWorkdays(day('2004-01-02'), -1)).toBeUndefined();
    expect(calendar.addWorkdays(day('2026-12-31'), 1e9)).toBeUndefined();
    expect(calendar.addWorkdays(day('2024-01-02'), 0.5)).toBeUndefined();
  });
});

describe('added years', () => {
  const invented: CalendarData = {
    firstYear: 2027,
    lastYear: 2027,
    holidays: { '2027-01-01': '元旦' },
    makeUpDays: { '2026-12-26': '元旦', '2027-01-09': '元旦' },
  };

  it('extend the count, and reach into the December before', () => {
    const extended = shippedCalendar([invented]);
    expect(extended.added).toEqual([invented]);
    expect(extended.lastYear).toBe(2027);
    expect(iso(extended.addWorkdays(day('2026-12-31'), 1))).toBe('2027-01-04');
    expect(extended.isWorkday(day('2026-12-26'))).toBe(true);
    expect(calendar.isWorkday(day('2026-12-26'))).toBe(false);
    expect(extended.isWorkday(day('2027-01-09'))).toBe(true);
  });

  it('are laid over a shipped year', () => {
    const holidays = { '2024-07-15': '建县纪念日', '2024-10-12': '建县纪念日' };
    const local = shippedCalendar([
      { firstYear: 2024, lastYear: 2024, holidays, makeUpDays: { '2024-10-03': '建县纪念日' } },
    ]);
    expect(local.isWorkday(day('2024-07-15'))).toBe(false);
    // A day of rest on a make-up day, a working day within National Day.
    expect(local.isWorkday(day('2024-10-12'))).toBe(false);
    expect(local.isWorkday(day('2024-10-03'))).toBe(true);
    expect(local.isWorkday(day('2024-10-01'))).toBe(false);
  });

  it('replace a shipped year whole where they say so', () => {
    const replaced = shippedCalendar([
      { firstYear: 2024, lastYear: 2024, holidays: {}, makeUpDays: {}, replacedYears: [2024] },
    ]);
    expect(replaced.isWorkday(day('2024-10-01'))).toBe(true);
    expect(replaced.isWorkday(day('2024-10-12'))).toBe(false);
    expect(replaced.isWorkday(day('2025-10-01'))).toBe(false);
  });

  it('that replace a year leave those beside it alone', () => {
    const holidays = Object.fromEntries(
      ['2023-12-29', '2024-01-01', '2024-12-31', '2025-01-01'].map((text) => [text, '元旦']),
    );
    const whole = { holidays: {}, makeUpDays: {} };
    const replaced = buildCalendar({ ...whole, firstYear: 2023, lastYear: 2025, holidays }, [
      { ...whole, firstYear: 2024, lastYear: 2024, replacedYears: [2024] },
    ]);
    const worked = Object.keys(holidays).map((text) => replaced.isWorkday(day(text)));
    expect(worked).toEqual([false, true, true, false]);
  });

  it('may come before those that are there', () => {
    const plain = { holidays: {}, makeUpDays: {} };
    const whole = buildCalendar({ ...plain, firstYear: 2025, lastYear: 2025 }, [
      { ...plain, firstYear: 2024, lastYear: 2024 },
      { ...plain, firstYear: 2026, lastYear: 2026 },
    ]);
    expect([whole.firstYear, whole.lastYear]).toEqual([2024, 2026]);
    expect(iso(whole.addWorkdays(day('2024-12-31'), 1))).toBe('2025-01-01');
    expect(iso(whole.addWorkdays(day('2025-12-31'), 1))).toBe('2026-01-01');
    expect(whole.covers(day('2023-12-31'))).toBe(false);
    expect(whole.covers(day('2027-01-01'))).toBe(false);
  });

  it('pass over days that do not exist', () => {
    const holidays = { '2024-02-30': '春节', '2024-02-28': '春节' };
    const own = buildCalendar({ firstYear: 2024, lastYear: 2024, holidays, makeUpDays: {} });
    expect([own.isWorkday(day('2024-02-28')), own.isWorkday(day('2024-03-01'))]).toEqual([false, true]);
  });

  it('name the document of a year, the last of them that has one', () => {
    const added = { firstYear: 2024, lastYear: 2024, holidays: {}, makeUpDays: {} };
    const local = shippedCalendar([
      { ...added, documentOfYear: { 2024: '市通知', 2025: '市通知二' } },
      { ...added, documentOfYear: { 2024: '县通知' } },
      added,
    ]);
    expect([2023, 2024, 2025].map(local.documentOf)).toEqual([undefined, '县通知', '市通知二']);
    expect(calendar.documentOf(2024)).toBeUndefined();
  });

  it('the shipped calendar is built once', () => {
    expect(shippedCalendar()).toBe(shippedCalendar([]));
  });

  it('leave a gap between years uncovered', () => {
    const gapped = buildCalendar({ firstYear: 2024, lastYear: 2024, holidays: {}, makeUpDays: {} }, [
      { firstYear: 2026, lastYear: 2026, holidays: {}, makeUpDays: {} },
    ]);
    // A Monday and a Sunday.
    for (const within of [day('2025-06-02'), day('2025-06-01')]) {
      expect(gapped.isWorkday(within)).toBeUndefined();
      expect(gapped.covers(within)).toBe(false);
      expect(gapped.nextWorkday(within)).toBeUndefined();
      expect(gapped.addWorkdays(within, 0)).toBeUndefined();
      expect(gapped.countWorkdays(within, within)).toBeUndefined();
      expect(gapped.countWorkdays(within, day('2026-01-05'))).toBeUndefined();
    }
    expect(gapped.addWorkdays(day('2024-12-31'), 1)).toBeUndefined();
    expect(gapped.countWorkdays(day('2024-12-31'), day('2026-01-05'))).toBeUndefined();
    expect(iso(gapped.addWorkdays(day('2026-01-01'), 1))).toBe('2026-01-02');
  });

  it('every year of the shipped calendar has about 250 working days', () => {
    for (let year = calendar.firstYear; year <= calendar.lastYear; year++) {
      let count = 0;
      for (let at = dayOf(year, 1, 1); at < dayOf(year + 1, 1, 1); at++)
        if (calendar.isWorkday(at)) count += 1;
      expect(count, String(year)).toBeGreaterThanOrEqual(246);
      expect(count, String(year)).toBeLessThanOrEqual(255);
    }
  });
});
