import type { Token, TokenKind } from '../token.ts';
import { peek, type State } from './state.ts';

/** Kinds that must not be passed over: a limit that was not understood is told, never dropped. */
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
  'rest-days',
]);

/** Measure words that turn a number into a count of things (2个网站). */
const MEASURES = /^[个家种类项名人份部座所户件宗元万亿级网]/u;

export function isTelling(state: State, token: Token): boolean {
  if (token.kind === 'not') return !state.isInspection;
  if (token.kind === 'number') {
    const isYear =
      token.value >= 1900 &&
      token.value <= 2100 &&
      peek(state, 1)?.kind === 'year' &&
      peek(state, 2)?.kind !== 'number';
    const next = peek(state, 1);
    const isCount = next?.kind === 'text' && MEASURES.test(next.text);
    return /^\d/u.test(token.text) && !isYear && !isCount;
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
