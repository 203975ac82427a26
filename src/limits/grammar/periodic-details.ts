import type { Period, PeriodDue, PeriodicLimit, PeriodUnit, TimeLimit } from '../../model/time-limit.ts';
import { dueOf, readDates, readDayOfMonth, readThird, yearlyBy } from './dates.ts';
import { readPeriod } from './period.ts';
import { readSpan } from './span.ts';
import { accept, addLimit, amendLast, attempt, isNext, peek, type State, skip } from './state.ts';

const MONTHS_IN: Readonly<Partial<Record<PeriodUnit, number>>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

export function periodic(period: Period, more: Partial<PeriodicLimit> = {}): PeriodicLimit {
  return { kind: 'periodic', printed: '', minimum: 1, period, ...more };
}

/** 第一个月15日前, 首月20日, 末月底前. */
function readMonthOfQuarter(state: State, inPeriod: PeriodDue['inPeriod']): PeriodDue | undefined {
  return attempt(state, () => {
    const month = accept(state, 'month-of-quarter');
    if (month === undefined) return undefined;
    skip(state, 'filler');
    accept(state, 'from');
    const day = readThird(state) ?? readDayOfMonth(state);
    if (day !== undefined) return dueOf(inPeriod, day, accept(state, 'before') !== undefined, month.value);
    const isWhole =
      accept(state, 'inside') !== undefined || isNext(state, 'publish', 'stop') || peek(state) === undefined;
    return !isWhole ? undefined : dueOf(inPeriod, Number.POSITIVE_INFINITY, true, month.value);
  });
}

/** 周三, 星期五, 三 after 次周. */
function readWeekday(state: State): number | undefined {
  return attempt(state, () => {
    accept(state, 'week');
    if (accept(state, 'day') !== undefined || peek(state)?.text === '末') return 7;
    const number = accept(state, 'number');
    return number !== undefined &&
      number.value >= 1 &&
      number.value <= 7 &&
      !isNext(state, 'times', 'workday', 'day')
      ? number.value
      : undefined;
  });
}

/** A named day in the period: 10日前, 上旬, 底前, 第一个月15日前, 周三前. */
export function readDue(
  state: State,
  unit: PeriodUnit,
  inPeriod: PeriodDue['inPeriod'],
): PeriodDue | undefined {
  return attempt(state, () => {
    skip(state, 'filler', 'duty');
    accept(state, 'from');
    if (unit === 'week') {
      const weekday = readWeekday(state);
      return weekday === undefined
        ? undefined
        : dueOf(inPeriod, weekday, accept(state, 'before') !== undefined);
    }
    if (unit === 'quarter' || unit === 'half-year') {
      const months = MONTHS_IN[unit] ?? 3;
      const due = readMonthOfQuarter(state, inPeriod);
      if (due !== undefined) return due;
      if (accept(state, 'period-end') === undefined) return undefined;
      accept(state, 'before');
      return dueOf(inPeriod, Number.POSITIVE_INFINITY, true, months);
    }
    if (unit !== 'month') return undefined;
    accept(state, 'month');
    const third = readThird(state);
    const day = third ?? readDayOfMonth(state);
    if (day === undefined) return undefined;
    const isBefore = accept(state, 'before') !== undefined;
    return dueOf(inPeriod, day, isBefore || third !== undefined);
  });
}

/** 结束后15日内, 后5个工作日内: grace behind the period. */
export function readGrace(state: State) {
  return attempt(state, () => {
    if (peek(state)?.trigger?.trigger === 'ended') state.position += 1;
    if (accept(state, 'after') === undefined) return undefined;
    accept(state, 'anchor');
    skip(state, 'filler', 'duty', 'at-most');
    accept(state, 'from');
    const printed = readSpan(state);
    if (printed === undefined) return undefined;
    accept(state, 'inside');
    return printed.span;
  });
}

