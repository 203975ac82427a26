import type { Trigger } from '../../model/time-limit.ts';
import type { Token, TriggerWord } from '../token.ts';
import { SPAN_UNITS } from '../token.ts';
import { closeNoise, peek, printedOf, type State, type TriggerPhrase } from './state.ts';

/** Words of one trigger phrase at most; keeps the reading linear. */
const LONGEST = 48;

interface Verb {
  readonly at: number;
  readonly word: TriggerWord;
}

/** Kinds that may stand between the words of a trigger phrase. */
const INNER: ReadonlySet<Token['kind']> = new Set([
  'or',
  'open',
  'close',
  'generic',
  'filler',
  'text',
  'noise',
  'duty',
  'publish',
  'exhibit',
  'trigger',
  'take-down',
  'report',
  'display-term',
  'limit-term',
  'colon',
  'to',
  'elapsed',
  'month',
  'period-end',
  'times',
  'relative-period',
  'year',
  'before-event',
  'regular',
  'term',
  'quarter',
  'prevails',
  'together',
]);

function isUnit(token: Token | undefined): boolean {
  return token !== undefined && SPAN_UNITS[token.kind] !== undefined;
}

/** 公开 starts a clock only with 后 or 之日 behind it. */
function verbAt(state: State, at: number): TriggerWord | undefined {
  const token = state.tokens[at];
  if (token?.trigger === undefined) return undefined;
  if (token.kind === 'trigger') return token.trigger;
  const next = state.tokens[at + 1];
  // 更新 beside other verbs of change: 形成或者更新、变更之日.
  if (token.trigger.trigger === 'changed' && (next?.kind === 'or' || next?.kind === 'trigger'))
    return token.trigger;
  const afterNext = next?.kind === 'trigger' || next?.text === '的' ? state.tokens[at + 2] : next;
  return afterNext?.kind === 'after' || afterNext?.kind === 'anchor' ? token.trigger : undefined;
}

/** Verbs side by side or joined by 或, 、 or brackets are alternatives of one clock. */
function groupVerbs(state: State, verbs: readonly Verb[]): Verb[][] {
  const groups: Verb[][] = [];
  for (const verb of verbs) {
    const last = groups.at(-1)?.at(-1);
    const between = last === undefined ? [] : state.tokens.slice(last.at + 1, verb.at);
    const isJoined =
      last !== undefined && between.every(({ kind }) => kind === 'or' || kind === 'open' || kind === 'close');
    const isObject = between.length === 0 && last?.word.takesObject === true;
    if (!isJoined || isObject) groups.push([verb]);
    // 决定作出: the noun is not a clock of its own.
    else if (between.length === 0 && (last.word.isNoun || last.word.trigger === 'published'))
      groups.at(-1)?.splice(-1, 1, verb);
    else groups.at(-1)?.push(verb);
  }
  return groups;
}

/** 收到…批准文件: a verb with an object comes first; otherwise the verb stands last (处罚决定书印发). */
function chooseVerbs(state: State, verbs: readonly Verb[]): readonly Verb[] {
  const winner = verbs.find(({ word }) => word.wins);
  if (winner !== undefined) return [winner];
  const groups = groupVerbs(state, verbs);
  const withObject = groups.find((group) => group.some(({ word }) => word.takesObject));
  return withObject ?? groups.at(-1) ?? [];
}

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
  // An object with the verb in its middle (自文件正式印发之日) keeps its nouns only.
  const inner = [...verbs].find((at) => at > first && at < last);
  const text = printedOf(state, { start: first, end: inner ?? last });
  return text === '决定' ? '' : text;
}

/** 公示期满: the word holds its own subject. */
function wordBefore(chosen: readonly Verb[], state: State): string {
  const word = state.tokens[chosen[0]?.at ?? -1]?.text ?? '';
  return chosen[0]?.word.trigger === 'ended' && /^公[示告]/u.test(word) ? word.slice(0, 2) : '';
}

/** Triggers whose subject stands before them, and is no label: 事件发生后, 规划批准后, 文件公开后. */
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

interface Scan {
  readonly verbs: readonly Verb[];
  readonly ending: TriggerPhrase['ending'];
  /** First token behind the words of the trigger, and behind its ending. */
  readonly wordsEnd: number;
  readonly end: number;
}

