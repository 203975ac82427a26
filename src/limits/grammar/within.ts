import type { Span } from '../../model/time-limit.ts';
import { readNotice } from './before.ts';
import { clockedLimit } from './clock.ts';
import { addDisplay, continuesDisplay } from './display.ts';
import { isMisprinted, isPublishedDisplay, isStretchOfTime, isUnclear } from './doubtful-number.ts';
import { addLimit, amendLast, hasLimitInClause } from './draft.ts';
import { stretchesFormer } from './extension.ts';
import { addGap } from './recurring-days.ts';
import { readSpan } from './span.ts';
import { accept, clauseEnd, isNext, peek, refuse, type State, skip } from './state.ts';

/** 及时 in the same clause only colours the number. */
function dropPrompt(state: State): void {
  // 红色预警即时、橙色预警1小时内: each under its own name.
  const own = state.tokens.slice(state.noiseStart, state.position);
  if (own[0]?.text === '、' && ['text', 'noise'].includes(own[1]?.kind ?? 'stop')) return;
  if (hasLimitInClause(state) && state.drafts.at(-1)?.limit.kind === 'prompt') state.drafts.pop();
}

/** Counts beyond these are years of the calendar (2018年度) or slips of the pen. */
const MOST: Readonly<Record<Span['unit'], number>> = {
  minute: 1440,
  hour: 8760,
  workday: 1000,
  day: 3660,
  week: 520,
  month: 600,
  year: 100,
};

/** 公布半年度经营情况: of what time, not by when. */
function isHalfYearly(state: State): boolean {
  const token = peek(state);
  return (
    token?.kind === 'half-year' &&
    token.text.endsWith('度') &&
    ['text', 'noise'].includes(peek(state, 1)?.kind ?? 'stop')
  );
}

/** A number with its unit: a deadline, a display, or a notice. */
export function readQuantity(state: State): boolean {
  const at = state.position;
  const printed = isHalfYearly(state) ? undefined : readSpan(state);
  if (printed === undefined) return false;
  const { span, least, isBetween } = printed;
  if (isBetween) {
    if (isNext(state, 'exhibit')) state.isDisplay = true;
    else if (!state.isDisplay) refuse(state, at);
  }
  if (span.count === 0 || span.count > MOST[span.unit]) {
    state.position = at;
    return false;
  }
  if (isMisprinted(state, at)) {
    refuse(state, at);
    return true;
  }
  if (state.isGap || isGapBehind(state) || isGapOfUpdates(state, span)) {
    addGap(state, span.count, span.unit, at);
    finishNumber(state);
    return true;
  }
  // 印发后的第3个工作日前
  const isOrdinal = state.tokens[at - 1]?.text === '第';
  if (isNext(state, 'before') && !isOrdinal) return readNotice(state, span, at);
  if (isNext(state, 'after') && state.isDisplay) return readFullDisplayThen(state, span, at);
  const isInside =
    (accept(state, 'inside') ?? (isOrdinal ? accept(state, 'before') : undefined)) !== undefined;
  if (accept(state, 'or-more') !== undefined) state.bound = 'at-least';
  if (!isInside && (state.isDisplay || state.bound === 'at-least' || continuesDisplay(state, at))) {
    // 不少于7日报名: the time of something else.
    const isOther = !state.isDisplay && /^(?:报名|申报|投标|申请|准备)/u.test(peek(state)?.text ?? '');
    if (isOther || isStretchOfTime(state)) refuse(state, at);
    else addDisplay(state, span, least, at);
    return true;
  }
  const isMost = state.bound === 'at-most';
  if (!isInside && !isMost && isPublishedDisplay(state)) {
    addDisplay(state, span, least, at);
    return true;
  }
  if (!isInside && isTermOfPublication(state, span, at)) {
    state.bound = 'at-most';
    addDisplay(state, span, least, at);
    return true;
  }
  if (!isInside && isMost && isLongestDisplay(state)) {
    addLimit(state, { kind: 'take-down', printed: '', span }, at);
    finishNumber(state);
    return true;
  }
  // 自公告发布之日起三十日内为意见征集期: how long it is shown.
  if (isInside && isNext(state, 'filler') && peek(state)?.text === '为' && isTermBehind(state)) {
    addDisplay(state, span, least, at);
    state.position = clauseEnd(state);
    finishNumber(state);
    return true;
  }
  // 两周内至少更新1次: how far two may lie apart.
  if (isInside && isUpdatedOnce(state)) {
    skip(state, 'at-least', 'duty', 'filler', 'publish');
    state.position += 2;
    addGap(state, span.count, span.unit, at);
    finishNumber(state);
    return true;
  }
  // 6个月内有更新: a yardstick that looks back, and no deadline.
  const isYardstick = peek(state)?.text === '有' && peek(state, 1)?.text === '更新';
  if (isYardstick || isUnclear(state, span, at, isInside)) {
    refuse(state, at);
    return true;
  }
  // 同步…最迟不超过3个工作日
  if (
    state.trigger === undefined &&
    isOfLast(state) &&
    amendLast(state, 'follows', (limit) => (limit.together ? { ...limit, span } : undefined))
  ) {
    finishNumber(state);
    return true;
  }
  if (isLaterThanFollowed(state, span)) {
    finishNumber(state);
    return true;
  }
  if (stretchesFormer(state, span)) {
    finishNumber(state);
    return true;
  }
  if (!isInside && !isMost) state.remarks.add('inside-assumed');
  dropPrompt(state);
  const { limit, isAssumed } = clockedLimit(state, span, at);
  addLimit(state, limit, at, isAssumed);
  finishNumber(state);
  return true;
}

