import { dayOf, daysInMonth, type MonthDay, partsOfDay } from '../../model/plain-date.ts';
import type { Span } from '../../model/time-limit.ts';
import { BOTH_HALVES } from '../words.ts';
import { LEAP_YEAR, readDates, yearlyBy } from './dates.ts';
import { addLimit, amendLast, closeNoise } from './draft.ts';
import { isThing } from './duty-verbs.ts';
import { readGrace } from './period-due.ts';
import { periodic } from './periodic-details.ts';
import { accept, attempt, foldedOf, isNext, peek, refuse, type State, skip } from './state.ts';

/** 上半年, 第一季度, 四季度. */
function acceptPart(state: State): boolean {
  const half = peek(state);
  if (half?.kind === 'half-of-year' && half.value <= 12) {
    state.position += 1;
    return true;
  }
  return (
    attempt(state, () => {
      if (peek(state)?.text === '第') state.position += 1;
      const number = accept(state, 'number');
      if (number === undefined || number.value < 1 || number.value > 4) return undefined;
      // 两个季度内 is a length.
      return peek(state)?.text.startsWith('个') ? undefined : accept(state, 'quarter');
    }) !== undefined
  );
}

const OWN_YEAR: ReadonlySet<string> = new Set(['当年', '本年', '本年度', '同年']);

/** 上半年工作总结于7月15日前: the name of what is published is between the part and its date. */
function skipThing(state: State): void {
  let end = state.position;
  while (['text', 'noise', 'generic', 'filler'].includes(state.tokens[end]?.kind ?? 'stop')) end++;
  const isNamed = ['from', 'colon'].includes(state.tokens[end]?.kind ?? 'stop');
  if (isNamed && isThing(foldedOf(state, { start: state.position, end }))) state.position = end;
}

/** 下半年次年1月15日前: the part only says what the date is for. */
function readPart(state: State): readonly MonthDay[] | undefined {
  return attempt(state, () => {
    if (!acceptPart(state)) return undefined;
    skip(state, 'filler', 'duty', 'generic');
    skipThing(state);
    accept(state, 'colon');
    accept(state, 'from');
    if (OWN_YEAR.has(peek(state)?.text ?? '')) state.position += 1;
    else accept(state, 'relative-period');
    const dates = readDates(state);
    if (dates === undefined || accept(state, 'before') === undefined) return undefined;
    return dates.dates;
  });
}

/** 一季度末前, 第三季度内: the last day of a named quarter. */
function readQuarterEnd(state: State): MonthDay | undefined {
  return attempt(state, () => {
    const isHalf = peek(state)?.kind === 'half-of-year';
    const figure = peek(state)?.text === '第' ? peek(state, 1) : peek(state);
    if (isHalf || !acceptPart(state)) return undefined;
    const isEnd = accept(state, 'period-end', 'inside') !== undefined;
    const isBefore = accept(state, 'before') !== undefined;
    const month = (figure?.value ?? 0) * 3;
    return isEnd || isBefore ? { month, day: month === 3 || month === 12 ? 31 : 30 } : undefined;
  });
}

/** How far behind the end of a part: its last day and so many days or months more. */
function behindEnd(month: number, { count, unit }: Span): MonthDay | undefined {
  const end = dayOf(LEAP_YEAR, month, daysInMonth(LEAP_YEAR, month));
  if (unit === 'month') {
    const due = ((month + count - 1) % 12) + 1;
    return count > 11 ? undefined : { month: due, day: daysInMonth(LEAP_YEAR, due) };
  }
  const days = unit === 'week' ? 7 * count : count;
  if ((unit !== 'day' && unit !== 'week') || days > 300) return undefined;
  const { month: due, day } = partsOfDay(end + days);
  return { month: due, day };
}

/** 上半年结束后15日内, 一、二、三季度结束后20日内: so long after the last day of each part that is named. */
function readBehindParts(state: State): readonly MonthDay[] | undefined {
  return attempt(state, () => {
    const months: number[] = [];
    do {
      const at = state.position;
      const half = peek(state)?.kind === 'half-of-year' ? peek(state)?.value : undefined;
      const figure = peek(state)?.text === '第' ? peek(state, 1) : peek(state);
      if (!acceptPart(state)) {
        // 一、二、三季度: the unit is written once.
        state.position = at;
        if (accept(state, 'number') === undefined || !isNext(state, 'or')) return undefined;
      }
      if (half === undefined && ((figure?.value ?? 0) < 1 || (figure?.value ?? 5) > 4)) return undefined;
      months.push(half ?? (figure?.value ?? 0) * 3);
    } while (accept(state, 'or') !== undefined);
    const grace = readGrace(state);
    if (grace === undefined) return undefined;
    const dates = months.flatMap((month) => behindEnd(month, grace) ?? []);
    return dates.length === months.length ? dates : undefined;
  });
}

