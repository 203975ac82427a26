import type { WithinLimit } from '../../model/time-limit.ts';
import type { TokenKind } from '../token.ts';
import { isCircumstance } from './circumstance.ts';
import { addLimit, closeNoise, hasLimitInClause } from './draft.ts';
import { isThing } from './duty-verbs.ts';
import { isOffice } from './labels.ts';
import { tellOtherDuty } from './other-duty.ts';
import { type Draft, foldedOf, refuse, type State, type Stretch, type TriggerPhrase } from './state.ts';
import { addUnnumberedDuty } from './unnumbered.ts';

/** 政策废止的，自废止之日起: the case and the start are one. */
function hasVerb(state: State, { start, end }: Stretch): boolean {
  return state.tokens.slice(start, end).some(({ trigger }) => trigger !== undefined);
}

/** Words that open anything but a name: 经审核同意, 在政府网站, 并做好解读. */
const NO_NAME =
  /^(?:[经由在于以为按如若遇并但且再即则应须可将把向从因凡]|通过|征求|听取|接受|组织|开展|进行|予以|采取|负责|依法|根据|依据|做好|加强|同时|原则|必要|有条件)/u;

const NAMING: ReadonlySet<TokenKind> = new Set([
  'text',
  'noise',
  'generic',
  'filler',
  'or',
  'trigger',
  'open',
  'close',
]);

/** 集体资金往来较多的村, 重点排污单位: a class of those who owe it, or of what is published. */
function isSubject(state: State, printed: string): boolean {
  const next = state.tokens[state.position - 1];
  // 需行政机关批准的事项: which of them.
  const isNeeding = /^(?:需要?|须|应当?).+的.{2,}$/u.test(printed) && isThing(printed);
  const isName = state.tokens
    .slice(state.clauseStart + (isNeeding ? 1 : 0), state.position - 1)
    .every(({ kind }) => NAMING.has(kind));
  // 经财政部门批复的部门预算: which of them.
  const opens = NO_NAME.test(printed) && !isNeeding && !/^经[^的]+的[^的]{2,}$/u.test(printed);
  return next?.text === ',' && printed.length > 2 && printed.length <= 30 && isName && !opens;
}

const LABEL_OPENERS = /^(?:其中|对(?!象|外|口)|凡|属于|涉及)/u;

/** 情况复杂的, 情况急迫者: in what case; 申请者 is somebody. */
const IN_CASE = /的$|.{4}(?<!申请|当事|受益|经营|生产|消费|劳动|使用|管理|志愿|较晚|较早|投资|所有|权利)者$/u;

/** ；, 。, a list mark or a line: what is said behind it is said of other limits. */
export function endSentence(state: State): void {
  state.subject = undefined;
  state.sentenceDrafts = state.drafts.length;
}

/** Closes the clause before token `end`; what waits for its number (a trigger, a label) goes on waiting. */
export function endClause(state: State, end: number): void {
  if (state.beforeEvent !== undefined && !state.isDisplay) {
    const event = state.beforeEvent;
    state.beforeEvent = undefined;
    addLimit(state, { kind: 'before', printed: '', event }, end);
  }
  publishAfterDisplay(state, end);
  publishAfterEvent(state, end);
  takeStartBehind(state, end);
  const clause = { start: state.noiseStart, end };
  const isBare =
    !hasLimitInClause(state) &&
    state.trigger === undefined &&
    clause.start === state.clauseStart &&
    end > clause.start;
  const printed = isBare ? foldedOf(state, clause) : '';
  if (LABEL_OPENERS.test(printed)) state.heldLabel ??= clause;
  else if (IN_CASE.test(printed) && (state.drafts.length > 0 || !hasVerb(state, clause)))
    state.condition = clause;
  else if (isCircumstance(printed)) state.condition = clause;
  else if (isAlternative(state, clause)) state.condition = clause;
  else if (isSubject(state, printed)) state.subject = clause;
  const draft = state.drafts.at(-1);
  if (hasLimitInClause(state) && draft !== undefined && mayNameBehind(state, draft)) draft.object = clause;
  if (isReportOfYear(state, end)) state.coversPrevious = true;
  tellOtherDuty(state, end);
  addUnnumberedDuty(state, end);
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
  state.isGap = false;
}

/** 每月公布财政收支, 审计机关应当…公布审计结果: the words behind say of what it is. */
function mayNameBehind(state: State, { limit, label }: Draft): boolean {
  return limit.kind === 'periodic' || (label !== undefined && isOffice(state, label));
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

/** 每年6月5日前发布年度公报: a yearly report in the first half-year is about the year before. */
function isReportOfYear(state: State, end: number): boolean {
  const draft = state.drafts.at(-1);
  if (!hasLimitInClause(state) || draft?.limit.kind !== 'yearly-by') return false;
  const rest = foldedOf(state, { start: state.noiseStart, end });
  return (
    draft.limit.dates.every(({ month }) => month <= 6) &&
    rest.includes('年度') &&
    /(?:公报|报告)$/u.test(rest)
  );
}

/** Words behind a start that only say that it is one: 自受理之日起计算. */
const RECKONING = /^(?:(?:重新|另行|开始)?(?:计算|起算|算起|算|计)|起)?[)）]?$/u;

