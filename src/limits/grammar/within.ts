import type { Span, TimeLimit, Trigger } from '../../model/time-limit.ts';
import { isKind } from '../../model/time-limit.ts';
import { addDisplay, continuesDisplay } from './display.ts';
import { isMisprinted, isPublishedDisplay, isStretchOfTime, isUnclear } from './doubtful-number.ts';
import { eventText } from './event-text.ts';
import { readSpan } from './span.ts';
import {
  accept,
  addLimit,
  amendLast,
  attempt,
  hasLimitInClause,
  isNext,
  refuse,
  type State,
} from './state.ts';

const isWithin = isKind('within');

/** The clock of a number that names none: the one before it, an incident for hours, else 形成或者变更 as in 条例 art. 26. */
function assumedTriggers(state: State, span: Span): { triggers: readonly Trigger[]; triggerText?: string } {
  const before = state.drafts
    .map(({ limit }) => limit)
    .filter(isWithin)
    .at(-1);
  if (before !== undefined && (span.unit !== 'hour' || before.span.unit === 'hour')) {
    return {
      triggers: before.triggers,
      ...(before.triggerText !== undefined && { triggerText: before.triggerText }),
    };
  }
  if (span.unit === 'hour') return { triggers: ['event'] };
  state.remarks.add('trigger-assumed');
  return { triggers: ['formed', 'changed'] };
}

function withinOf(state: State, span: Span): TimeLimit {
  const { trigger } = state;
  state.trigger = undefined;
  if (trigger?.triggers[0] === 'published' && trigger.text !== '') {
    return { kind: 'follows', printed: '', span, followed: trigger.text };
  }
  const clock =
    trigger === undefined
      ? assumedTriggers(state, span)
      : { triggers: trigger.triggers, ...(trigger.text !== '' && { triggerText: trigger.text }) };
  return { kind: 'within', printed: '', span, ...clock };
}

/** 20日内 where the statute counts working days. */
function remarkDays(state: State, limit: TimeLimit): void {
  if (limit.kind !== 'within' || limit.span.unit !== 'day') return;
  if (limit.triggers.some((word) => word === 'formed' || word === 'changed' || word === 'decided')) {
    state.remarks.add('literal-calendar-days');
  }
}

/** 及时 in the same clause only colours the number. */
function dropPrompt(state: State): void {
  if (hasLimitInClause(state) && state.drafts.at(-1)?.limit.kind === 'prompt') state.drafts.pop();
}

/** Counts beyond these are years of the calendar (2018年度) or slips of the pen. */
const MOST: Readonly<Record<Span['unit'], number>> = {
  hour: 8760,
  workday: 1000,
  day: 3660,
  week: 520,
  month: 600,
  year: 100,
};

/** 20个工作日内，最长不超过30个工作日: the second number is how far the first may be stretched. */
function stretchesFormer(state: State, span: Span): boolean {
  if (state.trigger !== undefined || state.bound !== 'at-most') return false;
  return amendLast(state, 'within', (limit) =>
    limit.span.unit !== span.unit || span.count <= limit.span.count
      ? undefined
      : { ...limit, extendableBy: { count: span.count - limit.span.count, unit: span.unit } },
  );
}

/** A number with its unit: a deadline, a display, or a notice. */
export function readQuantity(state: State): boolean {
  const at = state.position;
  const printed = readSpan(state);
  if (printed === undefined) return false;
  const { span, least } = printed;
  if (span.count === 0 || span.count > MOST[span.unit]) {
    state.position = at;
    return false;
  }
  if (isMisprinted(state, at)) {
    refuse(state, at);
    return true;
  }
  if (isNext(state, 'before')) return readNotice(state, span, at);
  const isInside = accept(state, 'inside') !== undefined;
  if (accept(state, 'or-more') !== undefined) state.bound = 'at-least';
  if (!isInside && (state.isDisplay || state.bound === 'at-least' || continuesDisplay(state, at))) {
    if (isStretchOfTime(state)) refuse(state, at);
    else addDisplay(state, span, least, at);
    return true;
  }
  const isMost = state.bound === 'at-most';
  if (!isInside && !isMost && isPublishedDisplay(state)) {
    addDisplay(state, span, least, at);
    return true;
  }
  if (isUnclear(state, span, at, isInside)) {
    refuse(state, at);
    return true;
  }
  // 同步…最迟不超过3个工作日
  if (
    state.trigger === undefined &&
    amendLast(state, 'follows', (limit) => (limit.together ? { ...limit, span } : undefined))
  ) {
    finishNumber(state);
    return true;
  }
  if (stretchesFormer(state, span)) {
    finishNumber(state);
    return true;
  }
  if (!isInside && !isMost) state.remarks.add('inside-assumed');
  dropPrompt(state);
  const limit = withinOf(state, span);
  remarkDays(state, limit);
  addLimit(state, limit, at);
  finishNumber(state);
  return true;
}

function finishNumber(state: State): void {
  state.bound = undefined;
  state.isDisplay = false;
  state.noiseStart = state.position;
}

/** 会议召开7日前. */
function readNotice(state: State, span: Span, at: number): boolean {
  const event = state.beforeEvent ?? eventText(state, at);
  if (event === '') return false;
  state.position += 1;
  state.beforeEvent = undefined;
  state.noiseStart = at;
  addLimit(state, { kind: 'before', printed: '', span, event }, at);
  finishNumber(state);
  return true;
}

/** 形成当日, 次日内. */
export function readSameDay(state: State): boolean {
  const at = state.position;
  const token = accept(state, 'same-day');
  if (token === undefined) return false;
  accept(state, 'inside');
  addLimit(state, withinOf(state, { count: token.value, unit: 'day' }), at);
  finishNumber(state);
  return true;
}

/** 可延长7个工作日, 可延长至15个工作日. */
export function readExtension(state: State): boolean {
  const at = state.position;
  state.position += 1;
  const isTotal = accept(state, 'to') !== undefined;
  const printed = attempt(state, readSpan);
  if (printed === undefined) {
    state.position = at;
    return false;
  }
  const { span } = printed;
  const isAmended = amendLast(state, 'within', (limit) => {
    if (!isTotal) return { ...limit, extendableBy: span };
    if (limit.span.unit !== span.unit || span.count <= limit.span.count) return undefined;
    return { ...limit, extendableBy: { count: span.count - limit.span.count, unit: span.unit } };
  });
  if (!isAmended) refuse(state, at);
  accept(state, 'inside');
  state.condition = undefined;
  closeAfter(state, at);
  return true;
}

function closeAfter(state: State, at: number): void {
  if (at > state.noiseStart) state.passed.push({ start: state.noiseStart, end: at });
  state.noiseStart = state.position;
}
