import type { Token } from '../token.ts';
import { isClosedMeeting, isOtherText, isThing } from './duty-verbs.ts';
import { foldedOf, type State } from './state.ts';

export function isVerbOfPublishing({ kind }: Token): boolean {
  return kind === 'publish' || kind === 'exhibit';
}

/** Verbs that publish only where nothing better does: an answer, a circular, an upload, a thing done. */
const WEAK = /^(?:答[复覆]|反馈|回应|完成|参加|维护|听取|上传|推送|通报|举办|召开|解读)$/u;

/** A verb of publishing that is not the start of a clock (公布后). */
function isPublishing(state: State, at: number): boolean {
  const token = state.tokens[at];
  // 持续发布, 形成即公开: the verb is in the word.
  if ((token?.kind === 'prompt' || token?.kind === 'immediate') && /公[开示]|发布/u.test(token.text))
    return true;
  if (token?.kind !== 'publish' && token?.kind !== 'exhibit') return false;
  // 将已公开文件移交档案馆: what was published before is what is handed over.
  if (/已经?$/u.test(state.tokens[at - 1]?.text ?? '')) return false;
  if (isHandedOn(state, at)) return false;
  // 召开村民会议: a meeting makes nothing public, unless it is one that informs or hears the public.
  const clause = foldedOf(state, { start: state.clauseStart, end: Math.min(at + 6, state.tokens.length) });
  if (/^(?:召开|举办)$/u.test(token.text) && isClosedMeeting(clause)) return false;
  if (WEAK.test(token.text)) {
    const words = foldedOf(state, { start: at, end: Math.min(at + 3, state.tokens.length) });
    if (/^维护(?:保养|检修|修理|维修)/u.test(words)) return false;
    if (/^听取(?:当事|申请|利害|被|陈述|专家|有关|各|相关)/u.test(words)) return false;
    if (/^通报(?:有关|相关|各|成员)/u.test(words)) return false;
    // 答复 alone may answer the public; 答复申请人, 完成抽查, 推送至共享平台 make nothing known to it.
    if (/^[^答回]/u.test(words) && isOtherText(words)) return false;
    if (/^[答回]/u.test(words) && isOtherText(words)) return false;
  }
  const next = state.tokens[at + 1];
  // 将回应情况报送政务公开办, 公布工作完成: what is said of the publishing.
  if (
    /^(?:情况|工作|率|数|属性|方式|范围|意见|建议|要求|条件)/u.test(next?.text ?? '') &&
    !isReportPublished(state, at)
  )
    return false;
  const afterNext = next?.text === '的' ? state.tokens[at + 2] : next;
  return afterNext?.kind !== 'after' && afterNext?.kind !== 'anchor';
}

/** 将当月公开台账报市政府办公室, 将公示结果报主管部门备案: what was made public is what is handed on. */
function isHandedOn(state: State, at: number): boolean {
  const front = foldedOf(state, { start: state.clauseStart, end: at });
  if (!/[将把][^并后]{0,10}$|(?:上报|报送|呈报|提交|移交)[^并后,]{0,8}$/u.test(front)) return false;
  const ahead = state.tokens.slice(at);
  const stop = ahead.findIndex(({ kind }) => kind === 'stop');
  const behind = foldedOf(state, { start: at + 1, end: stop < 0 ? state.tokens.length : at + stop });
  // 上报当月公示台账: the verb is before it.
  const isBehindVerb = !/[将把][^并后]{0,10}$/u.test(front);
  const thing = [2, 3, 4, 5, 6, 8].find(
    (length) =>
      isThing(behind.slice(0, length)) &&
      (isBehindVerb ? behind.length <= length : isOtherText(behind.slice(length))),
  );
  return thing !== undefined && !/公[开布示告]|发布/u.test(behind.slice(thing));
}

/** 公布回应情况: another verb of publishing is in front of it. */
function isReportPublished({ tokens, clauseStart }: State, at: number): boolean {
  return tokens.slice(clauseStart, at).some(isVerbOfPublishing);
}

/** Kinds that say in so many words that the number is one of publishing: 公开时限, 公示期. */
const TERMS: ReadonlySet<Token['kind']> = new Set([
  'limit-term',
  'display-term',
  'action',
  'take-down',
  'together',
]);

/** A stretch holds a verb of publishing, or says in so many words that its number is one. */
export function isPublished(state: State, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (state.clockWords.some((words) => words.start <= at && at < words.end)) continue;
    if (isPublishing(state, at)) return true;
    if (TERMS.has(state.tokens[at]?.kind ?? 'text') && !isDoneTogether(state, at, end)) return true;
  }
  return false;
}

/** 同时报告上级: another duty at the same time. */
function isDoneTogether(state: State, at: number, end: number): boolean {
  const behind = state.tokens.slice(at + 1, end);
  const isPublic = behind.some((_, index) => isPublishing(state, at + 1 + index));
  return state.tokens[at]?.kind === 'together' && behind.some(({ kind }) => kind === 'text') && !isPublic;
}

/** No verb of publishing is in the clause but those that publish where nothing better does. */
export function isWeaklyPublished(state: State, end: number): boolean {
  for (let at = state.clauseStart; at < end; at++) {
    const text = state.tokens[at]?.text ?? '';
    if (TERMS.has(state.tokens[at]?.kind ?? 'text') || (isPublishing(state, at) && !WEAK.test(text)))
      return false;
  }
  return true;
}