/** 与文件同步发布，最迟不晚于文件公开后3个工作日: the same duty, counted from what it comes with. */
function isLaterThanFollowed(state: State, span: Span): boolean {
  const { trigger } = state;
  const isMost = state.tokens.slice(state.clauseStart, state.position).some(({ kind }) => kind === 'at-most');
  const isOf =
    trigger !== undefined && (trigger.triggers[0] === 'published' || trigger.triggers[0] === 'issued');
  if (!isMost || !isOf || state.drafts.length === state.sentenceDrafts || hasLimitInClause(state))
    return false;
  const isAmended = amendLast(state, 'follows', (limit) => (limit.together ? { ...limit, span } : undefined));
  if (isAmended) state.trigger = undefined;
  return isAmended;
}

/** 与文件同步公开，最迟不超过3日: no other sentence, and no other name, is between. */
export function isOfLast(state: State): boolean {
  if (hasLimitInClause(state)) return true;
  const own = state.tokens.slice(state.clauseStart, state.position);
  const isNamed = own.some(({ kind }) => kind === 'text' || kind === 'noise');
  return !isNamed && state.drafts.length > state.sentenceDrafts;
}

/** 公示期最短三个月，最长一年: the second number is how long it may stay, and no deadline. */
function isLongestDisplay(state: State): boolean {
  const { trigger, drafts, sentenceDrafts } = state;
  const last = drafts.length > sentenceDrafts ? drafts.at(-1)?.limit : undefined;
  const next = peek(state);
  const isAlone = next === undefined || isNext(state, 'stop', 'close', 'or');
  return trigger === undefined && isAlone && last?.kind === 'display' && last.exact !== true;
}

/** 定期公开，最长不超过三个月; 栏目根据实际更新，最多不得超过6个月: how far two may lie apart. */
function isGapOfUpdates(state: State, { unit }: Span): boolean {
  if (state.bound !== 'at-most' || state.trigger !== undefined || hasLimitInClause(state)) return false;
  if (!['week', 'month', 'year'].includes(unit) || peek(state)?.kind === 'inside') return false;
  const last = state.drafts.length > state.sentenceDrafts ? state.drafts.at(-1)?.limit : undefined;
  if (last !== undefined) return last.kind === 'regular';
  const comma = state.clauseStart - 1;
  const start = state.tokens.slice(0, Math.max(0, comma)).findLastIndex(({ kind }) => kind === 'stop') + 1;
  return (
    state.tokens[comma]?.text === ',' && state.tokens.slice(start, comma).some(({ text }) => text === '更新')
  );
}

/** 不超过3个月更新一次: how far two updates may lie apart. */
function isGapBehind(state: State): boolean {
  if (state.bound !== 'at-most' || state.trigger !== undefined) return false;
  const ahead = peek(state)?.kind === 'publish' ? 1 : 0;
  return ahead === 1 && peek(state, 1)?.value === 1 && peek(state, 2)?.kind === 'times';
}

function isTermBehind(state: State): boolean {
  return state.tokens.slice(state.position, clauseEnd(state)).some(({ kind }) => kind === 'display-term');
}

/** 内至少更新1次, with no event that it would be counted from. */
function isUpdatedOnce(state: State): boolean {
  const words = state.tokens
    .slice(state.position, clauseEnd(state))
    .filter(({ kind }) => kind !== 'duty' && kind !== 'filler');
  const [least, verb, number, times] = words;
  const isOnce =
    least?.kind === 'at-least' && verb?.text === '更新' && number?.value === 1 && times?.kind === 'times';
  return isOnce && words.length === 4 && state.trigger === undefined;
}

/** 公示5日后: the display, and its end as the start of what follows. */
function readFullDisplayThen(state: State, span: Span, at: number): true {
  addDisplay(state, span, undefined, at);
  state.position += 1;
  accept(state, 'anchor');
  state.noiseStart = state.position;
  state.trigger = {
    triggers: ['ended'],
    text: '公示',
    ending: 'after',
    words: { start: state.position, end: state.position },
    afterDisplay: span,
  };
  return true;
}

/** 公开期限：1年: how long it stays up; a number of days there is a deadline. */
function isTermOfPublication(state: State, { unit }: Span, at: number): boolean {
  let term = at - 1;
  while (['colon', 'filler'].includes(state.tokens[term]?.kind ?? 'text')) term -= 1;
  return (
    (unit === 'year' || unit === 'month') && /^(?:公开|公布|发布)期限$/u.test(state.tokens[term]?.text ?? '')
  );
}

export function finishNumber(state: State): void {
  state.bound = undefined;
  state.isDisplay = false;
  state.noiseStart = state.position;
}
