import type { Token, TokenKind } from '../token.ts';
import { attachCondition, closeNoise } from './draft.ts';
import { foldedOf, type State, type Stretch } from './state.ts';

/** Longest clause looked at. */
const LONGEST = 40;

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'stop' || token.kind === 'mark' || token.kind === 'close';
}

function clauseAt({ tokens }: State, start: number): Stretch {
  let end = start;
  while (end - start < LONGEST && !isEnd(tokens[end]) && !(end > start && tokens[end]?.gap === 'line')) end++;
  return { start, end };
}

const PUBLISH = '(?:公[开布示告]|发布|披露|刊登|更新)';

/** 不停止公开, 不影响公示: it goes on as before. */
const GOES_ON = new RegExp(
  `不(?:停止|影响|妨碍|中止|中断|免除)(?:对外|继续)?(?:信息)?(?:${PUBLISH}|执行|办理|实施|使用)`,
  'u',
);

/** 可不公开, 可以不予公示: what may stay unpublished. */
const MAY_STAY_SECRET = new RegExp(`可以?不(?:再|予|向社会|进行|对外){0,2}${PUBLISH}`, 'u');

/** 连续14日无更新的, 逾期未公开的: the failure that something follows from. */
const FAILURE =
  /^(?:对)?(?:.{0,8})(?:连续|超过|逾期|超期|累计|未按).{0,16}(?:[未无不]|没有).{0,16}[的者]$|^(?:.{0,6})逾期[未不].{0,14}$|^.{0,8}未(?:按|及时|如期|在).{0,12}(?:报送|上报|公[开布示告]|发布|更新|完成|整改|提交).{0,4}的[^\d]{0,20}$|^.{0,8}(?:连续|超过|逾期|超期).{0,12}[未无].{0,10}的.{0,8}(?:予以|视为|责令|一律|按).{1,12}$/u;

/** 未经审核不得发布: what is banned until something has happened. */
const UNTIL_PASSED = /^未经[^\d]{1,12}[,，]?(?:一律)?不(?:得|予)[^\d]{0,12}$/u;

/** 合同价超过10%的, 周期超过六个月的: in what case, said by a number that counts no time of publishing. */
const CASE = /(?:超过|逾(?!期)|不足|低于|高于|达到|不满|未满|以上|以下|大于|小于|未达).{0,12}[的者]$/u;
const STARTS = /之日|日起|[以之]?后|以?内|(?<![未不])满/u;

/** 遇春节提前: on some occasions the day is another, which is not stated. */
const ON_OCCASION =
  /^(?:如?遇|逢|适逢).{1,14}(?:提前|推迟|延后|推后|延期|相应调整|另行通知)(?:公[开布示告]|发布)?$/u;

/** 不足15日的，顺延投标截止时间: what else is put off. */
const PUTS_OFF =
  /^(?:应当?|须)?(?:相应|一并|依法)?(?:顺延|延长|推迟|延后)(?:提交|递交)?.{0,8}(?:截止|开标|投标|报名|开工|考试|举行)/u;

/** 警报解除后停止: the end of what the limit itself is bounded by. */
const ENDS =
  /(?:解除|结束|终止|消除|缓解|消失)(?:之?后)?(?:即|可|予以)?(?:停止|终止|结束|不再)(?:公[开布]|发布|更新|播[报发])?$/u;

/** 公示期满无异议的办理任职手续: what goes on after the display. */
const GOES_THROUGH = /^(?:经?公[示告](?:期满|结束)?|期满后?|届满后?)(?:后)?无.{1,12}的.{2,}$/u;

/** 下次评定前不得撤除: it stays as it is. */
const STAYS_UP =
  /(?:不得|不能|禁止|严禁|不可)(?:擅自|随意|自行|提前)?(?:撤[下除换回]|移[除走]|拆除|遮[挡盖]|损毁|覆盖|涂改|删除|清除)/u;

/** 不得公开与救助无关的信息: what else must stay unpublished. */
const BANS_OTHER =
  /^(?:但|并|且|同时)?(?:不得|严禁|禁止)(?:对外|擅自|向社会)?(?:公[开布示]|披露|泄露|发布|出现).{2,}$/u;

