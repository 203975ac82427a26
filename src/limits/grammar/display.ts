import type { Span } from '../../model/time-limit.ts';
import type { TokenKind } from '../token.ts';
import { SPAN_UNITS } from '../token.ts';
import { addLimit, closeNoise, hasLimitInClause } from './draft.ts';
import { isThing } from './duty-verbs.ts';
import { clauseEnd, peek, type State } from './state.ts';

/** Kinds that may be between 公示 and its number. */
const BETWEEN: ReadonlySet<TokenKind> = new Set(['filler', 'duty', 'at-least', 'at-most']);
const COUNTED: ReadonlySet<TokenKind> = new Set(['number', 'half-month', 'half-year']);

/** 报告书10个工作日, and no 内 or 前 that would make a deadline of it. */
export function isShownFor(state: State, ahead: number): boolean {
  const thing = peek(state, ahead);
  const isCounted =
    peek(state, ahead + 1)?.kind === 'number' &&
    SPAN_UNITS[peek(state, ahead + 2)?.kind ?? 'text'] !== undefined;
  const end = peek(state, ahead + 3);
  return (
    thing !== undefined &&
    isCounted &&
    isThing(thing.text) &&
    (end === undefined || ['stop', 'or', 'close'].includes(end.kind))
  );
}

/** 公示7个工作日, 公示不少于15日: the number that follows at once is a display. */
export function announceDisplay(state: State): void {
  let ahead = 1;
  // 公开征求意见的期限不得少于10个工作日
  if (peek(state, 1)?.text === '的' && /^(?:期限|时间|时限)$/u.test(peek(state, 2)?.text ?? '')) ahead = 3;
  // 受理公示报告书10个工作日: what is shown is between.
  while (
    ['text', 'noise'].includes(peek(state, ahead)?.kind ?? 'stop') &&
    ahead < 3 &&
    isShownFor(state, ahead)
  )
    ahead++;
  while (BETWEEN.has(peek(state, ahead)?.kind ?? 'text')) ahead++;
  if (COUNTED.has(peek(state, ahead)?.kind ?? 'text') && peek(state, ahead + 1)?.kind !== 'times')
    state.isDisplay = true;
}

/** 保留1年: at least so long, in whatever unit. */
export function readKeep(state: State): boolean {
  // 保留至次年6月30日, 保存到项目完结: how long it stays, and no day by which.
  if (peek(state, 1)?.kind === 'to' && !hasLimitInClause(state) && state.drafts.length > 0) {
    const end = clauseEnd(state);
    closeNoise(state, state.position);
    state.passed.push({ start: state.position, end, isWhole: true });
    state.position = end;
    state.noiseStart = end;
    return true;
  }
  announceDisplay(state);
  if (!state.isDisplay) return false;
  state.position += 1;
  closeNoise(state, state.position - 1);
  if (peek(state)?.kind !== 'number') return true;
  state.bound = 'at-least';
  state.boundAt = state.position;
  state.remarks.add('minimum-assumed');
  return true;
}

/** 应公开陈列或揭示，期间不得少于30日: how long the clause before it is shown. */
export function readTermOfShowing(state: State): boolean {
  const isTerm = peek(state)?.text === '期间' && state.position === state.clauseStart;
  const isBound = ['at-least', 'filler', 'duty', 'number'].includes(peek(state, 1)?.kind ?? 'stop');
  const isShown = state.tokens
    .slice(0, state.position)
    .some(({ kind, text }) => kind === 'exhibit' || kind === 'publish' || /公[开示告]/u.test(text));
  return isTerm && isBound && isShown && readDisplayTerm(state);
}

/** 公示期, 公示时间: a number that follows is a display. */
export function readDisplayTerm(state: State): boolean {
  state.isDisplay = true;
  state.position += 1;
  closeNoise(state, state.position - 1);
  return true;
}

/** 公示期满30日: at least so long, unless 内 or 后 makes its end a clock. */
export function readFullDisplay(state: State): boolean {
  const word = peek(state)?.text ?? '';
  const isCount =
    peek(state, 1)?.kind === 'number' && SPAN_UNITS[peek(state, 2)?.kind ?? 'text'] !== undefined;
  const next = peek(state, 3)?.kind ?? 'stop';
  if (!/^公[示告]期满$/u.test(word) || !isCount || next !== 'stop') return false;
  state.isDisplay = true;
  state.bound = 'at-least';
  state.boundAt = state.position;
  state.position += 1;
  closeNoise(state, state.position - 1);
  return true;
}

/** 最短3个月、最长3年; 报告书公示10个工作日，报告表5个工作日: a bare number behind a display is one, too. */
export function continuesDisplay(state: State, at: number): boolean {
  const isAfterDisplay = state.drafts.at(-1)?.limit.kind === 'display';
  if (!isAfterDisplay || state.trigger !== undefined) return false;
  return hasLimitInClause(state)
    ? state.bound === 'at-most' ||
        (state.tokens[state.noiseStart]?.text === '、' && at > state.noiseStart + 1)
    : at > state.noiseStart && state.bound === undefined;
}

/** 公示7个工作日, 公示时间不少于15日; 公示期5年 is the most that is allowed; 实施前不少于10日 is a notice. */
export function addDisplay(state: State, span: Span, least: Span | undefined, at: number): void {
  // 持续公示一年: kept up for so long, which no upper bound is.
  const isKept = hasLimitInClause(state) && state.drafts.at(-1)?.limit.kind === 'standing';
  if (isKept) state.drafts.pop();
  const isMost = state.bound === 'at-most' || (state.bound === undefined && span.unit === 'year' && !isKept);
  const before = state.beforeEvent;
  const { trigger } = state;
  state.beforeEvent = undefined;
  state.trigger = undefined;
  // 受理后公示5个工作日: when it begins is reported, not judged.
  if (trigger !== undefined && trigger.triggers[0] !== 'published') state.passed.push(trigger.words);
  if (isMost) {
    addLimit(state, { kind: 'take-down', printed: '', span }, at);
  } else if (before !== undefined && state.tokens[state.boundAt - 1]?.kind === 'before') {
    addLimit(state, { kind: 'before', printed: '', span, event: before }, at);
  } else {
    const isExact = state.bound === undefined;
    if (isExact) state.remarks.add('minimum-assumed');
    addLimit(
      state,
      {
        kind: 'display',
        printed: '',
        span: least ?? span,
        ...(isExact && { exact: true }),
        ...(before !== undefined && { before }),
      },
      at,
    );
  }
  state.isDisplay = false;
  state.bound = undefined;
}

const SHOWN: ReadonlySet<TokenKind> = new Set(['publish', 'exhibit', 'keep', 'standing', 'display-term']);

/** 有效期至2025年12月31日, 公示信息保留至年底: until when, and not by when. */
export function isUntil(state: State, at: number): boolean {
  const before = state.tokens[at - 2];
  if (state.tokens[at - 1]?.kind !== 'to' || before === undefined) return false;
  return before.text.startsWith('有效期') || SHOWN.has(before.kind);
}
