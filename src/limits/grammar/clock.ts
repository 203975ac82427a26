import type { PromptLimit, Span, TimeLimit, Trigger, WithinLimit } from '../../model/time-limit.ts';
import { isKind } from '../../model/time-limit.ts';
import { normalisePhrase } from '../normalise-phrase.ts';
import { isOtherText, isThing } from './duty-verbs.ts';
import { clauseEnd, foldedOf, refuse, type State } from './state.ts';

const isWithin = isKind('within');
const isPrompt = isKind('prompt');

/** 印发后即时公开，解读3日内: a start counts for what follows, with a number or without. */
function hasClock(limit: TimeLimit): limit is WithinLimit | PromptLimit {
  return isWithin(limit) || (isPrompt(limit) && limit.triggers?.some((word) => word !== 'formed') === true);
}

/** A limit with its clock, and whether that clock was taken for granted. */
export interface ClockedLimit {
  readonly limit: TimeLimit;
  readonly isAssumed: boolean;
}

interface Clock {
  readonly triggers: readonly Trigger[];
  readonly triggerText?: string;
  readonly afterDisplay?: Span;
}

function isShort({ unit }: Span): boolean {
  return unit === 'hour' || unit === 'minute';
}

/** 被审计单位应当90日内…: whoever owes it in a sentence of its own has a start of its own, which is not said. */
function isOfAnother(state: State): boolean {
  if (state.drafts.length > state.sentenceDrafts) return false;
  const words = foldedOf(state, { start: state.clauseStart, end: state.position });
  return /^(?!其[他余它]).*(?:机关|部门|单位|机构|政府|公司|企业|[^法]人|者)(?:应当?|须|必须|要)/u.test(
    words,
  );
}

/** 竣工验收信息：验收备案后20个工作日内；施工信息：20个工作日内: what happens to the one thing starts no clock for the other. */
function isOfOtherThing(state: State, { triggers, triggerText }: WithinLimit | PromptLimit): boolean {
  const isNewSentence = state.drafts.length === state.sentenceDrafts;
  const own = foldedOf(state, { start: state.noiseStart, end: state.position });
  // 一般事项5日内, 行政处罚7个工作日: a degree of the same thing, or another thing.
  const isKind = /^(?:一般|其[他余它中]|普通|较大|特别|重大|情况|简易|复杂)/u.test(own);
  const isThingAhead = !isKind && isThing(/^[^\d一二三四五六七八九十]*/u.exec(own)?.[0] ?? '');
  const isNamed = state.heldLabel !== undefined || state.label !== undefined || isThingAhead;
  const isOwn = triggerText !== undefined || triggers?.some((word) => word === 'event' || word === 'ended');
  return isNewSentence && isNamed && isOwn === true;
}

/** 主管部门应在15日内核查完毕: another duty, and nothing that is published within the same time (，并向社会公告). */
function isDutyAlone(state: State): boolean {
  const end = clauseEnd(state);
  const next = foldedOf(state, { start: end + 1, end: Math.min(end + 6, state.tokens.length) });
  return isOtherText(foldedOf(state, { start: state.position, end })) && !/^(?:并|同时|一并|再)/u.test(next);
}

/** The clock of a number that names none: the one before it, an incident for hours, else 形成或者变更 as in 条例 art. 26. */
function assumedClock(state: State, span: Span): Clock {
  const before = state.drafts.map(({ limit }) => limit).findLast(hasClock);
  const isAlike = before?.kind === 'within' ? isShort(span) === isShort(before.span) : !isShort(span);
  if (before !== undefined && isAlike && isOfAnother(state) && !isDutyAlone(state))
    refuse(state, state.position);
  if (before !== undefined && isAlike && !isOfOtherThing(state, before)) {
    const { triggers, triggerText } = before;
    return { triggers: triggers ?? [], ...(triggerText !== undefined && { triggerText }) };
  }
  if (isShort(span)) return { triggers: ['event'] };
  state.remarks.add('trigger-assumed');
  return { triggers: ['formed', 'changed'] };
}

/** The words of the clause that a number is in. */
function clauseAround(state: State, at: number): string {
  let end = at;
  while (
    end < state.tokens.length &&
    state.tokens[end]?.kind !== 'stop' &&
    state.tokens[end]?.kind !== 'mark'
  )
    end++;
  return foldedOf(state, { start: state.clauseStart, end });
}

/** The numbers that 行政处罚法 art. 85 counts in working days. */
const PENALTY_LAW_DAYS: ReadonlySet<number> = new Set([2, 3, 5, 7]);

/** 处罚决定…7日内: the law's own 日 is a working day. */
function asLawCounts(state: State, span: Span, words: string): Span {
  if (span.unit !== 'day' || !PENALTY_LAW_DAYS.has(span.count) || !words.includes('处罚')) return span;
  state.remarks.add('law-counts-workdays');
  return { count: span.count, unit: 'workday' };
}

/** Clocks that a document starts. */
const OF_DOCUMENT: ReadonlySet<Trigger> = new Set(['published', 'issued', 'formed', 'made', 'approved']);

/** 文件公开后3个工作日内; 解读应在文件印发之日起3个工作日内: what is published follows the document, whatever verb names its day. */
function followedBy(state: State, words: string): string | undefined {
  const { trigger } = state;
  const first = trigger?.triggers[0];
  if (trigger === undefined || first === undefined) return undefined;
  if (first === 'published' && trigger.text !== '') return trigger.text;
  const isInterpretation = words.replace(normalisePhrase(trigger.text).text, '').includes('解读');
  return isInterpretation && OF_DOCUMENT.has(first) ? trigger.text : undefined;
}

/** 20日内 where the statute counts working days. */
function remarkDays(state: State, span: Span, triggers: readonly Trigger[]): void {
  const isStatutory = triggers.some((word) => word === 'formed' || word === 'changed' || word === 'decided');
  if (span.unit === 'day' && span.count > 0 && isStatutory) state.remarks.add('literal-calendar-days');
}

/** A number with what starts it: the trigger that waits, or the one that is taken for granted. */
export function clockedLimit(state: State, span: Span, at: number): ClockedLimit {
  const { trigger } = state;
  const words = clauseAround(state, at);
  const followed = followedBy(state, words);
  state.trigger = undefined;
  if (followed !== undefined)
    return { limit: { kind: 'follows', printed: '', span, followed }, isAssumed: false };
  const clock =
    trigger === undefined
      ? assumedClock(state, span)
      : {
          triggers: trigger.triggers,
          ...(trigger.text !== '' && { triggerText: trigger.text }),
          ...(trigger.afterDisplay !== undefined && { afterDisplay: trigger.afterDisplay }),
        };
  const isPenalty =
    words.includes('处罚决定') || clock.triggers.some((word) => word === 'decided' || word === 'revoked');
  const counted = isPenalty ? asLawCounts(state, span, words) : span;
  if (state.tokens[at]?.kind !== 'same-day') remarkDays(state, counted, clock.triggers);
  return {
    limit: { kind: 'within', printed: '', span: counted, ...clock },
    isAssumed: trigger === undefined,
  };
}