function endingAt(state: State, at: number): { ending: TriggerPhrase['ending']; end: number } | undefined {
  const token = state.tokens[at];
  const next = state.tokens[at + 1];
  if (token === undefined) return undefined;
  if (token.kind === 'anchor') return { ending: 'anchor', end: at + 1 };
  if (token.kind === 'after') return { ending: 'after', end: next?.kind === 'anchor' ? at + 2 : at + 1 };
  if (token.kind === 'when') return { ending: 'when', end: at + 1 };
  if (token.text === '的' && next?.kind === 'stop') return { ending: 'when', end: at + 1 };
  if (token.text === '的' && next?.kind === 'number') return { ending: 'none', end: at + 1 };
  if (token.text === '个' && next?.kind === 'number') return { ending: 'none', end: at + 1 };
  // 听证会举行10日前: the number looks back, no clock starts.
  if (token.kind === 'number' && isUnit(next) && state.tokens[at + 2]?.kind !== 'before')
    return { ending: 'none', end: at };
  if (
    token.kind === 'at-most' ||
    token.kind === 'same-day' ||
    token.kind === 'half-year' ||
    token.kind === 'half-month'
  ) {
    return { ending: 'none', end: at };
  }
  return undefined;
}

function scan(state: State, start: number): Scan | undefined {
  const verbs: Verb[] = [];
  for (let at = start; at < state.tokens.length && at - start < LONGEST; at++) {
    const token = state.tokens[at];
    if (token === undefined) return undefined;
    if (at === start && token.kind === 'from') continue;
    const word = verbAt(state, at);
    if (word !== undefined) {
      verbs.push({ at, word });
      continue;
    }
    const ending = endingAt(state, at);
    if (ending !== undefined) return { verbs, wordsEnd: at, ...ending };
    if (!INNER.has(token.kind)) return undefined;
  }
  return undefined;
}

/** Without 自 or an ending the number must follow the verb, or its object, at once. */
function isPlausible(state: State, start: number, { verbs, ending, wordsEnd }: Scan): boolean {
  if (verbs.length === 0) return false;
  if (ending !== 'none' || state.tokens[start]?.kind === 'from') return true;
  const chosen = chooseVerbs(state, verbs);
  if (chosen.some(({ word }) => word.takesObject)) return true;
  const last = verbs.at(-1)?.at ?? start;
  return state.tokens
    .slice(last + 1, wordsEnd)
    .every(({ kind }) => kind === 'close' || kind === 'open' || kind === 'filler');
}

/** 自信息形成或者变更之日起, 文件公开后, 收到申请…: true when one starts here; it then waits in the state. */
export function readTrigger(state: State): boolean {
  const at = state.position;
  const token = peek(state);
  if (token === undefined || (token.kind !== 'from' && verbAt(state, at) === undefined)) return false;
  const found = scan(state, at);
  if (found === undefined || !isPlausible(state, at, found)) return false;
  const chosen = chooseVerbs(state, found.verbs);
  if (chosen.some(({ word }) => word.isTypo) || state.tokens[found.wordsEnd]?.text === '个')
    state.remarks.add('typo-read-through');
  const triggers = [...new Set(chosen.map(({ word }): Trigger => word.trigger))];
  const start = subjectStart(state, at, chosen, found.wordsEnd);
  const text = objectText(state, start, found.wordsEnd, chosen);
  if (state.trigger !== undefined) state.passed.push(state.trigger.words);
  state.trigger = {
    triggers: text !== '' || triggers[0] !== 'published' ? triggers : publishedAlone(chosen, state),
    text,
    ending: found.ending,
    words: { start, end: found.end },
  };
  if (state.trigger.triggers[0] === 'received' && text.includes('申请')) state.remarks.add('on-request');
  state.position = found.end;
  closeNoise(state, start);
  return true;
}

/** 自发布之日起 says when the document itself was issued; 自公开之日起 when it was made public. */
function publishedAlone(chosen: readonly Verb[], state: State): readonly Trigger[] {
  const word = state.tokens[chosen[0]?.at ?? 0]?.text;
  return [word === '发布' ? 'issued' : 'published'];
}
