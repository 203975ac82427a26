import type { Token, TokenKind } from '../token.ts';
import { isCircumstance } from './circumstance.ts';
import { peek, type State } from './state.ts';

/** Kinds that must not be passed over: a limit that was not understood is reported, never dropped. */
const TELLING: ReadonlySet<TokenKind> = new Set([
  'percent',
  'at-least',
  'at-most',
  'before',
  'extend',
  'ahead',
  'not',
  'third-of-month',
  'half-of-year',
  'workday',
  'hour',
  'month-of-quarter',
  'take-down',
  'later-one',
  'about',
  'minute',
  'half-hour',
  'clock',
  'parity',
  'alternate',
  'fall-on',
  'week-of-month',
  'first-workday',
  'last-workday',
  'rest-days',
  'lunar',
]);

/** The next words up to a period or a stop. */
function circumstanceAt(state: State): string {
  const words = state.tokens.slice(state.position);
  const end = words.findIndex(({ kind }) => ['every', 'stop', 'number', 'alternate'].includes(kind));
  return words
    .slice(0, end < 0 ? undefined : end)
    .map(({ text }) => text)
    .join('');
}

/** Measure words that turn a number into a count of things (2个网站). */
const MEASURES = /^[个家种类项名人份部座所户件宗元万亿级网]/u;

/** Units that make a Chinese numeral a count of time and no part of a word. */
const TIME_UNITS: ReadonlySet<TokenKind> = new Set(['day', 'workday', 'months', 'hour', 'minute', 'quarter']);

export function isTelling(state: State, token: Token): boolean {
  // 非汛期: a season's other half.
  // 非居民用水, 非常规水源: part of a name.
  if (token.text === '非') {
    const next = peek(state, 1);
    const isName = next?.kind === 'text' && next.gap === 'none' && !/^[因经依必特紧]/u.test(next.text);
    if (isCircumstance(next?.text ?? '') || (isName && !isCircumstance(circumstanceAt(state)))) return false;
  }
  if (token.kind === 'not') return !state.isInspection;
  // 正月期间: named, not counted.
  if (token.kind === 'lunar') return !isCircumstance(circumstanceAt(state));
  // 节假日期间: when something holds, reported as a condition.
  // 节日前10日公布, 法定节假日放假前3日: the event that it goes before.
  if (token.kind === 'rest-days') {
    const next = peek(state, 1)?.kind === 'text' ? 2 : 1;
    if (peek(state, next)?.kind === 'before') return false;
  }
  if (token.kind === 'rest-days') return peek(state, 1)?.text.startsWith('期间') !== true;
  if (token.kind === 'number') {
    const isYear =
      token.value >= 1900 &&
      token.value <= 2100 &&
      peek(state, 1)?.kind === 'year' &&
      peek(state, 2)?.kind !== 'number';
    const next = peek(state, 1);
    const isCount = next?.kind === 'text' && MEASURES.test(next.text);
    const isTimed = TIME_UNITS.has(next?.kind ?? 'text');
    return (/^\d/u.test(token.text) || isTimed) && !isYear && !isCount;
  }
  if (token.kind === 'inside') {
    const previous = state.tokens[state.position - 1];
    return previous === undefined || /(?:时间|期限|时限|[日天周月年])$/u.test(previous.text);
  }
  // 每次5个工作日: how many times is not said.
  if (token.kind === 'each-time') return peek(state, 1)?.kind === 'number';
  if (token.kind === 'every') {
    return peek(state, 1)?.kind === 'workday' || peek(state, 1)?.kind === 'number';
  }
  return TELLING.has(token.kind);
}
