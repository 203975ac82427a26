import type { Token, TriggerWord } from '../token.ts';
import { SPAN_UNITS } from '../token.ts';
import type { State, TriggerPhrase } from './state.ts';

/** Words of one trigger phrase at most; keeps the reading linear. */
const LONGEST = 48;

export interface Verb {
  readonly at: number;
  readonly word: TriggerWord;
}

/** Kinds that may be between the words of a trigger phrase. */
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
  'include',
  'exclude',
  'after-event',
  'keep',
]);

function isUnit(token: Token | undefined): boolean {
  return token !== undefined && SPAN_UNITS[token.kind] !== undefined;
}

const FORMED: TriggerWord = { trigger: 'formed', isTypo: true };
const CHANGED: TriggerWord = { trigger: 'changed', isTypo: true };

/** 形戍或者变更, 形成或者变吏: one of the two verbs of the statute, misspelt beside the other. */
function slipAt({ tokens }: State, at: number): TriggerWord | undefined {
  const token = tokens[at];
  if (token?.kind !== 'text') return undefined;
  const isOr = (index: number) => tokens[index]?.kind === 'or';
  const isBefore = isOr(at + 1) && tokens[at + 2]?.trigger?.trigger === 'changed';
  if (
    isBefore &&
    /(?:形.|.成|^形|^成)$/u.test(token.text) &&
    !/(?:式|势|象|状|完|达|建|合|组|构|生)成?$/u.test(token.text)
  )
    return FORMED;
  const isBehind = isOr(at - 1) && tokens[at - 2]?.trigger?.trigger === 'formed';
  return isBehind && /^(?:变.?|.?更)$/u.test(token.text) ? CHANGED : undefined;
}

/** 公开 starts a clock only with 后 or 之日 behind it. */
export function verbAt(state: State, at: number): TriggerWord | undefined {
  const token = state.tokens[at];
  if (token?.trigger === undefined) return slipAt(state, at);
  if (token.kind === 'trigger') return token.trigger;
  const next = state.tokens[at + 1];
  // 更新 beside other verbs of change: 形成或者更新、变更之日.
  if (token.trigger.trigger === 'changed' && (next?.kind === 'or' || next?.kind === 'trigger'))
    return token.trigger;
  const afterNext = next?.kind === 'trigger' || next?.text === '的' ? state.tokens[at + 2] : next;
  return afterNext?.kind === 'after' || afterNext?.kind === 'anchor' ? token.trigger : undefined;
}

/** 形成戓者变更: what is between the two verbs of the statute can only be 或者. */
function isMisspeltOr(first: TriggerWord, between: readonly Token[], second: TriggerWord): boolean {
  const [slip, ...rest] = between;
  const isSlip = slip?.kind === 'text' && slip.text.length <= 2 && rest.every(({ text }) => text === '者');
  return isSlip && first.trigger === 'formed' && second.trigger === 'changed';
}

/** Verbs side by side or joined by 或, 、 or brackets are alternatives of one clock. */
function groupVerbs(state: State, verbs: readonly Verb[]): Verb[][] {
  const groups: Verb[][] = [];
  for (const verb of verbs) {
    const last = groups.at(-1)?.at(-1);
    const between = last === undefined ? [] : state.tokens.slice(last.at + 1, verb.at);
    const isJoined =
      last !== undefined &&
      (between.every(({ kind }) => kind === 'or' || kind === 'open' || kind === 'close') ||
        isMisspeltOr(last.word, between, verb.word));
    // 批准调整: what was approved is the change.
    const isApproved = last?.word.trigger === 'approved' && verb.word.trigger === 'changed';
    if (between.length === 0 && isApproved) continue;
    const isObject = between.length === 0 && last?.word.takesObject === true;
    if (!isJoined || isObject) groups.push([verb]);
    // 决定作出: the noun is not a clock of its own.
    else if (between.length === 0 && (last.word.isNoun || last.word.trigger === 'published'))
      groups.at(-1)?.splice(-1, 1, verb);
    else groups.at(-1)?.push(verb);
  }
  return groups;
}