/** 有效期届满未重新公布的自动失效: what becomes of what was not done. */
const LAPSES = /未.{1,16}[的者][,，]?(?:自动|自行|即行|一律)?(?:失效|废止|作废|终止|取消)$/u;

const NEGATIONS: ReadonlySet<string> = new Set(['不得', '禁止', '不能', '不应', '不宜', '勿']);
const OF_PUBLISHING: ReadonlySet<TokenKind> = new Set([
  'publish',
  'exhibit',
  'take-down',
  'every',
  'before',
  'inside',
  'at-most',
  'at-least',
]);

/** 未经公布不得作为依据, 处理完毕前不得进入下一程序: a ban on something else than publishing. */
function isOtherBan(words: readonly Token[]): boolean {
  const not = words.findIndex(({ kind, text }) => kind === 'not' && NEGATIONS.has(text));
  if (not < 0 || words.at(-1)?.text === '的') return false;
  const [front, behind] = [words.slice(0, not), words.slice(not + 1)];
  const isTimed = front.some(({ kind }) => kind === 'number' || kind === 'every');
  // 下一程序 holds a numeral, and no number.
  const isFree = !behind.some(
    ({ kind, text }) => OF_PUBLISHING.has(kind) || (kind === 'number' && /\d/u.test(text)),
  );
  return !isTimed && behind.length > 0 && isFree;
}

/** 依法不予处罚的，可以不予公示: the case of what may stay unpublished. */
function caseOfSecrecy(state: State, clause: Stretch): Stretch | undefined {
  const next = clauseAt(state, clause.end + 1);
  const isCase = /[的者]$/u.test(foldedOf(state, clause)) && state.tokens[clause.end]?.text === ',';
  const isTimed = hasNumber(state.tokens.slice(clause.start, next.end));
  return isCase && !isTimed && MAY_STAY_SECRET.test(foldedOf(state, next))
    ? { start: clause.start, end: next.end }
    : undefined;
}

function hasNumber(words: readonly Token[]): boolean {
  return words.some(({ kind }) => kind === 'number' || kind === 'every' || kind === 'clock');
}

/** Told as it is printed, with the case that waited for it. */
function tell(state: State, { start, end }: Stretch): true {
  closeNoise(state, start);
  const waiting = state.condition ?? state.heldLabel;
  state.condition = undefined;
  state.heldLabel = undefined;
  state.passed.push({ start: waiting?.start ?? start, end, isWhole: true });
  state.position = end;
  state.noiseStart = end;
  return true;
}

/** What follows from the failure, up to the end of the sentence, unless it has a number of its own. */
function withConsequence(state: State, clause: Stretch): Stretch {
  const next = clauseAt(state, clause.end + 1);
  const isComma = state.tokens[clause.end]?.text === ',';
  return isComma && !hasNumber(state.tokens.slice(next.start, next.end))
    ? { start: clause.start, end: next.end }
    : clause;
}

/** 确有困难的最迟于…, 发生事故的24小时内: words that open nothing but a case. */
const IN_CASE =
  /^(?:但|而|其中)?(?:确[有因需]|情况|情形|如|若|遇|因|无|特殊|紧急|突发|有[^的]{1,8}|发生|出现|需要?)[^的]{1,14}的$/u;

/** 核查属实的7个工作日内公布: what was found. */
const FOUND = /^[^的]{1,10}(?:属实|不?合格|不?达标|无误|异常|超标|不?成立|不?通过)的$/u;

const LIMITS: ReadonlySet<TokenKind> = new Set([
  'at-most',
  'every',
  'number',
  'duty',
  'from',
  'prompt',
  'immediate',
  'before',
  'ahead',
  'display-term',
]);

