import type { Trigger } from '../../model/time-limit.ts';
import type { TokenKind } from '../token.ts';
import { isAttributeOfThing } from './before.ts';
import { isCircumstance } from './circumstance.ts';
import { closeNoise, listLabel } from './draft.ts';
import { isThing } from './duty-verbs.ts';
import { foldedOf, peek, printedOf, refuse, type State, type TriggerPhrase } from './state.ts';
import { isAttribute, isNotice } from './trigger-scan.ts';

/** Words at the edges of an event that are not its name. */
const EDGES: ReadonlySet<TokenKind> = new Set([
  'from',
  'duty',
  'filler',
  'or',
  'open',
  'close',
  'generic',
  'mark',
  'at-most',
  'at-least',
]);

/** Words that hold their own event and its end. */
const AFTER_EVENTS: Readonly<Record<string, readonly [Trigger, string]>> = {
  批后: ['approved', ''],
  审后: ['approved', ''],
  会后: ['ended', '会议'],
  事后: ['event', '事项办结'],
};

function startTrigger(state: State, trigger: TriggerPhrase): void {
  if (state.trigger !== undefined) state.passed.push(state.trigger.words);
  state.trigger = trigger;
  state.clockWords.push(trigger.words);
  state.position = trigger.words.end;
  listLabel(state, trigger.words.start);
  closeNoise(state, trigger.words.start);
}

/** 土地成交之日起, 补贴发放后: an event that no word list knows starts the clock all the same, under its own name. */
export function readNamedEvent(state: State): boolean {
  const at = state.position;
  if (isNotice(state, at + 1) || isAttribute(state, at)) return false;
  let start = state.noiseStart;
  for (let index = start; index < at; index++) if (state.tokens[index]?.kind === 'from') start = index + 1;
  while (start < at && EDGES.has(state.tokens[start]?.kind ?? 'text')) start++;
  let end = at;
  // 补偿费用到位后: the last word is the event itself.
  while (end > start && EDGES.has(state.tokens[end - 1]?.kind ?? 'text') && !isCompletion(state, end - 1))
    end--;
  if (end <= start) return false;
  // 2024年起: the duty begins then; no clock is named.
  if (state.tokens.slice(start, end).some(({ kind }) => kind === 'year' || kind === 'month')) {
    refuse(state, start);
    return true;
  }
  const ending = peek(state)?.kind === 'anchor' ? 'anchor' : 'after';
  const after = peek(state, 1)?.kind === 'anchor' ? at + 2 : at + 1;
  const text = printedOf(state, { start, end });
  startTrigger(state, { triggers: ['event'], text, ending, words: { start, end: after } });
  return true;
}

/** 许可证发放当日: the day of what the words before it name; a thing (会议信息当日) has no day but that of its forming. */
export function startNamedDay(state: State, at: number): void {
  let start = state.noiseStart;
  for (let index = start; index < at; index++) if (state.tokens[index]?.kind === 'from') start = index + 1;
  while (start < at && EDGES.has(state.tokens[start]?.kind ?? 'text')) start++;
  let end = at;
  while (end > start && EDGES.has(state.tokens[end - 1]?.kind ?? 'text') && !isCompletion(state, end - 1))
    end--;
  const words = { start, end };
  const text = end > start ? printedOf(state, words) : '';
  const folded = foldedOf(state, words);
  if (text === '' || isThing(folded) || isCircumstance(folded)) return;
  state.trigger = { triggers: ['event'], text, ending: 'anchor', words };
  state.clockWords.push(words);
  closeNoise(state, start);
}

function isCompletion({ tokens }: State, at: number): boolean {
  return tokens[at]?.text === '到位' || tokens[at]?.text === '完毕';
}

/** 会后3个工作日内, 批后公告: the event and 后 in one word. */
export function readAfterEvent(state: State): boolean {
  const at = state.position;
  // 事后公示：…: a label, no clock.
  if (peek(state, 1)?.kind === 'colon' || peek(state, 2)?.kind === 'colon') return false;
  if (isAttributeOfThing(state)) return false;
  // 签批后: the last two characters are no word of their own.
  const before = state.tokens[at - 1];
  if (before?.kind === 'text' && at > state.noiseStart && peek(state)?.gap === 'none') {
    const words = { start: state.noiseStart, end: at + 1 };
    const text = printedOf(state, words).slice(0, -1);
    startTrigger(state, { triggers: ['event'], text, ending: 'after', words });
    return true;
  }
  const word = peek(state)?.text ?? '';
  const [trigger, text] = AFTER_EVENTS[word] ?? ['event', word.slice(0, -1)];
  startTrigger(state, { triggers: [trigger], text, ending: 'after', words: { start: at, end: at + 1 } });
  return true;
}
