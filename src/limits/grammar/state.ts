import type { LimitRemark } from '../../model/limit-remark.ts';
import type { LimitKind, TimeLimit, Trigger } from '../../model/time-limit.ts';
import { isKind } from '../../model/time-limit.ts';
import type { NormalisedPhrase } from '../normalise-phrase.ts';
import type { Token, TokenKind } from '../token.ts';

/** Tokens [start, end); `isWhole`: told as it is, silent words and all. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly isWhole?: boolean;
}

/** A limit under construction; its `printed` is filled in at the end. */
export interface Draft {
  limit: TimeLimit;
  /** Index of the first token of its part of the phrase. */
  readonly start: number;
  /** Words before it that may say to what it applies, and whether they surely do (其中…). */
  readonly label: Stretch | undefined;
  readonly isMarked: boolean;
  /** Words after the count: 公布一次财务收支情况. */
  object: Stretch | undefined;
}

/** 自…之日起, …后: read, and waiting for its number. */
export interface TriggerPhrase {
  readonly triggers: readonly Trigger[];
  readonly text: string;
  readonly ending: 'anchor' | 'after' | 'when' | 'none';
  readonly words: Stretch;
}

/** Everything known while a phrase is read from left to right, once. */
export interface State {
  readonly phrase: NormalisedPhrase;
  readonly tokens: readonly Token[];
  readonly drafts: Draft[];
  readonly remarks: Set<LimitRemark>;
  /** Words that became part of a limit after they were passed over: labels, conditions. */
  readonly claimed: Stretch[];
  /** Words passed over. */
  readonly passed: Stretch[];
  position: number;
  clauseStart: number;
  /** First token since the last word that meant something. */
  noiseStart: number;
  /** How many drafts stood before this clause, and before this sentence (；, 。, a list mark, a line). */
  draftsBefore: number;
  sentenceDrafts: number;
  trigger: TriggerPhrase | undefined;
  /** Words before the first word of the clause that meant something. */
  label: Stretch | undefined;
  /** 对其他舆情, 其中行政许可: a label that waits for a limit in a later clause. */
  heldLabel: Stretch | undefined;
  /** 情况复杂的，: a condition that waits for its limit. */
  condition: Stretch | undefined;
  /** 公示期, 公示: the next number is a display. */
  isDisplay: boolean;
  bound: 'at-least' | 'at-most' | undefined;
  /** Where the words of `bound` stand. */
  boundAt: number;
  /** Words before 前. */
  beforeEvent: string | undefined;
  coversPrevious: boolean;
  otherLawPrevails: boolean;
  /** 监测2周…: what follows describes a fault, not a duty. */
  isInspection: boolean;
  /** The last verb was one of reporting to another body. */
  isReport: boolean;
  isDuty: boolean;
  /** 或 stood behind a limit: another one would leave open which of the two binds. */
  isAlternative: boolean;
  isPublished: boolean;
  /** First token that carries a limit but could not be read. */
  refusedAt: number | undefined;
}

export function startState(phrase: NormalisedPhrase, tokens: readonly Token[]): State {
  return {
    phrase,
    tokens,
    drafts: [],
    remarks: new Set(),
    claimed: [],
    passed: [],
    position: 0,
    clauseStart: 0,
    noiseStart: 0,
    draftsBefore: 0,
    sentenceDrafts: 0,
    trigger: undefined,
    label: undefined,
    heldLabel: undefined,
    condition: undefined,
    isDisplay: false,
    bound: undefined,
    boundAt: 0,
    beforeEvent: undefined,
    coversPrevious: false,
    otherLawPrevails: false,
    isInspection: false,
    isReport: false,
    isDuty: false,
    isAlternative: false,
    isPublished: false,
    refusedAt: undefined,
  };
}

export function peek(state: State, ahead = 0): Token | undefined {
  return state.tokens[state.position + ahead];
}

export function isNext(state: State, ...kinds: readonly TokenKind[]): boolean {
  const token = peek(state);
  return token !== undefined && kinds.includes(token.kind);
}

/** Moves past the next token when it is of one of these kinds. */
export function accept(state: State, ...kinds: readonly TokenKind[]): Token | undefined {
  const token = peek(state);
  if (token === undefined || !kinds.includes(token.kind)) return undefined;
  state.position += 1;
  return token;
}

