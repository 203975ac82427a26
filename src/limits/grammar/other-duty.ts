import type { Token } from '../token.ts';
import { hasLimitInClause } from './draft.ts';
import { printedOf, refuse, type State, type Stretch } from './state.ts';

/** What may stand between a number and the verb that it bounds. */
const MANNER =
  '(?:应当?|须|必须|要|及时|予以|进行|依法|依规|主动|书面|以书面形式|统一|一次性|全部|并|再|先|可以?|有权){0,4}';
const ADVERBIAL = `${MANNER}(?:(?:将|把|向|由|对|在|通过|就|依法向|经).{1,20}?)?${MANNER}`;

/** Verbs of an office that make nothing public. */
const OTHER_VERBS =
  '出具|提供|转发|核发|颁发|上报|报送|报告(?![书表])|呈报|报.{0,10}?(?:备案|审批|批准|审核)|报备|报请|备案|申请|申报|提出|提起|提请|提交|起诉|送达|送交|送审|办[结理]|审[核批查结定议]|核[查实定准]|评[估审]|整改|归档|存档|缴[纳清]|交纳|告知|通知|转[交办送]|移[送交]|抄[送告]|录入|登记|签[订署收]|受理|支付|拨[付款]|兑付|发放|领取|补正|更正|处[理置罚]|[作做]出|下达|组织|开展|实施|拆除|搬迁|退[还回]|交付|汇总|统计|汇报|申诉|反映|批复|[答回]复|投诉|赔偿|验收|检查|整理|制定|编制|编印|印[制刷]|装订|起草|约谈|回访|联系|到场|赶赴|到达|启动|完成(?:整改|验收|审[核批查]|评估|办理|移交|报送|登记|备案|调查|核查|处置|处理|检查|编制|制定|工作)';

const OTHER_DUTY = new RegExp(`^${ADVERBIAL}(?:${OTHER_VERBS})`, 'u');

/** Longest stretch of words looked at. */
const LONGEST = 60;

/** Words that end like a thing that is published, or a place where it is. */
const THING =
  /(?:信息|结果|情况|事项|内容|书|表|报告|报表|公[告报]|通知|文件|材料|资料|名单|目录|清单|方案|计划|规划|预案|[预决]算|数据|指标|价格?|指南|政策|标准|制度|意见|办法|规定|动态|新闻|案[件例]|项目|类|处罚|许可|确认|奖励|强制|征收|给付|裁决|执法|救助|补[贴助]|招[聘标录]|采购|中标|成交|任免|提案|建议|投诉|举报|留言|信访|公开|网站?|平台|栏目?|专栏|媒体|报刊?|公众号|社会|全文|说明|总结|记录|档案|纪要|简报|图|册|库|率|数|费|金|款|期|次|级|号|完毕|到位)$/u;

