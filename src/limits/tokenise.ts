import type { NormalisedPhrase } from './normalise-phrase.ts';
import { isDigit, readNumeral } from './numerals.ts';
import {
  AS_IT_COMES,
  AS_PLANNED,
  AT_LEAST,
  CITATIONS,
  CLOCK,
  DITTO,
  EACH,
  EACH_EVENT,
  FROM,
  MARK,
  PERCENT,
  SHOWN_TERM,
} from './patterns.ts';
import type { Token, TokenKind, TriggerWord } from './token.ts';
import { triggerWords } from './trigger-words.ts';
import { shieldedWords, typos, words } from './words.ts';

interface Word {
  readonly kind: TokenKind;
  readonly value: number;
  readonly trigger?: TriggerWord;
  readonly isTypo?: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  word?: Word;
}

function addWord(root: Node, text: string, word: Word): void {
  let node = root;
  for (const character of text) {
    let next = node.next.get(character);
    if (next === undefined) {
      next = { next: new Map() };
      node.next.set(character, next);
    }
    node = next;
  }
  // A word of two lives (公开 publishes and starts a clock) keeps its first kind and gains the trigger.
  node.word =
    node.word === undefined ? word : { ...node.word, ...(word.trigger && { trigger: word.trigger }) };
}

function buildLexicon(): Node {
  const root: Node = { next: new Map() };
  for (const [kind, list, value = 0] of words) {
    for (const text of list.split(' ')) addWord(root, text, { kind, value });
  }
  for (const [kind, list] of typos) {
    for (const text of list.split(' ')) addWord(root, text, { kind, value: 0, isTypo: true });
  }
  for (const [list, trigger] of triggerWords) {
    for (const text of list.split(' ')) addWord(root, text, { kind: 'trigger', value: 0, trigger });
  }
  for (const text of shieldedWords.split(' ')) {
    if (text !== '') addWord(root, text, { kind: 'noise', value: 0 });
  }
  return root;
}

let lexicon: Node | undefined;

