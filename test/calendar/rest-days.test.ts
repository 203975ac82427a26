import { describe, expect, test } from 'vitest';
import { holidayRuns, makeUpDays } from '../../src/calendar/rest-days.ts';
import { shippedCalendar } from '../../src/calendar/shipped.ts';
import { buildCalendar } from '../../src/calendar/working-days.ts';
import { day } from './day-of.ts';

const shipped = shippedCalendar();
const shown = (after: string, until: string, calendar = shipped) =>
  holidayRuns(day(after), day(until), calendar).map(({ from, to, name }) => `${from}..${to} ${name}`);

describe('holidays in the way of a count', () => {
  test.each([
    ['2024-09-30', '2024-10-08', ['2024-10-01..2024-10-07 国庆节']],
    ['2024-10-01', '2024-10-04', ['2024-10-02..2024-10-04 国庆节']],
    ['2024-10-08', '2024-10-31', []],
    ['2024-11-01', '2024-11-05', []],
    // New Year 2022: a Saturday, a Sunday, and the Monday after them.
    ['2021-12-31', '2022-01-02', []],
    ['2021-12-31', '2022-01-03', ['2022-01-01..2022-01-03 元旦']],
    // The Friday before a weekend costs a day.
    ['2024-06-06', '2024-06-12', ['2024-06-10..2024-06-10 端午节']],
    ['2023-06-21', '2023-06-22', ['2023-06-22..2023-06-22 端午节']],
    ['2023-09-28', '2023-10-08', ['2023-09-29..2023-09-29 中秋节', '2023-09-30..2023-10-06 国庆节']],
  ])('behind %s until %s', (after, until, runs) => {
    expect(shown(after, until)).toEqual(runs);
  });

  // 9 February 2024 is a Friday.
  test.each([
    [['2024-02-09', '2024-02-12'], [], ['2024-02-09..2024-02-12 春节']],
    [['2024-02-09', '2024-02-13'], [], ['2024-02-09..2024-02-09 春节', '2024-02-13..2024-02-13 春节']],
    [
      ['2024-02-09', '2024-02-12'],
      ['2024-02-10'],
      ['2024-02-09..2024-02-09 春节', '2024-02-12..2024-02-12 春节'],
    ],
    [
      ['2024-02-09', '2024-02-12'],
      ['2024-02-11'],
      ['2024-02-09..2024-02-09 春节', '2024-02-12..2024-02-12 春节'],
    ],
  ])('where a calendar names the weekdays %s alone and %s are worked', (holidays, worked, runs) => {
    const named = (days: readonly string[]) => Object.fromEntries(days.map((iso) => [iso, '春节']));
    const own = buildCalendar({
      ...{ firstYear: 2024, lastYear: 2024 },
      ...{ holidays: named(holidays), makeUpDays: named(worked) },
    });
    expect(shown('2024-02-01', '2024-02-20', own)).toEqual(runs);
  });
});

test.each([
  ['2024-09-28', '2024-09-29', ['2024-09-29']],
  ['2024-09-29', '2024-10-12', ['2024-10-12']],
  ['2024-09-29', '2024-10-11', []],
  ['2024-09-01', '2024-10-31', ['2024-09-14', '2024-09-29', '2024-10-12']],
])('make-up days behind %s until %s', (after, until, days) => {
  expect(makeUpDays(day(after), day(until), shipped)).toEqual(days);
});
