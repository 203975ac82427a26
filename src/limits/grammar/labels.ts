import type { TimeLimit } from '../../model/time-limit.ts';
import { normalisePhrase } from '../normalise-phrase.ts';
import type { Token, TokenKind } from '../token.ts';
import { PUBLIC_VERBS } from './duty-verbs.ts';
import { foldedOf, printedOf, type State, type Stretch } from './state.ts';

/** Kinds that say nothing when they are passed over. */
export const SILENT: ReadonlySet<TokenKind> = new Set([
  'filler',
  'duty',
  'publish',
  'exhibit',
  'or',
  'open',
  'close',
  'colon',
  'stop',
  'from',
  'limit-term',
  'display-term',
  'mark',
  'to',
  'when',
  'after',
  'prompt',
  'immediate',
  'external',
  'standing',
  'at-least',
  'at-most',
]);

/** A stretch without the silent words at its ends. */
export function trimSilent(
  tokens: readonly Token[],
  { start, end }: Stretch,
  silent: ReadonlySet<TokenKind>,
): Stretch {
  const isSilent = (at: number) => silent.has(tokens[at]?.kind ?? 'text');
  let first = start;
  let last = end;
  // 一般灾情, 其他信息: which of them, and no silent word.
  const isKindOf = (at: number) =>
    tokens[at]?.text === '一般' &&
    ['text', 'noise', 'generic'].includes(tokens[at + 1]?.kind ?? 'stop') &&
    at + 1 < end;
  while (first < last && isSilent(first) && !isKindOf(first)) first++;
  while (last > first && isSilent(last - 1)) last--;
  return { start: first, end: last };
}

const LABEL_EDGES: ReadonlySet<TokenKind> = new Set([
  'filler',
  'duty',
  'or',
  'colon',
  'stop',
  'mark',
  'limit-term',
  'display-term',
  'at-most',
  'at-least',
  'to',
  'from',
  'publish',
]);

/** 属于主动公开范围的政府信息: all that is published. */
const WHATEVER =
  /^(?:应当?|须)?(?:依法)?主动公开(?:范围|内容)?(?:内|以内)?的?(?:政府)?(?:信息|内容|事项)?的?$/u;

/** 目录由省级主管部门: who acts. */
const ACTOR = /(?<=..)由.{2,20}(?:机关|部门|单位|机构|政府|局|委员会|公司|企业|人|者)$/u;

/** 审计机关应当…公布审计结果: who owes it is no name of what is published. */
const OFFICE =
  /(?:机关|部门|单位|机构|政府|局|委员会|村委会|居委会|公司|企业|学校|医院|法院|银行|协会|电视台|电台|气象台|中心|人|者)$/u;

export function isOffice(state: State, label: Stretch): boolean {
  const trimmed = trimSilent(state.tokens, label, LABEL_EDGES);
  const next = state.tokens[trimmed.end];
  const isOwing =
    ['duty', 'filler', 'from'].includes(next?.kind ?? 'stop') || next?.trigger?.takesObject === true;
  // 经营者, 建设者: the last character is no word of its own.
  const isPerson = next?.text === '者' && next.gap === 'none' && trimmed.end < label.end;
  return isPerson || (isOwing && OFFICE.test(foldedOf(state, trimmed)));
}

/** 市级网站 owes for itself; 政府网站 is where. */
const PLACE = /(?<!(?:[省市州县区乡镇村]级|各级|各地).{0,6})(?:栏|网站?|平台|公众号|媒体)$/u;

/** 当年, 此后视进展, 每次: when and how often, and nothing that has a name. */
const NO_NAME =
  /^(?:(?:[当同本该次]年度?|首次|起|首轮|每[次期轮回]|各次|均|转[入为]?)(?:公[示告])?$|直[至到]|.*前后各?(?:公[示告])?$|(?:此后|以后|其后|随后|今后|往后)(?:$|[视按根依]))/u;

/** 高校应当将财务信息: what is behind 将, and not who. */
function ownedIn({ tokens }: State, { start, end }: Stretch): Stretch {
  const at = tokens.findIndex(
    ({ text }, index) =>
      index > start && index < end && /^[将把]$/u.test(text) && tokens[index - 1]?.kind === 'duty',
  );
  return at < 0 ? { start, end } : { start: at + 1, end };
}

