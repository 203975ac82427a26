import { describe, expect, test } from 'vitest';
import { auditedWindow } from '../../../src/judge/engine/window.ts';
import { countDays } from '../../../src/judge/facts/publication-days.ts';
import { FIRST_PLAUSIBLE_DAY } from '../../../src/judge/facts/timing.ts';
import { dayOf, isoOfDay } from '../../../src/model/plain-date.ts';

const asOf = dayOf(2025, 1, 20);

/** So many entries on each of the days of publication. */
function counted(days: readonly (readonly [day: number, entries: number])[]) {
  const counts = countDays(asOf);
  for (const [day, entries] of days) for (let entry = 0; entry < entries; entry += 1) counts.note(day);
  return counts;
}

/** What is audited where the period is not stated, or but one end of it. */
const open = { from: undefined, to: undefined, stated: false };
const [may, october, long] = [dayOf(2024, 5, 17), dayOf(2024, 10, 3), dayOf(2016, 2, 29)];

describe('the audited days', () => {
  test.each([
    ['one day', [[may, 1]], '2024-05-01..2024-05-31'],
    [
      'from the first to the last',
      [
        [may, 1],
        [october, 1],
      ],
      '2024-05-01..2024-10-31',
    ],
    // Two of a hundred are strays, three are not; two of ninety-nine are more than the share.
    [
      'two strays before',
      [
        [long, 2],
        [may, 98],
      ],
      '2024-05-01..2024-05-31',
    ],
    [
      'three before',
      [
        [long, 3],
        [may, 97],
      ],
      '2016-02-01..2024-05-31',
    ],
    [
      'two of fewer',
      [
        [long, 2],
        [may, 97],
      ],
      '2016-02-01..2024-05-31',
    ],
    [
      'two strays behind',
      [
        [may, 98],
        [october, 2],
      ],
      '2024-05-01..2024-05-31',
    ],
    [
      'strays on two days',
      [
        [long, 1],
        [long + 40, 1],
        [may, 98],
      ],
      '2024-05-01..2024-05-31',
    ],
  ] as const)('are the months of what was published: %s', (_, days, wanted) => {
    const { from, to, stated } = auditedWindow({ period: open }, counted(days));
    expect([`${isoOfDay(from)}..${isoOfDay(to)}`, stated]).toEqual([wanted, false]);
  });

  test('are none without any day', () => {
    expect(auditedWindow({ period: open }, counted([]))).toEqual({
      from: 1,
      to: 0,
      stated: false,
    });
  });

  test('are as stated, and found where one end is not', () => {
    const [from, to] = [dayOf(2024, 1, 10), dayOf(2024, 12, 5)];
    const counts = counted([
      [may, 1],
      [october, 1],
    ]);
    expect(auditedWindow({ period: { from, to, stated: true } }, counts)).toEqual({ from, to, stated: true });
    const [first, last] = [dayOf(2024, 5, 1), dayOf(2024, 10, 31)];
    expect(auditedWindow({ period: { ...open, from } }, counts)).toEqual({
      from,
      to: last,
      stated: false,
    });
    expect(auditedWindow({ period: { ...open, to } }, counts)).toEqual({
      from: first,
      to,
      stated: false,
    });
  });
});

describe('days of publication are counted', () => {
  test.each([
    [FIRST_PLAUSIBLE_DAY, 1],
    [FIRST_PLAUSIBLE_DAY - 1, 0],
    [asOf, 1],
    [asOf + 1, 0],
  ])('on day %d: %d', (day, entries) => {
    const counts = counted([[day, 1]]);
    expect([counts.countOf(day), counts.total(), counts.days()]).toEqual([
      ...[entries, entries, entries === 0 ? [] : [day]],
    ]);
  });

  test('entry by entry, the days in order', () => {
    const counts = counted([
      [october, 2],
      [may, 3],
    ]);
    expect([counts.total(), counts.countOf(may), counts.countOf(october), counts.countOf(may + 1)]).toEqual([
      5, 3, 2, 0,
    ]);
    expect(counts.days()).toEqual([may, october]);
  });
});
