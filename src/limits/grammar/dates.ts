import { daysInMonth, type MonthDay, type YearlyWindow } from '../../model/plain-date.ts';
import type { PeriodDue, TimeLimit } from '../../model/time-limit.ts';
import { isUntil } from './display.ts';
import { addLimit, amendLast } from './draft.ts';
import { accept, attempt, isNext, peek, refuse, type State } from './state.ts';

/** Every year's dates may name 29 February. */
export const LEAP_YEAR = 2024;

/** Last day of each third of a month: 上旬, 中旬, 下旬. */
const THIRD_ENDS: readonly number[] = [0, 10, 20, 31];

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function lastDayOf(month: number, year = LEAP_YEAR): number {
  return daysInMonth(year, month);
}

/** Days of some months: 1月31日, 1、4、7、10月8日, 6月底, 7月下旬. */
interface DayOfMonths {
  readonly dates: readonly MonthDay[];
  readonly windows: readonly YearlyWindow[];
}

function readMonths(state: State): readonly number[] | undefined {
  const months: number[] = [];
  do {
    const token = accept(state, 'number');
    if (token === undefined || !isMonth(token.value)) return undefined;
    months.push(token.value);
    // 1月、7月底前: the day is written once for both.
    if (accept(state, 'month') !== undefined && !isNextMonth(state)) return months;
  } while (acceptJoint(state));
  return undefined;
}

/** 、 and 和; 3月或9月 leaves open which of the two binds. */
function acceptJoint(state: State): boolean {
  const joint = accept(state, 'or');
  if (joint?.text.startsWith('或')) refuse(state, state.position - 1);
  return joint !== undefined;
}

function isNextMonth(state: State): boolean {
  return isNext(state, 'or') && peek(state, 1)?.kind === 'number' && peek(state, 2)?.kind === 'month';
}

/** Also 3月 alone (`wholeMonth`), which means its end: only where the phrase says 每年. */
function readOneDate(state: State, wholeMonth: boolean, year?: number): DayOfMonths | undefined {
  const months = readMonths(state);
  if (months === undefined) return undefined;
  if (peek(state)?.text === '的' && peek(state, 1)?.kind === 'third-of-month') state.position += 1;
  const third = accept(state, 'third-of-month');
  const day = third === undefined ? readDayOfMonth(state) : undefined;
  if (third !== undefined) {
    const from = (THIRD_ENDS[third.value - 1] ?? 0) + 1;
    const end = (month: number) => Math.min(THIRD_ENDS[third.value] ?? 31, lastDayOf(month, year));
    return {
      dates: months.map((month) => ({ month, day: end(month) })),
      windows: months.map((month) => ({ from: { month, day: from }, to: { month, day: end(month) } })),
    };
  }
  if (day === undefined && !(wholeMonth && !isNext(state, 'before', 'number', 'inside'))) return undefined;
  if (
    day !== undefined &&
    months.some((month) => day !== Number.POSITIVE_INFINITY && day > lastDayOf(month, year))
  )
    return undefined;
  return {
    dates: months.map((month) => ({ month, day: Math.min(day ?? 31, lastDayOf(month, year)) })),
    windows: [],
  };
}

/** 15日, 20号, 底: a day of the month; the end is infinity. */
export function readDayOfMonth(state: State): number | undefined {
  if (accept(state, 'period-end') !== undefined) return Number.POSITIVE_INFINITY;
  return attempt(state, () => {
    const token = accept(state, 'number');
    if (token === undefined || token.value < 1 || token.value > 31) return undefined;
    return accept(state, 'day') === undefined ? undefined : token.value;
  });
}

/** 、9月1日, 前、9月1日. */
function readNextDate(state: State, wholeMonth: boolean): DayOfMonths | undefined {
  accept(state, 'before');
  const joint = accept(state, 'or');
  if (joint === undefined) return undefined;
  const at = state.position - 1;
  // 7月底和次年1月底
  if (peek(state)?.text === '次年' || peek(state)?.text === '翌年') state.position += 1;
  const date = readOneDate(state, wholeMonth);
  // 5月1日前或10月1日前: which of the two binds is not said.
  if (date !== undefined && joint.text.startsWith('或')) refuse(state, at);
  return date;
}

export function readDates(state: State, wholeMonth = false): DayOfMonths | undefined {
  return attempt(state, () => {
    const first = readOneDate(state, wholeMonth);
    if (first === undefined) return undefined;
    const dates = [...first.dates];
    const windows = [...first.windows];
    for (;;) {
      const more = attempt(state, () => readNextDate(state, wholeMonth));
      if (more === undefined) {
        // 5月1日至5月31日: a stretch of days is not a date.
        if (isNext(state, 'to')) refuse(state, state.position);
        return { dates, windows };
      }
      dates.push(...more.dates);
      windows.push(...more.windows);
    }
  });
}

