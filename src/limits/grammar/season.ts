import { daysInMonth, type MonthDay, type YearlyWindow } from '../../model/plain-date.ts';
import type { TokenKind } from '../token.ts';
import { isCircumstance } from './circumstance.ts';
import { LEAP_YEAR } from './dates.ts';
import { amendLast, closeNoise, hasLimitInClause } from './draft.ts';
import { accept, attempt, foldedOf, isNext, peek, type State } from './state.ts';

/** A month, or one of its days. */
interface SeasonEnd {
  readonly month: number;
  readonly day: number | undefined;
}

function readEnd(state: State, mayLackMonth: boolean): SeasonEnd | undefined {
  const month = accept(state, 'number');
  if (month === undefined || month.value < 1 || month.value > 12) return undefined;
  if (accept(state, 'month') === undefined) {
    // 6-9月
    return mayLackMonth && isNext(state, 'to') ? { month: month.value, day: undefined } : undefined;
  }
  const day = attempt(state, () => {
    const number = accept(state, 'number');
    return number !== undefined && number.value >= 1 && accept(state, 'day') !== undefined
      ? number.value
      : undefined;
  });
  return { month: month.value, day };
}

function monthDay({ month, day }: SeasonEnd, whenWhole: 'first' | 'last'): MonthDay | undefined {
  const last = daysInMonth(LEAP_YEAR, month);
  if (day !== undefined) return day > last ? undefined : { month, day };
  return { month, day: whenWhole === 'first' ? 1 : last };
}

/** 每年11月至次年3月，每周: the season of what follows; 每年1-3月 alone: once in that stretch of each year. */
export function readSeasonOfYear(state: State): YearlyWindow | 'waiting' | undefined {
  return attempt(state, () => {
    accept(state, 'from');
    const window = readWindow(state);
    if (window === undefined) return undefined;
    while (MAY_FOLLOW.has(peek(state)?.text ?? '')) state.position += 1;
    skipName(state);
    const ahead = isNext(state, 'stop') ? 1 : 0;
    if (
      ['every', 'alternate'].includes(peek(state, ahead)?.kind ?? 'text') ||
      (ahead === 1 && comesRound(state))
    ) {
      state.position += ahead;
      state.season = window;
      return 'waiting';
    }
    const isInOneYear = window.from.month * 31 + window.from.day <= window.to.month * 31 + window.to.day;
    return isInOneYear ? window : undefined;
  });
}

/** ，饮用水水质每周公布一次: the next clause names a period of its own. */
function comesRound({ tokens, position }: State): boolean {
  const words = tokens.slice(position + 1);
  const stop = words.findIndex(({ kind }) => kind === 'stop');
  return (
    tokens[position]?.text === ',' &&
    words.slice(0, stop < 0 ? undefined : stop).some(({ kind }) => kind === 'every' || kind === 'alternate')
  );
}

function readWindow(state: State): YearlyWindow | undefined {
  return attempt(state, () => {
    const first = readEnd(state, true);
    if (first === undefined || accept(state, 'to') === undefined) return undefined;
    accept(state, 'relative-period');
    const last = readEnd(state, false);
    if (last === undefined) return undefined;
    const from = monthDay(first, 'first');
    const to = monthDay(last, 'last');
    return from === undefined || to === undefined ? undefined : { from, to };
  });
}

const MAY_FOLLOW: ReadonlySet<string> = new Set(['期间', '期间内', '内', '止', '间']);

const NAME: ReadonlySet<TokenKind> = new Set(['text', 'noise', 'inside', 'filler']);

/** 3月1日至5月31日禁渔期内每周: the name of the stretch, which its dates say better. */
function skipName(state: State): void {
  let end = state.position;
  while (NAME.has(state.tokens[end]?.kind ?? 'stop')) end++;
  if (isCircumstance(foldedOf(state, { start: state.position, end }))) state.position = end;
}

/** 上一年度1月1日至12月31日的环境信息: what the publication is about, and no season. */
export function readCoveredStretch(state: State): boolean {
  const before = state.tokens[state.position - 1];
  if (!hasLimitInClause(state) || before?.kind !== 'relative-period') return false;
  const isRead = attempt(state, () => {
    if (readWindow(state) === undefined) return undefined;
    while (MAY_FOLLOW.has(peek(state)?.text ?? '')) state.position += 1;
    return peek(state)?.text === '的' && !isNext(state, 'every') ? true : undefined;
  });
  return isRead === true;
}

/**
 * 5月至10月, （11月15日至次年3月15日）: the season of the limit that follows, or of the one before it when the words end there.
 * A stretch of days without any period stays unread.
 */
