import type { Span } from '../../model/time-limit.ts';
import type { Token } from '../token.ts';
import { SPAN_UNITS } from '../token.ts';
import { readBracketNote } from './count-note.ts';
import { accept, attempt, peek, refuse, type State } from './state.ts';

/** A span as printed; a range keeps both ends. */
export interface PrintedSpan {
  readonly span: Span;
  readonly least?: Span;
  /** 五个工作日以上七个工作日以下: how long, and never by when. */
  readonly isBetween?: boolean;
}

function readUnit(state: State, count: number): Span | undefined {
  const token = peek(state);
  if (token === undefined) return undefined;
  const unit = SPAN_UNITS[token.kind];
  if (unit !== undefined) {
    state.position += 1;
    // 一年半
    if (unit === 'year' && peek(state)?.text === '半') {
      state.position += 1;
      return { count: 12 * count + 6, unit: 'month' };
    }
    return { count, unit };
  }
  // 一季度内 is the first quarter, 一个季度内 its length.
  if (token.kind === 'quarter' && token.text.startsWith('个')) {
    state.position += 1;
    return { count: 3 * count, unit: 'month' };
  }
  return undefined;
}

/** 5（五）个工作日: the number once more in the other script; false when the two differ. */
function skipRepeatedNumber(state: State, value: number): boolean {
  if (peek(state)?.kind !== 'open' || peek(state, 1)?.kind !== 'number' || peek(state, 2)?.kind !== 'close')
    return true;
  if (peek(state, 1)?.value !== value) return false;
  state.position += 3;
  return true;
}

/** 三五天, 七八次: about so many, and not 35 or 78. */
export function isRoughFigure({ text }: Token): boolean {
  return /^[一二两三四五六七八九]{2,3}$/u.test(text);
}

/** 五个工作日以上七个工作日以下 */
function readUpperEnd(state: State, least: Span): PrintedSpan | undefined {
  return attempt(state, () => {
    if (accept(state, 'or-more') === undefined) return undefined;
    const number = accept(state, 'number');
    const span = number === undefined ? undefined : readUnit(state, number.value);
    if (span?.unit !== least.unit || span.count <= least.count || peek(state)?.text !== '以下')
      return undefined;
    state.position += 1;
    state.remarks.add('range-read');
    return { span, least, isBetween: true };
  });
}

/** （5）个工作日: a figure filled into a form. */
function readFigureInBrackets(state: State): Token | undefined {
  return attempt(state, () => {
    if (accept(state, 'open') === undefined) return undefined;
    const figure = accept(state, 'number');
    const isUnit = SPAN_UNITS[peek(state, 1)?.kind ?? 'text'] !== undefined;
    return accept(state, 'close') !== undefined && isUnit ? figure : undefined;
  });
}

/** 20个工作日, 七日, 半年, 3至5个工作日. */
export function readSpan(state: State): PrintedSpan | undefined {
  return attempt(state, () => {
    if (accept(state, 'half-year') !== undefined) return { span: { count: 6, unit: 'month' } };
    if (accept(state, 'half-month') !== undefined) return { span: { count: 15, unit: 'day' } };
    if (accept(state, 'half-hour') !== undefined) return { span: { count: 30, unit: 'minute' } };
    if (peek(state)?.text === '个' && peek(state, 1)?.kind === 'number') {
      state.position += 1;
      state.remarks.add('typo-read-through');
    }
    const first = readFigureInBrackets(state) ?? accept(state, 'number');
    if (first !== undefined && isRoughFigure(first)) refuse(state, state.position - 1);
    if (first === undefined || !skipRepeatedNumber(state, first.value)) return undefined;
    if (accept(state, 'to') === undefined) {
      const span = readUnit(state, first.value);
      if (span === undefined) return undefined;
      return readUpperEnd(state, span) ?? { span: readBracketNote(state, span) };
    }
    const second = accept(state, 'number');
    const span = second === undefined ? undefined : readUnit(state, second.value);
    if (span === undefined || second === undefined || second.value <= first.value) return undefined;
    state.remarks.add('range-read');
    return { span, least: { count: (span.count / second.value) * first.value, unit: span.unit } };
  });
}
