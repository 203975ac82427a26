import type { BeforeLimit } from '../../model/time-limit.ts';
import type { Token } from '../token.ts';
import { isCircumstance } from './circumstance.ts';
import {
  isCheckToldBehind,
  isDeedDone,
  isDeedNamed,
  isMeetingHeld,
  isUnknownVerb,
  NO_VERB,
} from './deeds.ts';
import { hasLimitInClause } from './draft.ts';
import { isOtherText, PREPARES, PUBLIC_VERBS, TELLS_THE_PUBLIC } from './duty-verbs.ts';
import { isPublished, isVerbOfPublishing, isWeaklyPublished } from './publishing.ts';
import { type Draft, foldedOf, refuse, type State, type Stretch } from './state.ts';

/** 办理时限, 承诺: how long an application takes. */
const HANDLING = /承诺|(?:法定)?办[结理](?:时限|期限|时间)|审批时限/u;

/** The words behind 前 in a stretch. */
function behindBefore(state: State, { start, end }: Stretch): Stretch {
  const at = state.tokens.slice(start, end).findIndex(({ kind }) => kind === 'before');
  return at < 0 ? { start, end } : { start: start + at + 1, end };
}

/** Limits whose number needs a verb to say what is due. */
const NUMBERED: ReadonlySet<string> = new Set([
  'within',
  'periodic',
  'yearly-by',
  'by',
  'before',
  'prompt',
  'follows',
]);

const SILENT: ReadonlySet<Token['kind']> = new Set(['filler', 'duty', 'or', 'from', 'generic']);

/** 3个月内出台, 二十个工作日内审批: the deed itself is due, whatever clock it starts elsewhere. */
function isDeed({ tokens }: State, { start, end }: Stretch): boolean {
  const words = tokens.slice(start, end);
  const [first, ...more] = words.filter(({ kind }) => !SILENT.has(kind));
  const trigger = first?.kind === 'trigger' ? first.trigger?.trigger : undefined;
  if (trigger === undefined || trigger === 'changed' || trigger === 'published') return false;
  // 印发任职资格文件 is a deed with its object; 审批结果 may be what is published.
  return first?.trigger?.isNoun !== true || !more.some(({ kind }) => kind === 'text' || kind === 'noise');
}

/** 一个月内，结案: words of which nothing was understood, and that are no case, place or note. */
function isUnknownDeed(state: State, words: string, end: number): boolean {
  const isWhole = state.noiseStart === state.clauseStart;
  const hasWords = state.tokens.slice(state.clauseStart, end).some(({ kind }) => kind === 'text');
  const isNote =
    /[的者]$|^[在于由经按如若遇凡对]|(?:网站?|平台|栏|媒体|公众号)$/u.test(words) || isCircumstance(words);
  return isWhole && hasWords && !isNote && !PUBLIC_VERBS.test(words);
}

/** 应当暂停招标活动, 起草单位应当组织评估: behind a number only what is known to inform nobody. */
function isDoneBefore(state: State, limit: BeforeLimit, end: number): boolean {
  const words = state.tokens.slice(state.clauseStart, end);
  const duty = words.findLastIndex(({ kind }) => kind === 'duty');
  const deed = foldedOf(state, { start: state.clauseStart + duty + 1, end });
  return duty >= 0 && (limit.span === undefined ? !TELLS_THE_PUBLIC.test(deed) : isOtherText(deed));
}

