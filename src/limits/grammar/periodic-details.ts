import type { Period, PeriodDue, PeriodicLimit, PeriodUnit, TimeLimit } from '../../model/time-limit.ts';
import type { TokenKind } from '../token.ts';
import { readDates, yearlyBy } from './dates.ts';
import { addLimit, amendLast, closeNoise, settleBound } from './draft.ts';
import { isOtherText, isThing, PUBLIC_VERBS } from './duty-verbs.ts';
import { readPeriod } from './period.ts';
import { MONTHS_IN, readDue, unitOfRelative } from './period-due.ts';
import { isRoughFigure } from './span.ts';
import { accept, attempt, foldedOf, isNext, peek, refuse, type State, skip } from './state.ts';

export function periodic(period: Period, more: Partial<PeriodicLimit> = {}): PeriodicLimit {
  return { kind: 'periodic', printed: '', minimum: 1, period, ...more };
}

/** 半年一清理、一年一公示; 每季度一清点: what else is done once in the period is reported, and is no limit. */
export function readDeedOfPeriod(state: State, at: number): boolean {
  const deed = peek(state, 1);
  const isOnce = peek(state)?.kind === 'number' && peek(state)?.value === 1;
  const end = peek(state, 2)?.kind ?? 'stop';
  if (!isOnce || deed?.kind !== 'text' || deed.text.length > 4 || !['or', 'stop', 'close'].includes(end))
    return false;
  if (isThing(deed.text) || PUBLIC_VERBS.test(deed.text)) return false;
  state.position += 2;
  closeNoise(state, at);
  state.passed.push({ start: at, end: state.position, isWhole: true });
  accept(state, 'or');
  state.noiseStart = state.position;
  return true;
}

/** 每年1月31日前, 每年底前, 每年第一季度. */
export function readYearly(state: State): TimeLimit | undefined {
  return attempt(state, () => {
    skip(state, 'filler', 'duty');
    accept(state, 'from');
    const dates = readDates(state, true);
    if (dates !== undefined) {
      // 自每年10月底起陆续公开: when it begins, and no day by which.
      if (isNext(state, 'anchor') || /^起/u.test(peek(state)?.text ?? '')) refuse(state, state.position);
      accept(state, 'before', 'inside');
      return yearlyBy(dates.dates);
    }
    if (peek(state)?.kind === 'year' && peek(state, 1)?.kind === 'period-end') state.position += 1;
    if (accept(state, 'period-end') !== undefined) {
      // 每年末次月15日前: the month behind the year.
      if (isNext(state, 'relative-period')) return undefined;
      accept(state, 'before');
      return yearlyBy([{ month: 12, day: 31 }]);
    }
    const half = accept(state, 'half-of-year');
    if (half !== undefined && half.value <= 12) {
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

function isGapAhead(state: State): boolean {
  const words = state.tokens.slice(state.position);
  const stop = words.findIndex(({ kind }) => kind === 'stop');
  return words.slice(0, stop < 0 ? undefined : stop).some(({ kind }) => kind === 'gap');
}

const NAMES: ReadonlySet<TokenKind> = new Set(['text', 'noise']);

/** 每年解读不少于2次，参加访谈不少于1次: the second count is of something else in the same period. */
function countsAnother(state: State, minimum: number): boolean {
  const at = state.position;
  const last = state.drafts.at(-1);
  const isApart = last?.limit.kind === 'periodic' && state.drafts.length === state.draftsBefore;
  const own = state.tokens.slice(state.clauseStart, at);
  const isNamed =
    own.some(({ kind }) => kind === 'action') ||
    (own.some(({ kind }) => NAMES.has(kind)) && own.some(({ kind }) => kind === 'publish'));
  if (isApart && isOtherText(foldedOf(state, { start: state.clauseStart, end: at }))) {
    state.position += 2;
    state.bound = undefined;
    return true;
  }
  if (!isApart || !isNamed || last.limit.kind !== 'periodic') return false;
  const { period } = last.limit;
  state.position += 2;
  accept(state, 'or-more');
  state.bound = undefined;
  addLimit(state, periodic(period, { minimum }), at);
  return true;
}

/** 不少于1次, 一次, 2期: how often in the period named before. */
export function readCount(state: State): boolean {
  const number = peek(state);
  if (number?.kind !== 'number' || peek(state, 1)?.kind !== 'times' || number.value < 1) return false;
  if (isRoughFigure(number)) refuse(state, state.position);
  // 两次解读间隔6个月: the two that lie apart, and no count.
  if (number.value === 2 && isGapAhead(state)) {
    state.position += 2;
    state.noiseStart = state.position;
    return true;
  }
  if (countsAnother(state, number.value)) return true;
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

/** 认定的次月起按月公告: a beginning that depends on an event is the condition of what comes round. */
function isBeginning(state: State, at: number): boolean {
  if (!/^起/u.test(peek(state)?.text ?? '') || state.noiseStart >= at) return false;
  state.position += 1;
  closeNoise(state, state.position);
  state.condition = state.passed.at(-1);
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
    if (token.value === 1 && isBeginning(state, at)) return true;
    unit = unitOfRelative(token.text);
    const yearly = unit === 'year' ? readYearly(state) : undefined;
    if (yearly?.kind === 'yearly-by') {
      addLimit(state, { ...yearly, covers: 'previous' }, at);
      return true;
    }
    const due = readDue(state, unit, token.value === 1 ? 'next' : 'same');
    if (due === undefined) break;
    dues.push(due);
    // 月度数据次月15日、季度数据季后20日: the joint belongs to the next name.
  } while (peek(state, 1)?.kind === 'relative-period' && accept(state, 'or') !== undefined);
  const [due] = dues;
  if (due === undefined) {
    state.position = at;
    return false;
  }
  // 当月20号、次月5号前: 前 is written once for both.
  const shared = dues.some((one) => one.exact === undefined) ? dues.map(({ exact: _, ...one }) => one) : dues;
  const isAmended = amendLast(state, 'periodic', (limit) => {
    if (limit.due !== undefined || limit.dues !== undefined) return undefined;
    if (shared.length > 1) return settleBound(state, { ...limit, dues: shared });
    if (limit.period.unit === unit) return settleBound(state, { ...limit, due });
    // 每季度公布一次，次月15日前: the month after the quarter.
    const isLonger = MONTHS_IN[limit.period.unit] !== undefined && unit === 'month';
    if (!isLonger || due.inPeriod !== 'next') return undefined;
    return settleBound(state, { ...limit, due: { ...due, month: 1 } });
  });
  if (isAmended) state.noiseStart = state.position;
  else if (shared.length === 1) addLimit(state, periodic({ every: 1, unit }, { due }), at);
  else state.position = at;
  return isAmended || shared.length === 1;
}
