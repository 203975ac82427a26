import type { Trigger } from '../../model/time-limit.ts';
import { normalisePhrase } from '../normalise-phrase.ts';
import type { Token } from '../token.ts';
import { closeNoise, listLabel, wholeClause } from './draft.ts';
import { foldedOf, peek, printedOf, refuse, type State, type Stretch, type TriggerPhrase } from './state.ts';
import { chooseVerbs, isPlausible, scanTrigger, type Verb, verbAt } from './trigger-scan.ts';

/** Words that name no object of their own. */
const EMPTY_WORDS: ReadonlySet<Token['kind']> = new Set([
  'from',
  'or',
  'generic',
  'filler',
  'duty',
  'open',
  'close',
  'when',
  'colon',
  'at-most',
  'at-least',
]);

function objectText(state: State, start: number, end: number, chosen: readonly Verb[]): string {
  const isEvent = chosen.some(
    ({ word }) => word.trigger === 'event' || (word.wins && word.trigger === 'received'),
  );
  const verbs = new Set(isEvent ? [] : chosen.map(({ at }) => at));
  const isKept = (at: number) => !verbs.has(at) && !EMPTY_WORDS.has(state.tokens[at]?.kind ?? 'filler');
  let first = start;
  let last = end;
  while (first < last && !isKept(first)) first++;
  while (last > first && !isKept(last - 1)) last--;
  if (first === last) return wordBefore(chosen, state);
  // 批复（文件）
  const opens = state.tokens.slice(first, last).findLast(({ kind }) => kind === 'open' || kind === 'close');
  if (opens?.kind === 'open' && state.tokens[last]?.kind === 'close') last++;
  // An object with the verb in its middle (自文件正式印发之日) keeps its nouns only.
  const inner = [...verbs].find((at) => at > first && at < last);
  const words = { start: first, end: inner ?? last };
  return foldedOf(state, words) === '决定' ? '' : printedOf(state, words);
}

/** 公示期满: the word holds its own subject. */
function wordBefore(chosen: readonly Verb[], state: State): string {
  const word = state.tokens[chosen[0]?.at ?? -1]?.text ?? '';
  if (chosen[0]?.word.trigger !== 'ended') return '';
  return /^(公示|公告|(?:公开)?征求意见|意见征集|征集意见|异议)/u.exec(word)?.[0] ?? '';
}

/** Triggers whose subject is before them, and is no label: 事件发生后, 规划批准后, 文件公开后. */
const WITH_SUBJECT: ReadonlySet<Trigger> = new Set(['published', 'event', 'ended', 'approved', 'issued']);

/** Where the words of the trigger begin when no 自 opens them: its subject, or the noun's own words (执法决定作出). */
function subjectStart(state: State, at: number, chosen: readonly Verb[], wordsEnd: number): number {
  const first = chosen[0];
  if (state.tokens[at]?.kind === 'from' || first === undefined) return at;
  if (WITH_SUBJECT.has(first.word.trigger)) return state.noiseStart;
  const isNounFirst = state.tokens[at]?.trigger?.isNoun === true && first.at !== at;
  const lacksObject = first.word.takesObject === true && first.at === at && wordsEnd === at + 1;
  let start = at;
  if (!isNounFirst && !lacksObject) return start;
  while (
    start > state.noiseStart &&
    ['text', 'or', 'noise'].includes(state.tokens[start - 1]?.kind ?? 'stop')
  )
    start--;
  return start;
}

/** 形成戓者变更: words between two verbs of one clock are a slip of the pen, and no object. */
function hasSlip(state: State, chosen: readonly Verb[]): boolean {
  const [first, second] = chosen;
  if (first?.word.trigger !== 'formed' || second?.word.trigger !== 'changed') return false;
  return state.tokens.slice(first.at + 1, second.at).some(({ kind }) => kind === 'text');
}

/** 1个工作日内受理、3个…: what is due by the number before it starts no clock for the next. */
function isDeedBehind(state: State): boolean {
  const at = state.position;
  const isBehind = state.tokens[at - 1]?.kind === 'inside' && state.drafts.length > state.draftsBefore;
  return isBehind && state.noiseStart === at && peek(state)?.kind === 'trigger';
}

