import type { Period } from '../../model/time-limit.ts';
import { addLimit, amendLast, closeNoise, hasLimitInClause, settleBound } from './draft.ts';
import { isSamePeriod, readPeriod } from './period.ts';
import { readDue, readDueAfterEnd, readGrace } from './period-due.ts';
import { periodic, readDeedOfPeriod, readYearly } from './periodic-details.ts';
import { addTimesOfDay, skipEach } from './points-of-period.ts';
import { addGap, readAlternatePeriod, readDays, readParity } from './recurring-days.ts';
import { readSeasonOfYear } from './season.ts';
import { accept, attempt, isNext, peek, refuse, type State, skip } from './state.ts';
import { readClock } from './time-of-day.ts';

/** Adds the limit for a period whose words are just read; a named day, a date or grace may follow. */
function addPeriodic(state: State, period: Period, at: number): void {
  // 每周一上午: a day of the week.
  if (period.unit !== 'week' && readDeedOfPeriod(state, at)) return;
  const isSingle = period.every === 1;
  const season = isSingle && period.unit === 'year' ? readSeasonOfYear(state) : undefined;
  if (season === 'waiting') {
    closeNoise(state, at);
    return;
  }
  if (season !== undefined) {
    if (isNext(state, 'or')) refuse(state, state.position);
    addLimit(state, periodic(period, { windows: [season] }), at);
    return;
  }
  const yearly = isSingle && period.unit === 'year' ? readYearly(state) : undefined;
  if (yearly !== undefined) {
    addLimit(state, yearly, at);
    if (yearly.kind === 'yearly-by' && yearly.dates.length > 1) skipEach(state);
    state.noiseStart = state.position;
    return;
  }
  const grace = readGrace(state);
  const days = isSingle && grace === undefined ? readDays(state, period.unit) : undefined;
  const clock = days === undefined ? readClock(state, period) : undefined;
  if (clock === undefined && isSingle && period.unit === 'day' && addTimesOfDay(state, at)) return;
  const due =
    isSingle && grace === undefined && days === undefined
      ? (readDueAfterEnd(state) ?? readDue(state, period.unit, 'same'))
      : undefined;
  // 每月18日左右: of a day that is not strict only the period can be judged.
  const isRough = due !== undefined && isNext(state, 'about');
  if (isRough) {
    addLimit(state, periodic(period), at);
    state.passed.push({ start: at, end: state.position + 1, isWhole: true });
    state.position += 1;
    state.noiseStart = state.position;
    return;
  }
  const isMerged =
    due !== undefined &&
    amendLast(state, 'periodic', (limit) => {
      if (limit.due !== undefined || !isSamePeriod(limit.period, period)) return undefined;
      // 每季度公布一次，时间为每季度第一个月15日前: what covers a whole quarter is due in the next one.
      return settleBound(state, { ...limit, due: due.month === 1 ? { ...due, inPeriod: 'next' } : due });
    });
  // 按季公开，于每季结束后30日内: the same duty, and by when.
  const between = state.tokens.slice(state.noiseStart, at);
  const isGraced =
    grace !== undefined &&
    state.drafts.length > state.sentenceDrafts &&
    between.every(({ kind }) => ['duty', 'filler', 'from', 'publish', 'exhibit'].includes(kind)) &&
    amendLast(state, 'periodic', (limit) =>
      (limit.due ?? limit.grace) === undefined && isSamePeriod(limit.period, period) && limit.minimum === 1
        ? { ...limit, grace }
        : undefined,
    );
  // 每月10日和每月25日: two days of one period.
  const isFurtherDay =
    !isMerged &&
    due !== undefined &&
    hasLimitInClause(state) &&
    amendLast(state, 'periodic', ({ due: first, ...limit }) =>
      first !== undefined && isSamePeriod(limit.period, period)
        ? { ...limit, days: [first, due] }
        : undefined,
    );
  if (isMerged || isGraced || isFurtherDay) {
    state.noiseStart = state.position;
    return;
  }
  const details = {
    ...(grace && { grace }),
    ...(due && { due }),
    ...(days && { days }),
    ...(clock !== undefined && { clock }),
  };
  addLimit(state, periodic(period, details), at);
  if (due !== undefined && isNext(state, 'to')) refuse(state, state.position);
  const isSecondDay = due !== undefined && isNext(state, 'or') && peek(state, 1)?.kind === 'number';
  if (isSecondDay || (due === undefined && isVaguePart(state))) refuse(state, state.position);
}

