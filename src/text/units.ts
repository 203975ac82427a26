/** What normalising does with each UTF-16 unit; learned once per unit, so that a title costs one table look-up per unit. */
import { simplified, traditional } from '../generated/scripts.ts';

export const KEEP = 0;
export const REPLACE = 1;
export const DROP = 2;
export const SEPARATE = 3;
export const OPEN = 4;
export const CLOSE = 5;
/** NFKC turns it into several units, or it combines with its neighbour: the whole text goes through NFKC first. */
export const COMPOSE = 6;
/** Takes part in a word that has two spellings (仲介, 答覆). */
export const SPELLING = 7;
/** 《 and 》: dropped, or kept as marks where the works that a title names are asked for. */
export const WORK_MARK = 8;
export const UNKNOWN = 255;

export const SEPARATOR = 0x2c;
/** Stand for 《 and 》; private characters, which no text holds. */
export const WORK_OPEN = 0xe001;
export const WORK_CLOSE = 0xe002;

/** Kind and replacement per unit. */
export const kinds = new Uint8Array(65_536).fill(UNKNOWN);
export const replacements = new Uint16Array(65_536);

const BRACKETS_OPEN = '([{【〔﹝〖〘';
const BRACKETS_CLOSE = ')]}】〕﹞〗〙';
const QUOTES = '“”‘’"\'`„‟「」『』﹁﹂〈〉«»<>〝〞';
/** Blank without being white space: Braille blank, Hangul fillers, the grapheme joiner. */
const FILLERS = '\u2800\u3164\u115f\u1160\uffa0\u034f';

function setAll(units: string, kind: number): void {
  for (let at = 0; at < units.length; at += 1) kinds[units.charCodeAt(at)] = kind;
}

function replace(from: number, to: number): void {
  kinds[from] = REPLACE;
  replacements[from] = to;
}

kinds.fill(KEEP, 0x4e00, 0xa000);
kinds.fill(KEEP, 0x30, 0x3a);
kinds.fill(KEEP, 0x61, 0x7b);
for (let unit = 0x41; unit <= 0x5a; unit += 1) replace(unit, unit + 32);
for (let at = 0; at < traditional.length; at += 1)
  replace(traditional.charCodeAt(at), simplified.charCodeAt(at));
setAll(BRACKETS_OPEN, OPEN);
setAll(BRACKETS_CLOSE, CLOSE);
setAll(QUOTES, DROP);
setAll('《》', WORK_MARK);
setAll(String.fromCharCode(WORK_OPEN, WORK_CLOSE), DROP);
setAll(FILLERS, DROP);
setAll('仲覆', SPELLING);

/** Decides about a unit met for the first time. */
export function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const composed = character.normalize('NFKC');
  if (composed.length > 1 || /\p{M}/u.test(character)) {
    kinds[unit] = /[\ufe00-\ufe0f]/u.test(character) ? DROP : COMPOSE;
  } else if (/[\u2460-\u24ff\u2776-\u2793]/u.test(character)) {
    kinds[unit] = SEPARATE;
  } else if (composed !== character) {
    const target = composed.charCodeAt(0);
    const kind = kinds[target] === UNKNOWN ? learn(target) : kinds[target]!;
    if (kind === KEEP) replace(unit, target);
    else if (kind === REPLACE) replace(unit, replacements[target]!);
    else kinds[unit] = kind;
  } else if (/[\p{Z}\p{Cc}\p{Cf}]/u.test(character)) {
    kinds[unit] = DROP;
  } else {
    kinds[unit] = /[\p{P}\p{S}]/u.test(character) ? SEPARATE : KEEP;
  }
  return kinds[unit]!;
}

/** The kind of a unit, learned if need be. */
export function kindOf(unit: number): number {
  const kind = kinds[unit]!;
  return kind === UNKNOWN ? learn(unit) : kind;
}

/** A text as units between `start` and `end`; the buffer is reused by the next call. */
export interface NormalisedUnits {
  units: Uint16Array;
  start: number;
  end: number;
  /** Whether 《 and 》 stay, as marks. */
  keepsWorks: boolean;
}

export function unitBuffer(capacity: number): NormalisedUnits {
  return { units: new Uint16Array(capacity), start: 0, end: 0, keepsWorks: false };
}
