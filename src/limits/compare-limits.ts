import type { LimitReading } from '../model/limit-reading.ts';
import type { MonthDay } from '../model/plain-date.ts';
import type { PeriodDue, PeriodicLimit, Span, TimeLimit, Trigger, WithinLimit } from '../model/time-limit.ts';

/** -1: the first asks for more (tighter), 1: for less (looser), 0: the same; undefined: not comparable. */
type Order = -1 | 0 | 1 | undefined;

function orderOf(difference: number): Order {
  return difference === 0 ? 0 : difference < 0 ? -1 : 1;
}

function ordinal({ month, day }: MonthDay): number {
  return month * 31 + day;
}

/** Calendar days that a span takes at least and at most, before an end on a rest day moves (民法典 art. 203). */
function daysOf({ count, unit }: Span): readonly [number, number] {
  switch (unit) {
    case 'minute':
      return [count / 1440, count / 1440];
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
      // At best no weekend within the first five days, and two weekends worked for a holiday; at worst two long holidays.
      return [
        Math.max(count, count + 2 * Math.floor((count - 1) / 5) - 4),
        Math.ceil((count * 7) / 5) + 18 * (1 + Math.floor(count / 250)),
      ];
  }
}

/** The longest run of rest days that the end of a calendar span may move over. */
const LONGEST_REST = 9;

/** True when `span` is certainly longer than `other`, on every day of every year. */
export function isLongerSpan(span: Span, other: Span): boolean {
  if (span.unit === other.unit) return span.count > other.count;
  if (isMonths(span) && isMonths(other)) return inMonths(span) > inMonths(other);
  // Two ends that move to the next working day keep their order; counts of working days, hours and minutes do not move.
  const mayMove = !isUnmoved(other) && isUnmoved(span);
  return daysOf(span)[0] > daysOf(other)[1] + (mayMove ? LONGEST_REST : 0);
}

/** Ends on the day that it reaches, be it a day of rest. */
function isUnmoved({ unit }: Span): boolean {
  return unit === 'workday' || unit === 'hour' || unit === 'minute';
}

function isMonths({ unit }: Span): boolean {
  return unit === 'month' || unit === 'year';
}

function inMonths({ count, unit }: Span): number {
  return count * (unit === 'year' ? 12 : 1);
}

/** Shorter spans come first; spans of different units only where no calendar could turn them round. */
function compareSpans(a: Span, b: Span): Order {
  if (isLongerSpan(a, b)) return 1;
  if (isLongerSpan(b, a)) return -1;
  return a.unit === b.unit || (isMonths(a) && isMonths(b)) ? 0 : undefined;
}

/** Turns per year, roughly: only to order periods whose minimums are equal or point the same way. */
const TURNS: Readonly<Record<PeriodicLimit['period']['unit'], number>> = {
  minute: 525_600,
  hour: 8760,
  day: 365,
  workday: 250,
  week: 52,
  'ten-days': 36,
  'half-month': 24,
  month: 12,
  quarter: 4,
  'half-year': 2,
  year: 1,
};

/** When it is owed at all: in a season, in 单月, from one publication to the next. */
function scopeOf({ season, months, rolling, days, since, clock, condition }: PeriodicLimit): string {
  return JSON.stringify([season, months, rolling, days, since, clock, condition]);
}

function comparePeriodic(a: PeriodicLimit, b: PeriodicLimit): Order {
  // 汛期每周 beside 每月: which of the two asks for more, no number says.
  if (scopeOf(a) !== scopeOf(b)) return undefined;
  const turns = ({ period }: PeriodicLimit) => TURNS[period.unit] / period.every;
  const often = orderOf(turns(b) - turns(a));
  const much = orderOf(b.minimum - a.minimum);
  const frequency = often === 0 ? much : much === 0 || much === often ? often : undefined;
  if (frequency !== 0) return frequency;
  return compareEnds(a, b);
}

/** The days named for the periods in turn. */
function duesOf({ due, dues }: PeriodicLimit): readonly PeriodDue[] | undefined {
  return due === undefined ? dues : [due];
}

function compareDue(a: PeriodDue, b: PeriodDue): Order {
  if (a.workdays !== b.workdays || a.fromEnd !== b.fromEnd) return undefined;
  // 最后一个工作日 is later than 倒数第二个.
  const place = ({ inPeriod, month = 1, day, fromEnd }: PeriodDue) =>
    (inPeriod === 'next' ? 1000 : 0) + month * 31 + (fromEnd ? -day : day);
  return orderOf(place(a) - place(b));
}

/** Pairs in turn, where there are as many of one as of the other. */
function compareEach<T>(a: readonly T[], b: readonly T[], compare: (one: T, other: T) => Order): Order {
  if (a.length !== b.length) return undefined;
  return agree(a.map((one, index) => compare(one, b[index] ?? one)));
}