export function readSeason(state: State): boolean {
  const at = state.position;
  const season = readWindow(state);
  if (season === undefined) return false;
  const isOpened = state.tokens[at - 1]?.kind === 'open';
  while (MAY_FOLLOW.has(peek(state)?.text ?? '')) state.position += 1;
  skipName(state);
  const isAtEnd = peek(state) === undefined || isNext(state, 'close', 'stop');
  const isBehind =
    isAtEnd &&
    hasLimitInClause(state) &&
    amendLast(state, 'periodic', (limit) => (limit.season === undefined ? { ...limit, season } : undefined));
  if (!isBehind) {
    const next = peek(state, isNext(state, 'close', 'stop') ? 1 : 0);
    const isAhead = next !== undefined && ['every', 'text', 'publish', 'noise'].includes(next.kind);
    if (!isAhead && !isOpened) {
      state.position = at;
      return false;
    }
    state.season = season;
  }
  if (isOpened && isNext(state, 'close')) state.position += 1;
  closeNoise(state, isOpened ? at - 1 : at);
  return true;
}

/** 1至3月每月公开，4月起每季度: the rest of the year, behind a season that ends where it begins. */
export function readRestOfYear(state: State): boolean {
  const at = state.position;
  const last = state.drafts.at(-1)?.limit;
  const month = peek(state)?.value ?? 0;
  if (last?.kind !== 'periodic' || last.season?.to.month !== month - 1) return false;
  const isRead = attempt(state, () => {
    state.position += 1;
    if (accept(state, 'month') === undefined) return undefined;
    const isBeginning = accept(state, 'anchor', 'after') !== undefined || peek(state)?.text === '起';
    if (!isBeginning) return undefined;
    if (peek(state)?.text === '起') state.position += 1;
    return isNext(state, 'every', 'alternate') ? true : undefined;
  });
  if (isRead !== true) return false;
  state.season = { from: { month, day: 1 }, to: { month: 12, day: 31 } };
  closeNoise(state, at);
  return true;
}

/** 7月1日起, whose last two characters are one word. */
function readFirstDay(state: State): SeasonEnd | undefined {
  return attempt(state, () => {
    const month = accept(state, 'number');
    if (month === undefined || month.value < 1 || month.value > 12) return undefined;
    if (accept(state, 'month') === undefined) return undefined;
    const day = accept(state, 'number');
    const isBeginning = isNext(state, 'anchor') && peek(state)?.text.startsWith('日') === true;
    return day === undefined || !isBeginning ? undefined : { month: month.value, day: day.value };
  });
}

/** What may follow 自2018年起: a duty that comes round, or the name of what owes it. */
const BOUNDED: ReadonlySet<TokenKind> = new Set([
  'every',
  'alternate',
  'parity',
  'fall-on',
  'text',
  'noise',
  'generic',
]);

/** 自2018年起, 2023年7月1日起: nothing is owed before; the limit itself follows. */
export function readSince(state: State): boolean {
  const at = state.position;
  const since = attempt(state, () => {
    accept(state, 'from');
    const year = accept(state, 'number');
    if (year === undefined || year.value < 1990 || year.value > 2100) return undefined;
    if (accept(state, 'year') === undefined) return undefined;
    const start = isNext(state, 'number')
      ? (readFirstDay(state) ?? readEnd(state, false))
      : { month: 1, day: 1 };
    const day = start === undefined ? undefined : monthDay(start, 'first');
    if (day === undefined) return undefined;
    // 2023年7月1日起: 日起 is one word.
    const isBeginning = ['开始', '以来'].includes(peek(state)?.text ?? '');
    if (!isBeginning && !isNext(state, 'anchor')) return undefined;
    state.position += 1;
    return { year: year.value, ...day };
  });
  if (since === undefined) return false;
  // 自2018年1月1日起20个工作日内: a clock, and no beginning of a duty.
  const ahead = isNext(state, 'stop') ? 1 : 0;
  const isDate = peek(state, ahead)?.kind === 'number' && peek(state, ahead + 1)?.kind === 'month';
  if (!isDate && !BOUNDED.has(peek(state, ahead)?.kind ?? 'stop')) {
    state.position = at;
    return false;
  }
  accept(state, 'stop');
  state.since = since;
  closeNoise(state, at);
  return true;
}

/** 采暖季结束后: a season, and no quarter. */
export function isSeasonOfYear(state: State): boolean {
  const before = state.tokens[state.position - 1];
  const isNamed =
    before?.kind === 'text' && /(?:[暖热汛雨旱雪春夏秋冬淡旺火渔耕猎]|旅游|采摘)$/u.test(before.text);
  return isNamed && peek(state)?.text === '季' && peek(state)?.gap === 'none';
}
