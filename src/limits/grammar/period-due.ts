import type { PeriodDue, PeriodUnit } from '../../model/time-limit.ts';
import { dueOf, readDayOfMonth, readThird } from './dates.ts';
import { readSpan } from './span.ts';
import { accept, attempt, isNext, peek, type State, skip } from './state.ts';

export const MONTHS_IN: Readonly<Partial<Record<PeriodUnit, number>>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** 第一个月15日前, 首月20日, 末月底前. */
function readMonthOfQuarter(state: State, inPeriod: PeriodDue['inPeriod']): PeriodDue | undefined {
  return attempt(state, () => {
    const month = accept(state, 'month-of-quarter');
    if (month === undefined) return undefined;
    skip(state, 'filler');
    accept(state, 'from');
    const third = readThird(state);
    // 最后一个月月底前
    if (peek(state)?.kind === 'month' && peek(state, 1)?.kind === 'period-end') state.position += 1;
    const day = third ?? readDayOfMonth(state);
    if (day !== undefined)
      return dueOf(inPeriod, day, accept(state, 'before') !== undefined || third !== undefined, month.value);
    const named = readNamedWorkday(state, inPeriod, month.value);
    if (named !== undefined) return named;
    const workdays = readFirstWorkdays(state, inPeriod, month.value);
    if (workdays !== undefined) return workdays;
    // 第一个月集中公布
    if (/^(?:集中|统一)$/u.test(peek(state)?.text ?? '')) state.position += 1;
    const isWhole =
      accept(state, 'inside') !== undefined || isNext(state, 'publish', 'stop') || peek(state) === undefined;
    return !isWhole ? undefined : dueOf(inPeriod, Number.POSITIVE_INFINITY, true, month.value);
  });
}

/** More working days than the shortest month has. */
const MOST_WORKDAYS = 15;

/** 前5个工作日内, 初5个工作日内; 次月5个工作日内 needs no 前. */
function readFirstWorkdays(
  state: State,
  inPeriod: PeriodDue['inPeriod'],
  month?: number,
): PeriodDue | undefined {
  return attempt(state, () => {
    skip(state, 'filler');
    const isFirst = accept(state, 'before') !== undefined || acceptStart(state);
    if (!isFirst && inPeriod === 'same') return undefined;
    const number = accept(state, 'number');
    if (number === undefined || number.value < 1 || number.value > MOST_WORKDAYS) return undefined;
    if (accept(state, 'workday') === undefined || accept(state, 'inside', 'before') === undefined)
      return undefined;
    return { inPeriod, ...(month !== undefined && { month }), day: number.value, workdays: true };
  });
}

/** 第一个工作日, 最后一个工作日前, 第3个工作日. */
function readNamedWorkday(
  state: State,
  inPeriod: PeriodDue['inPeriod'],
  month?: number,
): PeriodDue | undefined {
  return attempt(state, () => {
    skip(state, 'filler');
    const end = accept(state, 'last-workday');
    const first = end ?? accept(state, 'first-workday');
    let day = 1;
    if (first === undefined) {
      if (peek(state)?.text !== '第') return undefined;
      state.position += 1;
      const number = accept(state, 'number');
      if (number === undefined || number.value < 1 || number.value > MOST_WORKDAYS) return undefined;
      if (accept(state, 'workday') === undefined) return undefined;
      day = number.value;
    }
    const isBefore = accept(state, 'before', 'inside') !== undefined;
    return {
      inPeriod,
      ...(month !== undefined && { month }),
      day,
      workdays: true,
      ...(end !== undefined && { fromEnd: true }),
      ...(!isBefore && { exact: true }),
    };
  });
}

/** 第一周, 最后一周: the week's last day; 前3日, 初3日内: the days from the first. */
function readFirstDays(state: State, inPeriod: PeriodDue['inPeriod']): PeriodDue | undefined {
  return attempt(state, () => {
    const week = accept(state, 'week-of-month');
    if (week !== undefined) {
      // 最后一个星期五: a day of that week, which no due point names.
      if (isNext(state, 'number', 'day')) return undefined;
      accept(state, 'inside', 'before');
      return dueOf(inPeriod, week.value > 4 ? Number.POSITIVE_INFINITY : week.value * 7, true);
    }
    if (accept(state, 'before') === undefined && !acceptStart(state)) return undefined;
    const number = accept(state, 'number');
    if (number === undefined || number.value < 1 || number.value > 31) return undefined;
    if (accept(state, 'day') === undefined) return undefined;
    accept(state, 'inside');
    return dueOf(inPeriod, number.value, true);
  });
}

function acceptStart(state: State): boolean {
  if (!['初', '头'].includes(peek(state)?.text ?? '')) return false;
  state.position += 1;
  return true;
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
      const isLast = isNext(state, 'last-workday');
      const due =
        readMonthOfQuarter(state, inPeriod) ??
        readNamedWorkday(state, inPeriod, isLast ? months : 1) ??
        readFirstWorkdays(state, inPeriod, 1);
      if (due !== undefined) return due;
      if (accept(state, 'period-end') === undefined) return undefined;
      accept(state, 'before');
      return dueOf(inPeriod, Number.POSITIVE_INFINITY, true, months);
    }
    if (unit !== 'month') return undefined;
    accept(state, 'month');
    const third = readThird(state);
    const day = third ?? readDayOfMonth(state);
    if (day === undefined)
      return (
        readNamedWorkday(state, inPeriod) ??
        readFirstWorkdays(state, inPeriod) ??
        readFirstDays(state, inPeriod)
      );
    const isBefore = accept(state, 'before', 'inside') !== undefined;
    return dueOf(inPeriod, day, isBefore || third !== undefined);
  });
}

/** 终了后的次月20日前, 次月20日前: the month after a quarter or a year. */
export function readDueAfterEnd(state: State): PeriodDue | undefined {
  return attempt(state, () => {
    // 每季度末次月10日前
    const behindEnd = peek(state, peek(state, 1)?.kind === 'filler' ? 2 : 1);
    const isEnd = isNext(state, 'period-end') && behindEnd?.kind === 'relative-period';
    const isEnded = peek(state)?.trigger?.trigger === 'ended';
    if (isEnded || isEnd) state.position += 1;
    if (accept(state, 'after') === undefined && isEnded) return undefined;
    skip(state, 'filler');
    const next = accept(state, 'relative-period');
    if (next?.value !== 1 || unitOfRelative(next.text) !== 'month') return undefined;
    const due = readDue(state, 'month', 'next');
    return due && { ...due, month: 1 };
  });
}

/** 结束后15日内, 后5个工作日内: grace behind the period. */
export function readGrace(state: State) {
  return attempt(state, () => {
    // 季末后15日内
    const isEnd = isNext(state, 'period-end') && peek(state, 1)?.kind === 'after';
    const isEnded = peek(state)?.trigger?.trigger === 'ended';
    if (isEnd || isEnded) state.position += 1;
    // 结束之日起两个月内
    const isFromEnd = isEnded && isNext(state, 'anchor');
    if (accept(state, 'after') === undefined && !isFromEnd) return undefined;
    accept(state, 'anchor');
    skip(state, 'filler', 'duty', 'at-most');
    accept(state, 'from');
    const printed = readSpan(state);
    if (printed === undefined) return undefined;
    // 季后18日前
    accept(state, 'inside', 'before');
    return printed.span;
  });
}

export function unitOfRelative(text: string): PeriodUnit {
  if (text.includes('季')) return 'quarter';
  if (text.includes('周')) return 'week';
  return text.includes('年') ? 'year' : 'month';
}