/** 履行期限超过一年的 before 每年公布履约情况. */
function caseInside(state: State, { start, end }: Stretch): Stretch | undefined {
  const words = state.tokens.slice(start, end);
  const of = words.findIndex(
    ({ text }, index) =>
      text === '的' &&
      (LIMITS.has(words[index + 1]?.kind ?? 'stop') ||
        /^(?:转[入为]?|重新|再次|另行|继续)$/u.test(words[index + 1]?.text ?? '')),
  );
  const front = { start, end: start + of + 1 };
  const text = foldedOf(state, front);
  const isTimed = hasNumber(words.slice(0, Math.max(0, of)));
  if (of > 0 && !isTimed && (IN_CASE.test(text) || FOUND.test(text))) return front;
  return of > 0 && isTimed && CASE.test(text) && !STARTS.test(text) ? front : undefined;
}

/** A clause that is the case of the next one: kept whole, whatever numbers and negations it holds. */
function keepAsCase(state: State, clause: Stretch): true {
  closeNoise(state, clause.start);
  state.condition = clause;
  state.position = clause.end;
  state.noiseStart = clause.end;
  return true;
}

function isBounded({ drafts }: State): boolean {
  const last = drafts.at(-1)?.limit;
  return last?.kind === 'periodic' && (last.condition ?? last.season) !== undefined;
}

/**
 * Clauses beside the limits of a phrase whose numbers and negations say nothing of when something is published: reported, and not read.
 */
export function readAside(state: State): boolean {
  const clause = clauseAt(state, state.position);
  const words = state.tokens.slice(clause.start, clause.end);
  const text = foldedOf(state, clause);
  if (text.length < 3) return false;
  if (FAILURE.test(text) || LAPSES.test(text) || UNTIL_PASSED.test(text))
    return tell(state, withConsequence(state, clause));
  const isTimed = hasNumber(words);
  const secrecy = caseOfSecrecy(state, clause);
  if (secrecy !== undefined) return tell(state, secrecy);
  const isUnpublished = !words.some(({ kind }) => OF_PUBLISHING.has(kind));
  if (!isTimed && isUnpublished && GOES_THROUGH.test(text)) return tell(state, clause);
  if (!isTimed && PUTS_OFF.test(text)) return tell(state, clause);
  if (isOtherBan(words)) return tell(state, clause);
  if (!isTimed && (GOES_ON.test(text) || MAY_STAY_SECRET.test(text))) return tell(state, clause);
  // 合同期限超过一年的每年公布: the case runs into its limit.
  const joined = caseInside(state, clause);
  if (joined !== undefined) return keepAsCase(state, joined);
  if (isTimed && /^[^()]*[短长少多早晚高低]于[^()]*的从其规定$/u.test(text)) {
    state.otherLawPrevails = true;
    return tell(state, clause);
  }
  const isCase = CASE.test(text) && !STARTS.test(text) && state.tokens[clause.end]?.text === ',';
  if (isCase && (isTimed || words.some(({ kind }) => kind === 'percent'))) return keepAsCase(state, clause);
  // 工期延长的，…: in what case.
  const isLonger = /(?:延长|延期|顺延)[的者]$/u.test(text) && state.tokens[clause.end]?.text === ',';
  if (!isTimed && isLonger) return keepAsCase(state, clause);
  // 尚未公开的，应当及时公开; 异议不成立的，自公示期满之日起…: a negation that opens the case of what follows.
  const isNegated =
    words.some(({ kind }) => kind === 'not') &&
    /[的者]$/u.test(text) &&
    state.tokens[clause.end]?.text === ',';
  if (!isTimed && isNegated && state.drafts.length === 0) return keepAsCase(state, clause);
  if (!isTimed && (STAYS_UP.test(text) || BANS_OTHER.test(text)) && state.drafts.length > 0)
    return tell(state, clause);
  if (
    !isTimed &&
    /^(?:因|由于)/u.test(text) &&
    words.some(({ kind }) => kind === 'not') &&
    state.tokens[clause.end]?.text === ','
  )
    return keepAsCase(state, clause);
  if (state.drafts.length === 0) return false;
  if (!isTimed && ON_OCCASION.test(text) && !words.some(({ kind }) => kind === 'rest-days')) {
    attachCondition(state, clause);
    state.position = clause.end;
    state.noiseStart = clause.end;
    return true;
  }
  return !isTimed && ENDS.test(text) && isBounded(state) && tell(state, clause);
}
