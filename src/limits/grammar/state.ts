import type { LimitRemark } from '../../model/limit-reading.ts';
import type { YearlyWindow, YearMonthDay } from '../../model/plain-date.ts';
import type { Span, TimeLimit, Trigger } from '../../model/time-limit.ts';
import type { NormalisedPhrase } from '../normalise-phrase.ts';
import type { Token, TokenKind } from '../token.ts';

/** Tokens [start, end); `isWhole`: reported as it is, silent words and all. */
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
  /** Words passed over between what was read before it and its own words. */
  readonly before: Stretch;
  /** Words after the count: 公布一次财务收支情况. */
  object: Stretch | undefined;
  /** Its clock was taken for granted: a start that follows (（自受理之日起）) is its own. */
  readonly isAssumed: boolean;
  /** Words behind its number, to the end of the clause. */
  rest: string;
  /** 10日内上报: the time of another duty than publishing. */
  isOther: boolean;
  /** Its verb publishes only where nothing better does (答复, 上传). */
  isWeak: boolean;
  /** 可以延长 is behind it without a number: one that follows says how far. */
  isExtensible: boolean;
  /** No verb is in its clause: the next one may hold it. */
  isAlone: boolean;
}

/** 自…之日起, …后: read, and waiting for its number. */
export interface TriggerPhrase {
  readonly triggers: readonly Trigger[];
  readonly text: string;
  readonly ending: 'anchor' | 'after' | 'when' | 'none';
  readonly words: Stretch;
  /** 公示5日后: the display whose end it is. */
  readonly afterDisplay?: Span;
}

/** Everything known while a phrase is read from left to right, once. */
export interface State {
  readonly phrase: NormalisedPhrase;
  readonly tokens: readonly Token[];
  readonly drafts: Draft[];
  readonly remarks: Set<LimitRemark>;
  /** Words that became part of a limit after they were passed over: labels, conditions. */
  readonly claimed: Stretch[];
  /** Words that start a clock. */
  readonly clockWords: Stretch[];
  /** Words passed over. */
  readonly passed: Stretch[];
  position: number;
  clauseStart: number;
  /** First token since the last word that meant something. */
  noiseStart: number;
  /** How many drafts were before this clause, and before this sentence (；, 。, a list mark, a line). */
  draftsBefore: number;
  sentenceDrafts: number;
  trigger: TriggerPhrase | undefined;
  /** Words before the first word of the clause that meant something. */
  label: Stretch | undefined;
  /** 许可自…之日起3日内、处罚自…: the name of the second limit of one clause, before its start. */
  listedLabel: Stretch | undefined;
  /** 对其他舆情, 其中行政许可: a label that waits for a limit in a later clause. */
  heldLabel: Stretch | undefined;
  /** 集体资金往来较多的村，…: whoever or whatever a clause of its own names before the limits of its sentence. */
  subject: Stretch | undefined;
  /** 情况复杂的，: a condition that waits for its limit. */
  condition: Stretch | undefined;
  /** 公示期, 公示: the next number is a display. */
  isDisplay: boolean;
  bound: 'at-least' | 'at-most' | undefined;
  /** Where the words of `bound` are. */
  boundAt: number;
  /** Words before 前. */
  beforeEvent: string | undefined;
  coversPrevious: boolean;
  otherLawPrevails: boolean;
  /** 监测2周…: what follows describes a fault, not a duty. */
  isInspection: boolean;
  isDuty: boolean;
  /** 或 was behind a limit: another one would leave open which of the two binds. */
  isAlternative: boolean;
  isPublished: boolean;
  /** 间隔: the next number is the longest gap between two publications. */
  isGap: boolean;
  /** 周末除外，: the days that the next limit does not ask for. */
  isRestExcepted: boolean;
  /** 自2018年起, 5月至10月: read, and waiting for the limit that they bound. */
  since: YearMonthDay | undefined;
  season: YearlyWindow | undefined;
  /** 所称“日”均指工作日: so are all days of the phrase. */
  isInWorkdays: boolean;
  /** First token that carries a limit but could not be read. */
  refusedAt: number | undefined;
}

export function startState(phrase: NormalisedPhrase, tokens: readonly Token[]): State {
  return {
    phrase,
    tokens,
    drafts: [],
    remarks: new Set(tokens.some(({ isTypo }) => isTypo) ? ['typo-read-through'] : []),
    claimed: [],
    clockWords: [],
    passed: [],
    position: 0,
    clauseStart: 0,
    noiseStart: 0,
    draftsBefore: 0,
    sentenceDrafts: 0,
    trigger: undefined,
    label: undefined,
    listedLabel: undefined,
    heldLabel: undefined,
    subject: undefined,
    condition: undefined,
    isDisplay: false,
    bound: undefined,
    boundAt: 0,
    beforeEvent: undefined,
    coversPrevious: false,
    otherLawPrevails: false,
    isInspection: false,
    isDuty: false,
    isAlternative: false,
    isPublished: false,
    isGap: false,
    isRestExcepted: false,
    since: undefined,
    season: undefined,
    isInWorkdays: false,
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

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '「': '」', '『': '』' };

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
  const quote = phrase.printed[from - 1] ?? '';
  const closing = QUOTES[quote];
  const isOpen =
    closing !== undefined && text.includes(closing) && !text.slice(0, text.indexOf(closing)).includes(quote);
  return isOpen && text.split('"').length % 2 === (quote === '"' ? 0 : 1) ? `${quote}${text}` : text;
}

/** The words in the script and width that patterns are written in, without white space. */
export function foldedOf(
  { phrase, tokens }: Pick<State, 'phrase' | 'tokens'>,
  { start, end }: Stretch,
): string {
  const [first, last] = [tokens[start], tokens[end - 1]];
  return first === undefined || last === undefined || end <= start
    ? ''
    : phrase.text.slice(first.start, last.end);
}

/** The next stop, or the end of the phrase. */
export function clauseEnd({ tokens, position }: State): number {
  const stop = tokens.findIndex(({ kind }, index) => index >= position && kind === 'stop');
  return stop < 0 ? tokens.length : stop;
}

export function refuse(state: State, at: number): void {
  state.refusedAt ??= at;
}
