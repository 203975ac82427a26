import type { TimeLimit } from '../../model/time-limit.ts';
import { isCircumstance } from './circumstance.ts';
import { addLimit, amendLast } from './draft.ts';
import {
  accept,
  attempt,
  clauseEnd,
  foldedOf,
  isNext,
  peek,
  printedOf,
  refuse,
  type State,
  skip,
} from './state.ts';

/** The limit is said already, in the same clause; the word only colours it. */
function isSaid(state: State, kind: TimeLimit['kind']): boolean {
  return state.drafts.slice(state.draftsBefore).some(({ limit }) => limit.kind === kind);
}

const TIMED: ReadonlySet<TimeLimit['kind']> = new Set([
  'within',
  'follows',
  'periodic',
  'yearly-by',
  'by',
  'before',
  'display',
]);

function isTimed(state: State): boolean {
  return state.drafts.slice(state.draftsBefore).some(({ limit }) => TIMED.has(limit.kind));
}

function swallow(state: State): true {
  // 20个工作日内或适时公开: which of the two binds is not said.
  if (state.isAlternative) refuse(state, state.position);
  state.position += 1;
  state.noiseStart = Math.min(state.noiseStart, state.position);
  return true;
}

/** 到现场解释, 现场公示牌: a place; 现场公布 and 当场 alone are a manner. */
function isPlace(state: State): boolean {
  if (!/^[现当]场$/u.test(peek(state)?.text ?? '')) return false;
  const next = peek(state, 1);
  const isManner =
    next === undefined || ['publish', 'exhibit', 'stop', 'close', 'filler'].includes(next.kind);
  return !isManner || /[到在赴至]$/u.test(state.tokens[state.position - 1]?.text ?? '');
}

/** 及时, 随时: takes the trigger that waits (决策作出后及时公开). */
export function readPrompt(state: State): boolean {
  const at = state.position;
  const isImmediate = peek(state)?.kind === 'immediate';
  if (isPlace(state)) return false;
  if (isTimed(state) || (isSaid(state, 'prompt') && state.trigger === undefined)) return swallow(state);
  const { trigger } = state;
  state.trigger = undefined;
  state.position += 1;
  addLimit(
    state,
    {
      kind: 'prompt',
      printed: '',
      ...(isImmediate && { immediate: true }),
      ...(trigger && { triggers: trigger.triggers }),
      ...(trigger && trigger.text !== '' && { triggerText: trigger.text }),
    },
    at,
  );
  return true;
}

/** One word, one limit; a second word for the same in its clause is swallowed. */
function readWord(limit: TimeLimit): (state: State) => boolean {
  return (state) => {
    const at = state.position;
    if (isSaid(state, limit.kind)) return swallow(state);
    state.position += 1;
    addLimit(state, limit, at);
    return true;
  };
}

const readRegularWord = readWord({ kind: 'regular', printed: '' });

/** 定期; behind 每年 it only colours the period. */
export function readRegular(state: State): boolean {
  return isTimed(state) ? swallow(state) : readRegularWord(state);
}

const readIrregularWord = readWord({ kind: 'open', printed: '', reason: 'no-time' });

/** 不定期; 每年不定期公布2次 has its number all the same. */
export function readIrregular(state: State): boolean {
  return isTimed(state) ? swallow(state) : readIrregularWord(state);
}

const readDittoWord = readWord({ kind: 'open', printed: '', reason: 'ditto' });

/** 同第3、4项，其中第4项改为每季度: another row, and what is changed of it. */
export function readDitto(state: State): boolean {
  if (/(?:改|调整|变更)[为成]/u.test(state.phrase.text)) refuse(state, state.position);
  return readDittoWord(state);
}

export const readOngoing = readWord({ kind: 'open', printed: '', reason: 'ongoing' });
export const readEachStage = readWord({ kind: 'open', printed: '', reason: 'each-stage' });
export const readEachEvent = readWord({ kind: 'open', printed: '', reason: 'each-event' });

