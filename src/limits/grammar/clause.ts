import type { Token } from '../token.ts';
import { addLimit, closeNoise, hasLimitInClause, printedOf, refuse, type State } from './state.ts';

const HANDLING = /^(?:承诺|办[结理](?:时限|期限|时间)|[答回]复)$/u;

const LABEL_OPENERS = /^(?:其中|对|凡|属于|涉及)/u;

/** ；, 。, a list mark or a line: what is said behind it is said of other limits. */
export function endSentence(state: State): void {
  state.sentenceDrafts = state.drafts.length;
}

/** Closes the clause before token `end`; what waits for its number (a trigger, a label) goes on waiting. */
export function endClause(state: State, end: number): void {
  if (state.beforeEvent !== undefined && !state.isDisplay) {
    const event = state.beforeEvent;
    state.beforeEvent = undefined;
    addLimit(state, { kind: 'before', printed: '', event }, end);
  }
  const clause = { start: state.noiseStart, end };
  const isBare =
    !hasLimitInClause(state) &&
    state.trigger === undefined &&
    clause.start === state.clauseStart &&
    end > clause.start;
  const printed = isBare ? printedOf(state, clause) : '';
  if (LABEL_OPENERS.test(printed)) state.heldLabel ??= clause;
  else if (printed.endsWith('的') && state.drafts.length > 0) state.condition = clause;
  else if (isAlternative(state, clause)) state.condition = clause;
  const draft = state.drafts.at(-1);
  if (hasLimitInClause(state) && draft?.limit.kind === 'periodic') draft.object = clause;
  if (isReportOfYear(state, end)) state.coversPrevious = true;
  if (isHandling(state, end)) state.remarks.add('not-a-publication-duty');
  closeNoise(state, end);
  if (state.bound !== undefined) refuse(state, state.boundAt);
  amendCovers(state);
  state.clauseStart = state.position;
  state.noiseStart = state.position;
  state.draftsBefore = state.drafts.length;
  state.label = undefined;
  state.isDisplay = false;
  state.bound = undefined;
  state.isAlternative = false;
}

/** 满5年或者行政相对人是自然人的，…: the second half is the condition of what follows. */
function isAlternative(
  state: State,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return (
    hasLimitInClause(state) && state.tokens[start]?.kind === 'or' && state.tokens[end - 1]?.text === '的'
  );
}

/** 每年6月5日前发布年度公报: a yearly report of the first half-year tells of the year before. */
function isReportOfYear(state: State, end: number): boolean {
  const draft = state.drafts.at(-1);
  if (!hasLimitInClause(state) || draft?.limit.kind !== 'yearly-by') return false;
  const rest = printedOf(state, { start: state.noiseStart, end });
  return (
    draft.limit.dates.every(({ month }) => month <= 6) &&
    rest.includes('年度') &&
    /(?:公报|报告)$/u.test(rest)
  );
}

/** 20个工作日内办结, 15个工作日内答复: how long an application or a letter takes, not when something is published. */
function isHandling(state: State, end: number): boolean {
  if (!hasLimitInClause(state) || state.drafts.at(-1)?.limit.kind !== 'within') return false;
  const words = state.tokens.slice(state.clauseStart, end);
  const isPublished = ({ kind, text }: Token) =>
    (kind === 'publish' && !HANDLING.test(text)) || kind === 'exhibit';
  if (words.some(isPublished)) return false;
  const rest = printedOf(state, { start: state.noiseStart, end });
  return (
    /^(?:办[结理]|审[核批查]|评估|整改|作出决定|[答回]复)/u.test(rest) ||
    words.some(({ text }) => HANDLING.test(text))
  );
}

/** 上月, 上一年度: said anywhere in the clause of the limit. */
function amendCovers(state: State): void {
  if (!state.coversPrevious) return;
  state.coversPrevious = false;
  for (const draft of state.drafts.slice(state.draftsBefore)) {
    if (draft.limit.kind === 'periodic' || draft.limit.kind === 'yearly-by')
      draft.limit = { ...draft.limit, covers: 'previous' };
  }
}