function longestWord(text: string, start: number): { readonly word: Word; readonly end: number } | undefined {
  lexicon ??= buildLexicon();
  let node: Node | undefined = lexicon;
  let found: { word: Word; end: number } | undefined;
  for (let end = start; end < text.length; ) {
    node = node.next.get(text[end] ?? '');
    if (node === undefined) break;
    end += 1;
    if (node.word !== undefined) found = { word: node.word, end };
  }
  return found;
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** What a word must know of those before it. */
interface Before {
  readonly atClauseStart: boolean;
  readonly kind: TokenKind | undefined;
}

/** Kinds behind which （二） opens the next limit of a cell; behind a number it repeats it. */
const FINISHED: ReadonlySet<TokenKind> = new Set([
  'inside',
  'before',
  'publish',
  'exhibit',
  'standing',
  'prompt',
  'immediate',
  'regular',
  'external',
  'times',
]);

function mayBeMark(text: string, start: number, { atClauseStart, kind }: Before): boolean {
  if (atClauseStart || /[①-⑳]/u.test(text[start] ?? '')) return true;
  return text[start] === '(' && kind !== undefined && FINISHED.has(kind);
}

/** Minutes of the day; undefined for 25:00. */
function minutesOf(clock: RegExpExecArray): number | undefined {
  const [, part = '', plain, plainMinutes, spoken = '', half, minutes] = clock;
  const hour = plain === undefined ? (readNumeral(spoken, 0)?.value ?? 24) : Number(plain);
  const minute = half === undefined ? Number(plainMinutes ?? minutes ?? 0) : 30;
  const isLate = hour < 12 && /下午|晚|傍晚/u.test(part);
  const total = (isLate ? hour + 12 : hour) * 60 + minute;
  return hour > 23 || minute > 59 ? undefined : total;
}

function readSpecial(text: string, start: number, before: Before): (Word & { end: number }) | undefined {
  const percent = matchAt(PERCENT, text, start);
  if (percent !== null) {
    const value =
      percent[1] === undefined ? (readNumeral(percent[2] ?? '', 0)?.value ?? 0) : Number(percent[1]);
    return { kind: 'percent', value: value / 100, end: start + percent[0].length };
  }
  if (matchAt(EACH, text, start) !== null) return { kind: 'every', value: 0, end: start + 2 };
  if (matchAt(FROM, text, start) !== null) return { kind: 'from', value: 0, end: start + 1 };
  // 元月: the first month.
  if (text.startsWith('元月', start)) return { kind: 'number', value: 1, end: start + 1 };
  const clock = matchAt(CLOCK, text, start);
  const minutes = clock === null ? undefined : minutesOf(clock);
  if (clock !== null && minutes !== undefined)
    return { kind: 'clock', value: minutes, end: start + clock[0].length };
  // 次月15日前后: about that day.
  if (text.startsWith('前后', start) && (before.kind === 'day' || before.kind === 'period-end'))
    return { kind: 'about', value: 0, end: start + 2 };
  // 限期15日内整改: an order, and no limit that is laid down elsewhere.
  if (text.startsWith('限期', start) && readNumeral(text, start + 2) !== undefined)
    return { kind: 'noise', value: 0, end: start + 2 };
  const least = matchAt(AT_LEAST, text, start);
  if (least !== null) return { kind: 'at-least', value: 0, end: start + least[0].length, isTypo: true };
  const shown = matchAt(SHOWN_TERM, text, start);
  if (shown !== null) return { kind: 'display-term', value: 0, end: start + shown[0].length };
  const planned = matchAt(AS_PLANNED, text, start);
  if (planned !== null) return { kind: 'external', value: 0, end: start + planned[0].length };
  const coming = matchAt(AS_IT_COMES, text, start);
  if (coming !== null) return { kind: 'immediate', value: 0, end: start + coming[0].length };
  const each = matchAt(EACH_EVENT, text, start);
  if (each !== null) return { kind: 'each-event', value: 0, end: start + each[0].length };
  const ditto = matchAt(DITTO, text, start);
  if (ditto !== null) return { kind: 'ditto', value: 0, end: start + ditto[0].length };
  for (const citation of CITATIONS) {
    const found = matchAt(citation, text, start);
    if (found !== null) return { kind: 'noise', value: 0, end: start + found[0].length };
  }
  if (text[start] === '.' && !isDigit(text, start + 1)) return { kind: 'stop', value: 0, end: start + 1 };
  const mark = mayBeMark(text, start, before) ? matchAt(MARK, text, start) : null;
  return mark === null ? undefined : { kind: 'mark', value: 0, end: start + mark[0].length };
}

function readWord(text: string, start: number, before: Before): (Word & { end: number }) | undefined {
  const special = readSpecial(text, start, before);
  if (special !== undefined) return special;
  const found = longestWord(text, start);
  // 10日报备, 3月报送: behind a figure the unit is a word of its own.
  const isUnit =
    before.kind === 'number' &&
    found?.word.kind === 'noise' &&
    /^[日周月]报/u.test(text.slice(start, start + 2));
  // 发布会议消息: the meeting is reported, and is none of the press.
  const isMeeting = text.startsWith('发布会议', start);
  const length = isUnit ? 1 : isMeeting ? 2 : undefined;
  const word = length === undefined ? found : longestWord(text.slice(0, start + length), start);
  const numeral = readNumeral(text, start);
  if (numeral !== undefined && (word === undefined || numeral.end >= word.end)) {
    const { value, end, isTypo } = numeral;
    return { kind: 'number', value, end, ...(isTypo && { isTypo }) };
  }
  return word === undefined ? undefined : { ...word.word, end: word.end };
}

/** Cuts a phrase into words, longest first; linear in its length. Characters that belong to no word are joined as `text`. */
export function tokenise({ text, gaps }: NormalisedPhrase): readonly Token[] {
  const tokens: Token[] = [];
  let textStart = -1;
  const push = (start: number, end: number, word: Word) =>
    tokens.push({ text: text.slice(start, end), start, end, gap: gaps[start] ?? 'none', ...word });
  const closeText = (end: number) => {
    if (textStart >= 0) push(textStart, end, { kind: 'text', value: 0 });
    textStart = -1;
  };
  for (let at = 0; at < text.length; ) {
    const previous = tokens.at(-1);
    const atClauseStart =
      textStart < 0 &&
      (previous === undefined ||
        previous.kind === 'stop' ||
        gaps[at] !== 'none' ||
        previous.kind === 'colon');
    const word = readWord(text, at, { atClauseStart, kind: textStart < 0 ? previous?.kind : undefined });
    if (textStart >= 0 && gaps[at] !== 'none') closeText(at);
    if (word === undefined) {
      if (textStart < 0) textStart = at;
      at += 1;
      continue;
    }
    closeText(at);
    const { end, ...known } = word;
    push(at, end, known);
    at = end;
  }
  closeText(text.length);
  return tokens;
}