/** 其中行政许可、行政处罚事项应 → 行政许可, 行政处罚. */
export function labelNames(state: State, label: Stretch): readonly string[] {
  const edges = trimSilent(state.tokens, ownedIn(state, label), LABEL_EDGES);
  // 政策解读, 解读方案: here the verb is a thing.
  const isNoun = (at: number) => state.tokens[at]?.text === '解读' && edges.end > edges.start;
  const trimmed = {
    start: edges.start > label.start && isNoun(edges.start - 1) ? edges.start - 1 : edges.start,
    end: edges.end < label.end && isNoun(edges.end) ? edges.end + 1 : edges.end,
  };
  const words = state.tokens.slice(trimmed.start, trimmed.end);
  // 由承办机构, 根据变更情况: who acts and why, not what is published.
  if (/^(?:由|根据|依据|视)/u.test(foldedOf(state, trimmed))) return [];
  const isGeneral = /^一般./u.test(foldedOf(state, trimmed));
  if (!isGeneral && words.every(({ kind }) => kind === 'generic' || SILENT.has(kind))) return [];
  // 在村公示, 网站公示: where, not what.
  const isPlace = state.tokens[trimmed.start - 1]?.text === '在' && trimmed.start > label.start;
  if (isPlace || PLACE.test(foldedOf(state, trimmed))) return [];
  if (NO_NAME.test(foldedOf(state, trimmed))) return [];
  return WHATEVER.test(foldedOf(state, trimmed).replace(OPENERS, ''))
    ? []
    : namesIn(printedOf(state, withoutPlace(state, trimmed)));
}

const WHERE = /^(?:.{1,12})(?:栏|网站?|平台|公众号|媒体|场所|范围内|大厅)$/u;

/** 新增低保对象在村公示栏: what is shown, and where. */
function withoutPlace({ phrase, tokens }: State, { start, end }: Stretch): Stretch {
  const verb = tokens[end - 1]?.kind === 'exhibit' ? end - 1 : end;
  const at = tokens.findIndex(({ text }, index) => index > start && index < verb && /^[在于]$/u.test(text));
  const isWhere = at > 0 && WHERE.test(foldedOf({ phrase, tokens }, { start: at + 1, end: verb }));
  return isWhere ? { start, end: at } : { start, end };
}

/** 其中行政许可, 对涉及…: what opens a label. */
const OPENERS = /^(?:其中|但是?(?=.{2})|对(?!外|口|象|口径)于?|凡是?|属于)+[:：]?(?:涉及)?/u;
const JOINTS = /[、/]|以及|和|及(?!时)|与/gu;

/** The names between joints, as stretches of the folded text; a phrase with 的 stays whole. */
function partsOf(text: string): readonly (readonly [number, number])[] {
  const start = OPENERS.exec(text)?.[0].length ?? 0;
  const whole = text.replace(ACTOR, '');
  const joints = whole.slice(start).includes('的') ? [] : [...whole.matchAll(JOINTS)];
  const inner = joints.filter(({ index }) => index >= start);
  const starts = [start, ...inner.map(({ index, 0: joint }) => index + joint.length)];
  const ends = [...inner.map(({ index }) => index), whole.length];
  return starts.map((from, index) => [from, ends[index] ?? whole.length]);
}

/** 行政许可、行政处罚事项 → 行政许可, 行政处罚; found in folded text, given as printed. */
function namesIn(printed: string): readonly string[] {
  const { text, origins } = normalisePhrase(printed);
  return partsOf(text)
    .map(([from, to]) => {
      const name = text
        .slice(from, to)
        .replace(/等?$|(?<=..)[当本]年度?$/u, '')
        .replace(/(?<=..)(?<!一般|其他|重大)(?:等?事项|的)$/u, '');
      const last = origins[from + name.length - 1] ?? printed.length;
      return name === '' ? '' : printed.slice(origins[from] ?? 0, last + 1).trim();
    })
    .filter((name) => name.length > 1);
}

