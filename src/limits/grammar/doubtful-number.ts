import type { Span } from '../../model/time-limit.ts';
import { SPAN_UNITS } from '../token.ts';
import { hasLimitInClause } from './draft.ts';
import { isNext, peek, type State } from './state.ts';

/** True when 内 may have been lost: nothing but a verb or the end follows. */
function mayLackInside(state: State): boolean {
  const next = peek(state);
  if (next === undefined || next.gap !== 'none') return true;
  return [
    'stop',
    'publish',
    'exhibit',
    'filler',
    'open',
    'close',
    'prompt',
    'take-down',
    'from',
    'duty',
    'report',
    'immediate',
    'action',
    'mark',
  ].includes(next.kind);
}

function isOrdinalDay(state: State): boolean {
  const { trigger } = state;
  const isStarted =
    trigger !== undefined && trigger.ending !== 'none' && trigger.words.end >= state.noiseStart;
  return isStarted && (isNext(state, 'before', 'inside', 'publish', 'stop') || peek(state) === undefined);
}

/** 第5个工作日, T+3日, 约20个工作日: a number whose neighbour changes it. */
export function isMisprinted(state: State, at: number): boolean {
  const before = state.tokens[at - 1];
  if (before?.text === '最后') return true;
  if (before?.kind !== 'text' || state.tokens[at]?.gap === 'line') return false;
  // 印发后的第3个工作日前: behind a start it counts from there.
  if (before.text === '第' && isOrdinalDay(state)) return false;
  // 一个半月
  const isMixed = before.text === '个' && state.tokens[at - 2]?.kind === 'number';
  return isMixed || /[第约近余a-z+±<>/]$/u.test(before.text);
}

/** 自发出之日起至截止之日止不得少于20日: the time between two events, not a display. */
export function isStretchOfTime(state: State): boolean {
  const { trigger, isDisplay, bound } = state;
  return !isDisplay && bound === 'at-least' && trigger !== undefined && trigger.triggers[0] !== 'published';
}

/** 自公告之日起30日: without 内 it says how long, not by when. */
export function isPublishedDisplay(state: State): boolean {
  const { trigger } = state;
  return (
    trigger?.triggers[0] === 'published' &&
    trigger.text === '' &&
    (peek(state) === undefined || isNext(state, 'stop', 'close'))
  );
}

/** A number that could be a deadline or something else. */
export function isUnclear(state: State, span: Span, at: number, isInside: boolean): boolean {
  const { trigger, bound } = state;
  const isDeadline = isInside || bound === 'at-most';
  // 公示7日内: shown for seven days, or shown within seven days?
  if (isInside && state.isDisplay && trigger === undefined && bound === undefined) return true;
  // 20个工作日内或30日内: which of the two binds is not said.
  if (trigger === undefined && hasLimitInClause(state) && state.tokens[at - 1]?.kind === 'or') return true;
  // 公开5年, 保存5年, 公开之日起1年: no deadline.
  if (!isDeadline && (span.unit === 'year' || span.unit === 'month')) return true;
  // 每月最后一个工作日: a bare number behind another limit.
  if (!isDeadline && trigger === undefined && hasLimitInClause(state) && !isListed(state, at)) return true;
  return bound === 'at-least' || (!isDeadline && !mayLackInside(state) && !isListAhead(state));
}

const NAMES: ReadonlySet<string> = new Set(['text', 'noise', 'generic']);

/** 较大1小时、重大30分钟内: the next name and its number follow, and 内 stands once. */
function isListAhead(state: State): boolean {
  if (peek(state)?.text !== '、' || !NAMES.has(peek(state, 1)?.kind ?? 'stop')) return false;
  let ahead = 1;
  while (NAMES.has(peek(state, ahead)?.kind ?? 'stop')) ahead++;
  return (
    peek(state, ahead)?.kind === 'number' && SPAN_UNITS[peek(state, ahead + 1)?.kind ?? 'text'] !== undefined
  );
}

/** 、重大2小时: the second of such names. */
function isListed({ tokens, noiseStart }: State, at: number): boolean {
  return tokens[noiseStart]?.text === '、' && at > noiseStart + 1;
}
