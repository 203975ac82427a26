import type { TimeLimit } from '../../model/time-limit.ts';
import type { TokenKind } from '../token.ts';
import { type Draft, peek, refuse, type State } from './state.ts';

/** Words between 节假日 and 顺延, and behind it: 顺延至节假日后第一个工作日. */
const BETWEEN: ReadonlySet<TokenKind> = new Set([
  'filler',
  'duty',
  'text',
  'noise',
  'when',
  'rest-days',
  'or',
  'from',
  'generic',
]);
const BEHIND: ReadonlySet<TokenKind> = new Set([
  ...BETWEEN,
  'to',
  'after',
  'workday',
  'next-workday',
  'first-workday',
  'number',
  'relative-period',
  'same-day',
  'publish',
  'trigger',
]);

/** Limits that end on a day which a day of rest can push back. */
const WITH_DUE_DAY: ReadonlySet<TimeLimit['kind']> = new Set([
  'within',
  'follows',
  'display',
  'take-down',
  'periodic',
  'yearly-by',
  'by',
]);

const WITHOUT_NUMBER: ReadonlySet<TimeLimit['kind']> = new Set([
  'prompt',
  'standing',
  'regular',
  'external',
  'open',
]);

function endOfWords(state: State, start: number, kinds: ReadonlySet<TokenKind>): number {
  let end = start;
  while (kinds.has(state.tokens[end]?.kind ?? 'stop')) end++;
  return end;
}

/** Nothing, or 至节假日后第一个工作日: any other number behind 顺延 says something else. */
function isNextWorkday(state: State, start: number, end: number): boolean {
  const words = state.tokens.slice(start, end);
  const numbers = words.filter(({ kind }) => kind === 'number');
  return words.length === 0 || numbers.every(({ value }) => value === 1);
}

function postpone(draft: Draft): boolean {
  const { limit } = draft;
  // A limit without a number has no day that could move.
  if (WITHOUT_NUMBER.has(limit.kind)) return true;
  // Hours run on through days of rest; what a pause would mean is not said.
  if (!WITH_DUE_DAY.has(limit.kind) || ('span' in limit && limit.span?.unit === 'hour')) return false;
  draft.limit = { ...limit, postponed: true };
  return true;
}

/** 周末除外，每日更新; 除节假日外每日更新: said ahead of the limit, which then asks for days that are worked. */
export function readRestDaysExcepted(state: State): boolean {
  const at = state.position;
  const isOpened = state.tokens[at - 1]?.text === '除' && at - 1 === state.clauseStart;
  const isAhead = at === state.clauseStart || isOpened;
  if (!isAhead || state.drafts.length > state.sentenceDrafts) return false;
  let end = at + 1;
  while (state.tokens[end]?.kind === 'or' && state.tokens[end + 1]?.kind === 'rest-days') end += 2;
  if (state.tokens[end]?.text !== (isOpened ? '外' : '除外')) return false;
  state.isRestExcepted = true;
  state.position = end + 1;
  if (peek(state)?.kind === 'stop') state.position += 1;
  state.clauseStart = state.position;
  state.noiseStart = state.position;
  return true;
}

/** 遇节假日顺延: what is due on a day of rest is due on the next working day; said of all limits of the sentence. */
export function readPostponement(state: State): boolean {
  const at = state.position;
  let verb = endOfWords(state, at + 1, BETWEEN);
  // 如遇休息日的，顺延…
  if (state.tokens[verb - 1]?.text === '的' && state.tokens[verb]?.kind === 'stop')
    verb = endOfWords(state, verb + 1, BETWEEN);
  const token = state.tokens[verb];
  if (token?.kind !== 'extend' || !token.text.endsWith('顺延')) return false;
  const end = endOfWords(state, verb + 1, BEHIND);
  const isVague = state.tokens.slice(at, verb).some(({ text }) => text.includes('适当'));
  const inSentence = state.drafts.slice(state.sentenceDrafts);
  const drafts = inSentence.length > 0 ? inSentence : state.drafts.slice(-1);
  const isUnderstood = !isVague && isNextWorkday(state, verb + 1, end) && drafts.length > 0;
  if (!isUnderstood || !drafts.map(postpone).every(Boolean)) {
    refuse(state, verb);
    return true;
  }
  if (drafts.some(({ limit }) => WITHOUT_NUMBER.has(limit.kind)))
    state.passed.push({ start: at, end, isWhole: true });
  state.position = end;
  if (peek(state)?.kind === 'close') state.position += 1;
  state.noiseStart = state.position;
  return true;
}