export function skip(state: State, ...kinds: readonly TokenKind[]): void {
  while (isNext(state, ...kinds)) state.position += 1;
}

/** Runs a reader; when it answers undefined, the position is as before. */
export function attempt<T>(state: State, read: (state: State) => T | undefined): T | undefined {
  const position = state.position;
  const value = read(state);
  if (value === undefined) state.position = position;
  return value;
}

/** The printed words of some tokens, line breaks as spaces. */
export function printedOf(
  { phrase, tokens }: Pick<State, 'phrase' | 'tokens'>,
  { start, end }: Stretch,
): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || end <= start) return '';
  const from = phrase.origins[first.start] ?? 0;
  const to = (phrase.origins[last.end - 1] ?? 0) + 1;
  const text = phrase.printed
    .slice(from, to)
    .replaceAll(/[\r\n]+/gu, ' ')
    .trim();
  // “十四五”规划 loses its first quotation mark with the words before it.
  return /^[^“]+”/u.test(text) && phrase.printed[from - 1] === '“' ? `“${text}` : text;
}

/** Ends the words passed over before token `end`; what follows is looked at from the current position on. */
export function closeNoise(state: State, end: number): void {
  const stretch = { start: state.noiseStart, end };
  if (end > state.noiseStart) {
    state.passed.push(stretch);
    state.label ??= stretch;
  }
  state.noiseStart = state.position;
}

/** 最迟不超过次月10日: a bound before a named day only says 前; the limit without its exactness. */
export function settleBound<L extends TimeLimit>(state: State, limit: L): L {
  const isNamedDay =
    limit.kind === 'yearly-by' ||
    limit.kind === 'by' ||
    (limit.kind === 'before' && limit.span !== undefined) ||
    (limit.kind === 'periodic' && (limit.due ?? limit.dues ?? limit.grace) !== undefined);
  // 至少在会议召开前5个工作日: at least so far ahead, and at the latest then, are the same.
  const isSettled = state.bound === 'at-most' || (state.bound === 'at-least' && limit.kind === 'before');
  if (!isNamedDay || !isSettled) return limit;
  state.bound = undefined;
  if (limit.kind !== 'periodic') return limit;
  const { due, dues } = limit;
  const { exact: _, ...day } = due ?? { exact: true };
  return {
    ...limit,
    ...(due && { due: day }),
    ...(dues && { dues: dues.map(({ exact: _, ...one }) => one) }),
  };
}

/** Adds a limit whose words began at token `at`. */
export function addLimit(state: State, limit: TimeLimit, at: number): void {
  // 20个工作日内或者每月底前: which of the two binds is not said.
  if (state.isAlternative) refuse(state, at);
  closeNoise(state, at);
  const isFirstInClause = state.drafts.length === state.draftsBefore;
  const label = state.heldLabel ?? (isFirstInClause ? state.label : undefined);
  const start = isFirstInClause ? (state.heldLabel?.start ?? state.clauseStart) : at;
  const condition = state.condition === undefined ? undefined : printedOf(state, state.condition);
  if (state.condition !== undefined) {
    state.remarks.add('condition-not-judged');
    state.claimed.push(state.condition);
  }
  state.drafts.push({
    limit: settleBound(state, condition === undefined ? limit : { ...limit, condition }),
    start: state.condition === undefined ? start : Math.min(start, state.condition.start),
    label,
    isMarked: state.heldLabel !== undefined,
    object: undefined,
  });
  state.heldLabel = undefined;
  state.condition = undefined;
}

/** Completes the last limit when it is of this kind; false when it is not. */
export function amendLast<K extends LimitKind>(
  state: State,
  kind: K,
  amend: (limit: Extract<TimeLimit, { kind: K }>) => TimeLimit | undefined,
): boolean {
  const draft = state.drafts.at(-1);
  if (draft === undefined) return false;
  const isOfKind = isKind(kind);
  const amended = isOfKind(draft.limit) ? amend(draft.limit) : undefined;
  if (amended === undefined) return false;
  draft.limit = amended;
  return true;
}

export function refuse(state: State, at: number): void {
  state.refusedAt ??= at;
}

export function hasLimitInClause(state: State): boolean {
  return state.drafts.length > state.draftsBefore;
}
