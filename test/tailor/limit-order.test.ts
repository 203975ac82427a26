import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueDay } from '../../src/calendar/due-day.ts';
import { shippedCalendar } from '../../src/calendar/shipped.ts';
import { readLimit } from '../../src/limits/read-limit.ts';
import { dayOf } from '../../src/model/plain-date.ts';
import type { Span } from '../../src/model/time-limit.ts';
import { isLonger, isLooser } from './limits.ts';

describe('a looser limit', () => {
  test.each([
    ['形成之日起7个工作日内', '形成之日起20个工作日内', false],
    ['形成之日起20个工作日内', '形成之日起20个工作日内', false],
    ['形成之日起21个工作日内', '形成之日起20个工作日内', true],
    ['形成之日起30日内', '形成之日起20个工作日内', false],
    ['形成之日起3个月内', '形成之日起20个工作日内', true],
    ['及时公开', '形成之日起20个工作日内', true],
    ['形成之日起20个工作日内', '及时公开', false],
    ['按季度公开', '按月公开', true],
    ['按月公开', '按季度公开', false],
    ['公示时间不少于5日', '公示时间不少于7日', true],
  ])('%s against %s: %s', (limit, parent, looser) => {
    expect(isLooser(limit, parent)).toBe(looser);
    expect(readLimit(limit).ok && readLimit(parent).ok).toBe(true);
  });
});

test('a span that is called longer ends later on every day of the calendar', () => {
  const calendar = shippedCalendar();
  const span = fc.record<Span>({
    count: fc.integer({ min: 1, max: 90 }),
    unit: fc.constantFrom('workday', 'day', 'week', 'month'),
  });
  const day = fc.integer({ min: dayOf(2005, 1, 1), max: dayOf(2025, 1, 1) });
  fc.assert(
    fc.property(span, span, day, (left, right, from) => {
      if (!isLonger(left, right)) return true;
      const [later, earlier] = [dueDay(from, left, calendar), dueDay(from, right, calendar)];
      return later === undefined || earlier === undefined || later >= earlier;
    }),
    { numRuns: 3000 },
  );
});