/** 每月初, 每年年中: a part of the period that ends on no certain day. */
function isVaguePart(state: State): boolean {
  const token = peek(state);
  const word = token?.kind === 'year' || token?.kind === 'month' ? peek(state, 1) : token;
  return word?.kind === 'text' && /^(?:初(?![中步审级次])|中$)/u.test(word.text);
}

/** 和半年度, 、每年. */
function readNextPeriod(state: State): Period | undefined {
  const joint = accept(state, 'or');
  if (joint === undefined) return undefined;
  // 每月或每季度: how often is not said.
  if (joint.text.startsWith('或')) refuse(state, state.position - 1);
  // 每月1日和15日: a second day, no second period.
  if (accept(state, 'every') === undefined && isNext(state, 'number')) return undefined;
  return readPeriod(state);
}

/** 每季度, 按月, 每三个月, 每季度和半年度. */
export function readEvery(state: State): boolean {
  const at = state.position;
  state.position += 1;
  if (isNext(state, 'parity')) return readParity(state);
  if (accept(state, 'term') !== undefined) {
    skipEdgeOfTerm(state);
    readTimes(state);
    addLimit(state, { kind: 'open', printed: '', reason: 'named-event' }, at);
    return true;
  }
  accept(state, 'or-more');
  if (readWorkdayGap(state, at)) return true;
  const period = readAlternatePeriod(state) ?? everyOther(state, at) ?? readPeriod(state);
  if (period === undefined) {
    state.position = at;
    return false;
  }
  addPeriodic(state, period, at);
  for (;;) {
    const start = state.position + 1;
    const next = attempt(state, () => readNextPeriod(state));
    if (next === undefined) return true;
    addPeriodic(state, next, start);
  }
}

/** 每20个工作日更新: from which day on is not said, so that each publication starts the time for the next. */
function readWorkdayGap(state: State, at: number): boolean {
  const count = peek(state);
  if (count?.kind !== 'number' || count.value < 2 || peek(state, 1)?.kind !== 'workday') return false;
  state.position += 2;
  addGap(state, count.value, 'workday', at);
  return true;
}

/** 每隔一个月: one lies between; 每隔3个月 is said of every third. */
function everyOther(state: State, at: number): Period | undefined {
  if (state.tokens[at]?.text !== '每隔' || peek(state)?.value !== 1) return undefined;
  const period = readPeriod(state);
  return period === undefined ? undefined : { ...period, every: 2 };
}

/** 每学期末, 学年初: an end or a beginning that no calendar has. */
function skipEdgeOfTerm(state: State): boolean {
  const isEdge = isNext(state, 'period-end') || /^(?:初|期[初末])$/u.test(peek(state)?.text ?? '');
  if (!isEdge) return false;
  state.position += 1;
  accept(state, 'before');
  return true;
}

/** 学期末公布: without 每. */
export function readEdgeOfTerm(state: State): boolean {
  const at = state.position;
  state.position += 1;
  if (!skipEdgeOfTerm(state)) {
    state.position = at;
    return false;
  }
  readTimes(state);
  addLimit(state, { kind: 'open', printed: '', reason: 'named-event' }, at);
  return true;
}

/** 至少1次 behind 每学期: how often between two days that no calendar has. */
function readTimes(state: State): void {
  attempt(state, () => {
    skip(state, 'filler', 'duty', 'at-least', 'publish', 'exhibit');
    return accept(state, 'number') === undefined ? undefined : accept(state, 'times');
  });
}

/** 工作日更新, 工作日每日更新: days of rest owe nothing. */
export function readWorkdaysOnly(state: State): boolean {
  const at = state.position;
  const isAlone = at === state.clauseStart && peek(state, 1)?.kind === 'publish';
  if (isAlone) {
    state.position += 1;
    addLimit(state, periodic({ every: 1, unit: 'workday' }), at);
    return true;
  }
  if (peek(state, 1)?.kind !== 'every' || peek(state, 2)?.kind !== 'day') return false;
  state.position += 3;
  addPeriodic(state, { every: 1, unit: 'workday' }, at);
  return true;
}

/** 隔月公布, 双周更新一次. */
export function readAlternate(state: State): boolean {
  const at = state.position;
  const period = readAlternatePeriod(state);
  if (period === undefined) return false;
  addPeriodic(state, period, at);
  return true;
}