/** The clauses of one sentence share a number that is alone: 一年内，组织评估. */
function tellBehind(state: State, draft: Draft, end: number): void {
  const words = foldedOf(state, { start: state.clauseStart, end });
  const isSameSentence = state.drafts.length > state.sentenceDrafts;
  const isNowPublished = isPublished(state, state.clauseStart, end);
  // 每年1月31日前提交…，并向社会公布: one time for both.
  if (draft.isOther && isNowPublished && (/^(?:并|同时|一并)/u.test(words) || draft.isAlone))
    draft.isOther = false;
  else if (isNowPublished) draft.isAlone = false;
  // 作出答复前，应当暂停招标投标活动: what is done or left before something happens.
  else if (
    draft.isAlone &&
    isSameSentence &&
    draft.limit.kind === 'before' &&
    isDoneBefore(state, draft.limit, end)
  )
    draft.isOther = true;
  else if (
    draft.isAlone &&
    isSameSentence &&
    (isOtherText(words) || isDeed(state, { start: state.noiseStart, end }))
  )
    draft.isOther = true;
  else if (draft.isAlone && isSameSentence && !draft.isOther && isUnknownDeed(state, words, end))
    refuse(state, state.noiseStart);
}

/** 5日前报办公室审核后统一公布: reported by then; published afterwards, without a number. */
function isReportedFirst(state: State, end: number): boolean {
  const words = state.tokens.slice(state.clauseStart, end);
  const last = words.findLastIndex(({ kind }) => kind === 'before' || kind === 'inside');
  const behind = foldedOf(state, { start: state.clauseStart + last + 1, end });
  return (
    last >= 0 &&
    /^(?:应当?|统一)?(?:上?报送?|报请|提交|送交?).{1,20}后(?:再|方可|即|及时|统一|予以)*(?:公[开布示告]|发布)/u.test(
      behind,
    )
  );
}

/** 并按照国家规定期限报送备案: beside what is published, the time of a report. */
function isReportedElsewhere(state: State, draft: Draft, end: number): boolean {
  const isBeside = state.drafts.some((one) => one !== draft && !one.isOther);
  const isReport = state.tokens.slice(state.noiseStart, end).some(({ kind }) => kind === 'report');
  const isFiled = /^(?:报|备案|归档|移[送交]|存档)/u.test(foldedOf(state, { start: state.noiseStart, end }));
  return (
    hasLimitInClause(state) &&
    isBeside &&
    (isReport || isFiled) &&
    !isPublished(state, state.clauseStart, end)
  );
}

/** 一级1日内、二级3日内提交备案: the verb is written once for all. */
function shareOtherDuty(state: State): void {
  const inClause = state.drafts.slice(state.draftsBefore);
  for (const draft of inClause) if (draft.rest === '' && NUMBERED.has(draft.limit.kind)) draft.isOther = true;
}

/** 每年邀请公众代表列席会议不少于4次: what is between the period and its count. */
function beforeCount(state: State, { limit, before }: Draft): Stretch | undefined {
  const last = state.passed.at(-1);
  if (limit.kind !== 'periodic' || last === undefined || last.isWhole || last.start < before.end)
    return undefined;
  return last.start >= state.clauseStart ? last : undefined;
}

/**
 * At the end of a clause, distinguishes the time of another duty (10日内上报, 60日内申请复议) from that of publishing. A number whose verb
 * is not known at all is refused: it may be anybody's.
 */