/** Whether words name what is published or where, rather than what happens. */
export function isThing(words: string): boolean {
  return THING.test(words.replace(/[)）,，、”"：:应须]+$/u, ''));
}

/** Verbs that make something known in another way than by publishing it. */
const PUBLIC_VERBS =
  /标[注识示]|注明|播[报出]|宣传|转载|上线|张贴|悬挂|报道|发声|首报|续报|补发|辟谣|澄清|提示|预警|警示|通告|说明|引导/u;

/** A verb of publishing that is not the start of a clock (公布后). */
function isPublishing(state: State, at: number): boolean {
  const token = state.tokens[at];
  if (token?.kind !== 'publish' && token?.kind !== 'exhibit') return false;
  if (
    /^通报(?:有关|相关|各|成员)/u.test(
      printedOf(state, { start: at, end: Math.min(at + 2, state.tokens.length) }),
    )
  )
    return false;
  if (
    /^(?:答复|回应|完成|参加|维护|听取)$/u.test(token.text) &&
    isOtherText(printedOf(state, { start: at, end: Math.min(at + 2, state.tokens.length) }))
  )
    return false;
  const next = state.tokens[at + 1];
  const afterNext = next?.text === '的' ? state.tokens[at + 2] : next;
  return afterNext?.kind !== 'after' && afterNext?.kind !== 'anchor';
}

function isOtherText(text: string): boolean {
  return OTHER_DUTY.test(text.slice(0, LONGEST));
}

/** Kinds that say in so many words that the number is one of publishing: 公开时限, 公示期. */
const TERMS: ReadonlySet<Token['kind']> = new Set([
  'limit-term',
  'display-term',
  'action',
  'take-down',
  'together',
]);

function isPublished(state: State, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (state.clockWords.some((words) => words.start <= at && at < words.end)) continue;
    if (isPublishing(state, at) || TERMS.has(state.tokens[at]?.kind ?? 'text')) return true;
  }
  return false;
}

/** 办理时限, 承诺: how long an application takes. */
const HANDLING = /承诺|(?:法定)?办[结理](?:时限|期限|时间)|审批时限/u;

function isVerbOfPublishing({ kind }: Token): boolean {
  return kind === 'publish' || kind === 'exhibit';
}

/** The words behind 前 in a stretch. */
function wordsBehind(state: State, { start, end }: Stretch): string {
  const at = state.tokens.slice(start, end).findIndex(({ kind }) => kind === 'before');
  return at < 0 ? printedOf(state, { start, end }) : printedOf(state, { start: start + at + 1, end });
}

/** Limits whose number needs a verb to say what is due. */
const NUMBERED: ReadonlySet<string> = new Set(['within', 'periodic', 'yearly-by', 'by', 'before']);

/** 公布前应做好解读准备: what is got ready. */
const PREPARES = /^(?:应当?|须|必须|要|需)?(?:做好|抓好|完善|准备)/u;

/**
 * At the end of a clause, tells the time of another duty (10日内上报, 60日内申请复议) from that of publishing. A number whose verb
 * is not known at all is refused: it may be anybody's.
 */
export function tellOtherDuty(state: State, end: number): void {
  const draft = state.drafts.at(-1);
  if (!hasLimitInClause(state)) {
    // 每年1月31日前提交…，并向社会公布: one time for both.
    const words = printedOf(state, { start: state.clauseStart, end });
    if (draft?.isOther && /^(?:并|同时|一并)/u.test(words) && isPublished(state, state.clauseStart, end))
      draft.isOther = false;
    return;
  }
  if (draft === undefined || !NUMBERED.has(draft.limit.kind)) return;
  const rest = printedOf(state, { start: state.noiseStart, end });
  draft.rest = rest;
  const words = state.tokens.slice(state.clauseStart, end);
  const isHandling = HANDLING.test(printedOf(state, { start: state.clauseStart, end }));
  if (isHandling && !words.some(isVerbOfPublishing)) {
    draft.isOther = true;
    return;
  }
  if (draft.limit.kind === 'before') {
    // 批复前报人大备案: without a number the words behind stand before the limit's own end. 提前24小时通知 tells the public.
    const behind = draft.limit.span === undefined ? wordsBehind(state, draft.before) : rest;
    draft.isOther =
      PREPARES.test(behind) ||
      (!isPublished(state, state.clauseStart, end) &&
        isOtherText(behind) &&
        !/^(?:应|须|要)?[通告]知/u.test(behind));
    return;
  }
  if (isPublished(state, state.clauseStart, end)) return;
  const isReport = state.tokens.slice(state.noiseStart, end).some(({ kind }) => kind === 'report');
  if (isReport || isOtherText(rest)) {
    draft.isOther = true;
    return;
  }
  const isUnknown =
    draft.limit.kind === 'within' &&
    state.tokens.slice(state.noiseStart, end).some(({ kind }) => kind === 'text' || kind === 'noise') &&
    !PUBLIC_VERBS.test(rest) &&
    !isThing(rest);
  if (isUnknown) refuse(state, state.noiseStart);
}
