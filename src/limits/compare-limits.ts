import type { LimitReading, PeriodicLimit, Span, TimeLimit } from '../model/time-limit.ts';

/** -1: the first asks for more (tighter), 1: for less (looser), 0: the same; undefined: not comparable. */
type Order = -1 | 0 | 1 | undefined;

function orderOf(difference: number): Order {
  return difference === 0 ? 0 : difference < 0 ? -1 : 1;
}

/** Calendar days that a span takes at least and at most; holidays may stretch working days without bound. */
function daysOf({ count, unit }: Span): readonly [number, number] {
  switch (unit) {
    case 'hour':
      return [count / 24, count / 24];
    case 'day':
      return [count, count];
    case 'week':
      return [count * 7, count * 7];
    case 'month':
      return [count * 28, count * 31];
    case 'year':
      return [count * 365, count * 366];
    case 'workday':
      return [count, Number.POSITIVE_INFINITY];
  }
}

/** Shorter spans come first; spans of different units only where no calendar could turn them round. */
function compareSpans(a: Span, b: Span): Order {
  if (a.unit === b.unit) return orderOf(a.count - b.count);
  const months = { month: 1, year: 12 } as const;
  if (a.unit in months && b.unit in months) {
    const inMonths = ({ count, unit }: Span) => count * (unit === 'year' ? 12 : 1);
    return orderOf(inMonths(a) - inMonths(b));
  }
  const [leastA, mostA] = daysOf(a);
  const [leastB, mostB] = daysOf(b);
  if (mostA < leastB) return -1;
  return mostB < leastA ? 1 : undefined;
}

/** Turns per year, roughly: only to order periods whose minimums are equal or point the same way. */
const TURNS: Readonly<Record<PeriodicLimit['period']['unit'], number>> = {
  hour: 8760,
  day: 365,
  week: 52,
  'ten-days': 36,
  'half-month': 24,
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
};

function comparePeriodic(a: PeriodicLimit, b: PeriodicLimit): Order {
  const turns = ({ period }: PeriodicLimit) => TURNS[period.unit] / period.every;
  const often = orderOf(turns(b) - turns(a));
  const much = orderOf(b.minimum - a.minimum);
  const frequency = often === 0 ? much : much === 0 || much === often ? often : undefined;
  if (frequency !== 0) return frequency;
  if (a.due !== undefined && b.due !== undefined) {
    const place = ({ due }: PeriodicLimit) =>
      (due?.inPeriod === 'next' ? 1000 : 0) + (due?.month ?? 1) * 31 + (due?.day ?? 0);
    return orderOf(place(a) - place(b));
  }
  if (a.grace !== undefined && b.grace !== undefined) return compareSpans(a.grace, b.grace);
  const slack = ({ due, dues, windows, grace }: PeriodicLimit) =>
    (due ?? dues ?? windows ?? grace) !== undefined;
  return slack(a) === slack(b) ? 0 : undefined;
}

/** Limits whose spans decide; the clocks must be the same. */
function compareSpanLimits(a: TimeLimit, b: TimeLimit): Order {
  if (a.kind === 'within' && b.kind === 'within')
    return isSameClock(a.triggers, b.triggers) ? compareSpans(a.span, b.span) : undefined;
  if (a.kind === 'follows' && b.kind === 'follows') return compareSpans(a.span, b.span);
  if (a.kind === 'take-down' && b.kind === 'take-down') return compareSpans(a.span, b.span);
  // Longer on display, and earlier before an event, is the stricter duty.
  if (a.kind === 'display' && b.kind === 'display') return compareSpans(b.span, a.span);
  if (a.kind === 'before' && b.kind === 'before' && a.event === b.event) {
    const nothing: Span = { count: 0, unit: (a.span ?? b.span)?.unit ?? 'day' };
    return compareSpans(b.span ?? nothing, a.span ?? nothing);
  }
  return undefined;
}

/** 形成, 变更, 制作 and their like are one clock for comparing: the statute counts from 形成或者变更. */
function isSameClock(a: readonly string[], b: readonly string[]): boolean {
  const plain = (triggers: readonly string[]) =>
    new Set(triggers.map((word) => (word === 'made' ? 'formed' : word)));
  const left = plain(a);
  const right = plain(b);
  return [...left].every((word) => right.has(word)) || [...right].every((word) => left.has(word));
}

function compareLimits(a: TimeLimit, b: TimeLimit): Order {
  if (a.kind === 'periodic' && b.kind === 'periodic') return comparePeriodic(a, b);
  if (a.kind === 'ratio' && b.kind === 'ratio')
    return a.of === b.of ? orderOf(b.atLeast - a.atLeast) : undefined;
  if (a.kind === 'prompt' && b.kind === 'prompt')
    return orderOf(Number(b.immediate ?? false) - Number(a.immediate ?? false));
  if (a.kind === 'yearly-by' && b.kind === 'yearly-by') {
    if (a.dates.length !== b.dates.length) return orderOf(b.dates.length - a.dates.length);
    const orders = a.dates.map((date, index) =>
      orderOf(date.month * 31 + date.day - ((b.dates[index]?.month ?? 0) * 31 + (b.dates[index]?.day ?? 0))),
    );
    return agree(orders);
  }
  if (a.kind === 'by' && b.kind === 'by' && a.year === b.year)
    return orderOf(a.month * 31 + a.day - b.month * 31 - b.day);
  const bySpan = compareSpanLimits(a, b);
  if (bySpan !== undefined) return bySpan;
  return a.kind === b.kind && (a.kind === 'standing' || a.kind === 'regular') ? 0 : undefined;
}

/** All equal or pointing one way. */
function agree(orders: readonly Order[]): Order {
  if (orders.includes(undefined)) return undefined;
  const isTighter = orders.includes(-1);
  const isLooser = orders.includes(1);
  if (isTighter && isLooser) return undefined;
  return isTighter ? -1 : isLooser ? 1 : 0;
}

/** Part by part: every part of one reading against the part of its kind and label in the other. */
function compareReadings(a: LimitReading, b: LimitReading): Order {
  if (a.limits.length !== b.limits.length) return undefined;
  return agree(
    a.limits.map((limit, index) => {
      const other = b.limits[index];
      if (other === undefined || (limit.appliesTo ?? []).join() !== (other.appliesTo ?? []).join())
        return undefined;
      return compareLimits(limit, other);
    }),
  );
}

/** Whether `a` asks for less than `b` (30 working days beside 20); undefined when the two cannot be compared. */
export function isLooser(a: LimitReading, b: LimitReading): boolean | undefined {
  const order = compareReadings(a, b);
  return order === undefined ? undefined : order === 1;
}

/** Whether `a` asks for more than `b` (15 working days beside 20); undefined when the two cannot be compared. */
export function isTighter(a: LimitReading, b: LimitReading): boolean | undefined {
  const order = compareReadings(a, b);
  return order === undefined ? undefined : order === -1;
}
