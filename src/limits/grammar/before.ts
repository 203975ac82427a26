import type { Span } from '../../model/time-limit.ts';
import type { TokenKind } from '../token.ts';
import { isCircumstance } from './circumstance.ts';
import { addLimit, amendLast, hasLimitInClause } from './draft.ts';
import { readSpan } from './span.ts';
import { accept, attempt, clauseEnd, foldedOf, peek, printedOf, type State, skip } from './state.ts';

/** The words since the last 在 or 于, without 应当 and the like: the event of 会议召开7日前. */
function eventText(state: State, end: number): string {
  let start = state.noiseStart;
  for (let at = state.noiseStart; at < end; at++) {
    const kind = state.tokens[at]?.kind;
    if (
      kind === 'from' ||
      kind === 'at-most' ||
      kind === 'at-least' ||
      (start === at &&
        (kind === 'duty' || kind === 'filler' || kind === 'publish' || kind === 'exhibit' || kind === 'open'))
    ) {
      // 公示前: the verb itself is the event when nothing else is.
      if (at + 1 < end) start = at + 1;
    }
  }
  while (
    end > start &&
    ['at-least', 'at-most', 'anchor', 'duty', 'from'].includes(state.tokens[end - 1]?.kind ?? 'text')
  )
    end--;
  return printedOf(state, { start, end: state.tokens[end - 1]?.text === '的' ? end - 1 : end });
}

/** 每月10日（遇节假日顺延）前: the named day is the last, which is all that 前 says. */
function isBehindNamedDay(state: State): boolean {
  const isClosed = state.tokens[state.position - 1]?.kind === 'close' && hasLimitInClause(state);
  return (
    isClosed &&
    (amendLast(state, 'yearly-by', (limit) => limit) ||
      amendLast(state, 'by', (limit) => limit) ||
      amendLast(state, 'periodic', ({ due, ...limit }) => {
        if (due === undefined) return undefined;
        const { exact: _, ...day } = due;
        return { ...limit, due: day };
      }))
  );
}

/** 春节前15天至元宵节期间每日: a stretch that events bound is what the period behind it is owed in. */
function readStretch(state: State): boolean {
  const ahead = state.tokens.slice(state.position, clauseEnd(state));
  const every = ahead.findIndex(({ kind }) => kind === 'every' || kind === 'alternate');
  const words = { start: state.noiseStart, end: state.position + Math.max(0, every) };
  const isStretch = ahead.slice(0, Math.max(0, every)).some(({ kind }) => kind === 'to');
  if (!isStretch || !isCircumstance(foldedOf(state, words))) return false;
  state.position = words.end;
  state.condition = words;
  state.noiseStart = words.end;
  return true;
}

/** 决策前, 会议召开前3个工作日. */
export function readBefore(state: State): boolean {
  const at = state.position;
  if (state.noiseStart === at && isBehindNamedDay(state)) {
    state.position += 1;
    state.noiseStart = state.position;
    return true;
  }
  if (readStretch(state)) return true;
  const event = eventText(state, at);
  if (event === '') return false;
  state.position += 1;
  state.noiseStart = state.position;
  const printed = state.isDisplay ? undefined : attempt(state, readSpan);
  if (printed === undefined) {
    state.beforeEvent = event;
    return true;
  }
  accept(state, 'inside');
  addLimit(state, { kind: 'before', printed: '', span: printed.span, event }, at);
  return true;
}

const EVENTS: Readonly<Record<string, string>> = {
  批前: '批准',
  会前: '会议',
  审前: '审批',
  事前: '事项办理',
  任前: '任职',
  聘前: '聘任',
  录前: '录用',
};

/** 听证会前15日, 复审前3日: the last two characters are no word of their own. */
function namedBefore(state: State, at: number): string | undefined {
  const before = state.tokens[at - 1];
  const isMeeting = state.tokens[at]?.text === '会前' || before?.text.length === 1;
  const isOneWord =
    isMeeting && before?.kind === 'text' && at > state.noiseStart && state.tokens[at]?.gap === 'none';
  return isOneWord ? printedOf(state, { start: at - 1, end: at + 1 }).slice(0, -1) : undefined;
}