/** 上半年每月公布，下半年每季度公布: when what comes round is owed. */
export function readPartAsSeason(state: State): boolean {
  const at = state.position;
  const half = peek(state)?.kind === 'half-of-year' ? peek(state)?.value : undefined;
  const figure = peek(state)?.text === '第' ? peek(state, 1) : peek(state);
  const isRead = attempt(state, () => {
    if (!acceptPart(state)) return undefined;
    accept(state, 'inside');
    return isNext(state, 'every') && peek(state, 1)?.kind !== 'year' ? true : undefined;
  });
  if (isRead !== true) return false;
  const month = half ?? (figure?.value ?? 0) * 3;
  state.season = {
    from: { month: month - (half === undefined ? 2 : 5), day: 1 },
    to: { month, day: daysInMonth(LEAP_YEAR, month) },
  };
  closeNoise(state, at);
  return true;
}

/** 上半年7月15日前、下半年次年1月15日前: the dates of a year, each named by the part of it that it is for. */
export function readPartsOfYear(state: State): boolean {
  const at = state.position;
  const behind = readBehindParts(state);
  if (behind !== undefined) {
    addLimit(state, yearlyBy(behind), at);
    return true;
  }
  const first = readPart(state);
  const quarterEnd = first === undefined ? readQuarterEnd(state) : undefined;
  if (quarterEnd !== undefined) addLimit(state, yearlyBy([quarterEnd]), at);
  if (first === undefined) return quarterEnd !== undefined;
  const dates = [...first];
  for (;;) {
    const more = attempt(state, () => {
      skip(state, 'publish', 'exhibit');
      return accept(state, 'or', 'stop') === undefined ? undefined : readPart(state);
    });
    if (more === undefined) break;
    dates.push(...more);
  }
  addLimit(state, yearlyBy(dates), at);
  return true;
}

/** 上、下半年各一次: twice a year, once in each half. */
export function readBothHalves(state: State): boolean {
  const at = state.position;
  if (peek(state)?.value !== BOTH_HALVES) return false;
  state.position += 1;
  const counted = attempt(state, () => {
    if (peek(state)?.text === '各') state.position += 1;
    skip(state, 'filler', 'duty', 'at-least', 'publish', 'exhibit');
    const number = accept(state, 'number');
    return number !== undefined && accept(state, 'times') !== undefined ? number.value : undefined;
  });
  const limit = { ...periodic({ every: 1, unit: 'half-year' }), minimum: counted ?? 1 };
  // 每年两次，上、下半年各一次: the year only says where the halves are.
  const isSaid = amendLast(state, 'periodic', ({ period, minimum, due, grace }) =>
    period.unit === 'year' && minimum <= 2 * limit.minimum && (due ?? grace) === undefined
      ? limit
      : undefined,
  );
  if (isSaid) state.noiseStart = state.position;
  else addLimit(state, limit, at);
  return true;
}

const THIS_YEAR = /^(?:(?:当|本|该|同)年度?|今年)$/u;

/** 今年第三季度, 今年上半年: to its last day. */
function readPartOfThisYear(state: State): readonly MonthDay[] | undefined {
  const half = peek(state)?.kind === 'half-of-year' ? peek(state)?.value : undefined;
  const figure = peek(state)?.text === '第' ? peek(state, 1) : peek(state);
  if (!acceptPart(state)) return undefined;
  accept(state, 'period-end');
  // 今年上半年情况于…: of what time, not by when.
  if (!isNext(state, 'before', 'inside', 'publish', 'exhibit') && peek(state) !== undefined) return undefined;
  const month = half ?? (figure?.value ?? 0) * 3;
  return [{ month, day: daysInMonth(LEAP_YEAR, month) }];
}

/** 今年12月底前, 本年6月30日前: days of one year. 当年 comes round as often as the catalog does. */
function readDaysOfThisYear(state: State, at: number): boolean {
  if (!/^[今本]年度?$/u.test(state.tokens[at]?.text ?? '')) return false;
  const dates = attempt(state, () => {
    accept(state, 'from');
    return readDates(state)?.dates ?? readPartOfThisYear(state);
  });
  if (dates === undefined) return false;
  accept(state, 'before', 'inside');
  for (const date of dates) addLimit(state, { kind: 'by', printed: '', ...date }, at);
  return true;
}

/** 当年内, 本年度内, 当年底前: once, by the end of the audited year. A start of its own would ask for another year. */
export function readThisYear(state: State): boolean {
  const at = state.position;
  // 明年3月底前: of which year, is not said.
  if (peek(state)?.text === '明年' && peek(state, 1)?.kind === 'number') refuse(state, at);
  if (!THIS_YEAR.test(peek(state)?.text ?? '')) return false;
  const isOfAnEvent = state.tokens.slice(state.clauseStart, at).some(({ trigger }) => trigger !== undefined);
  if (isOfAnEvent || state.trigger !== undefined) return false;
  state.position += 1;
  if (readDaysOfThisYear(state, at)) return true;
  if (accept(state, 'period-end', 'inside') === undefined) {
    state.position = at;
    return false;
  }
  accept(state, 'before');
  addLimit(state, { kind: 'by', printed: '', month: 12, day: 31 }, at);
  return true;
}