/**
 * 20个工作日内（自受理之日起）: the start behind the number. One that contradicts the start before it, or that other words follow,
 * may not be passed over.
 */
function takeStartBehind(state: State, end: number): void {
  const { trigger } = state;
  const draft = state.drafts.at(-1);
  if (trigger === undefined || trigger.ending === 'none' || draft === undefined) return;
  // 3日内发生变化的，…: the case of what follows.
  if (trigger.ending === 'when') return;
  const behind = foldedOf(state, { start: trigger.words.end, end });
  const isReckoning = RECKONING.test(behind);
  const isSecond = state.condition !== undefined || /^[重另]/u.test(behind);
  if (draft.limit.kind === 'within' && isReckoning && behind !== '' && isSecond) {
    addSecondStart(state, trigger, draft.limit, end);
    return;
  }
  if (
    !hasLimitInClause(state) &&
    !draft.isAssumed &&
    !draft.isAlone &&
    /^(?:予以|即|应当?|向社会|对外)*公[开布示告]$/u.test(behind)
  ) {
    publishFromThen(state, trigger);
    return;
  }
  if (draft.limit.kind !== 'within' || state.drafts.length === state.sentenceDrafts) return;
  if (!isReckoning && !draft.isAssumed) return;
  if (!isReckoning || (!draft.isAssumed && behind !== '')) {
    refuse(state, trigger.words.start);
    return;
  }
  if (!draft.isAssumed) return;
  const { triggerText: _, ...limit } = draft.limit;
  draft.limit = {
    ...limit,
    triggers: trigger.triggers,
    ...(trigger.text !== '' && { triggerText: trigger.text }),
  };
  state.remarks.delete('trigger-assumed');
  if (trigger.triggers.every((word) => word !== 'formed' && word !== 'changed' && word !== 'decided'))
    state.remarks.delete('literal-calendar-days');
  state.trigger = undefined;
  state.noiseStart = end;
}

/** 20个工作日内公开；因诉讼暂缓的，自判决生效之日起计算: the same number from another start, in the case that is named. */
function addSecondStart(
  state: State,
  { triggers, text, words }: TriggerPhrase,
  limit: WithinLimit,
  end: number,
) {
  const { triggerText: _, condition: __, afterDisplay: ___, ...span } = limit;
  state.trigger = undefined;
  addLimit(state, { ...span, triggers, ...(text !== '' && { triggerText: text }) }, words.start);
  state.noiseStart = end;
}

/** 价格调整的，自执行之日起公布: from then on, with no number. */
function publishFromThen(state: State, { triggers, text, words }: TriggerPhrase): void {
  state.trigger = undefined;
  addLimit(
    state,
    { kind: 'prompt', printed: '', triggers, ...(text !== '' && { triggerText: text }) },
    words.start,
  );
}

/** 公示7天后公布: the display's end is the start, and no number follows. */
function publishAfterDisplay(state: State, end: number): void {
  const { trigger } = state;
  const isAfter = trigger?.ending === 'after' && trigger.triggers[0] === 'ended' && trigger.text === '公示';
  if (!isAfter || state.drafts.at(-1)?.limit.kind !== 'display' || !hasLimitInClause(state)) return;
  if (!state.tokens.slice(trigger.words.end, end).some(({ kind }) => kind === 'publish')) return;
  state.trigger = undefined;
  addLimit(
    state,
    { kind: 'prompt', printed: '', triggers: trigger.triggers, triggerText: trigger.text },
    trigger.words.start,
  );
}

/** 立项后公示，进展每半年公布: the event has its verb, and the next clause has its own name. */
function publishAfterEvent(state: State, end: number): void {
  const { trigger, tokens } = state;
  if (trigger === undefined || trigger.words.start < state.clauseStart || hasLimitInClause(state)) return;
  if (trigger.ending !== 'after' && trigger.ending !== 'anchor') return;
  const behind = tokens.slice(trigger.words.end, end);
  const isPublished = ['publish', 'exhibit'].includes(behind.at(-1)?.kind ?? 'stop');
  const isPlain = behind.every(({ kind }) => ['publish', 'exhibit', 'filler', 'duty'].includes(kind));
  const next = tokens.slice(end + 1);
  const stop = next.findIndex(({ kind }) => kind === 'stop');
  const clause = stop < 0 ? next : next.slice(0, stop);
  const isNamed = ['text', 'noise'].includes(clause[0]?.kind ?? 'stop');
  const isTimed = clause.some(({ kind }) =>
    ['every', 'alternate', 'anchor', 'after', 'before'].includes(kind),
  );
  if (!isPublished || !isPlain || !isNamed || !isTimed) return;
  publishFromThen(state, trigger);
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