const readStandingWord = readWord({ kind: 'standing', printed: '' });

/** 全年不少于12次: a count, not a state. */
function readWholeYear(state: State): true | undefined {
  const at = state.position;
  if (peek(state)?.text !== '全年') return undefined;
  state.position += 1;
  skip(state, 'at-least', 'publish', 'filler', 'duty');
  const number = accept(state, 'number');
  if (number === undefined || number.value < 1 || accept(state, 'times') === undefined) return undefined;
  addLimit(
    state,
    { kind: 'periodic', printed: '', minimum: number.value, period: { every: 1, unit: 'year' } },
    at,
  );
  return true;
}

/** 长期公开; 持续 beside a number only colours it. */
export function readStanding(state: State): boolean {
  // 清单动态调整后10日内: an event, whose end starts the clock.
  if (peek(state)?.text.startsWith('动态') && ['after', 'anchor'].includes(peek(state, 1)?.kind ?? 'text'))
    return false;
  // 公布全年情况: of what time.
  const next = peek(state, 1)?.kind ?? 'stop';
  if (peek(state)?.text === '全年' && ['text', 'noise', 'generic', 'trigger'].includes(next)) return false;
  state.isDisplay = false;
  // 每2小时滚动发布: the word only colours the period.
  const last = state.drafts.at(-1);
  if (last?.limit.kind === 'periodic' && isTimed(state) && peek(state)?.text === '滚动')
    return swallow(state);
  const yearly = attempt(state, readWholeYear);
  if (yearly !== undefined) return yearly;
  return readStandingWord(state);
}

/** 20个工作日内公开，或按规定执行: what another text says goes before it. */
function prevailsElsewhere(state: State): boolean {
  const word = peek(state)?.text ?? '';
  const isTold = state.isAlternative && /规定|法|要求/u.test(word) && state.drafts.length > 0;
  const behind = state.tokens.slice(state.position + 1, clauseEnd(state));
  if (!isTold || behind.some(({ kind }) => kind === 'number' || kind === 'every')) return false;
  state.isAlternative = false;
  state.otherLawPrevails = true;
  state.position = clauseEnd(state);
  state.noiseStart = state.position;
  return true;
}

/** 按规定时限: the document is the 《…》 before it, if one is named. */
export function readExternal(state: State): boolean {
  if (prevailsElsewhere(state)) return true;
  if (isTimed(state)) return swallow(state);
  const at = state.position;
  const cited = state.tokens.slice(state.clauseStart, at).findLast(({ text }) => text.startsWith('《'));
  const index = cited === undefined ? -1 : state.tokens.indexOf(cited);
  const document = index < 0 ? undefined : printedOf(state, { start: index, end: index + 1 });
  if (isSaid(state, 'external')) return swallow(state);
  state.position += 1;
  accept(state, 'inside');
  addLimit(state, { kind: 'external', printed: '', ...(document !== undefined && { document }) }, at);
  return true;
}

/** 另有规定的除外, 从其规定: the words about the other law are no noise. */
export function readPrevails(state: State): boolean {
  const words = foldedOf(state, { start: state.clauseStart, end: state.position + 1 });
  // 寒暑假除外，每月公布: when it is not owed, whatever another law says.
  if (words.endsWith('除外') && isCircumstance(words.slice(0, -2))) return false;
  state.otherLawPrevails = true;
  state.position += 1;
  while (peek(state) !== undefined && !isNext(state, 'stop', 'close')) state.position += 1;
  state.noiseStart = state.position;
  return true;
}

/** 举行新闻发布会, 动态标注: what is owed is not a publication. */
export function readAction(state: State): boolean {
  const at = state.position;
  const action = peek(state)?.text ?? '';
  state.position += 1;
  if (action === '动态标注') {
    addLimit(state, { kind: 'standing', printed: '', action }, at);
    return true;
  }
  if (!amendLast(state, 'within', (limit) => ({ ...limit, action }))) {
    state.position = at;
    return false;
  }
  state.noiseStart = state.position;
  return true;
}
