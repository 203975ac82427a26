import type { Token, TokenKind } from '../token.ts';
import { SPAN_UNITS } from '../token.ts';
import { attachCondition, closeNoise } from './draft.ts';
import { isOtherText, isThing } from './duty-verbs.ts';
import { foldedOf, peek, type State, type Stretch } from './state.ts';

/** Words for a time that say nothing of whose it is: 整改期限, 挂牌时间, 检测间隔. */
const BARE_TERM = /^(?:期限|时限|时间|周期|频次|频率|间隔(?:期|时间|期限)?|时间间隔|间隔天数)$/u;

/** What is kept is a record of it, and not the publication: 拍照留存, 材料存档. */
const RECORD = /存档|归档|拍照|照片|影像|录像|台账|原件|底单|凭证|档案|材料|备份|存根/u;

function endOfClause({ tokens }: State, start: number): number {
  let end = start;
  while (end < tokens.length && !['stop', 'mark', 'close'].includes(tokens[end]?.kind ?? 'stop')) end++;
  return end;
}

/** A deed that is named before the term, and that makes nothing public. */
function isOtherDeed(before: Token | undefined, term: Token): boolean {
  if (before === undefined || term.gap !== 'none') return false;
  if (before.kind === 'trigger')
    return ['approved', 'ended', 'received'].includes(before.trigger?.trigger ?? 'formed');
  const isShown = /挂牌|张贴|张榜|展示|承诺|办[结理]$/u.test(before.text);
  return before.kind === 'text' && before.text.length > 1 && !isThing(before.text) && !isShown;
}

function isPublic({ kind }: Token): boolean {
  return kind === 'publish' || kind === 'exhibit' || kind === 'display-term';
}

/** Told to its end, as it is printed, with the case that waited for it. */
function pass(state: State, clause: Stretch): true {
  closeNoise(state, clause.start);
  const waiting = state.condition ?? state.heldLabel;
  state.condition = undefined;
  state.heldLabel = undefined;
  state.passed.push({ start: waiting?.start ?? clause.start, end: clause.end, isWhole: true });
  state.label = undefined;
  state.position = clause.end;
  state.noiseStart = clause.end;
  return true;
}

function isCounted(words: readonly Token[]): boolean {
  return words.some(
    ({ kind }, index) => kind === 'number' && SPAN_UNITS[words[index + 1]?.kind ?? 'text'] !== undefined,
  );
}

/** 整改期限不超过6个月, 检测间隔不超过12个月, 照片留存3年: the time of something else, reported to the end of its clause. */
export function readForeignTerm(state: State): boolean {
  const at = state.position;
  const term = peek(state);
  if (term === undefined) return false;
  const clause = { start: state.clauseStart, end: endOfClause(state, at) };
  const words = state.tokens.slice(clause.start, clause.end);
  const isRecord = term.kind === 'keep' && RECORD.test(foldedOf(state, { start: clause.start, end: at + 1 }));
  const isTerm =
    BARE_TERM.test(term.text) && isOtherDeed(state.tokens[at - 1], term) && !words.some(isPublic);
  const behind = state.tokens.slice(at, clause.end);
  const isTimed = isCounted(behind) && !behind.some(({ kind }) => kind === 'before');
  if ((!isRecord && !isTerm) || !isTimed || /承诺|办结/u.test(foldedOf(state, clause))) return false;
  return pass(state, clause);
}

/** 有效期三年, 任期五年, 整改期自…起30日: how long something lasts that is no publication. */
const VALIDITY =
  /(?:有效期|任期|聘期|试用期|保修期|质保期|保质期|合同期|租赁?期|服务期|建设期|存续期|过渡期|整改期|试行期|考察期|缓刑期|暂停期|发售期|发行期|认购期|申购期|报名期|投标期|学制|工期)限?(?:一般|原则上|统一|均|应|最长|最短|不[得应]?)*(?:为|是|不?超过|不?少于|自.{2,12}起|至|到|[一二两三四五六七八九十\d])/u;

/** 申请行政复议, 提出异议: what a party may do. */
const REMEDY =
  /(?:申请|提起|提出|提交|进行|请求|要求|可以?|有权)(?:[^,，]{0,10}?)(?:复议|复核|复查|听证|仲裁|裁决|回避|诉讼|异议|质疑|投诉|申诉|上诉|起诉|申辩|陈述|修复|更正申请)|(?:可以?|有权|应当?|内|以书面形式)(?:依法|向.{2,20})?(?:申诉|投诉|质疑|上诉|起诉|反映)/u;

/** 方可公布, 不得早于送达: from when on something may be published, and no latest time. */
const NOT_BEFORE =
  /(?:方[可能得]|才[可能得]以?|始[可得能]|之?后再)(?:予以|进行|对外|向社会|依法|正式){0,2}(?:公[开布示告]|发布|披露|开放|刊登)|不(?:得|能|应|可|宜)?早于|(?:不得|严禁|禁止)(?:擅自|自行)?提前/u;