/** 本级制发的，自印发之日起: the case of the second limit, unless it is the start itself (政策废止的，自废止之日起). */
function giveWay(state: State, former: TriggerPhrase, chosen: readonly Verb[]): void {
  // 批复后、中标后、验收后10个工作日内: which of the starts counts is not said.
  const isListed = state.tokens[former.words.end]?.kind === 'or' && former.words.start >= state.clauseStart;
  if (isListed && (former.ending === 'after' || former.ending === 'anchor'))
    refuse(state, former.words.start);
  const isSame = chosen.some(({ word }) => former.triggers.includes(word.trigger));
  const isCase = former.ending === 'when' && former.words.end <= state.clauseStart - 1;
  // 上级制发的，自收到之日起5日内；本级制发的，…: one of several cases.
  const isOneOfSeveral =
    state.drafts.length > 0 ||
    state.tokens.slice(state.position).some(({ kind, text }) => kind === 'stop' && text === ';');
  if (isCase && !isSame && isOneOfSeveral) state.condition = wholeClause(state, former.words);
  else state.passed.push(former.words);
}

/** 人员调离或者变更之日起: an event that no list knows, and the verb that is its alternative. */
function joinedEvent(
  { tokens, noiseStart }: State,
  chosen: readonly Verb[],
  end: number,
): Stretch | undefined {
  const joint = (chosen[0]?.at ?? 0) - 1;
  const isJoined = tokens[joint]?.kind === 'or' && tokens[joint]?.text.startsWith('或') === true;
  let start = joint;
  while (start > noiseStart && ['text', 'noise'].includes(tokens[start - 1]?.kind ?? 'stop')) start--;
  return isJoined && start < joint ? { start, end } : undefined;
}

/** 自信息形成或者变更之日起, 文件公开后, 收到申请…: true when one starts here; it then waits in the state. */
export function readTrigger(state: State): boolean {
  const at = state.position;
  const token = peek(state);
  if (token === undefined || (token.kind !== 'from' && verbAt(state, at) === undefined)) return false;
  const found = scanTrigger(state, at);
  if (found === undefined || !isPlausible(state, at, found)) return false;
  if (found.ending === 'none' && isDeedBehind(state)) return false;
  const chosen = chooseVerbs(state, found.verbs);
  if (chosen.some(({ word }) => word.isTypo) || state.tokens[found.wordsEnd]?.text === '个')
    state.remarks.add('typo-read-through');
  const triggers = [...new Set(chosen.map(({ word }): Trigger => word.trigger))];
  const other = joinedEvent(state, chosen, found.wordsEnd);
  const start =
    other === undefined ? subjectStart(state, at, chosen, found.wordsEnd) : Math.min(at, other.start);
  const isMisspelt = hasSlip(state, chosen);
  if (isMisspelt) state.remarks.add('typo-read-through');
  const text = isMisspelt ? '' : objectText(state, start, found.wordsEnd, chosen);
  if (state.trigger !== undefined) giveWay(state, state.trigger, chosen);
  const own = text !== '' || triggers[0] !== 'published' ? triggers : publishedAlone(chosen, state);
  state.trigger = {
    triggers: other === undefined ? own : ['event', ...own],
    text: other === undefined ? text : printedOf(state, other),
    ending: found.ending,
    words: { start, end: found.end },
  };
  if (state.trigger.triggers[0] === 'received' && normalisePhrase(text).text.includes('申请'))
    state.remarks.add('on-request');
  state.clockWords.push(state.trigger.words);
  state.position = found.end;
  listLabel(state, start);
  closeNoise(state, start);
  return true;
}

/** 自发布之日起 says when the document itself was issued; 自公开之日起 when it was made public. */
function publishedAlone(chosen: readonly Verb[], state: State): readonly Trigger[] {
  const word = state.tokens[chosen[0]?.at ?? 0]?.text;
  return [word === '发布' ? 'issued' : 'published'];
}
