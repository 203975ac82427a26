import type { Span, TimeLimit } from '../../model/time-limit.ts';
import type { Token } from '../token.ts';
import { SPAN_UNITS } from '../token.ts';
import { accept, peek, refuse, type State } from './state.ts';

/** What a note about counting does to a span: another span, nothing, or a contradiction that nobody should guess at. */
type Note = Span | 'no-change' | 'contradiction';

/** Longest note; a longer bracket is about something else. */
const LONGEST = 12;

function endOfNote(state: State, start: number): number {
  let end = start;
  while (end < state.tokens.length && end - start < LONGEST && !isEnd(state.tokens[end])) end++;
  return end;
}

function isEnd(token: Token | undefined): boolean {
  return token?.kind === 'close' || token?.kind === 'stop' || token?.kind === 'mark';
}

function inWorkdays(span: Span): Note {
  if (span.unit === 'workday') return 'no-change';
  return span.unit === 'day' ? { count: span.count, unit: 'workday' } : 'contradiction';
}

/** 含10日, 含本数: the count itself; 含当日 would count a day that the law does not count. */
function noteOnEnds(words: readonly Token[], span: Span, excludes: boolean): Note | undefined {
  const isFirstDay = words.some(
    ({ kind, text }) => kind === 'same-day' || kind === 'anchor' || text === '首日',
  );
  if (isFirstDay) return excludes ? 'no-change' : 'contradiction';
  if (excludes) return undefined;
  const number = words.findIndex(({ kind }) => kind === 'number');
  if (number >= 0) {
    const isSame =
      words[number]?.value === span.count && SPAN_UNITS[words[number + 1]?.kind ?? 'text'] !== undefined;
    return isSame ? 'no-change' : 'contradiction';
  }
  return words.length === 1 || words.some(({ text }) => text === '本数') ? 'no-change' : undefined;
}

/** 工作日, 不含节假日, 节假日除外, 含10日 behind a count; undefined for any other words. */
function noteOf(words: readonly Token[], span: Span): Note | undefined {
  const first = words[0];
  if (first === undefined) return undefined;
  if (words.length === 1 && first.kind === 'workday') return inWorkdays(span);
  if (words.length === 1 && first.kind === 'day' && /自然|日历/u.test(first.text))
    return span.unit === 'day' ? 'no-change' : 'contradiction';
  // （非工作日）: days of the calendar, said once more.
  if (words.length === 1 && first.text === '非工作日')
    return span.unit === 'day' ? 'no-change' : 'contradiction';
  const isExcept = first.kind === 'exclude' || words.at(-1)?.kind === 'prevails';
  if (words.some(({ kind }) => kind === 'rest-days')) {
    if (words.some(({ kind }) => kind === 'extend')) return undefined;
    if (isExcept) return inWorkdays(span);
    return first.kind === 'include' && span.unit !== 'workday' ? 'no-change' : 'contradiction';
  }
  if (first.kind !== 'include' && first.kind !== 'exclude') return undefined;
  return noteOnEnds(words, span, first.kind === 'exclude');
}

/** （工作日）, （含10日） between a count and its 内; any other bracket there is passed over and reported. */
export function readBracketNote(state: State, span: Span): Span {
  const at = state.position;
  if (peek(state)?.kind !== 'open') return span;
  const end = endOfNote(state, at + 1);
  const next = state.tokens[end + 1]?.kind;
  if (state.tokens[end]?.kind !== 'close') return span;
  const note = noteOf(state.tokens.slice(at + 1, end), span);
  if (note === 'contradiction') refuse(state, at);
  if (note === undefined && next !== 'inside') return span;
  if (note === undefined) state.passed.push({ start: at, end: end + 1 });
  state.position = end + 1;
  return typeof note === 'object' ? note : span;
}

/** The limit with its span changed by a note; undefined when the note is not about it. */
function amended(limit: TimeLimit, words: readonly Token[]): TimeLimit | 'contradiction' | undefined {
  switch (limit.kind) {
    case 'within':
    case 'follows':
    case 'display':
    case 'take-down': {
      const note = noteOf(words, limit.span);
      if (note === undefined || note === 'contradiction') return note;
      return note === 'no-change' ? limit : { ...limit, span: note };
    }
    case 'yearly-by':
    case 'by':
    case 'periodic': {
      // 每日更新（节假日除外）
      const isExcept = words[0]?.kind === 'exclude' || words.at(-1)?.kind === 'prevails';
      if (limit.kind === 'periodic' && isExcept && words.some(({ kind }) => kind === 'rest-days'))
        return limit.period.unit === 'day' && limit.period.every === 1
          ? { ...limit, period: { every: 1, unit: 'workday' } }
          : 'contradiction';
      // 每月10日前（含10日）: a named day is in time anyway.
      const isAboutDay =
        words.some(({ kind }) => kind === 'day' || kind === 'same-day') || words.length === 1;
      if (!isAboutDay || (words[0]?.kind !== 'include' && words[0]?.kind !== 'exclude')) return undefined;
      return words[0].kind === 'include' ? limit : 'contradiction';
    }
    default:
      return undefined;
  }
}

/** 不含节假日, 节假日除外, 含当日 behind a limit: counted into the limit before it, or a contradiction. */
export function readCountNote(state: State): boolean {
  const at = state.position;
  const draft = state.drafts.at(-1);
  if (draft === undefined) return false;
  const end = endOfNote(state, at);
  const result = amended(draft.limit, state.tokens.slice(at, end));
  if (result === undefined) return false;
  if (result === 'contradiction') refuse(state, at);
  else {
    draft.limit = result;
    if ('span' in result && result.span?.unit === 'workday') state.remarks.delete('literal-calendar-days');
  }
  state.position = end;
  accept(state, 'close');
  state.noiseStart = state.position;
  return true;
}
