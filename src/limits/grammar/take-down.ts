import type { Token } from '../token.ts';
import { addDisplay } from './display.ts';
import { addLimit, amendLast, closeNoise, hasLimitInClause } from './draft.ts';
import { isOtherText } from './duty-verbs.ts';
import { readSpan } from './span.ts';
import {
  accept,
  attempt,
  clauseEnd,
  foldedOf,
  isNext,
  peek,
  printedOf,
  refuse,
  type State,
} from './state.ts';

/** Longest stretch of words looked at. */
const LONGEST = 8;

function isTakenDownBehind(state: State): boolean {
  return state.tokens
    .slice(state.position, state.position + LONGEST)
    .some(({ kind }) => kind === 'take-down');
}

function mayBeTakenDown(state: State): boolean {
  const words = state.tokens.slice(state.position, state.position + LONGEST);
  const stop = words.findIndex(({ kind }) => kind === 'stop');
  const clause = stop < 0 ? words : words.slice(0, stop);
  const takeDown = clause.findIndex(({ kind }) => kind === 'take-down');
  return clause.slice(0, Math.max(0, takeDown)).some(({ text }) => text.includes('可'));
}

function isSentenceStop({ kind, text }: Token): boolean {
  return kind === 'stop' && /[;。|•]/u.test(text);
}

function sentenceStart({ tokens, position }: State): number {
  return tokens.slice(0, position).findLastIndex(isSentenceStop) + 1;
}

function sentenceEnd({ tokens, position }: State): number {
  const stop = tokens.findIndex((token, index) => index >= position && isSentenceStop(token));
  return stop < 0 ? tokens.length : stop;
}

/** 满3个月、6个月时: what is published again when something has lasted for so long. */
function readAgain(state: State, at: number): boolean {
  const isRead = attempt(state, () => {
    while (accept(state, 'or') !== undefined) if (readSpan(state) === undefined) return undefined;
    return accept(state, 'when') !== undefined && state.drafts.length > 0 && !isTakenDownBehind(state)
      ? true
      : undefined;
  });
  const isPublished = state.tokens
    .slice(state.position, clauseEnd(state))
    .some(({ kind }) => kind === 'publish' || kind === 'exhibit');
  if (isRead !== true || !isPublished) return false;
  addLimit(state, { kind: 'open', printed: '', reason: 'named-event' }, at);
  return true;
}

/** 公开满5年, 届满三个月; a second one in the phrase is a condition (个人届满3年). */
export function readElapsed(state: State): boolean {
  const at = state.position;
  state.position += 1;
  const printed = readSpan(state);
  if (printed === undefined) {
    state.position = at;
    return false;
  }
  // 实施满3个月、6个月时分别开展二次解读: a day that nothing in the list gives.
  if (readAgain(state, at)) return true;
  // 满20个工作日后: of what, is not said.
  const isShown = state.tokens
    .slice(sentenceStart(state), sentenceEnd(state))
    .some(
      ({ kind, text }) =>
        kind === 'exhibit' || kind === 'take-down' || kind === 'display-term' || text.startsWith('公'),
    );
  // …公示，满三年的，可申请移出: what may be asked for is no duty, and takes nothing from the limit before it.
  const asked = foldedOf(state, { start: state.position, end: sentenceEnd(state) });
  if (state.drafts.length > 0 && /可以?(?:向.{2,20})?(?:申请|提出|要求)/u.test(asked)) {
    state.position = sentenceEnd(state);
    state.passed.push({ start: at, end: state.position, isWhole: true });
    state.noiseStart = state.position;
    return true;
  }
  // 满3个月可申请撤下: what may be asked for is no duty.
  if (!isShown || mayBeTakenDown(state)) refuse(state, at);
  // 公示满7日无异议的，…: shown for so long, and nothing is taken down.
  const isUndisputed = peek(state)?.text.startsWith('无异议') === true || isNext(state, 'not');
  if (isUndisputed && printed.span.unit !== 'year') {
    state.trigger = undefined;
    state.bound = 'at-least';
    addDisplay(state, printed.span, printed.least, at);
    return true;
  }
  // 执行满1年后进行评价: what is done then, and nothing that is shown.
  const behind = foldedOf(state, { start: state.position + 1, end: clauseEnd(state) });
  const isShownHere = state.tokens
    .slice(state.clauseStart, clauseEnd(state))
    .some(
      ({ kind, text }) =>
        kind === 'exhibit' || kind === 'publish' || kind === 'take-down' || text.startsWith('公'),
    );
  if (isNext(state, 'after') && (isOtherText(behind) || (!isShownHere && behind !== ''))) {
    state.position = clauseEnd(state);
    state.passed.push({ start: at, end: state.position, isWhole: true });
    state.noiseStart = state.position;
    return true;
  }
  // 公示满5个工作日后方可办理: shown for so long before something else, and not taken down.
  if (isNext(state, 'after') && printed.span.unit !== 'year' && !isTakenDownBehind(state)) {
    state.bound = 'at-least';
    addDisplay(state, printed.span, printed.least, at);
    return true;
  }
  const { trigger } = state;
  state.trigger = undefined;
  const condition = printedOf(state, { start: conditionStart(state), end: state.position });
  const isOfSentence = state.drafts.length > state.sentenceDrafts;
  if (isOfSentence && amendLast(state, 'take-down', (limit) => ({ ...limit, condition }))) {
    state.remarks.add('condition-not-judged');
    if (state.condition !== undefined) state.claimed.push(state.condition);
    state.condition = undefined;
    state.noiseStart = state.position;
    return true;
  }
  // 自决定作出之日起满一年后撤下
  const isFrom = trigger?.ending === 'anchor' && trigger.triggers[0] !== 'published';
  addLimit(
    state,
    { kind: 'take-down', printed: '', span: printed.span, ...(isFrom && { triggers: trigger.triggers }) },
    at,
  );
  return true;
}

