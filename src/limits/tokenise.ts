import type { NormalisedPhrase } from './normalise-phrase.ts';
import { isDigit, readNumeral } from './numerals.ts';
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

/** 〔2018〕118号, 第二十六条, 《…》: numbers in them are no limits. Longest stretches, so that a lost bracket costs little. */
const CITATIONS: readonly RegExp[] = [
  /\(\d{4}\)(?:第)?\d{1,5}号/uy,
  /第[0-9一二三四五六七八九十百]{1,6}(?:条|款|项|章|批|届|号|次会议)/uy,
  /《(?!(?:长期|永久|及时|实时|定期|即时)(?:公开)?》)[^《》]{1,80}》/uy,
  /(?:附件|附表|表)\d{1,2}/uy,
  /\d{5,20}(?:热线|平台)/uy,
];

/** ①, (1), 1., 一、, （一）: list marks at the start of a clause. */
const MARK =
  /[①-⑳]|\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\)|\d{1,2}[.)](?=\D)|[一二三四五六七八九十]{1,2}、(?![0-9一二三四五六七八九十])|\d{1,2}、(?!\d)/uy;

/** 张贴期, 公布期, 挂网时间: how long something is shown, whatever verb makes it known. */
const SHOWN_TERM =
  /(?:张贴|张榜|挂网|上墙|悬挂|展[示出陈]|公布|发布|公开|预?披露|登载|刊登|征[询集]|意见征[询集]){1,2}期(?![限间刊货末中满])|(?:张贴|张榜|挂网|上墙|悬挂|展[示出]|预?披露){1,2}(?:公[布示])?(?:期限|时间|天数|时长)/uy;

/** 不得少5个工作日: 于 is lost. */
const AT_LEAST =
  /不(?:得|应|能)?(?:少|低)(?=(?:\d{1,3}|[一二三四五六七八九十]{1,3})个?(?:工作|自然)?[日天月])/uy;

/** 随收随公开, 随调整随公布: as it happens, each time. */
const AS_IT_COMES = /随[^随,，。;；、]{1,4}[、,]?随(?:时)?(?:公[开示布告]|发布|更新|披露|上网|挂网)/uy;

/** 按日程表发布, 按年度计划公开: the time stands in what is named, and no period does. */
const AS_PLANNED =
  /按照?[^,，。;；、\d]{0,10}?(?:日程表?|日程安排|日历|时间表|计划表?|规划|安排|[方预]案)(?:的?(?:规定|要求|安排|时间|时限|节点)){0,2}(?=(?:予以|进行|及时|按时|向社会|对外|统一|定期|主动)*(?:公[开布示告]|发布|更新|披露))|按季节/uy;

/** 17:00前, 上午9点前, 8时、20时各发布: a time of day by which, at which, or one of several. */
const CLOCK =
  /(上午|早上|早晨|凌晨|中午|下午|晚上|晚间|傍晚)?(?:(\d{1,2}):(\d{2})|(\d{1,2}|[一二三四五六七八九十]{1,3})[点时](?:整|钟|(半)|(\d{1,2})分)?)(?=[之以]?前|[、和及](?:上午|中午|下午|晚上)?(?:\d{1,2}[:点时]|[一二三四五六七八九十]{1,3}[点时])|各|发布|更新|公[布开示]|\)|$)/uy;

/** 一事一公开, 逐案公开: as often as it happens. */
const EACH_EVENT =
  /一(?:事|案|项|件|批|宗|例|标|户|人|企|品|地块|项目)一(?:公开|公示|公布|发布|公告)|逐(?:案|件|项|批|宗|例|次)(?:公开|公示|公布|发布|公告)/uy;

/** 同序号1, 同第3项: what another row says. */
const DITTO = /同(?:本表|上表|表中)?(?:序号|第|编号)\d{1,4}(?:项|条|行|号|款|栏)?(?!\d|[个年月日天周次])/uy;

const PERCENT = /(\d{1,3}(?:\.\d{1,4})?)%|百分之([零一二三四五六七八九十百]{1,4})/uy;

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

/** 自行政处罚决定作出之日起: 自 opens a start although 自行 is a word. */
const FROM = /自(?=行政|主管|建[设成立档]|有关|评[审估定标]|查[处明封实]|动[工员]|营业|筹[建集])/uy;

function readSpecial(text: string, start: number, before: Before): (Word & { end: number }) | undefined {
  const percent = matchAt(PERCENT, text, start);
  if (percent !== null) {
    const value =
      percent[1] === undefined ? (readNumeral(percent[2] ?? '', 0)?.value ?? 0) : Number(percent[1]);
    return { kind: 'percent', value: value / 100, end: start + percent[0].length };
  }
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
  // 限期15日内整改: an order, and no limit that stands elsewhere.
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
  // 发布会议消息: the meeting is told of, and is none of the press.
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