const DUTIES: ReadonlySet<TokenKind> = new Set(['duty', 'from']);

/** 服务指南等事前公开信息, 批后公示内容: which of what is published, and not when. */
export function isAttributeOfThing(state: State): boolean {
  const verb = peek(state, 1);
  if (verb?.kind === 'noise' && /^公[开示布告]内容/u.test(verb.text)) return true;
  if (verb?.kind !== 'publish' && verb?.kind !== 'exhibit') return false;
  const ahead = peek(state, 2)?.text === '的' ? 3 : 2;
  const isOwed = state.tokens.slice(state.clauseStart, state.position).some(({ kind }) => DUTIES.has(kind));
  return (
    !isOwed && /^(?:政府)?(?:信息|内容|事项|清单|目录|资料|材料|要素)/u.test(peek(state, ahead)?.text ?? '')
  );
}

/** 批前公示, 事前公示. */
export function readBeforeEvent(state: State): boolean {
  const at = state.position;
  if (isAttributeOfThing(state)) return false;
  const word = peek(state)?.text ?? '';
  state.position += 1;
  const printed = attempt(state, readSpan);
  const named = namedBefore(state, at);
  const event = named ?? EVENTS[word] ?? word.slice(0, -1);
  if (printed === undefined) {
    state.beforeEvent = event;
    state.noiseStart = state.position;
  } else {
    const start = named === undefined ? at : at - 1;
    addLimit(state, { kind: 'before', printed: '', span: printed.span, event }, start);
  }
  return true;
}

/** 评审标准应当提前公布: how long before is not said. */
function announceAhead(state: State, at: number, event: string): boolean {
  const words = state.tokens.slice(at, clauseEnd(state));
  const isPublished = words.some(
    ({ kind, text, trigger }) =>
      kind === 'publish' || kind === 'exhibit' || trigger?.trigger === 'published' || /^[告通]知/u.test(text),
  );
  const isCounted = words.some(({ kind }) => kind === 'number' || kind === 'before');
  const isOwed = state.tokens
    .slice(state.clauseStart, at + 1)
    .some(({ kind, text }) => kind === 'duty' || text === '应提前');
  if (peek(state)?.text.endsWith('提前') !== true || !isOwed || !isPublished || isCounted) return false;
  state.position += 1;
  state.beforeEvent = undefined;
  addLimit(state, { kind: 'before', printed: '', event }, at);
  return true;
}

/** 提前5个工作日公告. */
export function readAhead(state: State): boolean {
  const at = state.position;
  const event = state.beforeEvent ?? '';
  state.position += 1;
  skip(state, 'at-least', 'filler');
  const printed = readSpan(state);
  if (printed === undefined) {
    state.position = at;
    return announceAhead(state, at, event);
  }
  state.beforeEvent = undefined;
  accept(state, 'or-more');
  addLimit(state, { kind: 'before', printed: '', span: printed.span, event }, at);
  return true;
}

/** 听证会举行30日前公布…，15日前公布…: both look back from the same event. */
function eventBefore(state: State): string {
  const last = state.drafts.length > state.sentenceDrafts ? state.drafts.at(-1)?.limit : undefined;
  return last?.kind === 'before' && last.span !== undefined && state.position - 2 === state.clauseStart
    ? last.event
    : '';
}

/** 会议召开7日前. */
export function readNotice(state: State, span: Span, at: number): boolean {
  const event = state.beforeEvent ?? (eventText(state, at) || eventBefore(state));
  if (event === '') return false;
  state.position += 1;
  state.beforeEvent = undefined;
  state.noiseStart = at;
  addLimit(state, { kind: 'before', printed: '', span, event }, at);
  state.bound = undefined;
  state.isDisplay = false;
  state.noiseStart = state.position;
  return true;
}
