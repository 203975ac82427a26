import type { LimitKind, TimeLimit } from '../../model/time-limit.ts';
import { isKind } from '../../model/time-limit.ts';
import { beginsInSeason, isCircumstance } from './circumstance.ts';
import { takeRestOfYear } from './rest-of-year.ts';
import { type Draft, foldedOf, printedOf, refuse, type State, type Stretch } from './state.ts';

/** Ends the words passed over before token `end`; what follows is looked at from the current position on. */
export function closeNoise(state: State, end: number): void {
  const stretch = { start: state.noiseStart, end };
  if (end > state.noiseStart) {
    state.passed.push(stretch);
    state.label ??= stretch;
  }
  state.noiseStart = state.position;
}

/** 许可自…之日起3日内、处罚自…: the name of the second limit of one clause is before its start. */
export function listLabel(state: State, start: number): void {
  const isListed = state.drafts.length > state.draftsBefore && state.tokens[state.noiseStart]?.text === '、';
  if (isListed && start > state.noiseStart) state.listedLabel = { start: state.noiseStart, end: start };
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

/** 其中 alone: what it marks follows. */
function isBareMark(state: State, label: Stretch | undefined): boolean {
  return label !== undefined && /^其中[:,，：]?$/u.test(foldedOf(state, label));
}

/** 一般…、严重…, 甲类…、乙类…: one of the kinds of what is before the colon. */
function isParted(state: State, own: Stretch): boolean {
  return state.drafts.length === 0 && /^(?:一般|其[他余它])../u.test(foldedOf(state, own));
}

/** 集体资金往来较多的村，每月公开: the clause right before the limit's own. */
function subjectOf({ subject, clauseStart }: State): Stretch | undefined {
  return subject?.end === clauseStart - 1 ? subject : undefined;
}

/** The words before a limit that name what it is of; after 其中 they surely do. */
function labelOf(state: State, own: Stretch | undefined): Pick<Draft, 'label' | 'isMarked'> {
  const { heldLabel } = state;
  if (isBareMark(state, heldLabel)) return { label: own, isMarked: own !== undefined };
  const isMarked = own !== undefined && foldedOf(state, own).startsWith('其中');
  // 失信行为公示期限：一般失信行为…、严重失信行为…: the nearer name says more.
  const isNearer = own !== undefined && heldLabel !== undefined && isParted(state, own);
  // 应当在 before a start names nothing.
  const isNamed =
    own !== undefined &&
    state.tokens.slice(own.start, own.end).some(({ kind }) => kind === 'text' || kind === 'noise');
  const label = isNearer ? own : (heldLabel ?? (isNamed ? own : (subjectOf(state) ?? own)));
  return { label, isMarked: heldLabel !== undefined || isMarked };
}

/** 自2018年起, 5月至10月: what waited for this limit. A season needs a period to be judged in. */
function bounded(state: State, limit: TimeLimit, at: number): TimeLimit {
  const { since, season } = state;
  state.since = undefined;
  state.season = undefined;
  if (season !== undefined && (limit.kind !== 'periodic' || limit.period.unit === 'year')) refuse(state, at);
  return {
    ...limit,
    ...(since !== undefined && { since }),
    ...(season !== undefined && limit.kind === 'periodic' && { season }),
  };
}

/** 周末除外，每日更新: what is owed on days that are worked; of any other period the exception says nothing certain. */
function onWorkdays(state: State, limit: TimeLimit, at: number): TimeLimit {
  if (!state.isRestExcepted) return limit;
  state.isRestExcepted = false;
  if (limit.kind === 'within' && (limit.span.unit === 'workday' || limit.span.unit === 'day'))
    return { ...limit, span: { ...limit.span, unit: 'workday' } };
  const isDaily = limit.kind === 'periodic' && limit.period.unit === 'day' && limit.period.every === 1;
  if (!isDaily) refuse(state, at);
  return isDaily ? { ...limit, period: { every: 1, unit: 'workday' } } : limit;
}

/** 如有变更，自变更之日起: the condition is what starts the clock. */
function isItsOwnStart(limit: TimeLimit, words: string): boolean {
  const isOfChange = 'triggers' in limit && limit.triggers?.every((word) => word === 'changed');
  return isOfChange === true && /变|更新|调整|修[改订]/u.test(words);
}

/** 确需调整的: with the words before the verb. */
export function wholeClause({ tokens }: State, { start, end }: Stretch): Stretch {
  let first = start;
  while (first > 0 && !['stop', 'mark', 'colon', 'close'].includes(tokens[first - 1]?.kind ?? 'stop'))
    first--;
  return { start: first, end };
}

const DURING = /期(?:间|内|中)+$/u;

/** Words of a start that only say which period has ended: 年度结束后次年3月底前. */
const OF_PERIOD = /年|季|月|周|学期/u;

/** 批准的次月起每月: a beginning that depends on an event. */
const BEGINS = /.(?:次|下)一?个?[年月季周]度?起$/u;

/**
 * 应急响应启动后每日, 春节前每日, 疫情发生时每日: what comes round from an event on, or up to it, is owed in that time alone; the
 * event's words are its condition.
 */
function takeWaitingEvent(state: State, limit: TimeLimit, at: number): Stretch | undefined {
  const { trigger } = state;
  // 调整收费的，应提前1个月公示: in what case.
  if (limit.kind === 'before' && trigger?.ending === 'when') {
    state.trigger = undefined;
    return wholeClause(state, trigger.words);
  }
  if (limit.kind !== 'periodic' && limit.kind !== 'yearly-by') return undefined;
  if (
    trigger !== undefined &&
    trigger.ending !== 'none' &&
    (!OF_PERIOD.test(foldedOf(state, trigger.words)) || BEGINS.test(foldedOf(state, trigger.words)))
  ) {
    state.trigger = undefined;
    return trigger.words;
  }
  // 征求意见期间每日更新: no display has a period of its own.
  const before = { start: state.clauseStart, end: at };
  if (state.isDisplay && DURING.test(foldedOf(state, before))) {
    state.isDisplay = false;
    return before;
  }
  if (state.beforeEvent === undefined || state.isDisplay) return undefined;
  state.beforeEvent = undefined;
  return before;
}

/** 临时闭馆的应及时公告: what is owed is no part of the case. */
function withoutDuty({ tokens }: State, { start, end }: Stretch): Stretch {
  return { start, end: ['duty', 'from'].includes(tokens[end - 1]?.kind ?? 'stop') ? end - 1 : end };
}

/** Adds a limit whose words began at token `at`. */
export function addLimit(state: State, limit: TimeLimit, at: number, isAssumed = false): void {
  // 20个工作日内或者每月底前: which of the two binds is not said.
  if (state.isAlternative) refuse(state, at);
  // 定期（每月）公开: the period that 定期 leaves open.
  const last = state.drafts.at(-1);
  const isBehind = hasLimitInClause(state) || state.tokens[at - 1]?.kind === 'open';
  if (limit.kind === 'periodic' && last?.limit.kind === 'regular' && isBehind) state.drafts.pop();
  const before = { start: state.noiseStart, end: at };
  closeNoise(state, at);
  const isFirstInClause = state.drafts.length === state.draftsBefore;
  // 许可7个工作日内、处罚5个工作日内: the second name is between two limits of one clause.
  const comma = state.tokens
    .slice(before.start, before.end)
    .findIndex(({ kind }) => !['publish', 'exhibit', 'filler'].includes(kind));
  const isListed = state.tokens[before.start + comma]?.text === '、' && comma >= 0;
  const listed = isListed ? { start: before.start + comma, end: before.end } : state.listedLabel;
  // 最短三个月、最长一年: both of what is named before them.
  const isLongest = limit.kind === 'take-down' && last?.limit.kind === 'display';
  const own = isFirstInClause ? state.label : (listed ?? (isLongest ? last.label : undefined));
  state.listedLabel = undefined;
  const isRest = takeRestOfYear(state, own, last);
  const isSeasonal = state.season !== undefined;
  // 供暖季每周公布: the words before it say when it is owed, not of what. Dates say it better.
  const ownWords = own === undefined ? '' : foldedOf(state, own);
  const isOften = limit.kind === 'periodic' && limit.period.unit !== 'year';
  const isOwnCondition = !isSeasonal && (isCircumstance(ownWords) || (isOften && beginsInSeason(ownWords)));
  // 1—2月合并发布，其他月份…: one case in two clauses.
  if (isOwnCondition && own !== undefined && state.condition !== undefined) state.claimed.push(own);
  const event = takeWaitingEvent(state, limit, at);
  const said = isSeasonal ? undefined : (state.condition ?? (isOwnCondition ? own : event));
  const waiting = said !== undefined && isItsOwnStart(limit, foldedOf(state, said)) ? undefined : said;
  const condition = waiting === undefined ? undefined : printedOf(state, withoutDuty(state, waiting));
  const start = isFirstInClause ? (state.heldLabel?.start ?? state.clauseStart) : at;
  if (waiting !== undefined) {
    state.remarks.add('condition-not-judged');
    state.claimed.push(waiting);
  }
  const owed = onWorkdays(state, limit, at);
  const whole = bounded(state, condition === undefined ? owed : { ...owed, condition }, at);
  state.drafts.push({
    limit: settleBound(state, whole),
    start: waiting === undefined ? start : Math.min(start, waiting.start),
    ...labelOf(state, isOwnCondition || isRest ? undefined : own),
    before,
    object: undefined,
    isAssumed,
    rest: '',
    isOther: false,
    isWeak: false,
    isExtensible: false,
    isAlone: false,
  });
  state.heldLabel = undefined;
  state.condition = undefined;
}

/** 每月公布，寒暑假除外: what is said behind the limits of a sentence about when they hold. */
export function attachCondition(state: State, stretch: Stretch): void {
  const condition = printedOf(state, stretch);
  state.remarks.add('condition-not-judged');
  state.claimed.push(stretch);
  const inSentence = state.drafts.slice(state.sentenceDrafts);
  for (const draft of inSentence.length > 0 ? inSentence : state.drafts.slice(-1))
    draft.limit = { ...draft.limit, condition };
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

export function hasLimitInClause(state: State): boolean {
  return state.drafts.length > state.draftsBefore;
}