/** 所称“日”均指工作日, 期限以工作日计算: how the days of the whole phrase are counted. */
const IN_WORKDAYS =
  /(?:[日天]|期限|时限|时间|期间)["“”」』]*(?:均|都|皆|一律)?(?:指|为|是|以|按照?|系)(?:["“「『])?工作日["“”」』]*(?:计算?|算)?$/u;

/** 可以适当延长: how far is not said. */
const MAY_BE_LONGER = /可以?(?:适当|酌情|相应|依法|再)?(?:延长|延期|推迟|延后|顺延|放宽)/u;

/** 得缩短之, 可适当缩短: by how much is not said. */
const MAY_BE_SHORTER =
  /(?:可以?|得|准予)(?:适当|酌情|相应|依法|予以|再)?(?:缩短|减少)|(?:可以?|得)不受.{0,10}限制/u;

/** 但紧急情况下可同时公告: in such a case, no time before. */
const MAY_BE_AT_ONCE =
  /^(?:但是?)?.{0,6}(?:紧急|特殊|突发|意外|应急).{0,6}可以?.{0,4}(?:同时|随时|即时|事后|不再?提前|先行).{0,8}$/u;

/** 1月份与2月份合并: the months of a period that are reported together. */
const MERGED = /^\d{1,2}月?份?[^\d,，]{0,6}(?:[与和、]|至|-|—)\d{1,2}月份?.{0,8}合并/u;

const VERBS: ReadonlySet<TokenKind> = new Set([
  'publish',
  'exhibit',
  'display-term',
  'take-down',
  'together',
]);

/** Verbs of publishing that are what something is counted from: 自公告之日起, 公示结束后. */
function isStart({ tokens }: State, at: number): boolean {
  const next = tokens[at + 1];
  const behind = next?.text === '的' ? tokens[at + 2] : next;
  return ['anchor', 'after', 'inside'].includes(behind?.kind ?? 'stop');
}

/** Weak verbs mean anything that is done: 作出答复, 完成核查. */
const WEAK = /^(?:答[复覆]|反馈|回应|完成|参加|维护|听取|通报|举办|召开)$/u;

function isPublished(state: State, { start, end }: Stretch): boolean {
  return state.tokens.slice(start, end).some(({ kind, text, trigger }, index) => {
    const isVerb = VERBS.has(kind) || trigger?.trigger === 'published';
    return isVerb && !WEAK.test(text) && !isStart(state, start + index);
  });
}

/** Another clause of the phrase publishes something. */
function isBesidePublishing(state: State, { start, end }: Stretch): boolean {
  return (
    isPublished(state, { start: 0, end: start }) ||
    isPublished(state, { start: end, end: state.tokens.length })
  );
}

/** 于印发次日上午10时前提供媒体: the words behind the last word of time. */
function behindTime(state: State, { start, end }: Stretch): string {
  const words = state.tokens.slice(start, end);
  const last = words.findLastIndex(({ kind }) => kind === 'inside' || kind === 'before' || kind === 'clock');
  return last < 0 ? '' : foldedOf(state, { start: start + last + 1, end });
}

/** A clause that is wholly another duty, a remedy or a validity, beside one that publishes: it is reported, and refuses nothing. */
function isForeign(state: State, clause: Stretch, text: string): boolean {
  const words = state.tokens.slice(clause.start, clause.end);
  const isTimed = isCounted(words) || words.some(({ kind }) => kind === 'clock');
  if (!isTimed || isPublished(state, clause) || !isBesidePublishing(state, clause)) return false;
  if (VALIDITY.test(text) || REMEDY.test(text)) return true;
  // 有效期一般为5年，最长不超过10年
  const former = state.passed.at(-1);
  const isNext = former?.isWhole === true && former.end === clause.start - 1;
  if (isNext && /^(?:但|且)?最[长短多少]/u.test(text) && VALIDITY.test(foldedOf(state, former))) return true;
  return words.some(({ kind }) => kind === 'clock') && isOtherText(behindTime(state, clause));
}

/** 不得早于送达, 可以适当延长, 1月与2月合并: what makes another of the limit before it. */
function isReservation(state: State, clause: Stretch, text: string): boolean {
  const words = state.tokens.slice(clause.start, clause.end);
  const isTimed = words.some(({ kind }) => kind === 'number' || kind === 'every');
  if (MERGED.test(text)) return state.drafts.length === 0 || state.drafts.at(-1)?.limit.kind === 'periodic';
  if (/[的者]$/u.test(text)) return false;
  return (
    NOT_BEFORE.test(text) ||
    (!isTimed && [MAY_BE_LONGER, MAY_BE_SHORTER, MAY_BE_AT_ONCE].some((one) => one.test(text)))
  );
}

/** Clauses beside the limits of a phrase that are about something else, or that say how its limits are meant. */
export function readForeignClause(state: State): boolean {
  const clause = { start: state.position, end: endOfClause(state, state.position) };
  const text = foldedOf(state, clause);
  if (text.length < 3) return false;
  if (IN_WORKDAYS.test(text)) {
    state.isInWorkdays = true;
    state.claimed.push(clause);
    state.position = clause.end;
    state.noiseStart = clause.end;
    return true;
  }
  if (isForeign(state, clause, text)) return pass(state, clause);
  if (!isReservation(state, clause, text)) return false;
  const waiting = state.condition ?? state.heldLabel;
  const whole = { start: waiting?.start ?? clause.start, end: clause.end };
  state.condition = undefined;
  state.heldLabel = undefined;
  closeNoise(state, whole.start);
  state.position = clause.end;
  state.noiseStart = clause.end;
  if (state.drafts.length === 0) state.condition = whole;
  else attachCondition(state, whole);
  const last = state.drafts.at(-1);
  if (last !== undefined && MAY_BE_LONGER.test(text)) last.isExtensible = true;
  return true;
}
