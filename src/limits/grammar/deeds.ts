import { isClosedMeeting, isThing, PUBLIC_VERBS } from './duty-verbs.ts';
import { type Draft, foldedOf, type State, type Stretch } from './state.ts';

/** 2周内的动态类栏目, 每周一上午, 每年清理一次: what is published, a part of the day, what is done to the list itself. */
export const NO_VERB =
  /^[(（]?(?:的|[上下]午|早上|晚上|中午|凌晨|[前后]$|(?:实现)?全覆盖|清理[一\d]*次?$|至?少?出席[一\d]*[次场]?$)/u;

/** 复核, 隐患巡查: what the words before a period name is done. */
export function isDeedNamed(state: State, { label, before }: Draft): boolean {
  const words = foldedOf(state, label ?? before).replace(/[应当须需的]+$/u, '');
  return /(?:复核|核查|核对|巡[查检]|检修|检测|培训|演练|评估|清洗|消毒|盘点|清点|审核|年[检审]|体检|保养|整改|清理|督导|约谈|回访|走访)(?:工作)?$/u.test(
    words,
  );
}

/** 督查每月一次，结果每季度通报: a check that the next clause is about. */
export function isCheckToldBehind(state: State, { label, before }: Draft, end: number): boolean {
  const words = foldedOf(state, label ?? before);
  const behind = foldedOf(state, { start: end, end: state.tokens.length });
  return (
    /(?:督[查导]|检查|抽[查检]|巡[查检]|监测|考[核评]|调研|排查)(?:工作)?$/u.test(words) &&
    /^[,;，；。]?(?:[^,;，；。]{0,6}(?:结果|情况|名单|数据|信息|报告)|通报)/u.test(behind)
  );
}

/** Two to eight characters between a period and its count, neither a thing nor known to inform anybody. */
export function isUnknownVerb({ tokens }: State, own: Stretch): boolean {
  const words = tokens.slice(own.start, own.end).filter(({ kind }) => kind === 'text' || kind === 'noise');
  const deed = words.map(({ text }) => text).join('');
  return (
    deed.length >= 2 && deed.length <= 8 && !isThing(deed) && !PUBLIC_VERBS.test(deed) && !NO_VERB.test(deed)
  );
}

/** 村民会议每年至少召开一次: how often they meet. */
export function isMeetingHeld(state: State, rest: string, end: number): boolean {
  return (
    /^(?:至少)?(?:召开|举行)(?:会议)?$/u.test(rest) &&
    isClosedMeeting(foldedOf(state, { start: state.clauseStart, end }))
  );
}

/** 核查处置应自收到报告之日起90日内完成: the end of a deed that the clause names, not of publishing. */
export function isDeedDone(state: State, rest: string, end: number): boolean {
  if (!/^(?:应当?|须|必须|全部)?完成$/u.test(rest)) return false;
  const front = foldedOf(state, { start: state.clauseStart, end });
  return /^.{0,30}(?:处[置理]|核查|查处|整[改治]|检查|抽[查检]|巡查|验收|审[核查批计]|办[理结]|调查|修复|治理|建设|改造|评[估审]|检[测验]|监测|培训|普查|清[理查]|拆除|搬迁|移交|交接|交付|建档|归档)(?:工作|任务)?(?:一般|原则上|均|都)?(?:应当?|须|必须|要|需)?(?:一般|原则上|均|都)?(?:自|于|在|从|收到|接到)/u.test(
    front,
  );
}
