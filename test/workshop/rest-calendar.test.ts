import { describe, expect, test } from 'vitest';
import { afterWorkdays, isWorkday, shiftDay, workdaysBetween } from '../../src/workshop/rest-calendar.ts';
import { afterWorkdays as afterWrittenWorkdays, isWorkday as isWrittenWorkday } from '../example/calendar.ts';

describe('working days of the workshop', () => {
  test('2024 is as the State Council laid it down', () => {
    for (let day = '2024-01-01'; day <= '2024-12-31'; day = shiftDay(day, 1))
      expect([day, isWorkday(day)]).toEqual([day, isWrittenWorkday(day)]);
    expect(afterWorkdays('2024-09-25', 7)).toBe(afterWrittenWorkdays('2024-09-25', 7));
  });

  test.each([
    ['2024-09-25', 7, '2024-10-10'],
    ['2024-09-25', 20, '2024-10-28'],
    ['2025-01-24', 7, '2025-02-10'],
    ['2026-02-10', 7, '2026-02-26'],
  ])('%s and %d working days', (from, count, due) => {
    expect(afterWorkdays(from, count)).toBe(due);
    expect(workdaysBetween(from, due)).toBe(count);
  });
});
