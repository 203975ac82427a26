import { addLimit, amendLast, hasLimitInClause } from './draft.ts';
import { eventText } from './event-text.ts';
import { readSpan } from './span.ts';
import { accept, attempt, peek, printedOf, type State, skip } from './state.ts';

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

/** 决策前, 会议召开前3个工作日. */
export function readBefore(state: State): boolean {
  const at = state.position;
  if (state.noiseStart === at && isBehindNamedDay(state)) {
    state.position += 1;
    state.noiseStart = state.position;
    return true;
  }
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

/** 听证会前15日: the last two characters are no word of their own. */
function namedBefore(state: State, at: number): string | undefined {
  const before = state.tokens[at - 1];
  const isMeeting = state.tokens[at]?.text === '会前';
  const isOneWord =
    isMeeting && before?.kind === 'text' && at > state.noiseStart && state.tokens[at]?.gap === 'none';
  return isOneWord ? printedOf(state, { start: at - 1, end: at + 1 }).slice(0, -1) : undefined;
}

/** 批前公示, 事前公示. */
export function readBeforeEvent(state: State): boolean {
  const at = state.position;
  const word = peek(state)?.text ?? '';
  state.position += 1;
  const printed = attempt(state, readSpan);
  const event = namedBefore(state, at) ?? EVENTS[word] ?? word.slice(0, -1);
  if (printed === undefined) {
    state.beforeEvent = event;
    state.noiseStart = state.position;
  } else {
    addLimit(state, { kind: 'before', printed: '', span: printed.span, event }, at);
  }
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
    return false;
  }
  state.beforeEvent = undefined;
  accept(state, 'or-more');
  addLimit(state, { kind: 'before', printed: '', span: printed.span, event }, at);
  return true;
}
