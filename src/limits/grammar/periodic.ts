import type { Period } from '../../model/time-limit.ts';
import { readPeriod } from './period.ts';
import { periodic, readDue, readGrace, readYearly } from './periodic-details.ts';
import { accept, addLimit, amendLast, attempt, isNext, peek, type State, skip } from './state.ts';

function isSamePeriod(a: Period, b: Period): boolean {
  return a.every === b.every && a.unit === b.unit;
}

/** Adds the limit for a period whose words are just read; a named day, a date or grace may follow. */
function addPeriodic(state: State, period: Period, at: number): void {
  const isSingle = period.every === 1;
  const yearly = isSingle && period.unit === 'year' ? readYearly(state) : undefined;
  if (yearly !== undefined) {
    addLimit(state, yearly, at);
    return;
  }
  const grace = readGrace(state);
  const due = isSingle && grace === undefined ? readDue(state, period.unit, 'same') : undefined;
  const isMerged =
    due !== undefined &&
    amendLast(state, 'periodic', (limit) => {
      if (limit.due !== undefined || !isSamePeriod(limit.period, period)) return undefined;
      // 每季度公布一次，时间为每季度第一个月15日前: what covers a whole quarter is due in the next one.
      return { ...limit, due: due.month === 1 ? { ...due, inPeriod: 'next' } : due };
    });
  if (isMerged) {
    state.noiseStart = state.position;
    return;
  }
  addLimit(state, periodic(period, { ...(grace && { grace }), ...(due && { due }) }), at);
}

/** 和半年度, 、每年. */
function readNextPeriod(state: State): Period | undefined {
  if (accept(state, 'or') === undefined) return undefined;
  accept(state, 'every');
  return readPeriod(state);
}

/** 每季度, 按月, 每三个月, 每季度和半年度. */
export function readEvery(state: State): boolean {
  const at = state.position;
  state.position += 1;
  if (accept(state, 'term') !== undefined) {
    addLimit(state, { kind: 'open', printed: '', reason: 'named-event' }, at);
    return true;
  }
  accept(state, 'or-more');
  const period = readPeriod(state);
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

const BARE_WORDS: ReadonlySet<string> = new Set(['月度', '季度', '半年度', '半年', '年度']);

/** 半年至少更新1次, 一年两次, 季度公开, 季度结束后15日内, 月后10日内. */
export function readBarePeriod(state: State): boolean {
  const at = state.position;
  const isBare = BARE_WORDS.has(peek(state)?.text ?? '');
  const period = readPeriod(state);
  if (period === undefined) return false;
  const afterPeriod = state.position;
  const grace = at === state.position - 1 ? readGrace(state) : undefined;
  if (grace !== undefined) {
    addLimit(state, periodic(period, { grace }), at);
    return true;
  }
  const isCounted = attempt(state, () => {
    skip(state, 'filler', 'duty', 'at-least', 'publish', 'exhibit', 'generic');
    return accept(state, 'number') !== undefined && accept(state, 'times') !== undefined ? true : undefined;
  });
  state.position = afterPeriod;
  const isAlone = at === state.clauseStart && (peek(state) === undefined || isNext(state, 'stop'));
  const isAdjective =
    isBare && (isNext(state, 'publish', 'exhibit') || isAlone || peek(state)?.text === '抽查');
  if (isCounted === undefined && !isAdjective) {
    state.position = at;
    return false;
  }
  addLimit(state, periodic(period), at);
  return true;
}