/** 收到…批准文件: a verb with an object comes first; otherwise the verb is last (处罚决定书印发). */
export function chooseVerbs(state: State, verbs: readonly Verb[]): readonly Verb[] {
  const winner = verbs.find(({ word }) => word.wins);
  if (winner !== undefined) return [winner];
  const groups = groupVerbs(state, verbs);
  const withObject = groups.find((group) => group.some(({ word }) => word.takesObject));
  return withObject ?? groups.at(-1) ?? [];
}

export interface Scan {
  readonly verbs: readonly Verb[];
  readonly ending: TriggerPhrase['ending'];
  /** First token behind the words of the trigger, and behind its ending. */
  readonly wordsEnd: number;
  readonly end: number;
}

/** 30日前: a number that looks back. */
export function isNotice(state: State, at: number): boolean {
  return isUnit(state.tokens[at + 1]) && state.tokens[at + 2]?.kind === 'before';
}

function endingAt(state: State, at: number): { ending: TriggerPhrase['ending']; end: number } | undefined {
  const token = state.tokens[at];
  const next = state.tokens[at + 1];
  if (token === undefined) return undefined;
  if (token.kind === 'anchor' && !isNotice(state, at + 1)) return { ending: 'anchor', end: at + 1 };
  if (token.kind === 'after') return { ending: 'after', end: next?.kind === 'anchor' ? at + 2 : at + 1 };
  if (token.kind === 'when') return { ending: 'when', end: at + 1 };
  if (token.text === '的' && next?.kind === 'stop') return { ending: 'when', end: at + 1 };
  if (token.text === '的' && next?.kind === 'number' && !isNotice(state, at + 1))
    return { ending: 'none', end: at + 1 };
  if (token.text === '个' && next?.kind === 'number') return { ending: 'none', end: at + 1 };
  // 听证会举行10日前: the number looks back, no clock starts.
  if (token.kind === 'number' && isUnit(next) && !isNotice(state, at)) return { ending: 'none', end: at };
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

/** 公布调整后的目录: what it looks like afterwards, and no clock. */
export function isAttribute({ tokens }: State, at: number): boolean {
  const next = tokens[at + 1];
  const isName =
    ['text', 'noise', 'generic'].includes(next?.kind ?? 'stop') && !/^[第个]/u.test(next?.text ?? '');
  return tokens[at]?.text === '后的' && isName;
}

export function scanTrigger(state: State, start: number): Scan | undefined {
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
    if (isAttribute(state, at)) return undefined;
    const ending = endingAt(state, at);
    if (ending !== undefined) return { verbs, wordsEnd: at, ...ending };
    if (!INNER.has(token.kind)) return undefined;
  }
  return undefined;
}

/** Without 自 or an ending the number must follow the verb, or its object, at once. */
export function isPlausible(state: State, start: number, { verbs, ending, wordsEnd }: Scan): boolean {
  if (verbs.length === 0) return false;
  // 实施满3个月、6个月时: how long it has lasted.
  if (ending === 'none' && state.tokens[wordsEnd - 1]?.kind === 'elapsed') return false;
  if (ending !== 'none' || state.tokens[start]?.kind === 'from') return true;
  // 受理情况公示10个工作日: the number counts the display.
  const words = state.tokens.slice(start, wordsEnd);
  if (words.some(({ kind }) => kind === 'exhibit' || kind === 'display-term')) return false;
  // 环评受理公示：报告书10个工作日: what is before the colon is a name.
  if (state.tokens.slice(start, wordsEnd).some(({ kind }) => kind === 'colon')) return false;
  const chosen = chooseVerbs(state, verbs);
  if (chosen.some(({ word }) => word.takesObject)) return true;
  const last = verbs.at(-1)?.at ?? start;
  return state.tokens
    .slice(last + 1, wordsEnd)
    .every(({ kind }) => kind === 'close' || kind === 'open' || kind === 'filler');
}