/** Limits that a label may part from others of their phrase; the rest name what they are of themselves. */
const PARTED: ReadonlySet<TimeLimit['kind']> = new Set([
  'within',
  'periodic',
  'yearly-by',
  'prompt',
  'by',
  'display',
  'standing',
  'follows',
  'take-down',
  'before',
  'open',
]);

/** 公示中标候选人: the thing without its verb. */
function shown({ phrase, tokens }: State, object: Stretch | undefined): Stretch | undefined {
  if (object === undefined) return undefined;
  const skipped: ReadonlySet<TokenKind> = new Set(['publish', 'exhibit', 'filler', 'prompt']);
  // 通过公示系统公示: where, and no thing.
  if (/^(?:通过|利用|在|于|以|经|向|由|并|按)/u.test(foldedOf({ phrase, tokens }, object))) return undefined;
  // 播发, 预警: the verb and no thing.
  if (PUBLIC_VERBS.test(foldedOf({ phrase, tokens }, object)) && object.end - object.start === 1)
    return undefined;
  return { start: trimSilent(tokens, object, skipped).start, end: object.end };
}

/** Words that set one kind of cases apart from the others. */
const ONE_KIND = /^(?:对)?(?:计划|常规|一般|普通|日常|正常|例行|临时|突发|紧急|重大|较大|特殊|首次)/u;

/** 就业：岗位信息每周更新，补贴公示5日: the heading is that of all that follow, and the nearer words are its own. */
export function isSharedHeading({ drafts, tokens }: State, index: number): boolean {
  const isHeading = (label: Stretch | undefined) =>
    label !== undefined && tokens[label.end]?.kind === 'colon';
  const next = drafts[index + 1]?.label;
  return isHeading(drafts[index]?.label) && next !== undefined && !isHeading(next);
}

/** Labels distinguish limits: they count where a phrase has several limits and a later one is labelled. */
export function labelsOf(state: State): readonly (readonly string[])[] {
  const deadlines = state.drafts.filter(({ limit }) => PARTED.has(limit.kind));
  const [first] = deadlines;
  // 计划停水提前24小时公告；突发停水的，…: the case that is set against another one.
  const isSetApart =
    first?.label !== undefined &&
    ONE_KIND.test(foldedOf(state, first.label)) &&
    deadlines.slice(1).some(({ limit }) => limit.condition !== undefined);
  const isTold =
    deadlines.length > 1 &&
    (isSetApart ||
      deadlines.some(
        ({ label }, index) => index > 0 && label !== undefined && labelNames(state, label).length > 0,
      ));
  const isOf = (label: Stretch | undefined) => label !== undefined && isOffice(state, label);
  // 文件公开征求意见15日；…。制定机关应当…: the one office among names of things owes them all.
  const isOwner = (label: Stretch | undefined) =>
    label !== undefined && isOffice(state, label) && !foldedOf(state, label).includes('由');
  const owners = deadlines.filter(({ label }) => isOwner(label)).length;
  const things = deadlines.filter(
    ({ label }) => label !== undefined && !isOf(label) && labelNames(state, label).length > 0,
  ).length;
  return state.drafts.map(({ label, isMarked, object, limit, before }, index) => {
    // 废改立的情况进行动态标注: the words name what is done.
    const isAct = limit.kind === 'standing' && limit.action !== undefined;
    if (!PARTED.has(limit.kind) || isAct || (!isTold && !isMarked)) return [];
    const found =
      (isOf(label)
        ? [shown(state, object), owners === 1 && things > 0 && isOwner(label) ? undefined : label]
        : [isSharedHeading(state, index) ? before : undefined, label, object]
      )
        .map((stretch) => (stretch === undefined ? [] : labelNames(state, stretch)))
        .find(({ length }) => length > 0) ?? [];
    const names =
      limit.kind === 'display' ? found.map((name) => name.replace(/(?<=.)公[示告]$/u, '')) : found;
    // 行政处罚决定作出之日起7个…，其他信息…: what was decided is the first part's label.
    if (names.length > 0 || limit.kind !== 'within' || limit.triggerText === undefined) return names;
    return deadlines.some(
      (other) => other.label !== undefined && /^其[他余它]/u.test(foldedOf(state, other.label)),
    )
      ? namesIn(limit.triggerText)
      : [];
  });
}
