import type { LimitReading, Span, TimeLimit } from '../model/time-limit.ts';

/** Calendar days that a span surely has (`least`) and surely does not exceed (`most`), whatever day it starts on. */
function bounds({ count, unit }: Span): { least: number; most: number } {
  switch (unit) {
    case 'hour':
      return { least: count / 24, most: count / 24 };
    case 'workday':
      // No weekend within the first five days at best; two long holidays of eight days at worst.
      return {
        least: count + 2 * Math.floor((count - 1) / 5),
        most: Math.ceil((count * 7) / 5) + 18,
      };
    case 'day':
      return { least: count, most: count + 9 };
    case 'week':
      return { least: 7 * count, most: 7 * count + 9 };
    case 'month':
      return { least: 28 * count, most: 31 * count + 9 };
    case 'year':
      return { least: 365 * count, most: 366 * count + 9 };
  }
}

/** True when `span` is certainly longer than `other`, on every day of the year. */
export function isLongerSpan(span: Span, other: Span): boolean {
  if (span.unit === other.unit) return span.count > other.count;
  return bounds(span).least > bounds(other).most;
}

const PERIOD_DAYS = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  'ten-days': 10,
  'half-month': 15,
  month: 30,
  quarter: 91,
  'half-year': 182,
  year: 365,
};

function isLooserLimit(limit: TimeLimit, parent: TimeLimit): boolean {
  if (limit.kind === 'within' && parent.kind === 'within') return isLongerSpan(limit.span, parent.span);
  if (limit.kind === 'periodic' && parent.kind === 'periodic') {
    const rate = ({ minimum, period }: typeof limit) => minimum / (period.every * PERIOD_DAYS[period.unit]);
    return rate(limit) < rate(parent) * 0.99;
  }
  if (limit.kind === 'display' && parent.kind === 'display') return isLongerSpan(parent.span, limit.span);
  if (limit.kind === 'follows' && parent.kind === 'follows') return isLongerSpan(limit.span, parent.span);
  if (limit.kind === 'ratio' && parent.kind === 'ratio') return limit.atLeast < parent.atLeast;
  // A number replaced by words without one, or by a limit that stands elsewhere.
  return (
    parent.kind === 'within' && ['prompt', 'regular', 'external', 'open', 'standing'].includes(limit.kind)
  );
}

/** True when a limit certainly asks for less than its parent's. Kinds that cannot be compared are not called looser. */
export function isLooser(reading: LimitReading, parent: LimitReading): boolean {
  return parent.limits.some((above) => {
    const same = reading.limits.filter(({ kind }) => kind === above.kind);
    const rivals = same.length > 0 ? same : reading.limits;
    return rivals.length > 0 && rivals.every((limit) => isLooserLimit(limit, above));
  });
}