/** What is due as often: by which day in or behind each period. */
function compareEnds(a: PeriodicLimit, b: PeriodicLimit): Order {
  const [own, other] = [duesOf(a), duesOf(b)];
  if (own !== undefined && other !== undefined)
    return a.postponed === b.postponed ? compareEach(own, other, compareDue) : undefined;
  if (a.windows !== undefined && b.windows !== undefined)
    return compareEach(a.windows, b.windows, (one, another) =>
      orderOf(ordinal(one.to) - ordinal(another.to)),
    );
  if (a.grace !== undefined && b.grace !== undefined) return compareSpans(a.grace, b.grace);
  // A day of the period itself comes before every day that is counted from its end.
  const isInside = (dues: readonly PeriodDue[]) => dues.every(({ inPeriod }) => inPeriod === 'same');
  if (own !== undefined && b.grace !== undefined) return isInside(own) ? -1 : undefined;
  if (other !== undefined && a.grace !== undefined) return isInside(other) ? 1 : undefined;
  const hasEnd = (limit: PeriodicLimit) => (duesOf(limit) ?? limit.windows ?? limit.grace) !== undefined;
  return hasEnd(a) || hasEnd(b) ? undefined : 0;
}

/** Limits whose spans decide; the clocks must be the same. */
function compareSpanLimits(a: TimeLimit, b: TimeLimit): Order {
  if (a.kind === 'within' && b.kind === 'within') return compareWithin(a, b);
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

/** What brings the information into being; the statute counts from 形成或者变更, and a decision is formed when it is made. */
export const FORMATION: ReadonlySet<string> = new Set<Trigger>(['formed', 'made', 'obtained', 'decided']);

/** The event that a clock starts on; undefined where it is the formation (or also the change) of the information itself. */
function clockOf({ triggers, triggerText = '' }: WithinLimit): string | undefined {
  const own = triggers.filter((trigger) => trigger !== 'changed');
  const isFormation = own.length > 0 && own.every((trigger) => FORMATION.has(trigger));
  // 结项验收报告形成之日 is the formation of something else; 执法决定作出之日 is that of the decision.
  const isOfItself = triggerText === '' || own.includes('decided');
  return isFormation && isOfItself ? undefined : `${[...triggers].sort().join()} ${triggerText}`;
}

/** The last day that a limit can be stretched to; undefined where two units cannot be added. */
function longestOf({ span, extendableBy }: WithinLimit): Span | undefined {
  if (extendableBy === undefined) return span;
  return extendableBy.unit === span.unit ? { ...span, count: span.count + extendableBy.count } : undefined;
}

function compareWithin(a: WithinLimit, b: WithinLimit): Order {
  if (clockOf(a) !== clockOf(b)) return undefined;
  const plain = compareSpans(a.span, b.span);
  if (a.extendableBy === undefined && b.extendableBy === undefined) return plain;
  const [longest, other] = [longestOf(a), longestOf(b)];
  return longest === undefined || other === undefined
    ? undefined
    : agree([plain, compareSpans(longest, other)]);
}

/** Undefined where two limits cannot be compared. */
export function compareLimits(a: TimeLimit, b: TimeLimit): Order {
  if (a.kind === 'periodic' && b.kind === 'periodic') return comparePeriodic(a, b);
  if (a.kind === 'ratio' && b.kind === 'ratio')
    return a.of === b.of ? orderOf(b.atLeast - a.atLeast) : undefined;
  if (a.kind === 'prompt' && b.kind === 'prompt')
    return orderOf(Number(b.immediate ?? false) - Number(a.immediate ?? false));
  if (a.kind === 'yearly-by' && b.kind === 'yearly-by') {
    if (a.dates.length !== b.dates.length) return orderOf(b.dates.length - a.dates.length);
    return compareEach(a.dates, b.dates, (one, other) => orderOf(ordinal(one) - ordinal(other)));
  }
  if (a.kind === 'by' && b.kind === 'by' && a.year === b.year) return orderOf(ordinal(a) - ordinal(b));
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

const WITHOUT_NUMBER: ReadonlySet<string> = new Set(['prompt', 'regular', 'external', 'open', 'standing']);

/** Whether one limit certainly asks for less than another; words without a number ask for less than a number. */
function isLooserLimit(limit: TimeLimit, other: TimeLimit): boolean {
  if (other.kind === 'within' && WITHOUT_NUMBER.has(limit.kind)) return true;
  return compareLimits(limit, other) === 1;
}

/** The parts of a reading that are where `part` is in the other: of its kind and label, as far as there are any. */
function rivalsOf(part: TimeLimit, { limits }: LimitReading): readonly TimeLimit[] {
  const sameKind = limits.filter(({ kind }) => kind === part.kind);
  const label = (part.appliesTo ?? []).join();
  const sameLabel = sameKind.filter(({ appliesTo = [] }) => appliesTo.join() === label);
  return sameLabel.length > 0 ? sameLabel : sameKind.length > 0 ? sameKind : limits;
}

/** Whether `a` certainly asks for less than `b` in some part (30 working days beside 20); false when they cannot be compared. */
export function isLooser(a: LimitReading, b: LimitReading): boolean {
  return b.limits.some((part) => {
    const rivals = rivalsOf(part, a);
    return rivals.length > 0 && rivals.every((limit) => isLooserLimit(limit, part));
  });
}

/** Whether `a` certainly asks for more than `b` in some part (15 working days beside 20); false when they cannot be compared. */
export function isTighter(a: LimitReading, b: LimitReading): boolean {
  return isLooser(b, a);
}