/** 2022年1月28日前, 2017年底前. */
function readYearDate(state: State): { year: number; date: MonthDay } | undefined {
  return attempt(state, () => {
    const isOfRepublic = state.tokens[state.position - 1]?.text.endsWith('民国') === true;
    const printed = accept(state, 'number')?.value ?? 0;
    // 民国113年: counted from 1912.
    const year = isOfRepublic && printed < 1000 ? printed + 1911 : printed;
    if (year < 1000 || year > 9999 || accept(state, 'year') === undefined) return undefined;
    if (accept(state, 'period-end', 'inside') !== undefined) return { year, date: { month: 12, day: 31 } };
    const date = readOneDate(state, false, year)?.dates[0];
    return date === undefined ? undefined : { year, date };
  });
}

/** A date that a limit names by itself: once with its year, every year without. */
export function readDateLimit(state: State): boolean {
  const at = state.position;
  if (isUntil(state, at)) {
    refuse(state, at);
    return true;
  }
  const once = readYearDate(state);
  if (once !== undefined) {
    // 2024年1月1日至1月7日: a stretch of days is not a date.
    if (isNext(state, 'to', 'anchor')) refuse(state, state.position);
    accept(state, 'before');
    addLimit(state, { kind: 'by', printed: '', year: once.year, ...once.date }, at);
    return true;
  }
  const dates = readDates(state);
  if (dates === undefined) return false;
  const isBefore = accept(state, 'before') !== undefined;
  if (!isBefore && dates.windows.length > 1 && addWindows(state, dates.windows)) return true;
  addLimit(state, yearlyBy(dates.dates), at);
  return true;
}

function addWindows(state: State, windows: readonly YearlyWindow[]): boolean {
  const isAmended = amendLast(state, 'periodic', (limit) =>
    limit.due === undefined && limit.period.unit !== 'year' ? { ...limit, windows } : undefined,
  );
  if (isAmended) state.noiseStart = state.position;
  return isAmended;
}

export function yearlyBy(dates: readonly MonthDay[]): TimeLimit {
  return { kind: 'yearly-by', printed: '', dates };
}

/** 到2020年. */
export function readUntilYear(state: State): boolean {
  const at = state.position;
  return (
    attempt(state, () => {
      state.position += 1;
      const year = accept(state, 'number');
      if (year === undefined || year.value < 1000 || accept(state, 'year') === undefined) return undefined;
      if (isNext(state, 'number')) return undefined;
      if (!state.tokens[at - 1]?.text.startsWith('有效期') && isUntil(state, at + 1)) refuse(state, at);
      skipEnd(state);
      addLimit(state, { kind: 'by', printed: '', year: year.value, month: 12, day: 31 }, at);
      return true;
    }) ?? false
  );
}

function skipEnd(state: State): void {
  accept(state, 'period-end');
  accept(state, 'before');
}

/** 年底前, 年内: once in the audited year. */
export function readYearEnd(state: State): boolean {
  const at = state.position;
  if (accept(state, 'year') === undefined) return false;
  if (accept(state, 'period-end', 'inside') === undefined) {
    state.position = at;
    return false;
  }
  if (isUntil(state, at)) refuse(state, at);
  accept(state, 'before');
  // 年初公开计划、年底公开完成情况: the beginning of a year has no day that could be judged.
  const isOneOfSeveral = state.tokens
    .slice(0, at)
    .some(({ text }, index) => /^[初中]/u.test(text) && state.tokens[index - 1]?.kind === 'year');
  if (isOneOfSeveral) refuse(state, at);
  addLimit(state, { kind: 'by', printed: '', month: 12, day: 31 }, at);
  return true;
}

/** A due point in a period: its day, with or without 前. */
export function dueOf(
  inPeriod: PeriodDue['inPeriod'],
  day: number,
  isBefore: boolean,
  month?: number,
): PeriodDue {
  const isEnd = day === Number.POSITIVE_INFINITY;
  return {
    inPeriod,
    ...(month !== undefined && { month }),
    day: isEnd ? 31 : day,
    ...(!isBefore && !isEnd && { exact: true }),
  };
}

/** 上旬 and its like as a day of the month. */
export function readThird(state: State): number | undefined {
  const token = accept(state, 'third-of-month');
  return token === undefined ? undefined : THIRD_ENDS[token.value];
}

export function isDateAhead(state: State): boolean {
  return peek(state)?.kind === 'number' && ['month', 'or'].includes(peek(state, 1)?.kind ?? 'text');
}
