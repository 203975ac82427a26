import { isDecoration, isPinyin, mayBeNoise } from './decorations.ts';
import { trimEdges } from './trim-edges.ts';
import {
  CLOSE,
  COMPOSE,
  DROP,
  KEEP,
  kindOf,
  kinds,
  learn,
  type NormalisedUnits,
  OPEN,
  REPLACE,
  replacements,
  SEPARATE,
  SEPARATOR,
  SPELLING,
  UNKNOWN,
  unitBuffer,
  WORK_CLOSE,
  WORK_MARK,
  WORK_OPEN,
} from './units.ts';

/** Units of a bracketed remark that is looked at as possible noise. */
const LONGEST_NOISE = 24;

const WORK_BEGIN = 0x300a;
const ZHONG = 0x4e2d;
const SPELLED_ZHONG = 0x4ef2;
const JIE = 0x4ecb;
const DA = 0x7b54;
const FU = 0x590d;

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Where the bracket opened before `from` closes, or -1 when that is too far, never, or another opens first. */
function closingBracket(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_NOISE);
  for (let at = from; at < limit; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === CLOSE) return at;
    if (kind === OPEN) return -1;
  }
  return -1;
}

/**
 * Writes the normal form of `text` into `into`: NFKC, simplified script, lower case; no white space, quotes, fillers,
 * pinyin noise or decorations; brackets and punctuation become one comma, none at the edges.
 */
export function normaliseUnits(text: string, into: NormalisedUnits, composed = false): void {
  if (into.units.length < text.length + 1) into.units = new Uint16Array(text.length * 2);
  const { units } = into;
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    let kind = kinds[unit]!;
    if (kind === KEEP) {
      units[end++] = unit;
      continue;
    }
    if (kind === UNKNOWN) kind = learn(unit);
    if (kind === KEEP) units[end++] = unit;
    else if (kind === REPLACE) units[end++] = replacements[unit]!;
    else if (kind === OPEN) {
      const previous = end === 0 ? 0 : units[end - 1]!;
      if (mayBeNoise(text, at + 1, end === 0)) {
        const close = closingBracket(text, at + 1);
        const inside = close < 0 ? '' : text.slice(at + 1, close);
        if (close >= 0 && ((isHan(previous) && isPinyin(inside)) || isDecoration(inside, end === 0))) {
          at = close;
          continue;
        }
      }
      // 餐(饮)具, 许可(证): one character in brackets belongs to the word.
      if (isHan(previous) && at + 2 < text.length && kindOf(text.charCodeAt(at + 2)) === CLOSE) continue;
      if (previous !== SEPARATOR && end > 0) units[end++] = SEPARATOR;
    } else if (kind === CLOSE) {
      const opener = at >= 2 ? kindOf(text.charCodeAt(at - 2)) : KEEP;
      if (opener === OPEN && at + 1 < text.length) continue;
      if (end > 0 && units[end - 1] !== SEPARATOR) units[end++] = SEPARATOR;
    } else if (kind === SEPARATE) {
      if (end > 0 && units[end - 1] !== SEPARATOR) units[end++] = SEPARATOR;
    } else if (kind === SPELLING) {
      units[end] = spelled(unit, end === 0 ? 0 : units[end - 1]!, text.charCodeAt(at + 1));
      end += 1;
    } else if (kind === WORK_MARK) {
      if (into.keepsWorks) units[end++] = unit === WORK_BEGIN ? WORK_OPEN : WORK_CLOSE;
    } else if (kind === COMPOSE && !composed) {
      normaliseUnits(text.normalize('NFKC'), into, true);
      return;
    } else if (kind !== DROP && kind !== COMPOSE) units[end++] = unit;
  }
  into.start = 0;
  into.end = end;
  trimEdges(into);
}

/** 仲介 is written for 中介, 答覆 for 答复. */
function spelled(unit: number, before: number, after: number): number {
  if (unit === SPELLED_ZHONG) return after === JIE ? ZHONG : unit;
  return before === DA ? FU : unit;
}

const shared = unitBuffer(256);

/** The text in the form in which two spellings of the same words are equal; the text itself when it is in it already. */
export function normalise(text: string): string {
  normaliseUnits(text, shared);
  const { units, start, end } = shared;
  if (start === 0 && end === text.length) {
    let same = 0;
    while (same < end && units[same] === text.charCodeAt(same)) same += 1;
    if (same === end) return text;
  }
  let result = '';
  for (let at = start; at < end; at += 4096) {
    result += String.fromCharCode(...units.subarray(at, Math.min(end, at + 4096)));
  }
  return result;
}