export function tellOtherDuty(state: State, end: number): void {
  const draft = state.drafts.at(-1);
  if (draft?.limit.kind === 'external' && isReportedElsewhere(state, draft, end)) draft.isOther = true;
  if (!hasLimitInClause(state)) {
    if (draft !== undefined) tellBehind(state, draft, end);
    return;
  }
  if (draft === undefined || !NUMBERED.has(draft.limit.kind)) return;
  const behind = { start: state.noiseStart, end };
  const own = end > state.noiseStart ? behind : (beforeCount(state, draft) ?? behind);
  const rest = foldedOf(state, own);
  draft.rest = rest;
  const words = state.tokens.slice(state.clauseStart, end);
  const isHandling = HANDLING.test(foldedOf(state, { start: state.clauseStart, end }));
  if (isHandling && !words.some(isVerbOfPublishing)) {
    draft.isOther = true;
    return;
  }
  if (draft.limit.kind === 'before') {
    // 批复前报人大备案: without a number the words behind are before the limit's own end. 提前24小时通知 informs the public.
    const stretch = draft.limit.span === undefined ? behindBefore(state, draft.before) : own;
    const said = foldedOf(state, stretch);
    // 发布信息前应当审核: the verb of publishing is the event.
    draft.isAlone = said === '';
    draft.isOther =
      PREPARES.test(said) ||
      (!isPublished(state, stretch.start, stretch.end) && isOtherText(said) && !TELLS_THE_PUBLIC.test(said));
    return;
  }
  if (isReportedFirst(state, end)) {
    draft.isOther = true;
    return;
  }
  if (isDeedDone(state, rest, end) || isMeetingHeld(state, rest, end)) {
    draft.isOther = true;
    return;
  }
  if (isPublished(state, state.noiseStart, end)) {
    draft.isWeak = isWeaklyPublished(state, end);
    // 完成整改并反馈: the deed comes first, and is answered to whoever ordered it.
    draft.isOther = draft.isWeak && isOtherText(rest) && /并(?:及时)?(?:反馈|回[应复]|通报)$/u.test(rest);
    return;
  }
  // 每年公布1次并报上级: published before it is reported.
  const isInFront = isPublished(state, state.clauseStart, state.noiseStart);
  if (isInFront && (own !== behind || rest === '' || /^(?:并|同时|后|再|及)/u.test(rest))) return;
  const isReport = state.tokens.slice(state.noiseStart, end).some(({ kind }) => kind === 'report');
  if (isReport || isOtherText(rest) || isDeed(state, own)) {
    draft.isOther = true;
    // 30日内，伤亡人数变化的，应当及时补报: the number is clauses before its verb.
    const former = state.drafts.at(-2);
    const isFirst = state.drafts.length - 1 === state.draftsBefore;
    if (
      isFirst &&
      former?.isAlone === true &&
      state.draftsBefore > state.sentenceDrafts &&
      draft.limit.kind === 'prompt'
    )
      former.isOther = true;
    shareOtherDuty(state);
    return;
  }
  if (isInFront) return;
  // 复核每年进行一次: a deed comes round, and no publication.
  const isNamed = isDeedNamed(state, draft) || isCheckToldBehind(state, draft, end);
  if (draft.limit.kind === 'periodic' && isNamed) {
    draft.isOther = true;
    return;
  }
  // 应急预案每三年修订一次: what is done to it.
  const isRevised = own !== behind && /^(?:修[订改编]|评估修[订改])$/u.test(rest);
  if (isRevised) {
    draft.isOther = true;
    return;
  }
  // 水箱每半年至少清洗消毒1次: what is done so often, and reported to nobody.
  if (own !== behind && isUnknownVerb(state, own)) {
    draft.isOther = true;
    return;
  }
  draft.isAlone = rest === '' && draft.limit.kind !== 'periodic';
  refuseUnknown(state, draft, own);
}

function refuseUnknown(state: State, { limit, rest }: Draft, own: Stretch): void {
  const { end } = own;
  const hasWords = state.tokens.slice(own.start, end).some(({ kind }) => kind === 'text' || kind === 'noise');
  // 数据汇交截止1月底: the end of something else.
  const front = foldedOf(state, { start: state.clauseStart, end: own.start });
  if (rest === '' && /截止(?:时间|日期)?(?:为|是|于|在|到)?[\d一二三四五六七八九十]/u.test(front))
    refuse(state, own.start - 1);
  // 30日内伤亡人数发生变化的，…: the case in which something else is due.
  const isStart = state.trigger?.ending === 'when' && state.trigger.words.start >= state.clauseStart;
  const isCase =
    (rest.endsWith('的') || isStart) && state.tokens[end]?.kind === 'stop' && limit.kind !== 'prompt';
  // 及时了解 has no number that could accuse anybody.
  const isCounted = limit.kind !== 'prompt';
  if (isCase || (isCounted && hasWords && !NO_VERB.test(rest) && !PUBLIC_VERBS.test(rest)))
    refuse(state, state.noiseStart);
}