/** 每年1月31日前, 每年底前, 每年第一季度. */
export function readYearly(state: State): TimeLimit | undefined {
  return attempt(state, () => {
    skip(state, 'filler', 'duty');
    accept(state, 'from');
    const dates = readDates(state, true);
    if (dates !== undefined) {
      accept(state, 'before', 'inside');
      return yearlyBy(dates.dates);
    }
    if (peek(state)?.kind === 'year' && peek(state, 1)?.kind === 'period-end') state.position += 1;
    if (accept(state, 'period-end') !== undefined) {
      accept(state, 'before');
      return yearlyBy([{ month: 12, day: 31 }]);
    }
    const half = accept(state, 'half-of-year');
    if (half !== undefined) {
      accept(state, 'before', 'inside');
      return yearlyBy([{ month: half.value, day: half.value === 6 ? 30 : 31 }]);
    }
    const isOrdinal = peek(state)?.text === '第';
    if (isOrdinal) state.position += 1;
    const number = accept(state, 'number');
    if (
      number === undefined ||
      number.value < 1 ||
      number.value > 4 ||
      accept(state, 'quarter') === undefined
    )
      return undefined;
    accept(state, 'period-end', 'inside');
    accept(state, 'before', 'inside');
    return yearlyBy([{ month: number.value * 3, day: number.value === 1 || number.value === 4 ? 31 : 30 }]);
  });
}

function unitOfRelative(text: string): PeriodUnit {
  if (text.includes('季')) return 'quarter';
  if (text.includes('周')) return 'week';
  return text.includes('年') ? 'year' : 'month';
}

/** 1次/年, 2次/月. */
export function readRate(state: State): boolean {
  const at = state.position;
  const number = accept(state, 'number');
  if (
    number !== undefined &&
    number.value > 0 &&
    accept(state, 'times') !== undefined &&
    peek(state)?.text === '/'
  ) {
    state.position += 1;
    const period = readPeriod(state);
    if (period !== undefined) {
      addLimit(state, { ...periodic(period), minimum: number.value }, at);
      return true;
    }
  }
  state.position = at;
  return false;
}

/** 不少于1次, 一次, 2期: how often in the period named before. */
export function readCount(state: State): boolean {
  const number = peek(state);
  if (number?.kind !== 'number' || peek(state, 1)?.kind !== 'times' || number.value < 1) return false;
  const isCounted =
    amendLast(state, 'periodic', (limit) => ({ ...limit, minimum: number.value })) ||
    amendLast(state, 'by', (limit) =>
      limit.year === undefined ? periodic({ every: 1, unit: 'year' }, { minimum: number.value }) : undefined,
    );
  if (!isCounted) return false;
  if (state.position > state.noiseStart) state.passed.push({ start: state.noiseStart, end: state.position });
  state.position += 2;
  accept(state, 'or-more');
  state.bound = undefined;
  state.noiseStart = state.position;
  return true;
}

/** 次月10日前, 次周三之前, 次年1月31日前, 当月20号、次月5号前; 上月 only says what is covered. */
export function readRelative(state: State): boolean {
  const at = state.position;
  const dues: PeriodDue[] = [];
  let unit: PeriodUnit = 'month';
  do {
    const token = accept(state, 'relative-period');
    if (token === undefined) break;
    if (token.value < 0) {
      state.coversPrevious = true;
      break;
    }
    unit = unitOfRelative(token.text);
    const yearly = unit === 'year' ? readYearly(state) : undefined;
    if (yearly?.kind === 'yearly-by') {
      addLimit(state, { ...yearly, covers: 'previous' }, at);
      return true;
    }
    const due = readDue(state, unit, token.value === 1 ? 'next' : 'same');
    if (due === undefined) break;
    dues.push(due);
  } while (accept(state, 'or') !== undefined);
  const [due] = dues;
  if (due === undefined) {
    state.position = at;
    return false;
  }
  // 当月20号、次月5号前: 前 stands once for both.
  const shared = dues.some((one) => one.exact === undefined) ? dues.map(({ exact: _, ...one }) => one) : dues;
  const isAmended = amendLast(state, 'periodic', (limit) => {
    if (limit.due !== undefined || limit.dues !== undefined) return undefined;
    if (shared.length > 1) return { ...limit, dues: shared };
    return limit.period.unit === unit ? { ...limit, due } : undefined;
  });
  if (isAmended) state.noiseStart = state.position;
  else if (shared.length === 1) addLimit(state, periodic({ every: 1, unit }, { due }), at);
  else state.position = at;
  return isAmended || shared.length === 1;
}
