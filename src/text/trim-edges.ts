import { type NormalisedUnits, SEPARATOR } from './units.ts';

const ATTACHMENT = 0x9644;
const NUMERAL = 1;
const ATTACHMENT_NOUN = 2;
/** What each unit can be at the beginning of a title. */
const marks = new Uint8Array(65_536);
for (const numeral of '0123456789一二三四五六七八九十') marks[numeral.charCodeAt(0)] = NUMERAL;
for (const noun of '件表录图') marks[noun.charCodeAt(0)] = ATTACHMENT_NOUN;
const TAILS = [
  'new',
  'hot',
  ',pdf',
  ',doc',
  ',docx',
  ',xls',
  ',xlsx',
  ',wps',
  ',et',
  ',zip',
  ',rar',
  ',html',
  ',htm',
  ',jpg',
  ',ofd',
].map((tail) => [...tail].map((unit) => unit.charCodeAt(0)));

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isLatin(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** 1. 一、 12) before a title; not the 0 of 0~6岁. */
function afterNumbering(units: Uint16Array, start: number, end: number): number {
  let at = start;
  while (at < end && at - start < 3 && marks[units[at]!] === NUMERAL) at += 1;
  if (at === start || at + 1 >= end || units[at] !== SEPARATOR || isDigit(units[at + 1]!)) return start;
  return at + 1;
}

/** 附件1:, 附:, 附表2 before a title; not 附近 or 附属医院. */
function afterAttachment(units: Uint16Array, start: number, end: number): number {
  if (end - start < 3 || units[start] !== ATTACHMENT) return start;
  let at = start + 1;
  const hasNoun = marks[units[at]!] === ATTACHMENT_NOUN;
  if (hasNoun) at += 1;
  const digits = at;
  while (at < end && marks[units[at]!] === NUMERAL) at += 1;
  if (at >= end) return start;
  if (units[at] === SEPARATOR) return at + 1;
  return hasNoun && at > digits ? at : start;
}

function endsWith(units: Uint16Array, end: number, tail: readonly number[]): boolean {
  return tail.every((unit, index) => units[end - tail.length + index] === unit);
}

function trimTail(into: NormalisedUnits): boolean {
  const { units, start, end } = into;
  if (end > start && units[end - 1] === SEPARATOR) {
    into.end -= 1;
    return true;
  }
  if (end === start || !isLatin(units[end - 1]!)) return false;
  for (const tail of TAILS) {
    const from = end - tail.length;
    if (from > start && !isLatin(units[from - 1]!) && endsWith(units, end, tail)) {
      into.end = from;
      return true;
    }
  }
  return false;
}

/** Takes separators, numbering, attachment marks, file endings and flags off both ends. */
export function trimEdges(into: NormalisedUnits): void {
  const { units } = into;
  while (trimTail(into));
  for (;;) {
    const { start, end } = into;
    if (start < end && units[start] === SEPARATOR) into.start = start + 1;
    else into.start = afterAttachment(units, afterNumbering(units, start, end), end);
    if (into.start === start) return;
  }
}