/** The clause before it belongs to the condition: 行政相对人是自然人的，公开满2年. */
function conditionStart(state: State): number {
  let start = state.condition?.start ?? state.noiseStart;
  const skipped = new Set(['open', 'or', 'stop', 'filler', 'after']);
  while (start < state.position && skipped.has(state.tokens[start]?.kind ?? 'text')) start++;
  return start;
}

/** 企业应在2日内下架: goods are taken from the shelf, and no page. */
function isOfGoods(state: State): boolean {
  const words = foldedOf(state, { start: state.clauseStart, end: state.position });
  return /企业|经营者|生产者|商家|商户|产品|商品|食品|药品/u.test(words);
}

/** …20个工作日内公开，但应当删除个人隐私: what must not be shown in it, and no end of its being shown. */
function isOfPart(state: State): boolean {
  if (hasLimitInClause(state) || state.trigger !== undefined) return false;
  const object = foldedOf(state, { start: state.position + 1, end: clauseEnd(state) });
  if (!/(?:隐私|秘密|敏感|个人|身份|住址|涉密|保密|内容)/u.test(object)) return false;
  closeNoise(state, state.position);
  state.position = clauseEnd(state);
  state.passed.push({ start: state.clauseStart, end: state.position, isWhole: true });
  state.noiseStart = state.position;
  return true;
}

/** 被撤销的处罚决定，应当在3日内撤回: what ended the decision starts the clock, and never its forming. */
function startOfEnding(state: State): void {
  const draft = state.drafts.at(-1);
  if (draft?.isAssumed !== true || draft.limit.kind !== 'within') return;
  const words = foldedOf(state, { start: sentenceStart(state), end: state.position });
  const isEnded = /撤销|确认违法|确认无效|废止|失效|解除/u.test(words);
  // 准予信用修复的，3个工作日内停止公示: the case is the start, which no list gives.
  const isCase = draft.limit.condition !== undefined || /^.{2,20}的,/u.test(words);
  if (!isEnded && !isCase) refuse(state, state.position);
  const { triggerText: _, ...limit } = draft.limit;
  draft.limit = { ...limit, triggers: [isEnded ? 'revoked' : 'event'] };
  state.remarks.delete('trigger-assumed');
}

/** 撤下, 停止公示: turns the deadline before it into one for taking down. */
export function readTakeDown(state: State): boolean {
  const at = state.position;
  const word = peek(state)?.text ?? '';
  const { trigger } = state;
  if (word === '下架' && isOfGoods(state)) return false;
  if (/^(?:删除|移除|撤除|予以屏蔽)$/u.test(word) && isOfPart(state)) return true;
  startOfEnding(state);
  state.position += 1;
  accept(state, 'filler');
  const isTurned =
    amendLast(state, 'take-down', (limit) => limit) ||
    amendLast(state, 'within', ({ kind: _, triggerText: __, ...rest }) => ({ kind: 'take-down', ...rest })) ||
    amendLast(state, 'prompt', (limit) => ({ ...limit, action: word }));
  if (isTurned) {
    state.noiseStart = state.position;
    return true;
  }
  if (trigger === undefined) {
    state.position = at;
    return false;
  }
  state.trigger = undefined;
  addLimit(state, { kind: 'prompt', printed: '', action: word, triggers: trigger.triggers }, at);
  return true;
}
