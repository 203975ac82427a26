import type { Span } from '../../model/time-limit.ts';
import { addLimit, amendLast } from './draft.ts';
import { readSpan } from './span.ts';
import {
  accept,
  attempt,
  type Draft,
  isNext,
  peek,
  refuse,
  type State,
  skip,
  type TriggerPhrase,
} from './state.ts';

/** 延长不得超过一次, 可延长一次，最长…, 延长期限不得超过…: how often, and the words between the verb and its number. */
function skipHowOften(state: State): boolean {
  const isCounted =
    attempt(state, () => {
      skip(state, 'at-most', 'filler', 'duty');
      return accept(state, 'number') === undefined ? undefined : accept(state, 'times');
    }) !== undefined;
  attempt(state, () => {
    if (isCounted) accept(state, 'stop');
    skip(state, 'limit-term', 'filler', 'duty');
    skip(state, 'at-most');
    return isNext(state, 'number', 'half-month') ? true : undefined;
  });
  return isCounted;
}

/** The length of the extension is before (an extension that is known) or behind. */
function isLengthAhead(state: State): boolean {
  const last = state.drafts.at(-1)?.limit;
  const isKnown = last?.kind === 'within' && last.extendableBy !== undefined;
  return isKnown || peek(state, isNext(state, 'stop') ? 1 : 0)?.kind === 'extend';
}

/** 可延长7个工作日, 可延长至15个工作日. */
export function readExtension(state: State): boolean {
  const at = state.position;
  state.position += 1;
  const isCounted = skipHowOften(state);
  const isTotal = accept(state, 'to') !== undefined;
  const printed = attempt(state, readSpan);
  // 延长不得超过一次，…: how long is said behind it.
  if (printed === undefined && isCounted && isLengthAhead(state)) {
    closeAfter(state, at);
    return true;
  }
  if (printed === undefined) {
    state.position = at;
    return false;
  }
  const { span } = printed;
  if (extendsDisplay(state, span, at, isTotal)) return true;
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

/** 公示5日，无人报名的可延长5日: shown no shorter for it; 有异议的延长至15日: in that case so much longer. */
function extendsDisplay(state: State, span: Span, at: number, isTotal: boolean): boolean {
  const last = state.drafts.at(-1)?.limit;
  if (last?.kind !== 'display') return false;
  const mayBe = /可|^最/u.test(state.tokens[at]?.text ?? '');
  if (!mayBe && (!isTotal || last.span.unit !== span.unit || span.count <= last.span.count)) return false;
  accept(state, 'inside');
  if (mayBe) {
    const start = state.condition?.start ?? state.noiseStart;
    state.condition = undefined;
    state.passed.push({ start, end: state.position, isWhole: true });
  } else addLimit(state, { kind: 'display', printed: '', span, exact: true }, at);
  state.isDisplay = false;
  state.noiseStart = state.position;
  return true;
}

function closeAfter(state: State, at: number): void {
  if (at > state.noiseStart) state.passed.push({ start: state.noiseStart, end: at });
  state.noiseStart = state.position;
}

/** 20个工作日内，最长不超过30个工作日 is how far the first may be stretched; 最迟不超过30日, in another unit, ends its count. */
export function stretchesFormer(state: State, span: Span): boolean {
  if (state.bound !== 'at-most') return false;
  const last = state.drafts.at(-1);
  // 1小时内报告，由政府统一发布，发布时间最迟不得超过5小时: no stretch of the other duty.
  const isOwnTerm = state.tokens
    .slice(state.clauseStart, state.position)
    .some(({ kind, text }) => kind === 'limit-term' && /^(?:公[开布]|发布)/u.test(text));
  if (last?.isOther === true && isOwnTerm) return false;
  const isExtensible = last?.isExtensible === true;
  if (state.trigger !== undefined && !(isExtensible && isSameStart(last, state.trigger))) return false;
  return amendLast(state, 'within', ({ condition, ...rest }) => {
    // 可以延长，但自决定作出之日起最长不得超过十日: the number that the extension lacked.
    const limit = isExtensible || condition === undefined ? rest : { ...rest, condition };
    if (isExtensible) state.trigger = undefined;
    if (limit.span.unit === span.unit && span.count > limit.span.count)
      return { ...limit, extendableBy: { count: span.count - limit.span.count, unit: span.unit } };
    state.remarks.add('strictest-counts');
    return { ...limit, cap: span };
  });
}

/** The start that the limit before it has, named once more. */
function isSameStart({ limit }: Draft, { triggers }: TriggerPhrase): boolean {
  return limit.kind === 'within' && triggers.every((one) => limit.triggers.includes(one));
}
