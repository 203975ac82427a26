import type { TokenKind } from '../token.ts';
import { SPAN_UNITS } from '../token.ts';
import { publishAlongWith } from './along.ts';
import { endClause, endSentence } from './clause.ts';
import { announceDisplay, isShownFor } from './display.ts';
import { closeNoise, hasLimitInClause } from './draft.ts';
import { readException } from './exceptions.ts';
import { readPartsOfYear } from './parts-of-year.ts';
import { peek, type State } from './state.ts';

/** A verb of publishing carries no limit. */
export function readVerb(state: State): boolean {
  // 已披露的信息: what was made public before.
  if (!/已经?$/u.test(state.tokens[state.position - 1]?.text ?? '')) state.isPublished = true;
  return publishAlongWith(state);
}

export function readDuty(state: State): boolean {
  state.isDuty = true;
  return false;
}

/** 公示7个工作日: a verb of publishing, and the number that follows is a display. */
export function readExhibit(state: State): boolean {
  if (readVerb(state)) return true;
  // 公示（5日）: how long, in brackets.
  const isInBrackets =
    peek(state, 1)?.text === '(' &&
    peek(state, 2)?.kind === 'number' &&
    SPAN_UNITS[peek(state, 3)?.kind ?? 'text'] !== undefined &&
    peek(state, 4)?.kind === 'close';
  if (isInBrackets) {
    state.isDisplay = true;
    state.position += 2;
    return true;
  }
  announceDisplay(state);
  return false;
}

const VERBS: ReadonlySet<TokenKind> = new Set(['publish', 'exhibit', 'filler']);

/** 1个工作日内转办、5个工作日内答复: each number has its own verb, so that 、 parts two duties. */
function partsDuties(state: State): boolean {
  const at = state.position;
  const isNumber =
    peek(state, 1)?.kind === 'number' && SPAN_UNITS[peek(state, 2)?.kind ?? 'text'] !== undefined;
  const isDone = hasLimitInClause(state) && state.trigger === undefined && at > state.noiseStart;
  if (peek(state)?.text !== '、' || !isNumber || !isDone || state.isDisplay) return false;
  state.position += 1;
  endClause(state, at);
  return true;
}

/** 20个工作日内公开或…: an alternative to the limit before it, not one more name in a label. */
export function readOr(state: State): boolean {
  const between = state.tokens.slice(state.noiseStart, state.position);
  const isBehindLimit = state.drafts.length > 0 && between.every(({ kind }) => VERBS.has(kind));
  if (isBehindLimit && peek(state)?.text.startsWith('或')) state.isAlternative = true;
  return partsDuties(state);
}

const NOTES: ReadonlySet<TokenKind> = new Set(['rest-days', 'include', 'exclude']);

function isNumberedBracket(state: State): boolean {
  const close = state.tokens.findIndex(({ kind }, index) => index > state.position && kind === 'close');
  const words = state.tokens.slice(state.position, close < 0 ? undefined : close);
  return (
    words.some(({ kind }) => kind === 'number' || kind === 'every' || kind === 'clock') &&
    !words.some(({ kind }) => NOTES.has(kind))
  );
}

/** （依法不予公开的除外）: what a bracket takes out. */
export function readOpen(state: State): boolean {
  if (readException(state, state.position + 1)) return true;
  // 3个工作日内（特急1个工作日内）: a limit of its own, under its own label.
  if (!hasLimitInClause(state) || !isNumberedBracket(state)) return false;
  endClause(state, state.position);
  state.position += 1;
  state.clauseStart = state.position;
  state.noiseStart = state.position;
  return true;
}

/** 至少一种报纸: how many things, and no time. */
function countsThings(state: State): boolean {
  const next = peek(state, 2);
  return (
    peek(state, 1)?.kind === 'number' && next?.kind === 'text' && /^[种类家个份处名张块]/u.test(next.text)
  );
}

export function readBound(state: State): boolean {
  const token = peek(state);
  if (countsThings(state)) {
    state.position += 2;
    return true;
  }
  state.bound = token?.kind === 'at-least' ? 'at-least' : 'at-most';
  state.boundAt = state.position;
  state.position += 1;
  return true;
}

function isInsideAhead(state: State): boolean {
  const words = state.tokens.slice(state.position);
  const stop = words.findIndex(({ kind }) => kind === 'stop');
  return words.slice(0, stop < 0 ? undefined : stop).some(({ kind }) => kind === 'inside');
}

/** Kinds that make the words before a colon a name. */
const NAMING: ReadonlySet<TokenKind> = new Set(['text', 'noise', 'after-event']);

/** 行政许可：…, 公开时限：…: a label, unless it only says that a limit follows. */
export function readColon(state: State): boolean {
  const end = state.position;
  const start = state.noiseStart;
  state.position += 1;
  // 事前公示：…: the event names a kind of entry.
  const isEvent = state.beforeEvent !== undefined;
  state.beforeEvent = undefined;
  const words = state.tokens.slice(start, end);
  // 受理情况公开期限：…: what is said of a deed.
  const isToldOf = words[0]?.kind === 'trigger' && words[1]?.kind === 'generic';
  const isLabel = isEvent || isToldOf || words.some(({ kind }) => NAMING.has(kind));
  closeNoise(state, end);
  // 处罚信息公示期限：一般失信行为…、严重失信行为…: the names behind the colon say more.
  if (peek(state)?.text === '一般') state.label = undefined;
  // 拟批准公示：5个工作日 is how long; 事后公示：7个工作日内 by when.
  if (state.tokens[end - 1]?.kind === 'exhibit' && !isInsideAhead(state)) state.isDisplay = true;
  if (isLabel) {
    state.heldLabel = { start, end };
    state.label = undefined;
  }
  return true;
}

/** 第一季度4月底前. */
export function readOrdinalPart(state: State): boolean {
  return peek(state)?.text === '第' && readPartsOfYear(state);
}

/** 之日起个20个工作日内. */
export function readStrayMeasure(state: State): boolean {
  if (peek(state)?.text !== '个' || peek(state, 1)?.kind !== 'number') return false;
  state.position += 1;
  state.remarks.add('typo-read-through');
  return true;
}

export function readMark(state: State): boolean {
  endClause(state, state.position);
  endSentence(state);
  state.position += 1;
  state.clauseStart = state.position;
  state.noiseStart = state.position;
  return true;
}

/** 价格变动的，执行前公示；费用每日…: the case of one sentence is not that of the next. */
function forgetCase(state: State): void {
  if (peek(state) === undefined) return;
  if (state.condition !== undefined) state.passed.push(state.condition);
  state.condition = undefined;
  if (state.trigger?.ending !== 'when') return;
  state.passed.push(state.trigger.words);
  state.trigger = undefined;
}

export function readStop(state: State): boolean {
  const at = state.position;
  state.position += 1;
  endClause(state, at);
  // 受理后公示，报告书10个工作日: how long each is shown.
  if (state.tokens[at - 1]?.kind === 'exhibit' && isShownFor(state, 0)) state.isDisplay = true;
  if (/[;。|•]/u.test(state.tokens[at]?.text ?? '')) {
    endSentence(state);
    forgetCase(state);
  }
  return true;
}
